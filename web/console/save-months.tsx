import type { IndexMonth } from '../kit/index-trend.tsx';
import { useSpeech } from '../kit/language.tsx';
import { type Count, shownFigures } from './figures.tsx';
import { SaveTable } from './save-table.tsx';

type Month = { readonly month: string } & Readonly<Record<(typeof shownFigures)[number][0], Count>>;
type Props = {
  readonly file: string;
  readonly months: readonly Month[];
  readonly index: readonly IndexMonth[];
};

/** The months of a wijk or of the city as one file: the index and all figures; empty where withheld. */
export function SaveMonths({ file, months, index }: Props) {
  const { say } = useSpeech();
  const heads = [
    say('month'),
    `${say('indexShort')} (%)`,
    `${say('indexLow')} (%)`,
    `${say('indexHigh')} (%)`,
    say('indexFinal'),
    ...shownFigures.map(([, text]) => say(text)),
  ];
  return (
    <SaveTable
      file={file}
      table={say('allMonthsFile')}
      heads={heads}
      rows={() => months}
      cellsOf={(one) => {
        const { middle, low, high, final } = index.find(({ month }) => month === one.month) ?? {};
        const settled = middle == null ? '' : say(final ? 'isFinal' : 'notFinal');
        return [one.month, middle, low, high, settled, ...shownFigures.map(([figure]) => one[figure].value)];
      }}
    />
  );
}
