import { useState } from 'react';
import { download } from '../kit/download.ts';
import { useSpeech } from '../kit/language.tsx';
import { Button } from '../kit/parts.tsx';
import { useAction } from '../kit/use-action.ts';
import { type Cell, sheet } from './csv.ts';

type Page<Row> = {
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
};
type Props<Row> = {
  readonly file: string;
  readonly heads: readonly string[];
  readonly pageAfter: (after: string | null | undefined) => Promise<Page<Row>>;
  readonly cellsOf: (row: Row) => readonly Cell[];
};

/** A whole list as a file, also what is not on the screen yet. */
export function ExportAll<Row>({ file, heads, pageAfter, cellsOf }: Props<Row>) {
  const { say } = useSpeech();
  const { busy, run } = useAction();
  const [told, setTold] = useState('');
  const save = () =>
    run(async () => {
      const rows: (readonly Cell[])[] = [];
      for (let after: string | null | undefined, more = true; more; ) {
        const { edges, pageInfo } = await pageAfter(after);
        rows.push(...edges.map(({ node }) => cellsOf(node)));
        [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
      download(file, 'text/csv;charset=utf-8', sheet(heads, rows));
      setTold(say('exported', { n: rows.length }));
      return [];
    });
  return (
    <p className="row no-print">
      <Button busy={busy} onClick={() => void save()}>
        {say('exportCsv')}
      </Button>
      <span role="status">{told}</span>
    </p>
  );
}
