import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Button, Empty, Heading, Notice, Page, Waiting } from '../../kit/parts.tsx';
import { PrintButton } from '../../kit/print-button.tsx';
import { TextField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { useSending } from '../../kit/use-sending.ts';
import { graphql } from '../generated/gql.ts';
import type { MeetingQuery } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { MotionCard } from './motion.tsx';
import { PutMotion } from './motion-form.tsx';
import { Proxies } from './proxies.tsx';

const meetingDocument = graphql(`
  query Meeting($id: ID!) {
    money { pots { id name } }
    meeting(id: $id) {
      id title place state startsAt endsAt votingFrom motionsUntil reason hasVote votingNow agendaOpen
      proxyTo { id name } proxiesFrom { id name } notes { at text }
      motions {
        id kind title text language state from amount fromPot toPot initiativeId year myVote myRevision
        votesFor { person { id name } vote revision }
        proposer { id name }
        difference { number title before after }
        outcome { sentence article statutes notCarriedOut }
      }
    }
  }
`);
const cancelDocument = graphql(
  `mutation CancelMeeting($input: CancelMeetingInput!) { cancelMeeting(input: $input) { userErrors { code field message } } }`,
);
const noteDocument = graphql(
  `mutation NoteInMinutes($input: NoteInMinutesInput!) { noteInMinutes(input: $input) { userErrors { code field message } } }`,
);

/** A meeting, as its screen has it. */
export type MeetingShown = NonNullable<MeetingQuery['meeting']>;
type Props = { readonly meeting: MeetingShown; readonly again: () => Promise<void> };

/** Call the meeting off, before votes can be cast. */
function Cancel({ meeting, again }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [why, setWhy] = useState('');
  const send = async () => {
    const input = { meetingId: meeting.id, why };
    if (await run(async () => (await api.ask(cancelDocument, { input })).cancelMeeting.userErrors))
      await again();
  };
  return (
    <details className="no-print">
      <summary>{say('cancelMeeting')}</summary>
      <div className="stack">
        <TextField label={say('whyCancel')} value={why} error={errorOf('why')} onChange={setWhy} />
        <Mend errors={errors} shown={['why']} />
        <Button busy={busy} onClick={() => void send()}>
          {say('cancelMeeting')}
        </Button>
      </div>
    </details>
  );
}

/** Add to the minutes. */
function AddNote({ meeting, again }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf, id } = useSending('', again);
  const [text, setText] = useState('');
  const send = async () => {
    const input = { meetingId: meeting.id, id, text };
    if (!(await run(async () => (await api.ask(noteDocument, { input })).noteInMinutes.userErrors))) return;
    setText('');
    await again();
  };
  return (
    <div className="stack no-print">
      <TextField
        label={say('minutesNote')}
        hint={say('publicHint')}
        value={text}
        error={errorOf('text')}
        onChange={setText}
      />
      <Mend errors={errors} shown={['text']} />
      <Button busy={busy} onClick={() => void send()}>
        {say('addNote')}
      </Button>
    </div>
  );
}

/** A meeting of the general assembly: its motions, one's vote on each, and after it the minutes. */
export default function Meeting({ id }: { id: string }) {
  const { say } = useSpeech();
  const { api, me } = useHere();
  const { moment, day } = useMoments();
  const { data, error, again } = useQuery(api, meetingDocument, { id });
  const meeting = data?.meeting;
  if (!meeting)
    return <Page title={say('assembly')}>{data ? <Empty /> : <Waiting error={error} again={again} />}</Page>;
  const coming = meeting.state === 'convened';
  const board = me.roles.includes('board');
  const may = board || me.roles.includes('member');
  const beforeVotes = coming && !meeting.votingNow;
  return (
    <Page title={meeting.title}>
      <p>
        <span className="tag">{say(`meeting_${meeting.state}`)}</span>{' '}
        {say('meetingWhen', { when: moment(meeting.startsAt), place: meeting.place })}
      </p>
      {meeting.reason && <Notice kind="warning">{say('cancelledBecause', { why: meeting.reason })}</Notice>}
      {beforeVotes && (
        <ul>
          <li>{say('motionsUntil', { day: day(meeting.motionsUntil) })}</li>
          <li>{say('votingFrom', { day: moment(meeting.votingFrom) })}</li>
        </ul>
      )}
      {meeting.votingNow && <p>{say('votingUntil', { day: moment(meeting.endsAt) })}</p>}
      {meeting.votingNow && !meeting.hasVote && <p className="quiet">{say('noVoteHere')}</p>}
      {coming && meeting.hasVote && <Proxies meeting={meeting} again={again} />}
      <Heading>{say(meeting.state === 'held' ? 'minutesTitle' : 'agenda')}</Heading>
      {meeting.motions.length === 0 && <Empty>{say('noMotions')}</Empty>}
      <ol className="cards">
        {meeting.motions.map((motion) => (
          <MotionCard
            key={motion.id}
            meeting={meeting}
            motion={motion}
            pots={data.money.pots}
            again={again}
          />
        ))}
      </ol>
      {meeting.notes.map(({ at, text }) => (
        <p key={at} className="pre" dir="auto">
          {text}
        </p>
      ))}
      {meeting.state === 'held' && board && <AddNote meeting={meeting} again={again} />}
      <PrintButton />
      {meeting.agendaOpen && may && <PutMotion meetingId={id} pots={data.money.pots} again={again} />}
      {meeting.agendaOpen && board && <Cancel meeting={meeting} again={again} />}
    </Page>
  );
}
