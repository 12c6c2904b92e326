import type { Catalogue } from '../parts.ts';

/** عن المؤشر: كم يتولى السكان بأنفسهم. */
export const texts = {
  indexTitle: 'كم يتولى السكان بأنفسهم',
  indexSays: 'يقول هذا المؤشر أي جزء من الطلبات حلّه السكان بأنفسهم. ولا يقول كم كانت المساعدة جيدة.',
  indexCounts: 'ما حُلّ مع WIJ يُحسب نصفًا. هل عاد شخص بنفس الطلب خلال 90 يومًا؟ إذن لم يكن قد حُلّ.',
  indexTrendSays: 'هذه آخر ثلاثة أشهر نهائية، مقارنة بالأشهر الثلاثة قبلها.',
  indexTrendUnknown: 'لهذا يجب أن تكون ستة أشهر نهائية، وفي كل شهر طلبات من خمسة أشخاص.',
  indexNothing: 'لا يوجد مؤشر بعد. لهذا يجب أن تنتهي في شهر واحد طلبات خمسة أشخاص.',
  indexOpen: 'النقطة الفارغة ليست نهائية بعد: يمكن أن تنخفض خلال 90 يومًا بعد نهاية الشهر.',
  indexChartSaid: 'من {first} في {from} إلى {last} في {to}.',
  indexShort: 'المؤشر',
  indexTrend: 'الاتجاه',
  indexLow: 'الحد الأدنى',
  indexHigh: 'الحد الأعلى',
  indexFinal: 'هل هو نهائي؟',
  isFinal: 'نعم',
  notFinal: 'ليس بعد',
  indexBounds: 'النقطة هي المؤشر. الخط هو هامش الخطأ: المؤشر داخله بيقين 95%.',
  trend_unknown: 'غير معروف',
  trend_falling: 'ينخفض',
  trend_level: 'ثابت',
  trend_rising: 'يرتفع',
  percent: '{n}%',
  month: 'الشهر',
  indexChart: 'مؤشر {name} حسب الشهر',
} as const satisfies Catalogue<'carried'>;
