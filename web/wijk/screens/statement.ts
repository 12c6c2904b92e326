import { useEuros } from '../../kit/euros.ts';
import { type Language, useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { useFigures } from './figures.ts';
import { byMonth, type EntryShown, type SettlementShown, sumOf } from './settlement-query.ts';

/** A statement on paper: a title, and blocks of text and figures beneath headings. */
export type Statement = {
  readonly title: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
};
/** A part of it: rows have as many cells as the head, or two when there is none. */
export type Block = {
  readonly heading?: string;
  readonly texts: readonly string[];
  readonly head?: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** Makes the statement of a quarter in the reader's language; the page and the paper say the same. */
export function useStatement(month: (text: string) => string) {
  const { say, language } = useSpeech();
  const { day, moment } = useMoments();
  const { fte } = useFigures();
  const euros = useEuros();
  const head = [
    'specialism',
    'days',
    'baselineFte',
    'wasThere',
    'fewerHours',
    'tariff',
    'savedMoney',
  ] as const;
  const blocksOf = (entry: EntryShown): Block[] => {
    const { number, why, bookedAt, agreedBy, savedMore, wijkMore, lines, leftOut } = entry;
    const who = agreedBy.map((role) => say(`role_${role}`)).join(', ');
    const said = {
      heading: number === 1 ? say('settled') : say('correctionOf', { number: number - 1 }),
      texts: [
        ...(bookedAt ? [say('bookedBy', { when: moment(bookedAt), who })] : []),
        ...(number > 1 ? [say('differs', { saved: euros(savedMore), wijk: euros(wijkMore) })] : []),
        ...(why ? [say('correctedWhy', { why })] : []),
      ],
      rows: [],
    };
    const months = byMonth(lines).map(([name, ofMonth]) => ({
      texts: [say('monthSaved', { month: month(name), amount: euros(sumOf(ofMonth)) })],
      head: head.map((one) => say(one)),
      rows: ofMonth.map((line) => [
        line.specialism,
        say('fromUntil', { from: day(line.from), until: day(line.until) }),
        fte(line.baselineFte),
        fte(line.actualFte),
        fte(line.savedHours),
        euros(line.tariff),
        euros(line.cents),
      ]),
    }));
    const left = leftOut.map(
      ({ specialism, from, until, why: reason }) =>
        `${say('leftOutDays', { specialism, from: day(from), until: day(until) })} ${say(`leftOut_${reason}`)}`,
    );
    return [said, ...months, ...(left.length ? [{ texts: [say('leftOutIntro'), ...left], rows: [] }] : [])];
  };
  return (wijk: string, settlement: SettlementShown): Statement => {
    const { quarter, from, until, share, saved, wijk: ours, city, received, owed, booked } = settlement;
    const amounts = [
      [say('savedMoney'), euros(saved)],
      [say('ofWijk'), euros(ours)],
      [say('ofCity'), euros(city)],
      [say('cameInOf'), euros(received)],
      [say('owedOf'), euros(owed)],
    ];
    const days = say('settlementDays', { from: day(from), until: day(until), share });
    const top = { texts: [`${wijk}. ${days}`], rows: amounts };
    return {
      title: `${wijk}: ${say('settlementOf', { quarter })}`,
      language,
      blocks: [top, ...booked.flatMap(blocksOf)],
    };
  };
}
