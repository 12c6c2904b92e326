import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Choices, Notice } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import type { MotionVote } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { answers } from './motion-votes.ts';
import { NameSearch } from './name-search.tsx';

const voteDocument = graphql(
  `mutation CastMotionVoteFor($input: CastMotionVoteInput!) { castMotionVote(input: $input) { userErrors { code field message } } }`,
);

/** Vote for a member who is present, as a host, with their spoken consent. */
export function HostVote({ meetingId, motionId }: { meetingId: string; motionId: string }) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run } = useAction();
  const [consent, setConsent] = useState<'yes'[]>([]);
  const [done, setDone] = useState('');
  const vote = async (forPersonId: string, name: string, said: MotionVote) => {
    const input = { motionId, vote: said, revision: 0, forPersonId, consent: consent.length > 0 };
    const fine = await run(async () => (await api.ask(voteDocument, { input })).castMotionVote.userErrors);
    setDone(fine ? `${name}: ${say(`vote_${said}`)}` : '');
    if (fine) setConsent([]);
  };
  return (
    <details className="no-print">
      <summary>{say('hostVotes')}</summary>
      <NameSearch meetingId={meetingId}>
        {({ id, name }) => (
          <fieldset className="choices">
            <legend>{name}</legend>
            <Choices
              legend={name}
              many
              options={[{ value: 'yes', label: say('consentAsked') }]}
              chosen={consent}
              onChange={setConsent}
            />
            <div className="row">
              {answers.map((said) => (
                <Button key={said} busy={busy} onClick={() => void vote(id, name, said)}>
                  {say(`vote_${said}`)}
                </Button>
              ))}
            </div>
          </fieldset>
        )}
      </NameSearch>
      <Mend errors={errors} />
      {done && <Notice>{done}</Notice>}
    </details>
  );
}
