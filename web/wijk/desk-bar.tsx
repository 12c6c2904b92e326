import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { Mend } from '../kit/frame.tsx';
import { useSpeech } from '../kit/language.tsx';
import { Button } from '../kit/parts.tsx';
import { useAction } from '../kit/use-action.ts';
import { forgetDrafts } from './drafts.ts';
import { graphql } from './generated/gql.ts';
import { type Here, useHere } from './here.tsx';

const closeDocument = graphql(`
  mutation CloseDesk($input: DeskIdInput!) { closeDesk(input: $input) { userErrors { code field message } } }
`);

const madeDocument = graphql(`
  query MadeAtDesk { me { deskLog(first: 50) { edges { node { at action subject } } } } }
`);
const enteredDocument = graphql(`
  query EnteredSheets { papers(state: entered, first: 50) { edges { node { id became } } } }
`);
const finishDocument = graphql(`
  mutation FinishSheet($input: FinishPaperInput!) { finishPaper(input: $input) { userErrors { code field message } } }
`);

/** What begins or ends a desk is nothing that was entered at it. */
const bounds: readonly string[] = ['openDesk', 'closeDesk', 'join'];

/** What was entered last for a sheet: at this desk, or before it since the sheet came in, and for no other sheet. */
async function madeOf({ api, own, desk }: Here): Promise<string | undefined> {
  const [{ me }, { papers }] = await Promise.all([api.ask(madeDocument, {}), own.ask(enteredDocument, {})]);
  const others = papers.edges.map(({ node }) => node.became);
  const made = me.deskLog.edges.map(({ node }) => node).filter(({ action }) => !bounds.includes(action));
  const since = (at: string) => made.find((one) => one.at >= at);
  const before = made.find(({ at, subject }) => at >= (desk?.paperAt ?? '9') && !others.includes(subject));
  return (since(desk?.openedAt ?? '9') ?? before)?.subject;
}

/** The last minutes are read out. */
const lastMinutes = 3;

const minutesTo = (at: string): number => Math.max(0, Math.ceil((Date.parse(at) - Date.now()) / 60_000));

/** Says on every page for whom a host sits there, and for how long still. */
export default function DeskBar() {
  const { say } = useSpeech();
  const here = useHere();
  const { wijk, own, desk, sit } = here;
  const { busy, errors, run } = useAction();
  const [, go] = useLocation();
  const [asks, setAsks] = useState(false);
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
    forgetDrafts(wijk.id, desk.personId);
    sit(undefined);
    go(`/w/${wijk.id}/desk?closed`);
  };
  /** The sheet is dealt with: what was entered last is what became of it. */
  const finish = async (paperId: string) => {
    const fine = await run(async () => {
      const became = await madeOf(here);
      if (!became) return [{ code: 'NOTHING', message: say('paperNothing') }];
      return (await own.ask(finishDocument, { input: { paperId, became } })).finishPaper.userErrors;
    });
    if (fine) await leave();
  };
  /** Whoever entered a sheet and forgets to say so finds it on the pile again: so that is asked first. */
  const leaveSheet = async () => {
    let made: string | undefined;
    await run(async () => {
      made = await madeOf(here).catch(() => undefined);
      return [];
    });
    if (made) setAsks(true);
    else await leave();
  };
  const { paperId } = desk;
  return (
    <aside className="desk-bar no-print" aria-label={say('deskBar')}>
      <p>
        <strong>{say('deskFor', { name: desk.name })}</strong> {say('deskMinutes', { minutes })}
      </p>
      <p className="visually-hidden" role="status">
        {minutes <= lastMinutes && say('deskLast', { minutes })}
      </p>
      {asks && <p role="alert">{say('paperAsk')}</p>}
      {paperId && (
        <Button primary busy={busy} onClick={() => void finish(paperId)}>
          {say('paperFinish')}
        </Button>
      )}
      {asks ? (
        <Button busy={busy} onClick={() => void leave()}>
          {say('paperStays')}
        </Button>
      ) : (
        <Button busy={busy} onClick={() => void (paperId ? leaveSheet() : leave())}>
          {say('deskLeave')}
        </Button>
      )}
      <Mend errors={errors} />
    </aside>
  );
}
