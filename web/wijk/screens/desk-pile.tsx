import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { More } from '../../kit/more.tsx';
import { Button, Empty, Form, Heading, Notice, Waiting } from '../../kit/parts.tsx';
import { ChoiceField, LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { usePages } from '../../kit/use-pages.ts';
import { useSending } from '../../kit/use-sending.ts';
import { graphql } from '../generated/gql.ts';
import type { PaperKind } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';

const pileDocument = graphql(`
  query Pile($after: String) {
    papers(first: 50, after: $after) {
      edges { node { id mark kind name note at } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
const takeInDocument = graphql(`
  mutation TakeInPaper($input: TakeInPaperInput!) { takeInPaper(input: $input) { paper { mark } userErrors { code field message } } }
`);
const finishDocument = graphql(`
  mutation FinishPaper($input: FinishPaperInput!) { finishPaper(input: $input) { userErrors { code field message } } }
`);

/** A sheet of paper from the pile. */
export type Sheet = {
  readonly id: string;
  readonly mark: string;
  readonly kind: PaperKind;
  readonly name: string;
  readonly note: string;
  readonly at: string;
};

const kinds: readonly PaperKind[] = ['request', 'offer', 'signUp', 'idea', 'other'];

/** What came in on paper and waits to be entered, first come on top. */
export function Pile({
  chosen,
  choose,
}: {
  readonly chosen?: Sheet;
  readonly choose: (sheet?: Sheet) => void;
}) {
  const { say } = useSpeech();
  const { api } = useHere();
  const list = usePages(
    api,
    pileDocument,
    (after) => ({ after }),
    ({ papers }) => papers,
  );
  const { data, error, again } = list;
  const sheets = list.edges.map(({ node }) => node);
  return (
    <section className="stack">
      <Heading>{say('pile')}</Heading>
      <p className="quiet">{say('pileHint')}</p>
      {!data && <Waiting error={error} again={again} />}
      {data && sheets.length === 0 && <Empty>{say('pileEmpty')}</Empty>}
      <ul className="cards">
        {sheets.map((sheet) => (
          <PileCard
            key={sheet.id}
            sheet={sheet}
            isChosen={chosen?.id === sheet.id}
            choose={choose}
            again={again}
          />
        ))}
      </ul>
      <More {...list} />
      <TakeIn again={again} />
    </section>
  );
}

function PileCard({
  sheet,
  isChosen,
  choose,
  again,
}: {
  readonly sheet: Sheet;
  readonly isChosen: boolean;
  readonly choose: (sheet?: Sheet) => void;
  readonly again: () => Promise<void>;
}) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { moment } = useMoments();
  const { busy, errors, run, errorOf } = useAction();
  const [why, setWhy] = useState('');
  const aside = () =>
    run(async () => {
      const { finishPaper } = await api.ask(finishDocument, { input: { paperId: sheet.id, why } });
      if (!finishPaper.userErrors.length) {
        if (isChosen) choose(undefined);
        await again();
      }
      return finishPaper.userErrors;
    });
  return (
    <li className="card stack">
      <p>
        <strong>{sheet.mark}</strong> · {say(`paper_${sheet.kind}`)} · {sheet.name}
        {sheet.note && ` · ${sheet.note}`} <span className="quiet">{moment(sheet.at)}</span>
      </p>
      <div className="row">
        <Button
          primary
          onClick={() => {
            choose(sheet);
            scrollTo({ top: 0 });
          }}
        >
          {say('paperEnter')} <span className="visually-hidden">{sheet.mark}</span>
        </Button>
      </div>
      <details>
        <summary>
          {say('paperAside')} <span className="visually-hidden">{sheet.mark}</span>
        </summary>
        <div className="stack">
          <LineField label={say('paperWhy')} error={errorOf('why')} value={why} onChange={setWhy} />
          <Mend errors={errors} shown={['why']} />
          <Button busy={busy} onClick={() => void aside()}>
            {say('save')}
          </Button>
        </div>
      </details>
    </li>
  );
}

function TakeIn({ again }: { readonly again: () => Promise<void> }) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf, id } = useSending('ppr', again);
  const [kind, setKind] = useState<PaperKind>('request');
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [mark, setMark] = useState<string>();
  const takeIn = async () => {
    const fine = await run(async () => {
      const { paper, userErrors } = (await api.ask(takeInDocument, { input: { id, kind, name, note } }))
        .takeInPaper;
      setMark(paper?.mark);
      return userErrors;
    });
    if (!fine) return;
    setName('');
    setNote('');
    await again();
  };
  return (
    <details>
      <summary>{say('paperNew')}</summary>
      <Form send={takeIn}>
        <ChoiceField
          label={say('paperKind')}
          value={kind}
          options={kinds.map((value) => ({ value, label: say(`paper_${value}`) }))}
          onChange={setKind}
        />
        <LineField label={say('paperName')} error={errorOf('name')} value={name} onChange={setName} />
        <LineField
          label={say('paperNote')}
          hint={say('optional')}
          error={errorOf('note')}
          value={note}
          onChange={setNote}
        />
        <Mend errors={errors} shown={['name', 'note']} />
        <Button type="submit" busy={busy}>
          {say('paperTakeIn')}
        </Button>
        {mark && <Notice>{say('paperMark', { mark })}</Notice>}
      </Form>
    </details>
  );
}
