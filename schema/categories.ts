import type { Text } from './errors.ts';

/** Kinds of help that a wijk's statutes can choose from, each with its name for people. */
export const categories = {
  company: { nl: 'Gezelschap', en: 'Company' },
  groceries: { nl: 'Boodschappen', en: 'Groceries' },
  chores: { nl: 'Klus in huis', en: 'Odd jobs' },
  garden: { nl: 'Tuin', en: 'Garden' },
  moving: { nl: 'Verhuizen', en: 'Moving house' },
  transport: { nl: 'Vervoer', en: 'Transport' },
  debts: { nl: 'Geld en schulden', en: 'Money and debts' },
  forms: { nl: 'Formulieren', en: 'Forms' },
  language: { nl: 'Taal', en: 'Language' },
  computer: { nl: 'Telefoon en computer', en: 'Phone and computer' },
  parenting: { nl: 'Opvoeden', en: 'Parenting' },
  addiction: { nl: 'Verslaving', en: 'Addiction' },
  health: { nl: 'Gezondheid', en: 'Health' },
  loneliness: { nl: 'Eenzaamheid', en: 'Loneliness' },
  work: { nl: 'Werk en leren', en: 'Work and learning' },
} as const satisfies Record<string, Text>;

/** Tag of a category. */
export type CategoryTag = keyof typeof categories;

/** All tags, in the order in which they are shown. */
export const categoryTags = Object.keys(categories).filter(isCategory);

/** True for the tag of a category that exists. */
export function isCategory(tag: string): tag is CategoryTag {
  return Object.hasOwn(categories, tag);
}
