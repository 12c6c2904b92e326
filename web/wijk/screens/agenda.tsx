import { Link } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { writtenIn } from '../../kit/languages.ts';
import { Empty, Heading, Page, Waiting } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import type { OccurrenceCardFragment } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { PlanActivity } from './activity-form.tsx';
import { dayHere, mondayOf, useAgendaTimes } from './agenda-times.ts';
import { OccurrenceCard } from './occurrence.tsx';
import { OwnCalendar } from './own-calendar.tsx';

const agendaDocument = graphql(`
  query Agenda($from: String!) {
    agenda(from: $from, days: 14) { ...OccurrenceCard }
    me { signUps { ...OccurrenceCard } }
    proposedActivities { id title language }
  }
  fragment OccurrenceCard on Occurrence {
    activity { id title language category series cost places repeats givenBy }
    day startsAt endsAt place cancelled why taken free waiting signUpUntil signUpOpen
    mine { state number until }
  }
`);

type Shown = OccurrenceCardFragment;

/** Occurrences under the day that they are on. */
function byDay(occurrences: readonly Shown[]): [string, Shown[]][] {
  const days = new Map<string, Shown[]>();
  for (const one of occurrences) {
    const day = dayHere(new Date(one.startsAt));
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return [...days];
}

/** The agenda of the living room: this week and the next. */
export default function Agenda() {
  const { say } = useSpeech();
  const { api, wijk, me, desk } = useHere();
  const { dayOf } = useAgendaTimes();
  const today = dayHere(new Date());
  const { data, error, again } = useQuery(api, agendaDocument, { from: mondayOf(today) });
  const isHost = me.roles.includes('host');
  const days = byDay(data?.agenda ?? []).filter(([day]) => day >= today);
  const mine = data?.me.signUps.filter(({ mine: stands }) => stands?.state !== 'placed') ?? [];
  return (
    <Page title={say('livingRoom')}>
      <p className="nl-paragraph">{say('agendaIntro')}</p>
      {!data && <Waiting error={error} again={again} />}
      {mine.length > 0 && (
        <section className="stack">
          <Heading>{say('myAgenda')}</Heading>
          <ul className="cards">
            {mine.map((one) => (
              <OccurrenceCard key={`${one.activity.id} ${one.day}`} occurrence={one} again={again} dated />
            ))}
          </ul>
        </section>
      )}
      {data && days.length === 0 && <Empty>{say('agendaEmpty')}</Empty>}
      {days.map(([day, occurrences]) => (
        <section key={day} className="stack">
          <Heading>{dayOf(occurrences[0]?.startsAt ?? day)}</Heading>
          <ul className="cards">
            {occurrences
              // What asks something of oneself stands above already.
              .filter(
                (one) =>
                  !mine.some(({ activity, day: on }) => activity.id === one.activity.id && on === one.day),
              )
              .map((one) => (
                <OccurrenceCard key={`${one.activity.id} ${one.day}`} occurrence={one} again={again} />
              ))}
          </ul>
        </section>
      ))}
      <p className="row no-print">
        <Link className="nl-link" href={`/w/${wijk.id}/agenda/week`}>
          {say('weekPrint')}
        </Link>
      </p>
      {data && data.proposedActivities.length > 0 && (
        <section className="stack">
          <Heading>{say(isHost ? 'proposedTitle' : 'myProposals')}</Heading>
          <ul className="cards">
            {data.proposedActivities.map(({ id, title, language }) => (
              <li key={id} className="card">
                <Link className="nl-link" href={`/w/${wijk.id}/activity/${id}`}>
                  <bdi {...writtenIn(language)}>{title}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PlanActivity again={again} />
      {!desk && <OwnCalendar />}
    </Page>
  );
}
