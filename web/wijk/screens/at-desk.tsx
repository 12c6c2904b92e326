import { Link } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { writtenIn } from '../../kit/languages.ts';
import { useMoments } from '../../kit/moments.ts';
import { Beside, Heading, Notice, Page, Waiting } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { draftsOf } from '../drafts.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { useAgendaTimes } from './agenda-times.ts';
import { Cards } from './cards.tsx';
import { OwnAtDesk } from './own-at-desk.tsx';

const atDeskDocument = graphql(`
  query AtDesk {
    me {
      requests(first: 20) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } } } }
      helping(first: 20) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } } } }
      offers { id title until category { name } }
      signUps { activity { id title language } day startsAt }
    }
  }
`);

/** What a host can do for who sits at the desk. */
export default function AtDesk() {
  const { say } = useSpeech();
  const { api, wijk, desk } = useHere();
  const { when } = useAgendaTimes();
  const { dayOf } = useMoments();
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
      {desk && <Drafts personId={desk.personId} />}
      {!data && <Waiting error={error} again={again} />}
      {data && (
        <>
          <Heading>{say('deskRequests')}</Heading>
          <Cards cards={data.me.requests.edges.map(({ node }) => node)} />
        </>
      )}
      {data && data.me.helping.edges.length > 0 && (
        <>
          <Heading>{say('deskHelping')}</Heading>
          <Cards cards={data.me.helping.edges.map(({ node }) => node)} />
        </>
      )}
      {data && data.me.offers.length > 0 && (
        <>
          <Heading>{say('deskOffers')}</Heading>
          <ul className="cards">
            {data.me.offers.map(({ id, title, until, category }) => (
              <li key={id} className="card">
                <bdi>{title}</bdi>{' '}
                <span className="quiet">
                  <Beside facts={[category.name, dayOf(until)]} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {data && data.me.signUps.length > 0 && (
        <>
          <Heading>{say('deskSignUps')}</Heading>
          <ul className="cards">
            {data.me.signUps.map(({ activity, day, startsAt }) => (
              <li key={`${activity.id} ${day}`} className="card">
                <Link className="nl-link" href={`/w/${wijk.id}/activity/${activity.id}`}>
                  <bdi {...writtenIn(activity.language)}>{activity.title}</bdi>
                </Link>{' '}
                <span className="quiet">{when(startsAt)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {desk?.withoutAccount && <OwnAtDesk />}
    </Page>
  );
}

/** What was being typed for this person when an earlier desk closed, to go on with. */
function Drafts({ personId }: { readonly personId: string }) {
  const { say } = useSpeech();
  const { wijk } = useHere();
  const drafts = draftsOf(wijk.id, personId);
  if (drafts.length === 0) return null;
  const labels: Readonly<Record<string, string>> = {
    ask: say('ask'),
    offers: say('offers'),
    plans: say('plans'),
    agenda: say('livingRoom'),
    request: say('deskDraft_request'),
  };
  return (
    <Notice>
      <p>
        <strong>{say('deskDrafts')}</strong> {say('deskDraftsHint')}
      </p>
      <ul>
        {drafts.map((form) => (
          <li key={form}>
            <Link className="nl-link" href={`/w/${wijk.id}/${form}`}>
              {labels[form.split(/[/?]/)[0] ?? ''] ?? form}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
