import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useEuros } from '../../kit/euros.ts';
import { type TextName, useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Empty, Heading, Page, Waiting } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import type { OfficeQuery } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { useFigures } from './figures.ts';

const officeDocument = graphql(`
  query Office {
    stepProposals(phase: open, first: 50) {
      edges { node { id direction before after agreed corners objected lapsesOn mayAssent service { id name } } }
    }
    answering: challenges(phase: answering, first: 20) { edges { node { id title state decideBy overdue } } }
    underWay: challenges(phase: underWay, first: 20) { edges { node { id title endsOn runOut } } }
    settlements(first: 8) { quarter draft { saved wijk mayAgree } }
  }
`);

/** Where a coordinator looks further; each has a text and what one finds there. */
const rooms = [
  ['carrying', 'officeCarrying', 'officeCarryingHint'],
  ['steps', 'officeSteps', 'officeStepsHint'],
  ['savings', 'officeSavings', 'officeSavingsHint'],
] as const satisfies readonly (readonly [string, TextName, TextName])[];

/** The first screen of a coordinator: what waits for them, and where the rest stands. */
export default function Office() {
  const { say } = useSpeech();
  const { api, wijk } = useHere();
  const { data, error, again } = useQuery(api, officeDocument, {});
  return (
    <Page title={say('officeTitle')}>
      {(error || !data) && <Waiting error={error} again={again} />}
      {data && <Waits known={data} />}
      <section className="stack">
        <Heading>{say('officeMore', { name: wijk.name })}</Heading>
        <ul className="cards">
          {rooms.map(([to, text, hint]) => (
            <li key={to} className="card">
              <Link className="nl-link" href={`/w/${wijk.id}/${to}`}>
                {say(text)}
              </Link>
              <p className="quiet">{say(hint)}</p>
            </li>
          ))}
          <li className="card">
            <a className="nl-link" href={`/console/wijk/${wijk.id}`}>
              {say('officeCity')}
            </a>
            <p className="quiet">{say('officeCityHint')}</p>
          </li>
        </ul>
        <p className="quiet">{say('officeNoRequests')}</p>
      </section>
    </Page>
  );
}

/** What waits for the coordinator, each by its own link: what is due first, first. */
function Waits({ known }: { known: OfficeQuery }) {
  const { say } = useSpeech();
  const { wijk } = useHere();
  const { day } = useMoments();
  const { fte } = useFigures();
  const euros = useEuros();
  const steps = known.stepProposals.edges.map(({ node }) => node);
  const mine = steps
    .filter(({ mayAssent }) => mayAssent.includes('coordinator'))
    .sort((a, b) => (a.lapsesOn < b.lapsesOn ? -1 : 1));
  const answering = known.answering.edges.map(({ node }) => node);
  const runOut = known.underWay.edges.map(({ node }) => node).filter(({ runOut }) => runOut);
  const drafts = known.settlements.filter(({ draft }) => draft?.mayAgree);
  return (
    <>
      {mine.length + answering.length + runOut.length + drafts.length === 0 && (
        <Empty>{say('officeNothing')}</Empty>
      )}
      {answering.length + runOut.length > 0 && (
        <Waiters title={say('officeChallenges')}>
          {answering.map(({ id, title, state, decideBy, overdue }) => (
            <Waiter key={id} to={`challenge/${id}`} title={title}>
              <span className="tag">{say(`challenge_${state}`)}</span>
              {decideBy && (
                <span className={overdue ? 'tag tag--urgent' : 'quiet'}>
                  {say(overdue ? 'answerLate' : 'answerBy', { day: day(decideBy) })}
                </span>
              )}
            </Waiter>
          ))}
          {runOut.map(({ id, title, endsOn }) => (
            <Waiter key={id} to={`challenge/${id}`} title={title}>
              {endsOn && <span className="tag tag--urgent">{say('runOut', { day: day(endsOn) })}</span>}
            </Waiter>
          ))}
        </Waiters>
      )}
      {mine.length > 0 && (
        <Waiters title={say('officeAssents')}>
          {mine.map(({ id, direction, service, before, after, agreed, corners, objected, lapsesOn }) => (
            <Waiter
              key={id}
              to={`step/${id}`}
              title={say(`step_${direction}`, { service: service?.name ?? say('unknownService') })}
            >
              {say('stepFromTo', { before: fte(before), after: fte(after) })}
              {objected && <span className="tag tag--urgent">{say('stepObjected')}</span>}
              <span className="quiet">
                {say('stepAgreed', { agreed, corners })} {say('stepLapses', { day: day(lapsesOn) })}
              </span>
            </Waiter>
          ))}
        </Waiters>
      )}
      {drafts.length > 0 && (
        <Waiters title={say('officeDrafts')}>
          {drafts.map(({ quarter, draft }) => (
            <Waiter key={quarter} to={`savings/${quarter}`} title={quarter}>
              {draft && say('draftOf', { saved: euros(draft.saved), wijk: euros(draft.wijk) })}
            </Waiter>
          ))}
        </Waiters>
      )}
      {steps.length > mine.length && (
        <p>
          <Link className="nl-link" href={`/w/${wijk.id}/steps`}>
            {say('officeOthers', { count: steps.length - mine.length })}
          </Link>
        </p>
      )}
    </>
  );
}

const Waiters = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="stack">
    <Heading>{title}</Heading>
    <ul className="cards">{children}</ul>
  </section>
);

function Waiter({ to, title, children }: { to: string; title: string; children: ReactNode }) {
  const { wijk } = useHere();
  return (
    <li className="card stack">
      <Link className="nl-link" href={`/w/${wijk.id}/${to}`}>
        <bdi>{title}</bdi>
      </Link>
      <span className="row">{children}</span>
    </li>
  );
}
