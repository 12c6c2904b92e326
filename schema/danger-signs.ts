/**
 * Words in which danger can show, per language, and whom to call then. Looked for where somebody types, before
 * anything is sent: what is found is shown to them and kept nowhere.
 */

/** Kinds of danger, each with the number that helps in the Netherlands, free of charge and day and night. */
export const dangers = {
  emergency: { number: '112' },
  suicide: { number: '113', more: '0800-0113' },
  violence: { number: '0800-2000' },
} as const;
/** A kind of danger. */
export type Danger = keyof typeof dangers;

/** What somebody may write, in lower case and without accents; a star stands for the rest of a word. */
const signs: Readonly<Record<string, Readonly<Record<Danger, readonly string[]>>>> = {
  nl: {
    emergency: [
      'bewusteloos',
      'ademt niet',
      'brand in',
      'overdosis',
      'hartaanval',
      'steekt *',
      'met een mes',
    ],
    suicide: [
      'zelfmoord*',
      'suicid*',
      'er een eind aan maken',
      'niet meer leven',
      'wil dood',
      'niet meer verder',
    ],
    violence: [
      'slaat mij',
      'slaat me',
      'mishandel*',
      'bedreigt mij',
      'bedreigt me',
      'verkracht*',
      'misbruikt',
      'bang voor mijn man',
      'sluit mij op',
    ],
  },
  en: {
    emergency: [
      'unconscious',
      'not breathing',
      'overdose',
      'heart attack',
      'with a knife',
      'house is on fire',
    ],
    suicide: ['suicid*', 'kill myself', 'end my life', 'want to die', 'end it all'],
    violence: [
      'hits me',
      'beats me',
      'abuses me',
      'threatens me',
      'raped',
      'afraid of my husband',
      'locks me in',
    ],
  },
  tr: {
    emergency: ['bilinci kapali', 'nefes almiyor', 'yangin', 'kalp krizi', 'bicakla'],
    suicide: ['intihar', 'olmek istiyorum', 'hayatima son'],
    violence: ['beni dovuyor', 'bana vuruyor', 'tehdit ediyor', 'tecavuz', 'siddet goruyorum'],
  },
  ar: {
    emergency: ['فاقد الوعي', 'لا يتنفس', 'حريق', 'نوبة قلبية', 'سكين'],
    suicide: ['انتحار', 'اريد ان اموت', 'انهي حياتي'],
    violence: ['يضربني', 'يهددني', 'اغتصاب', 'يعنفني', 'يحبسني'],
  },
  uk: {
    emergency: ['без свідомості', 'не дихає', 'пожежа', 'серцевий напад', 'з ножем'],
    suicide: ['самогубств*', 'хочу померти', 'покінчити з життям', 'не хочу жити'],
    violence: ['бє мене', 'погрожує мені', 'зґвалт*', 'насильств*', 'замикає мене'],
  },
};

/** Text as it is compared: lower case, without accents and marks, one space between words. */
const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[أإآ]/g, 'ا')
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const patterns = Object.values(signs).flatMap((language) =>
  Object.entries(language).flatMap(([danger, phrases]) =>
    phrases.map((phrase) => ({
      danger,
      begin: ` ${plain(phrase.replace(/\*$/, '')).trim()}`,
      open: phrase.endsWith('*'),
    })),
  ),
);

const isDanger = (name: string): name is Danger => Object.hasOwn(dangers, name);

/** The kinds of danger that show in a text, whatever language it is in. A sign is no certainty: it only shows numbers. */
export function dangerSigns(text: string): Danger[] {
  const written = plain(text);
  const found = patterns.filter(({ begin, open }) => written.includes(open ? begin : `${begin} `));
  return [...new Set(found.map(({ danger }) => danger))].filter(isDanger);
}
