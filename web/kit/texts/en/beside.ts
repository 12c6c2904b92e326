/** What stands beside a text: reading aloud and sharing. */
export const texts = {
  readAloud: 'Read aloud',
  readStop: 'Stop reading aloud',
  share: 'Share',
  shareWhatsApp: 'Share on WhatsApp',
  shareCopy: 'Copy link',
  shareCopied: 'Copied.',
  shareNotCopied: 'Copying does not work here. The link is: {address}',
} as const;
