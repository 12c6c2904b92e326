import type { IndexMonth } from '../kit/index-trend.tsx';
import { useLocale, useSpeech } from '../kit/language.tsx';
import { Heading } from '../kit/parts.tsx';
import { Scroll } from '../kit/scroll.tsx';
import type { Count, shownFigures } from './figures.tsx';

type Name = (typeof shownFigures)[number][0];
type Month = { readonly month: string } & Readonly<Record<Name, Count>>;

/** What an index is made of, and what lies behind it. */
const behind = [
  ['solvedByResidents', 'byResidents'],
  ['solvedTogether', 'byTogether'],
  ['solvedByWij', 'byWij'],
  ['asked', 'asked'],
  ['escalated', 'wentToWij'],
  ['handedBack', 'handedBack'],
] as const;

/** So many months stand beside as many before them, as the direction of the index is reckoned. */
const span = 3;

type Props = { readonly months: readonly Month[]; readonly index: readonly IndexMonth[] };

/** The months that the direction of the index compares: the last that are final, and those before them. */
export function comparedMonths(index: readonly IndexMonth[]): readonly [string[], string[]] | undefined {
  const settled = index.filter(({ final, middle }) => final && middle != null).map(({ month }) => month);
  if (settled.length < 2 * span) return undefined;
  return [settled.slice(-2 * span, -span), settled.slice(-span)];
}

/** Why the index goes where it goes: the months that it compares, with what it is made of. Nothing while there are too few. */
export function WhatChanged({ months, index }: Props) {
  const { say } = useSpeech();
  const locale = useLocale();
  const spans = comparedMonths(index);
  if (!spans) return null;
  const number = new Intl.NumberFormat(locale);
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  const short = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const spanName = (names: readonly string[]) => {
    const [from = '', to = from] = [names[0], names.at(-1)];
    return short.formatRange(new Date(`${from}-01T00:00:00Z`), new Date(`${to}-01T00:00:00Z`));
  };
  const written = (value: number | null, format: Intl.NumberFormat) =>
    value === null ? '–' : format.format(value);
  // One month that is withheld withholds their sum.
  const sumOf = (figure: Name, names: readonly string[]) =>
    names
      .map((name) => months.find(({ month }) => month === name)?.[figure].value ?? null)
      .reduce((sum, one) => (sum === null || one === null ? null : sum + one));
  const meanOf = (names: readonly string[]) => {
    const told = index.flatMap(({ month, middle }) => (names.includes(month) ? (middle ?? []) : []));
    return Math.round(told.reduce((sum, one) => sum + one, 0) / told.length);
  };
  const rows = [
    { name: say('indexMean'), values: spans.map(meanOf) },
    ...behind.map(([figure, text]) => ({
      name: say(text),
      values: spans.map((names) => sumOf(figure, names)),
    })),
  ];
  const caption = say('changedTitle');
  return (
    <section className="stack">
      <Heading>{caption}</Heading>
      <p className="nl-paragraph">{say('changedSaid')}</p>
      <Scroll label={caption}>
        <table className="utrecht-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say('figure')}</th>
              {[...spans.map(spanName), say('difference')].map((head) => (
                <th key={head} scope="col" className="number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, values: [earlier = null, later = null] }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="number">{written(earlier, number)}</td>
                <td className="number">{written(later, number)}</td>
                <td className="number">
                  {written(earlier === null || later === null ? null : later - earlier, signed)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="quiet">{say('changedHow')}</p>
    </section>
  );
}
