import { Link } from 'wouter';
import { useEuros } from '../../kit/euros.ts';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { writtenIn } from '../../kit/languages.ts';
import { Beside, Button } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import type { OccurrenceCardFragment } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { useAgendaTimes } from './agenda-times.ts';

const signUpDocument = graphql(
  `mutation SignUp($input: SignUpInput!) { signUp(input: $input) { userErrors { code field message } } }`,
);
const signOffDocument = graphql(
  `mutation SignOff($input: SignUpInput!) { signOff(input: $input) { userErrors { code field message } } }`,
);
const confirmDocument = graphql(
  `mutation ConfirmPlace($input: SignUpInput!) { confirmPlace(input: $input) { userErrors { code field message } } }`,
);

type Props = { readonly occurrence: OccurrenceCardFragment; readonly again: () => Promise<void> };

/** How one stands, in words; and how many places there are. */
function Standing({ occurrence }: Pick<Props, 'occurrence'>) {
  const { say } = useSpeech();
  const { when } = useAgendaTimes();
  const { activity, free, waiting, mine, cancelled } = occurrence;
  if (cancelled) return null;
  return (
    <p className="row">
      {mine?.state === 'placed' && <strong className="tag">{say('youArePlaced')}</strong>}
      {mine?.state === 'waiting' && (
        <strong className="tag tag--urgent">{say('youWait', { number: mine.number ?? 0 })}</strong>
      )}
      {mine?.state === 'toConfirm' && (
        <strong className="tag tag--urgent">{say('youConfirm', { until: when(mine.until ?? '') })}</strong>
      )}
      <span className="quiet">
        {typeof free !== 'number' || typeof activity.places !== 'number'
          ? say('noLimit')
          : free > 0 && waiting === 0
            ? say('placesFree', { free, places: activity.places })
            : say('placesFull', { waiting })}
      </span>
    </p>
  );
}

/** What one can do about it: sign up, off, confirm. */
function Doing({ occurrence, again }: Props) {
  const { say } = useSpeech();
  const { api, me } = useHere();
  const { dayOf } = useAgendaTimes();
  const { busy, errors, run } = useAction();
  const { activity, day, mine, signUpOpen, cancelled, free, waiting } = occurrence;
  const input = { activityId: activity.id, day };
  const act = async (
    work: () => Promise<readonly { code: string; message: string; field: string | null }[]>,
  ) => {
    await run(work);
    await again();
  };
  const signUp = () => act(async () => (await api.ask(signUpDocument, { input })).signUp.userErrors);
  const signOff = () => act(async () => (await api.ask(signOffDocument, { input })).signOff.userErrors);
  const confirm = () => act(async () => (await api.ask(confirmDocument, { input })).confirmPlace.userErrors);
  if (cancelled || !me.roles.some((role) => role === 'resident' || role === 'host')) return null;
  const full = typeof free === 'number' && (free === 0 || waiting > 0);
  const which = (
    <span className="visually-hidden">
      : {activity.title}, {dayOf(occurrence.startsAt)}
    </span>
  );
  return (
    <div className="stack no-print">
      <Mend errors={errors} />
      <div className="row">
        {mine?.state === 'toConfirm' && (
          <Button primary busy={busy} onClick={() => void confirm()}>
            {say('confirmPlace')}
            {which}
          </Button>
        )}
        {mine && (
          <Button busy={busy} onClick={() => void signOff()}>
            {say('signOff')}
            {which}
          </Button>
        )}
        {!mine && signUpOpen && (
          <Button primary busy={busy} onClick={() => void signUp()}>
            {say(full ? 'joinLine' : activity.series ? 'signUpCourse' : 'signUp')}
            {which}
          </Button>
        )}
        {!mine && !signUpOpen && <span className="quiet">{say('signUpClosed')}</span>}
      </div>
    </div>
  );
}

/** One time that an activity is on, with how one stands and what one can do. */
export function OccurrenceCard({ occurrence, again, dated }: Props & { readonly dated?: boolean }) {
  const { say } = useSpeech();
  const { wijk } = useHere();
  const euros = useEuros();
  const { span, dayOf } = useAgendaTimes();
  const { activity, place, cancelled, why } = occurrence;
  return (
    <li className="card stack">
      <p>
        {dated && <strong>{dayOf(occurrence.startsAt)}, </strong>}
        <bdi>{span(occurrence)}</bdi>{' '}
        {!dated && (
          <Link className="nl-link" href={`/w/${wijk.id}/activity/${activity.id}`}>
            <bdi {...writtenIn(activity.language)}>{activity.title}</bdi>
          </Link>
        )}
      </p>
      <p className="quiet">
        <Beside
          facts={[
            place,
            activity.givenBy && say('givenBy', { who: activity.givenBy }),
            activity.series && say('course'),
            activity.cost > 0 ? euros(activity.cost) : say('free'),
          ]}
        />
      </p>
      {cancelled && <strong>{why ? say('activityOffWhy', { why }) : say('activityOff')}</strong>}
      {!cancelled && why && <strong>{say('activityChanged', { why })}</strong>}
      <Standing occurrence={occurrence} />
      <Doing occurrence={occurrence} again={again} />
    </li>
  );
}
