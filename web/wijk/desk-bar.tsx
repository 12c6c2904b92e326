import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { Mend } from '../kit/frame.tsx';
import { useSpeech } from '../kit/language.tsx';
import { Button } from '../kit/parts.tsx';
import { useAction } from '../kit/use-action.ts';
import { graphql } from './generated/gql.ts';
import { useHere } from './here.tsx';

const closeDocument = graphql(`
  mutation CloseDesk($input: DeskIdInput!) { closeDesk(input: $input) { userErrors { code field message } } }
`);

const madeDocument = graphql(`
  query MadeAtDesk { me { deskLog(first: 20) { edges { node { at action subject } } } } }
`);
const finishDocument = graphql(`
  mutation FinishSheet($input: FinishPaperInput!) { finishPaper(input: $input) { userErrors { code field message } } }
`);

/** What begins a desk is nothing that was entered at it. */
const beginnings: readonly string[] = ['openDesk', 'join'];

const minutesTo = (at: string): number => Math.max(0, Math.ceil((Date.parse(at) - Date.now()) / 60_000));

/** Says on every page for whom a host sits there, and for how long still. */
export default function DeskBar() {
  const { say } = useSpeech();
  const { wijk, api, own, desk, sit } = useHere();
  const { busy, errors, run } = useAction();
  const [, go] = useLocation();
  const endsAt = desk?.endsAt ?? '';
  const [minutes, setMinutes] = useState(() => minutesTo(endsAt));
  useEffect(() => {
    const timer = setInterval(() => setMinutes(minutesTo(endsAt)), 5_000);
    return () => clearInterval(timer);
  }, [endsAt]);
  if (!desk) return null;
  const leave = async () => {
    // It ends by itself; without a line the host goes on as themselves all the same.
    await own.ask(closeDocument, { input: { deskId: desk.id } }).catch(() => undefined);
    sit(undefined);
    go(`/w/${wijk.id}/desk`);
  };
  /** The sheet is dealt with: what was entered last is what became of it. */
  const finish = async (paperId: string) => {
    const fine = await run(async () => {
      const { me } = await api.ask(madeDocument, {});
      const made = me.deskLog.edges.find(
        ({ node }) => node.at >= desk.openedAt && !beginnings.includes(node.action),
      );
      if (!made) return [{ code: 'NOTHING', message: say('paperNothing') }];
      const input = { paperId, became: made.node.subject };
      return (await own.ask(finishDocument, { input })).finishPaper.userErrors;
    });
    if (fine) await leave();
  };
  const { paperId } = desk;
  return (
    <aside className="desk-bar no-print" aria-label={say('deskBar')}>
      <p>
        <strong>{say('deskFor', { name: desk.name })}</strong> {say('deskMinutes', { minutes })}
      </p>
      {paperId && (
        <Button primary busy={busy} onClick={() => void finish(paperId)}>
          {say('paperFinish')}
        </Button>
      )}
      <Button onClick={() => void leave()}>{say('deskLeave')}</Button>
      <Mend errors={errors} />
    </aside>
  );
}
