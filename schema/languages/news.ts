import type { ToldKind } from '../generated/wijk.ts';
import type { Spoken, Text } from '../text.ts';
import { news as ar } from './ar/news.ts';
import { news as tr } from './tr/news.ts';
import { news as uk } from './uk/news.ts';

/** A line for each kind of news, in one of the further languages. */
export type FurtherNews = Readonly<Record<ToldKind, string>>;

const further = { tr, ar, uk } as const;

/** What kind of news there is, in the language of who reads it. */
export const newsText = (spoken: Spoken, kind: ToldKind, text: Text): string =>
  spoken === 'nl' || spoken === 'en' ? text[spoken] : further[spoken][kind];
