import type { Catalogue } from '../parts.ts';

/** ما بجانب النصوص: القراءة بصوت عالٍ والمشاركة. */
export const texts = {
  readAloud: 'قراءة بصوت عالٍ',
  readStop: 'إيقاف القراءة',
  share: 'مشاركة',
  shareWhatsApp: 'مشاركة عبر واتساب',
  shareCopy: 'نسخ الرابط',
  shareCopied: 'تم النسخ.',
  shareNotCopied: 'لا يمكن النسخ هنا. الرابط هو: {address}',
} as const satisfies Catalogue<'beside'>;
