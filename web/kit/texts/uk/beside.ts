import type { Catalogue } from '../parts.ts';

/** Те, що поруч із текстами: читання вголос, поширення. */
export const texts = {
  readAloud: 'Прочитати вголос',
  readStop: 'Зупинити читання',
  share: 'Поділитися',
  shareWhatsApp: 'Поділитися у WhatsApp',
  shareCopy: 'Скопіювати посилання',
  shareCopied: 'Скопійовано.',
  shareNotCopied: 'Тут не вдається скопіювати. Посилання: {address}',
} as const satisfies Catalogue<'beside'>;
