import type { TextName } from '../../kit/language.tsx';
import type { Wijk } from './query.ts';

/** A number of a wijk, or that there is none; withheld where it is about too few people. */
export type Value = { readonly value: number | null; readonly withheld?: boolean };

const known = (value: number | null | undefined): Value => ({ value: value ?? null });

/** How much residents carry, in the last month that is over. */
export const indexOf = ({ dispensability }: Wijk): Value => {
  const percent = dispensability.at(-1)?.percent ?? null;
  return { value: percent, withheld: percent === null };
};

/** Where the index goes, from down to up. */
export const trendRanks = ['unknown', 'falling', 'level', 'rising'] as const;

/** What the overview compares, each with its name. */
export const columns = [
  ['index', 'indexShort', indexOf],
  ['trend', 'indexTrend', (wijk: Wijk) => known(trendRanks.indexOf(wijk.dispensabilityTrend))],
  ['inhabitants', 'inhabitants', ({ inhabitants }: Wijk) => known(inhabitants)],
  ['baseline', 'baselineShort', ({ baselineFte }: Wijk) => known(baselineFte)],
  ['actual', 'actualShort', ({ actualFte }: Wijk) => known(actualFte)],
  ['saving', 'savingShort', ({ saving }: Wijk) => known(saving)],
  ['underWay', 'challengesUnderWay', ({ challengesUnderWay }: Wijk) => known(challengesUnderWay)],
  ['overdue', 'challengesOverdue', ({ challengesOverdue }: Wijk) => known(challengesOverdue)],
  [
    'asked',
    'asked',
    ({ months }: Wijk): Value => {
      const count = months[0]?.asked;
      return { value: count?.value ?? null, withheld: count?.withheld ?? true };
    },
  ],
] as const satisfies readonly (readonly [string, TextName, (wijk: Wijk) => Value])[];

/** The name of a column. */
export type Column = (typeof columns)[number][0] | 'name';

/** What a column holds of a wijk; nothing for its name. */
export const columnOf = (name: Column): ((wijk: Wijk) => Value) =>
  columns.find(([column]) => column === name)?.[2] ?? (() => known(null));

/** Wijken in the order of a column; what is not known stands last, whichever way it goes. */
export function inOrder(wijken: readonly Wijk[], by: Column, down: boolean, language: string): Wijk[] {
  const sign = down ? -1 : 1;
  const of = columns.find(([column]) => column === by)?.[2];
  const { compare } = new Intl.Collator(language);
  const names = (a: Wijk, b: Wijk) => compare(a.name, b.name);
  return [...wijken].sort((a, b) => {
    if (!of) return sign * names(a, b);
    const [x, y] = [of(a).value, of(b).value];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || names(a, b);
    return sign * (x - y) || names(a, b);
  });
}
