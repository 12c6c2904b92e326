import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../kit/icon.tsx';
import { useSpeech, withTexts } from '../../kit/language.tsx';
import { Button, Empty, Heading, Loading, Page, Waiting } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { shownAround, wasShownAround } from '../help/shown-around.ts';
import { useHere } from '../here.tsx';
import { Cards } from './cards.tsx';
import { ComingUp } from './start-coming.tsx';
import { MoneyNow } from './start-money.tsx';
import { inList, type Known, startDocument } from './start-query.ts';
import { ToVote } from './start-vote.tsx';

// Comes with its words, and only when somebody is asked for something, or has a duty.
const Asks = lazy(() => withTexts(import('./asks.tsx'), 'helping'));
const Duties = lazy(() => withTexts(import('./duties.tsx'), 'helping'));

/** What one can do now, at a glance: first what waits for this person, then what is on, then neighbours. */
export function Start() {
  const { say } = useSpeech();
  const { api, wijk, me } = useHere();
  const host = me.roles.includes('host');
  const board = me.roles.includes('board');
  const treasury = board || me.roles.includes('treasurer');
  // Whoever agrees to what WIJ does: one of the four corners.
  const corner = host || board || me.roles.includes('wij') || me.roles.includes('coordinator');
  const { data, error, again } = useQuery(api, startDocument, { host, board, treasury, corner });
  const home = `/w/${wijk.id}`;
  const others = inList(data?.requests).filter(({ requester }) => requester?.id !== me.id);
  return (
    <Page title={say('startTitle')}>
      <p className="ways">
        <Link className="nl-button nl-button--primary" href={`${home}/ask`}>
          <Icon name="ask" /> {say('ask')}
        </Link>
        <Link className="nl-button nl-button--secondary" href={`${home}/offers?new`}>
          <Icon name="offers" /> {say('offerHelp')}
        </Link>
      </p>
      <NewHere />
      {(error || !data) && <Waiting error={error} again={again} />}
      {data && (
        <>
          <AskedOfMe known={data} again={again} />
          {(corner || treasury) && (
            <Suspense fallback={<Loading />}>
              <Duties known={data} />
            </Suspense>
          )}
          <div className="glance">
            <ToVote known={data} />
            <ComingUp known={data} />
            <MoneyNow known={data} />
          </div>
          <section className="stack">
            <Heading>{say('openRequests')}</Heading>
            {others.length > 0 ? <Cards cards={others} /> : <Empty>{say('nobodyAsks')}</Empty>}
            <p>
              <Link className="nl-link" href={`${home}/requests`}>
                {say('more')}
              </Link>
            </p>
          </section>
          <p>
            <Link className="nl-link" href={`${home}/help`}>
              {say('helpTitle')}
            </Link>
          </p>
        </>
      )}
    </Page>
  );
}

/** Offers a newcomer to be shown around, until they were or said no. */
function NewHere() {
  const { say } = useSpeech();
  const { wijk } = useHere();
  const [knows, setKnows] = useState(wasShownAround);
  if (knows) return null;
  const later = () => {
    shownAround();
    setKnows(true);
  };
  return (
    <section className="card stack">
      <p>{say('tourOffer')}</p>
      <div className="row">
        <Link className="nl-button nl-button--secondary" href={`/w/${wijk.id}/tour`}>
          {say('tourStart')}
        </Link>
        <Button onClick={later}>{say('tourLater')}</Button>
      </div>
    </section>
  );
}

/** What waits for this person: answers to what they asked, and what neighbours or WIJ ask of them. */
function AskedOfMe({ known, again }: { known: Known; again: () => Promise<void> }) {
  const { say } = useSpeech();
  const needy = inList(known.me.requests).filter(
    ({ state, attention }) => attention || state === 'answered' || state === 'agreed',
  );
  const helping = inList(known.me.helping).filter(({ handBack, state }) => handBack || state === 'agreed');
  const asks = inList(known.me.asks);
  return (
    <>
      {needy.length > 0 && (
        <section className="stack">
          <Heading>{say('needsYou')}</Heading>
          <Cards cards={needy} />
        </section>
      )}
      {asks.length + helping.length > 0 && (
        <section className="stack">
          <Heading>{say('askedOfMe')}</Heading>
          {asks.length > 0 && (
            <Suspense fallback={<Loading />}>
              <Asks asks={asks} again={again} />
            </Suspense>
          )}
          {helping.length > 0 && <Cards cards={helping} />}
        </section>
      )}
      {needy.length + asks.length + helping.length === 0 && (
        <section className="stack">
          <Heading>{say('askedOfMe')}</Heading>
          <p>{say('nothingAsked')}</p>
        </section>
      )}
    </>
  );
}
