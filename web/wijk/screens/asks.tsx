import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import type { StartQuery } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { Cards } from './cards.tsx';

const declineDocument = graphql(`
  mutation DeclineAsk($input: RequestIdInput!) { declineAsk(input: $input) { userErrors { code field message } } }
`);

type Ask = StartQuery['me']['asks']['edges'][number]['node'];
type Props = { readonly asks: readonly Ask[]; readonly again: () => Promise<void> };

/** What neighbours ask of one, and why of this one. */
export default function Asks({ asks, again }: Props) {
  return (
    <ul className="cards">
      {asks.map((ask) => (
        <li key={ask.request.id} className="stack">
          <OneAsk ask={ask} again={again} />
        </li>
      ))}
    </ul>
  );
}

function OneAsk({ ask, again }: { ask: Ask; again: Props['again'] }) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run } = useAction();
  const decline = async () => {
    const input = { requestId: ask.request.id };
    if (await run(async () => (await api.ask(declineDocument, { input })).declineAsk.userErrors))
      await again();
  };
  return (
    <>
      <Cards cards={[ask.request]} />
      <p>
        <strong>{say('whyYou')}</strong> {ask.reasons.map((reason) => say(`reason_${reason}`)).join(' ')}
      </p>
      <Mend errors={errors} shown={[]} />
      <div className="row">
        <Button busy={busy} onClick={() => void decline()}>
          {say('declineAsk')}
        </Button>
        <span className="quiet">{say('declineHint')}</span>
      </div>
    </>
  );
}
