/** An IBAN as one reads it from a card: in fours (ISO 13616, print format), which stay together on a line. */
export const ibanInFours = (iban: string): string => iban.replace(/.{4}(?=.)/g, '$&\u00a0');
