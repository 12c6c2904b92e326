import { Link } from 'wouter';
import { useEuros } from '../../kit/euros.ts';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Empty, Heading, Notice, Page, Waiting } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { useHere } from '../here.tsx';
import { useFigures } from './figures.ts';
import { StepCorners } from './step-corners.tsx';
import { StepFigures } from './step-figures.tsx';
import { ReverseStep } from './step-form.tsx';
import { type StepShown, stepBegins, stepDocument } from './steps-query.ts';

/** Proposals that this one has to do with. */
function Others({ step: { reverses, reversedBy, supersededBy } }: { step: StepShown }) {
  const { say } = useSpeech();
  const { wijk } = useHere();
  const others = [
    ['stepReverses', reverses],
    ['stepReversed', reversedBy],
    ['stepSuperseded', supersededBy],
  ] as const;
  return others.map(([name, id]) =>
    id ? (
      <p key={name} className="row">
        {say(name)}
        <Link className="nl-link" href={`/w/${wijk.id}/step/${id}`}>
          {say('toOtherStep')}
        </Link>
      </p>
    ) : null,
  );
}

/** Why it is proposed, and what speaks against it. */
function Reasons({ step: { why, reasons, warnings, scenario } }: { step: StepShown }) {
  const { say } = useSpeech();
  return (
    <section className="stack">
      <Heading>{say('whyStep')}</Heading>
      {why && <p className="nl-paragraph">{why}</p>}
      {reasons.length > 0 && (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {warnings.length > 0 && (
        <Notice kind="warning">
          <p>
            <strong>{say('againstStep')}</strong>
          </p>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{say(`stepWarning_${warning}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {scenario?.startsWith('/console/what-if?') && (
        <a className="nl-link" href={scenario}>
          {say('stepScenario')}
        </a>
      )}
    </section>
  );
}

/** One proposal to scale down or up: what, why, who agrees, and the figures behind it. */
export default function Step({ id }: { id: string }) {
  const { say } = useSpeech();
  const { api, wijk } = useHere();
  const { day } = useMoments();
  const { fte } = useFigures();
  const euros = useEuros();
  const { data, error, again } = useQuery(api, stepDocument, { id });
  const step = data?.stepProposal;
  if (!step)
    return <Page title={say('steps')}>{data ? <Empty /> : <Waiting error={error} again={again} />}</Page>;
  const { state, direction, before, after, savedInQuarter: saved, from, lapsesOn, madeBy, source } = step;
  return (
    <Page title={say(`step_${direction}`, { service: step.service?.name ?? say('unknownService') })}>
      <p className="no-print">
        <Link className="nl-link" href={`/w/${wijk.id}/steps`}>
          {say('steps')}
        </Link>
      </p>
      <p className="row">
        <span className="tag">{say(`stepState_${state}`)}</span>
        <strong>{say('stepFromTo', { before: fte(before), after: fte(after) })}</strong>
      </p>
      {source === 'figures' && <p>{say('stepByFigures')}</p>}
      {madeBy && <p>{say('stepMadeBy', { name: madeBy.name })}</p>}
      {from && <Notice>{say(stepBegins(from), { day: day(from) })}</Notice>}
      {state === 'open' && <p>{say('stepLapses', { day: day(lapsesOn) })}</p>}
      {typeof saved === 'number' && (
        <p>{say(saved < 0 ? 'stepCosts' : 'stepSaves', { amount: euros(Math.abs(saved)) })}</p>
      )}
      <Others step={step} />
      <Reasons step={step} />
      <StepFigures step={step} />
      <StepCorners step={step} again={again} />
      {step.can.includes('reverse') && <ReverseStep step={step} />}
    </Page>
  );
}
