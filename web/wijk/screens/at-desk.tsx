import { Link } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { Heading, Page, Waiting } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { useAgendaTimes } from './agenda-times.ts';
import { Cards } from './cards.tsx';

const atDeskDocument = graphql(`
  query AtDesk {
    me {
      requests(first: 20) { edges { node { id title state urgency street createdAt category { name } requester { id name } } } }
      signUps { activity { id title } day startsAt }
    }
  }
`);

/** What a host can do for who sits at the desk. */
export default function AtDesk() {
  const { say } = useSpeech();
  const { api, wijk, desk } = useHere();
  const { when } = useAgendaTimes();
  const { data, error, again } = useQuery(api, atDeskDocument, {});
  return (
    <Page title={say('deskFor', { name: desk?.name ?? '' })}>
      <p className="nl-paragraph">{say('deskWhat')}</p>
      <p className="row">
        <Link className="nl-button nl-button--primary" href={`/w/${wijk.id}/ask`}>
          {say('ask')}
        </Link>
        <Link className="nl-button nl-button--secondary" href={`/w/${wijk.id}/agenda`}>
          {say('livingRoom')}
        </Link>
        <Link className="nl-button nl-button--secondary" href={`/w/${wijk.id}/offers`}>
          {say('offers')}
        </Link>
      </p>
      {!data && <Waiting error={error} again={again} />}
      {data && (
        <>
          <Heading>{say('deskRequests')}</Heading>
          <Cards cards={data.me.requests.edges.map(({ node }) => node)} />
        </>
      )}
      {data && data.me.signUps.length > 0 && (
        <>
          <Heading>{say('deskSignUps')}</Heading>
          <ul className="cards">
            {data.me.signUps.map(({ activity, day, startsAt }) => (
              <li key={`${activity.id} ${day}`} className="card">
                <Link className="nl-link" href={`/w/${wijk.id}/activity/${activity.id}`}>
                  {activity.title}
                </Link>{' '}
                <span className="quiet">{when(startsAt)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
