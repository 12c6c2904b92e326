/** Wat naast een tekst staat: voorlezen en delen. */
export const texts = {
  readAloud: 'Voorlezen',
  readStop: 'Stoppen met voorlezen',
  share: 'Delen',
  shareWhatsApp: 'Delen met WhatsApp',
  shareCopy: 'Link kopiëren',
  shareCopied: 'Gekopieerd.',
  shareNotCopied: 'Kopiëren lukt hier niet. De link is: {address}',
} as const;
