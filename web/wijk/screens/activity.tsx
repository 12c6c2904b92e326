import { Aloud, Share } from '../../kit/beside.tsx';
import { useEuros } from '../../kit/euros.ts';
import { useSpeech } from '../../kit/language.tsx';
import { writtenIn } from '../../kit/languages.ts';
import { Empty, Heading, Notice, Page, Waiting } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { HostPart } from './activity-host.tsx';
import { useAgendaTimes } from './agenda-times.ts';
import { OccurrenceCard } from './occurrence.tsx';
import { Poster } from './poster.tsx';

const activityDocument = graphql(`
  query Activity($id: ID!) {
    activity(id: $id) {
      id title text language place category state cost repeats series places givenBy reason can
      next(count: 6) {
        activity { id title language category series cost places repeats givenBy }
        day startsAt endsAt place cancelled why taken free waiting signUpUntil signUpOpen
        mine { state number until }
        attendance people { person { id name } standing { state number until } came }
      }
      lately { day startsAt cancelled attendance people { person { id name } standing { state number until } came } }
    }
  }
`);

/** One activity: what it is, when, signing up; for hosts who comes; and a poster of it. */
export default function ActivityScreen({ id }: { id: string }) {
  const { say } = useSpeech();
  const { api, wijk, desk } = useHere();
  const euros = useEuros();
  const { when } = useAgendaTimes();
  const { data, error, again } = useQuery(api, activityDocument, { id });
  const activity = data?.activity;
  if (!activity)
    return (
      <Page title={say('livingRoom')}>{data ? <Empty /> : <Waiting error={error} again={again} />}</Page>
    );
  const address = `${location.origin}/w/${wijk.id}/activity/${id}`;
  const [first] = activity.next;
  const written = writtenIn(activity.language);
  return (
    <Page title={activity.title} titleAs={written}>
      <p className="row">
        <span className="tag">{say(`cat_${activity.category}`)}</span>
        {activity.series && <span className="tag">{say('course')}</span>}
        {activity.repeats && <span className="tag">{activity.repeats}</span>}
      </p>
      {activity.reason && <Notice kind="warning">{say('activityOffWhy', { why: activity.reason })}</Notice>}
      {activity.text && (
        <p className="pre" {...written}>
          {activity.text}
        </p>
      )}
      <Aloud text={`${activity.title}.\n${activity.text}`} language={written.lang} />
      {activity.givenBy && <p>{say('givenBy', { who: activity.givenBy })}</p>}
      <p>{activity.cost > 0 ? say('activityCosts', { amount: euros(activity.cost) }) : say('free')}</p>
      {first?.signUpOpen && <p className="quiet">{say('signUpUntil', { until: when(first.signUpUntil) })}</p>}
      <HostPart activity={activity} again={again} />
      <Heading>{say('nextTimes')}</Heading>
      {activity.next.length === 0 && <Empty />}
      <ul className="cards">
        {activity.next.map((one) => (
          <OccurrenceCard key={one.day} occurrence={one} again={again} dated />
        ))}
      </ul>
      {!desk && <Share title={activity.title} address={address} />}
      <Poster address={address} caption={say('posterScan')} print={say('poster')} />
    </Page>
  );
}
