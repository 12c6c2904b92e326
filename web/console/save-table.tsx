import { useState } from 'react';
import { download } from '../kit/download.ts';
import { Mend } from '../kit/frame.tsx';
import { useLocale, useSpeech } from '../kit/language.tsx';
import { Button } from '../kit/parts.tsx';
import { useAction } from '../kit/use-action.ts';
import { type Cell, sheet } from './csv.ts';

type Props<Row> = {
  readonly file: string;
  /** What the table is called, where a screen has several. */
  readonly table?: string;
  readonly heads: readonly string[];
  /** All rows, also those that are not on the screen. */
  readonly rows: () => readonly Row[] | Promise<readonly Row[]>;
  readonly cellsOf: (row: Row) => readonly Cell[];
};

/** Saves a table as a file: all of it, also what is not on the screen. */
export function SaveTable<Row>({ file, table, heads, rows, cellsOf }: Props<Row>) {
  const { say } = useSpeech();
  const locale = useLocale();
  const { busy, errors, run } = useAction();
  const [told, setTold] = useState('');
  const save = () =>
    run(async () => {
      setTold('');
      const all = await rows();
      download(file, 'text/csv;charset=utf-8', sheet(heads, all.map(cellsOf)));
      setTold(say('exported', { n: all.length }));
      return [];
    });
  return (
    <div className="stack no-print">
      <p className="row">
        <Button busy={busy} onClick={() => void save()}>
          {table ? say('exportTable', { table: table.toLocaleLowerCase(locale) }) : say('exportCsv')}
        </Button>
        <span role="status">{told}</span>
      </p>
      <Mend errors={errors} />
    </div>
  );
}
