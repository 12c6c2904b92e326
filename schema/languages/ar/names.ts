import type { FurtherElements, FurtherNames } from '../names.ts';

/** أسماء ما في الحي. */
export const names: FurtherNames = {
  company: 'الرفقة',
  groceries: 'التسوق',
  chores: 'أعمال صغيرة في البيت',
  garden: 'الحديقة',
  moving: 'نقل البيت',
  transport: 'النقل والتوصيل',
  debts: 'المال والديون',
  forms: 'الاستمارات',
  language: 'اللغة',
  computer: 'الهاتف والحاسوب',
  parenting: 'تربية الأطفال',
  addiction: 'الإدمان',
  health: 'الصحة',
  loneliness: 'الوحدة',
  work: 'العمل والتعلم',
  general: 'الصندوق العام',
  freeFund: 'الصندوق الحر',
  reserve: 'احتياطي الأعضاء',
  unnamedGiver: 'أحد السكان',
  nobody: 'شخص غادر',
  dangerNotice: 'وصل طلبكم فورًا إلى WIJ، لأن شخصًا قد يكون في خطر. هل هناك خطر الآن؟ اتصلوا بالرقم 112.',
};

/** أجزاء الملف. */
export const elements: FurtherElements = {
  middelburg: {
    task: 'المهمة',
    better: 'لماذا يصبح الأمر أفضل أو أرخص',
    experience: 'الاهتمام أو المعرفة أو الخبرة',
    support: 'دعم السكان',
    costs: 'تقدير التكاليف',
    cooperation: 'كيف نتعاون وما المساعدة المطلوبة',
    quality: 'كيف يبقى الأمر جيدًا، ولاحقًا أيضًا',
  },
  geertruidenberg: {
    applicant: 'مقدم الطلب مع توقيعه',
    activity: 'ماذا سنفعل',
    goals: 'ما الفائدة للحي',
    targetGroup: 'لمن، وعدد الأشخاص',
    reaching: 'كيف نصل إلى هؤلاء الناس',
    costsAndBenefits: 'التكاليف والفوائد وما نقدمه نحن',
    duration: 'كم يستمر',
    support: 'دعم يمكننا إثباته',
  },
};
