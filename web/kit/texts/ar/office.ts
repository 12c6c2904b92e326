import type { Catalogue } from '../parts.ts';

/** ما يقرؤه المنسق على الصفحة الأولى للحي. */
export const texts = {
  officeTitle: 'ماذا ينتظركم؟',
  officeNothing: 'لا شيء ينتظركم الآن.',
  officeChallenges: 'الرد على سكان يتولون مهمة',
  officeAssents: 'خطوات تنتظر موافقتكم',
  officeDrafts: 'تسويات تنتظر موافقتكم',
  officeOthers: {
    by: 'count',
    zero: 'لا توجد اقتراحات أخرى تنتظر غيركم',
    one: 'هناك اقتراح آخر ينتظر غيركم',
    two: 'هناك اقتراحان آخران ينتظران غيركم',
    few: 'هناك {count} اقتراحات أخرى تنتظر غيركم',
    many: 'هناك {count} اقتراحًا آخر ينتظر غيركم',
    other: 'هناك {count} اقتراح آخر ينتظر غيركم',
  },
  officeTalkFirst: 'يمكنكم الموافقة بعد أن يبدأ الحوار.',
  officeMore: 'كيف تسير الأمور في {name}',
  officeCarrying: 'من يفعل ماذا',
  officeCarryingHint: 'الخدمات، والمؤشر حسب الشهر، وفريق WIJ.',
  officeSteps: 'تقليل عمل WIJ أو زيادته',
  officeStepsHint: 'الاقتراحات، وما تقرر، وماذا تقول الأرقام.',
  officeSavings: 'توفير الحي',
  officeSavingsHint: 'تسوية كل ربع سنة.',
  officeCity: 'الحي في أرقام المدينة',
  officeCityHint: 'لمن له دور في المدينة أيضًا.',
  officeNoRequests:
    'أنتم لا تقرؤون طلبات المساعدة: هي تخص الحي. كم كان عددها ومن حلّها، مكتوب في صفحة «من يفعل ماذا».',
} as const satisfies Catalogue<'office'>;
