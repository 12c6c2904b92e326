import type { Catalogue } from '../parts.ts';

/** Що стоїть поруч із текстом: читання вголос і поширення. */
export const texts = {
  readAloud: 'Прочитати вголос',
  readStop: 'Зупинити читання',
  share: 'Поділитися',
  shareWhatsApp: 'Поділитися через WhatsApp',
  shareCopy: 'Скопіювати посилання',
  shareCopied: 'Скопійовано.',
  shareNotCopied: 'Тут не вдається скопіювати. Посилання: {address}',
} as const satisfies Catalogue<'beside'>;
