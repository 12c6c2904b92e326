import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { useSpeech, withTexts } from '../../kit/language.tsx';
import { Heading, Loading, Page, Waiting } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import type { StartQuery } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { useAgendaTimes } from './agenda-times.ts';
import { Cards } from './cards.tsx';

// Comes with its words, and only when somebody is asked for something.
const Asks = lazy(() => withTexts(import('./asks.tsx'), 'helping'));

const startDocument = graphql(`
  query Start {
    requests(first: 5) { edges { node { id title state urgency street createdAt category { name } requester { id name } } } }
    me {
      asks(first: 10) { edges { node { reasons request { id title state urgency street createdAt category { name } requester { id name } } } } }
      signUps { activity { id title } day startsAt endsAt mine { state } }
      requests(first: 10) { edges { node { id title state urgency street createdAt category { name } requester { id name } attention } } }
      helping(first: 10) { edges { node { id title state urgency street createdAt category { name } requester { id name } handBack { at } } } }
    }
  }
`);

/** What one can do now, at a glance. */
export function Start() {
  const { say } = useSpeech();
  const { api, wijk } = useHere();
  const { data, error, again } = useQuery(api, startDocument, {});
  const { when } = useAgendaTimes();
  const own = data?.me.requests.edges.map(({ node }) => node) ?? [];
  const needy = own.filter(({ state, attention }) => attention || state === 'answered' || state === 'agreed');
  const asked = (data?.me.helping.edges.map(({ node }) => node) ?? []).filter(
    ({ handBack, state }) => handBack || state === 'agreed',
  );
  // What waits to be confirmed stands first: it goes to somebody else when it is overlooked.
  const toConfirm = (one: StartQuery['me']['signUps'][number]) => Number(one.mine?.state === 'toConfirm');
  const signUps = (data?.me.signUps ?? []).toSorted((a, b) => toConfirm(b) - toConfirm(a)).slice(0, 5);
  const asks = data?.me.asks.edges.map(({ node }) => node) ?? [];
  return (
    <Page title={say('startTitle')}>
      <p>
        <Link className="nl-button nl-button--primary" href={`/w/${wijk.id}/ask`}>
          {say('ask')}
        </Link>
      </p>
      {!data && <Waiting error={error} again={again} />}
      {needy.length > 0 && (
        <section className="stack">
          <Heading>{say('needsYou')}</Heading>
          <Cards cards={needy} />
        </section>
      )}
      {asked.length + asks.length > 0 && (
        <section className="stack">
          <Heading>{say('askedOfMe')}</Heading>
          {asks.length > 0 && (
            <Suspense fallback={<Loading />}>
              <Asks asks={asks} again={again} />
            </Suspense>
          )}
          {asked.length > 0 && <Cards cards={asked} />}
        </section>
      )}
      {signUps.length > 0 && (
        <section className="stack">
          <Heading>{say('myAgenda')}</Heading>
          <ul className="cards">
            {signUps.map(({ activity, day, startsAt, mine }) => (
              <li key={`${activity.id} ${day}`} className="card">
                <Link className="nl-link" href={`/w/${wijk.id}/activity/${activity.id}`}>
                  {activity.title}
                </Link>
                <span className="quiet">
                  {' '}
                  {when(startsAt)}
                  {mine && ` · ${say(`stands_${mine.state}`)}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {data && (
        <section className="stack">
          <Heading>{say('openRequests')}</Heading>
          <Cards cards={data.requests.edges.map(({ node }) => node)} />
          <p>
            <Link className="nl-link" href={`/w/${wijk.id}/requests`}>
              {say('more')}
            </Link>
          </p>
        </section>
      )}
    </Page>
  );
}
