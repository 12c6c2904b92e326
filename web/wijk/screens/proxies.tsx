import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import type { MeetingShown } from './meeting.tsx';
import { MemberSearch } from './name-search.tsx';

const giveDocument = graphql(
  `mutation GiveProxy($input: GiveProxyInput!) { giveProxy(input: $input) { userErrors { code field message } } }`,
);
const withdrawDocument = graphql(
  `mutation WithdrawProxy($input: MeetingIdInput!) { withdrawProxy(input: $input) { userErrors { code field message } } }`,
);

type Props = { readonly meeting: MeetingShown; readonly again: () => Promise<void> };

/** Who votes in whose name at a meeting. */
export function Proxies({ meeting, again }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run } = useAction();
  const give = async (toPersonId: string) => {
    const input = { meetingId: meeting.id, toPersonId };
    if (await run(async () => (await api.ask(giveDocument, { input })).giveProxy.userErrors)) await again();
  };
  const withdraw = async () => {
    const input = { meetingId: meeting.id };
    if (await run(async () => (await api.ask(withdrawDocument, { input })).withdrawProxy.userErrors))
      await again();
  };
  return (
    <section className="stack no-print">
      {meeting.proxiesFrom.map(({ id, name }) => (
        <p key={id}>{say('proxiesFrom', { name })}</p>
      ))}
      <Mend errors={errors} />
      {meeting.proxyTo ? (
        <p className="row">
          <span>{say('proxyTo', { name: meeting.proxyTo.name })}</span>
          <Button busy={busy} onClick={() => void withdraw()}>
            {say('withdrawProxy')}
          </Button>
        </p>
      ) : (
        <details>
          <summary>{say('proxyTitle')}</summary>
          <MemberSearch meetingId={meeting.id}>
            {({ id, name }) => (
              <Button busy={busy} onClick={() => void give(id)}>
                {say('giveProxy', { name })}
              </Button>
            )}
          </MemberSearch>
        </details>
      )}
    </section>
  );
}
