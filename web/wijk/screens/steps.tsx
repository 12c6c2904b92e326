import { Link } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Empty, Heading, Page, Waiting } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { useHere } from '../here.tsx';
import { useFigures } from './figures.ts';
import { ProposeStep } from './step-form.tsx';
import { type Judged, type StepListed, stepBegins, stepsDocument } from './steps-query.ts';

function Listed({ step }: { step: StepListed }) {
  const { say } = useSpeech();
  const { wijk } = useHere();
  const { day } = useMoments();
  const { fte } = useFigures();
  const { id, direction, service, state, before, after, agreed, corners, objected, from, lapsesOn } = step;
  return (
    <li className="card stack">
      <Link className="nl-link" href={`/w/${wijk.id}/step/${id}`}>
        {say(`step_${direction}`, { service: service?.name ?? say('unknownService') })}
      </Link>
      <span className="row">
        <span className="tag">{say(`stepState_${state}`)}</span>
        {say('stepFromTo', { before: fte(before), after: fte(after) })}
        {state === 'open' && objected && <span className="tag tag--urgent">{say('stepObjected')}</span>}
      </span>
      <span className="quiet">
        {from && say(stepBegins(from), { day: day(from) })}
        {state === 'open' && say('stepAgreed', { agreed, corners })}{' '}
        {state === 'open' && say('stepLapses', { day: day(lapsesOn) })}
      </span>
    </li>
  );
}

/** What the last month said of each service: a proposal, or nothing and why. */
function LastMonth({ judged }: { judged: Judged }) {
  const { say } = useSpeech();
  const { wijk } = useHere();
  const { month } = useMoments();
  if (!judged) return <p className="quiet">{say('notJudged')}</p>;
  return (
    <section className="stack">
      <Heading>{say('judgedMonth', { month: month(judged.month) })}</Heading>
      <p className="quiet">{say('judgedIntro')}</p>
      <ul className="cards">
        {judged.verdicts.map(({ service, nothing, reasons, proposal }) => (
          <li key={service?.id} className="card stack">
            <p>
              <strong>{service?.name ?? say('unknownService')}</strong>
            </p>
            {nothing && <p>{reasons.join(' ')}</p>}
            {proposal && (
              <Link className="nl-link" href={`/w/${wijk.id}/step/${proposal.id}`}>
                {say(nothing ? 'toOtherStep' : 'judgedStep')}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Steps of WIJ down and up: what is to be decided, what was, and what the last month said. */
export default function Steps() {
  const { say } = useSpeech();
  const { api, me } = useHere();
  const { data, error, again } = useQuery(api, stepsDocument, {});
  const proposes = me.roles.includes('coordinator') || me.roles.includes('board');
  return (
    <Page title={say('steps')}>
      <p className="nl-paragraph">{say('stepsIntro')}</p>
      {(error || !data) && <Waiting error={error} again={again} />}
      {data && (
        <>
          {(['open', 'over'] as const).map((phase) => (
            <section key={phase} className="stack">
              <Heading>{say(phase === 'open' ? 'openSteps' : 'overSteps')}</Heading>
              {data[phase].edges.length === 0 && <Empty />}
              <ul className="cards">
                {data[phase].edges.map(({ node }) => (
                  <Listed key={node.id} step={node} />
                ))}
              </ul>
            </section>
          ))}
          {proposes && <ProposeStep services={data.services} />}
          <LastMonth judged={data.scaling} />
        </>
      )}
    </Page>
  );
}
