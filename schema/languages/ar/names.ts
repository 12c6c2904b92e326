import type { FurtherNames } from '../names.ts';

/** أسماء ما في الحي. */
export const names: FurtherNames = {
  company: 'الرفقة',
  groceries: 'التسوق',
  chores: 'أعمال صغيرة في البيت',
  garden: 'الحديقة',
  moving: 'نقل البيت',
  transport: 'المواصلات',
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
