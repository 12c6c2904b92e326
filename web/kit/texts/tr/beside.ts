import type { Catalogue } from '../parts.ts';

/** Metnin yanındakiler: sesli okuma ve paylaşma. */
export const texts = {
  readAloud: 'Sesli oku',
  readStop: 'Okumayı durdur',
  share: 'Paylaş',
  shareWhatsApp: 'WhatsApp ile paylaş',
  shareCopy: 'Bağlantıyı kopyala',
  shareCopied: 'Kopyalandı.',
  shareNotCopied: 'Burada kopyalanamıyor. Bağlantı: {address}',
} as const satisfies Catalogue<'beside'>;
