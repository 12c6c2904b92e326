import { useSpeech } from '../../kit/language.tsx';
import { Heading, Page, Waiting } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { Cards } from './cards.tsx';

const mineDocument = graphql(`
  query Mine {
    me {
      requests(first: 50) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } } } }
      helping(first: 50) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } } } }
    }
  }
`);

/** What one asked, and where one helps. */
export function Mine() {
  const { say } = useSpeech();
  const { api } = useHere();
  const { data, error, again } = useQuery(api, mineDocument, {});
  return (
    <Page title={say('mine')}>
      <p className="nl-paragraph">{say('mineIntro')}</p>
      {data ? (
        <>
          <Heading>{say('myRequests')}</Heading>
          <Cards cards={data.me.requests.edges.map(({ node }) => node)} />
          <Heading>{say('myHelp')}</Heading>
          <Cards cards={data.me.helping.edges.map(({ node }) => node)} />
        </>
      ) : (
        <Waiting error={error} again={again} />
      )}
    </Page>
  );
}
