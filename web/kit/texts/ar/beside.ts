import type { Catalogue } from '../parts.ts';

/** ما بجانب النص: القراءة بصوت والمشاركة. */
export const texts = {
  readAloud: 'قراءة بصوت عالٍ',
  readStop: 'إيقاف القراءة',
  share: 'مشاركة',
  shareWhatsApp: 'مشاركة عبر WhatsApp',
  shareCopy: 'نسخ الرابط',
  shareCopied: 'تم النسخ.',
  shareNotCopied: 'لا يمكن النسخ هنا. الرابط هو: {address}',
} as const satisfies Catalogue<'beside'>;
