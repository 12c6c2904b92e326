import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Tick } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import type { MotionVote } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { answers } from './motion-votes.ts';
import { MemberSearch, type Named } from './name-search.tsx';

const voteDocument = graphql(
  `mutation CastMotionVoteFor($input: CastMotionVoteInput!) { castMotionVote(input: $input) { userErrors { code field message } } }`,
);

type Props = { readonly motionId: string; readonly person: Named };

/** The vote of one member: what one agreed to is asked of each, and for each vote anew. */
function VoteOf({ motionId, person: { id, name } }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run } = useAction();
  const [said, setSaid] = useState<{ readonly vote: MotionVote; readonly revision: number }>();
  const [consent, setConsent] = useState(false);
  const vote = async (answer: MotionVote) => {
    const revision = said?.revision ?? 0;
    const input = { motionId, vote: answer, revision, forPersonId: id, consent };
    if (!(await run(async () => (await api.ask(voteDocument, { input })).castMotionVote.userErrors))) return;
    setConsent(false);
    setSaid({ vote: answer, revision: revision + 1 });
  };
  return (
    <fieldset className="choices">
      <legend>{name}</legend>
      <Tick label={say('consentAsked')} checked={consent} onChange={setConsent} />
      <div className="row">
        {answers.map((answer) => (
          <Button key={answer} primary={said?.vote === answer} busy={busy} onClick={() => void vote(answer)}>
            {say(`vote_${answer}`)}
          </Button>
        ))}
      </div>
      <Mend errors={errors} />
      <p role="status">{said && say('theirVote', { name, vote: say(`vote_${said.vote}`).toLowerCase() })}</p>
    </fieldset>
  );
}

/** Vote for a member who is present, as a host, with their spoken consent. */
export function HostVote({ meetingId, motionId }: { meetingId: string; motionId: string }) {
  const { say } = useSpeech();
  return (
    <details className="no-print">
      <summary>{say('hostVotes')}</summary>
      <MemberSearch meetingId={meetingId}>
        {(person) => <VoteOf motionId={motionId} person={person} />}
      </MemberSearch>
    </details>
  );
}
