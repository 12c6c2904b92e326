import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { wholeIn } from '../../kit/numbers.ts';
import { Button, Choices, Empty, Heading } from '../../kit/parts.tsx';
import { LineField, TextField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import type { ActivityQuery } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { useAgendaTimes } from './agenda-times.ts';
import { ForSomebody } from './for-somebody.tsx';
import { SignUpOther } from './sign-up-other.tsx';

const acceptDocument = graphql(
  `mutation AcceptActivity($input: ActivityIdInput!) { acceptActivity(input: $input) { userErrors { code field message } } }`,
);
const cancelDocument = graphql(
  `mutation CancelActivity($input: CancelActivityInput!) { cancelActivity(input: $input) { userErrors { code field message } } }`,
);
const changeDocument = graphql(
  `mutation ChangeOccurrence($input: ChangeOccurrenceInput!) { changeOccurrence(input: $input) { userErrors { code field message } } }`,
);
const attendanceDocument = graphql(
  `mutation NoteAttendance($input: NoteAttendanceInput!) { noteAttendance(input: $input) { userErrors { code field message } } }`,
);

type Shown = NonNullable<ActivityQuery['activity']>;
type Props = { readonly activity: Shown; readonly again: () => Promise<void> };
type OneProps = {
  readonly activityId: string;
  readonly occurrence: Shown['lately'][number];
  readonly again: () => Promise<void>;
};

/** Who came: a tick for each with a place, and how many besides. */
function Attendance({ activityId, occurrence, again }: OneProps) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [came, setCame] = useState(() =>
    occurrence.people.filter((one) => one.came).map(({ person }) => person.id),
  );
  // Who came without signing up: what was noted before, less who is ticked.
  const [others, setOthers] = useState(() => String(Math.max(0, (occurrence.attendance ?? 0) - came.length)));
  const placed = occurrence.people.filter(({ standing }) => standing.state !== 'waiting');
  const save = async () => {
    const input = { activityId, day: occurrence.day, came, others: wholeIn(others) };
    if (await run(async () => (await api.ask(attendanceDocument, { input })).noteAttendance.userErrors))
      await again();
  };
  return (
    <div className="stack">
      {placed.length > 0 && (
        <Choices
          legend={say('attendanceTitle')}
          many
          options={placed.map(({ person }) => ({ value: person.id, label: person.name }))}
          chosen={came}
          onChange={setCame}
        />
      )}
      <LineField
        type="number"
        label={say('othersCame')}
        value={others}
        error={errorOf('others')}
        onChange={setOthers}
      />
      <Mend errors={errors} shown={['others']} />
      <Button busy={busy} onClick={() => void save()}>
        {say('saveAttendance')}
      </Button>
      {typeof occurrence.attendance === 'number' && (
        <p role="status">{say('attendanceWas', { count: occurrence.attendance })}</p>
      )}
    </div>
  );
}

/** The list of one occurrence. */
function People({ activityId, occurrence, again }: OneProps) {
  const { say } = useSpeech();
  const { dayOf } = useAgendaTimes();
  const begun = Date.parse(occurrence.startsAt) <= Date.now();
  const named = ({ person, standing }: OneProps['occurrence']['people'][number]) => {
    if (standing.state === 'waiting')
      return `${person.name} (${say('numberWaiting', { number: standing.number ?? 0 })})`;
    return standing.state === 'toConfirm' ? `${person.name} (${say('mustConfirm')})` : person.name;
  };
  return (
    <details className="no-print">
      <summary>{say(begun ? 'cameOn' : 'peopleOn', { day: dayOf(occurrence.startsAt) })}</summary>
      <div className="stack">
        {occurrence.people.length === 0 && <Empty>{say(begun ? 'nobodySigned' : 'nobodyYet')}</Empty>}
        <ol>
          {occurrence.people.map((one) => (
            <li key={one.person.id}>
              {begun ? (
                named(one)
              ) : (
                <details>
                  <summary>{named(one)}</summary>
                  <ForSomebody
                    activityId={activityId}
                    day={occurrence.day}
                    person={one.person}
                    deeds={one.standing.state === 'toConfirm' ? ['confirmPlace', 'signOff'] : ['signOff']}
                    again={again}
                  />
                </details>
              )}
            </li>
          ))}
        </ol>
        {!begun && <SignUpOther activityId={activityId} day={occurrence.day} again={again} />}
        {begun && (
          <Attendance
            key={occurrence.people.length}
            activityId={activityId}
            occurrence={occurrence}
            again={again}
          />
        )}
      </div>
    </details>
  );
}

/** Call off: all of it, or one time. */
function CallOff({ activity, again }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { dayOf } = useAgendaTimes();
  const { busy, errors, run, errorOf } = useAction();
  const [why, setWhy] = useState('');
  const all = async () => {
    const input = { activityId: activity.id, why };
    if (await run(async () => (await api.ask(cancelDocument, { input })).cancelActivity.userErrors))
      await again();
  };
  const one = async (day: string) => {
    const input = { activityId: activity.id, day, why, cancelled: true };
    if (await run(async () => (await api.ask(changeDocument, { input })).changeOccurrence.userErrors))
      await again();
  };
  const next = activity.next.find(({ cancelled }) => !cancelled);
  return (
    <details className="no-print">
      <summary>{say('cancelActivity')}</summary>
      <div className="stack">
        <TextField label={say('cancelWhy')} value={why} error={errorOf('why')} onChange={setWhy} />
        <Mend errors={errors} shown={['why']} />
        <div className="row">
          {activity.repeats && activity.can.includes('change') && next && (
            <Button busy={busy} onClick={() => void one(next.day)}>
              {say('cancelOne', { day: dayOf(next.startsAt) })}
            </Button>
          )}
          <Button busy={busy} onClick={() => void all()}>
            {say('cancelActivity')}
          </Button>
        </div>
      </div>
    </details>
  );
}

/** What a host, or who proposed it, can do with an activity. */
export function HostPart({ activity, again }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run } = useAction();
  const { can, id } = activity;
  // What was last stands first: who came is noted soon after.
  const days = [...activity.lately.slice(0, 1), ...activity.next, ...activity.lately.slice(1)];
  const accept = async () => {
    const input = { activityId: id };
    if (await run(async () => (await api.ask(acceptDocument, { input })).acceptActivity.userErrors))
      await again();
  };
  if (can.length === 0) return null;
  return (
    <section className="stack no-print">
      {can.includes('noteAttendance') && <Heading>{say('peopleTitle')}</Heading>}
      {can.includes('noteAttendance') &&
        days.map((one) => <People key={one.day} activityId={id} occurrence={one} again={again} />)}
      {can.includes('accept') && (
        <Button primary busy={busy} onClick={() => void accept()}>
          {say('acceptActivity')}
        </Button>
      )}
      <Mend errors={errors} />
      {can.includes('cancel') && <CallOff activity={activity} again={again} />}
    </section>
  );
}
