import { Link } from 'wouter';
import { Aloud } from '../../kit/beside.tsx';
import { useEuros } from '../../kit/euros.ts';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { writtenIn } from '../../kit/languages.ts';
import { useMoments } from '../../kit/moments.ts';
import { Button, Notice } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import type { MotionVote } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { Difference } from './difference.tsx';
import { HostVote } from './host-vote.tsx';
import type { MeetingShown } from './meeting.tsx';
import type { Pots } from './money-fields.tsx';
import { answers } from './motion-votes.ts';

const voteDocument = graphql(
  `mutation CastMotionVote($input: CastMotionVoteInput!) { castMotionVote(input: $input) { motion { myVote } userErrors { code field message } } }`,
);
const withdrawDocument = graphql(
  `mutation WithdrawMotion($input: MotionIdInput!) { withdrawMotion(input: $input) { userErrors { code field message } } }`,
);

type Props = {
  readonly meeting: MeetingShown;
  readonly motion: MeetingShown['motions'][number];
  readonly pots: Pots;
  readonly again: () => Promise<void>;
};

/** What a motion would do. */
function Effect({ motion, pots }: Pick<Props, 'motion' | 'pots'>) {
  const { say } = useSpeech();
  const { wijk } = useHere();
  const { day } = useMoments();
  const euros = useEuros();
  const nameOf = (pot?: string | null) => pots.find(({ id }) => id === pot)?.name ?? '';
  return (
    <>
      {motion.from && <p>{say('motionFrom', { day: day(motion.from) })}</p>}
      <Difference articles={motion.difference} />
      {motion.kind === 'expense' && motion.amount && (
        <p>{say('motionExpense', { amount: euros(motion.amount) })}</p>
      )}
      {motion.kind === 'move' && motion.amount && (
        <p>
          {say('motionMove', {
            amount: euros(motion.amount),
            from: nameOf(motion.fromPot),
            to: nameOf(motion.toPot),
          })}
        </p>
      )}
      {motion.year && (
        <Link className="nl-link" href={`/w/${wijk.id}/money`}>
          {say('budgetOf', { year: motion.year })}
        </Link>
      )}
      {motion.initiativeId && (
        <Link className="nl-link" href={`/w/${wijk.id}/plan/${motion.initiativeId}`}>
          {say('initiative')}
        </Link>
      )}
    </>
  );
}

/** A motion: what it does, one's vote on it, how it was decided. */
export function MotionCard({ meeting, motion, pots, again }: Props) {
  const { say } = useSpeech();
  const { api, me } = useHere();
  const { busy, errors, run } = useAction();
  const open = meeting.votingNow && motion.state === 'onAgenda';
  const vote = async (said: MotionVote) => {
    const input = { motionId: motion.id, vote: said, revision: motion.myRevision };
    await run(async () => (await api.ask(voteDocument, { input })).castMotionVote.userErrors);
    // Also where it was changed elsewhere meanwhile: the next try goes by what counts by then.
    await again();
  };
  const voteFor = async (forPersonId: string, revision: number, said: MotionVote) => {
    const input = { motionId: motion.id, vote: said, revision, forPersonId };
    await run(async () => (await api.ask(voteDocument, { input })).castMotionVote.userErrors);
    await again();
  };
  const withdraw = async () => {
    const input = { motionId: motion.id };
    if (await run(async () => (await api.ask(withdrawDocument, { input })).withdrawMotion.userErrors))
      await again();
  };
  const written = writtenIn(motion.language);
  return (
    <li className="card stack">
      <h3>
        <bdi {...written}>{motion.title}</bdi>
      </h3>
      <p className="row">
        <span className="tag">{say(`motion_${motion.state}`)}</span>
        <span className="quiet">{say(`motionKind_${motion.kind}`)}</span>
        {motion.proposer && <span className="quiet">{say('motionBy', { name: motion.proposer.name })}</span>}
      </p>
      <p className="pre" {...written}>
        {motion.text}
      </p>
      <Aloud text={`${motion.title}.\n${motion.text}`} language={written.lang} />
      <Effect motion={motion} pots={pots} />
      {motion.outcome && (
        <Notice kind={motion.outcome.notCarriedOut ? 'warning' : undefined}>
          <p>{motion.outcome.sentence}</p>
          <p className="quiet">
            {say('decidedBy', { article: motion.outcome.article, version: motion.outcome.statutes })}
          </p>
          {motion.outcome.notCarriedOut && <p>{motion.outcome.notCarriedOut}</p>}
        </Notice>
      )}
      {open && meeting.hasVote && !meeting.proxyTo && (
        <fieldset className="choices">
          <legend>{say('whatVote')}</legend>
          <div className="row">
            {answers.map((said) => (
              <Button key={said} primary={motion.myVote === said} busy={busy} onClick={() => void vote(said)}>
                {say(`vote_${said}`)}
              </Button>
            ))}
          </div>
          {motion.myVote && (
            <p role="status">{say('yourVote', { vote: say(`vote_${motion.myVote}`).toLowerCase() })}</p>
          )}
        </fieldset>
      )}
      {open &&
        motion.votesFor.map(({ person: { id, name }, vote: theirs, revision }) => (
          <fieldset key={id} className="choices">
            <legend>{say('voteFor', { name })}</legend>
            <div className="row">
              {answers.map((said) => (
                <Button
                  key={said}
                  primary={theirs === said}
                  busy={busy}
                  onClick={() => void voteFor(id, revision, said)}
                >
                  {say(`vote_${said}`)}
                </Button>
              ))}
            </div>
            <p role="status">
              {theirs && say('theirVote', { name, vote: say(`vote_${theirs}`).toLowerCase() })}
            </p>
          </fieldset>
        ))}
      {open && me.roles.includes('host') && <HostVote meetingId={meeting.id} motionId={motion.id} />}
      <Mend errors={errors} />
      {meeting.agendaOpen && motion.state === 'onAgenda' && motion.proposer?.id === me.id && (
        <Button busy={busy} onClick={() => void withdraw()}>
          {say('withdrawMotion')}
        </Button>
      )}
    </li>
  );
}
