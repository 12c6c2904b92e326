/** Wat naast een tekst staat: voorlezen en delen. */
export const texts = {
  readAloud: 'Voorlezen',
  readStop: 'Stoppen met voorlezen',
  share: 'Delen',
  shareWhatsApp: 'Delen met WhatsApp',
  copyLink: 'Link kopiëren',
  linkCopied: 'Gekopieerd.',
  linkNotCopied: 'Kopiëren lukt hier niet. De link is: {address}',
} as const;
