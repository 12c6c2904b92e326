import { useEuros } from '../../kit/euros.ts';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Button, Empty, Heading, Notice } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import type { FormationShown, Services, Specialisms } from './carrying-query.ts';
import { useFigures } from './figures.ts';
import { FormationForms } from './formation-forms.tsx';
import { Parameters } from './formation-parameters.tsx';

const agreeDocument = graphql(
  `mutation AgreeBaseline($input: AgreeBaselineInput!) { agreeBaseline(input: $input) { userErrors { code field message } } }`,
);

type Props = {
  readonly formation: FormationShown;
  readonly services: Services;
  readonly again: () => Promise<void>;
};

/** The formation of WIJ: what was agreed on, what there is, what waits, and what a model of it must know. */
export function Formation({ formation, services, again }: Props) {
  const { say } = useSpeech();
  const { specialisms, weeks } = formation;
  return (
    <section className="stack">
      <Heading>{say('formation')}</Heading>
      <p className="quiet">{say('formationIntro')}</p>
      {specialisms.length === 0 ? (
        <Empty>{say('noFormation')}</Empty>
      ) : (
        <SpecialismsTable specialisms={specialisms} />
      )}
      {specialisms.map((one) => (
        <History key={one.id} specialism={one} />
      ))}
      {specialisms.map((one) => one.proposal && <Waits key={one.id} specialism={one} again={again} />)}
      <FormationForms specialisms={specialisms} services={services} again={again} />
      <Parameters formation={formation} again={again} />
      {weeks.length > 0 && <Weeks weeks={weeks} />}
    </section>
  );
}

function SpecialismsTable({ specialisms }: { specialisms: Specialisms }) {
  const { say } = useSpeech();
  const { fte } = useFigures();
  const euros = useEuros();
  const figure = (one: { readonly fte: number } | null | undefined) => (one ? fte(one.fte) : say('notYet'));
  return (
    <Scroll label={say('formation')}>
      <table className="utrecht-table">
        <caption className="visually-hidden">{say('formation')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('specialism')}</th>
            <th scope="col">{say('service')}</th>
            <th scope="col" className="number">
              {say('baselineFte')}
            </th>
            <th scope="col" className="number">
              {say('actualFte')}
            </th>
            <th scope="col" className="number">
              {say('lessFte')}
            </th>
            <th scope="col" className="number">
              {say('tariff')}
            </th>
          </tr>
        </thead>
        <tbody>
          {specialisms.map(({ id, name, service, baseline, actual }) => {
            const tariff = actual?.tariff ?? baseline?.tariff;
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{service?.name}</td>
                <td className="number">{figure(baseline)}</td>
                <td className="number">{figure(actual)}</td>
                <td className="number">{baseline && actual ? fte(baseline.fte - actual.fte) : ''}</td>
                <td className="number">{tariff === undefined ? '' : euros(tariff)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

/** What was agreed on and what there was, from when and why: what a figure of the table is made of. */
function History({ specialism: { name, baselines, actuals } }: { specialism: Specialisms[number] }) {
  const { say } = useSpeech();
  const { day } = useMoments();
  const { fte } = useFigures();
  const euros = useEuros();
  const parts = [
    ['baselineFte', baselines],
    ['actualFte', actuals],
  ] as const;
  if (baselines.length + actuals.length === 0) return null;
  return (
    <details>
      <summary>{say('strengthHistory', { specialism: name })}</summary>
      <Scroll label={say('strengthHistory', { specialism: name })}>
        <table className="utrecht-table">
          <caption className="visually-hidden">{say('strengthHistory', { specialism: name })}</caption>
          <thead>
            <tr>
              <th scope="col">{say('what')}</th>
              <th scope="col">{say('since')}</th>
              <th scope="col" className="number">
                {say('fteLabel')}
              </th>
              <th scope="col" className="number">
                {say('tariff')}
              </th>
              <th scope="col">{say('why')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.flatMap(([what, all]) =>
              all.map(({ from, until, fte: strength, tariff, why, at }) => (
                <tr key={what + from + at}>
                  <th scope="row">{say(what)}</th>
                  <td className="moment">
                    {day(from)} {until && say('untilDay', { day: day(until) })}
                  </td>
                  <td className="number">{fte(strength)}</td>
                  <td className="number">{euros(tariff)}</td>
                  <td>{why}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}

/** A baseline that waits for the other party, with the button for who is that. */
function Waits({ specialism, again }: { specialism: Specialisms[number]; again: () => Promise<void> }) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { day } = useMoments();
  const { fte } = useFigures();
  const euros = useEuros();
  const { busy, errors, run } = useAction();
  const { id, name, version, proposal } = specialism;
  if (!proposal) return null;
  const agree = async () => {
    const input = { specialismId: id, version };
    await run(async () => (await api.ask(agreeDocument, { input })).agreeBaseline.userErrors);
    await again();
  };
  return (
    <Notice>
      <p>
        {say('baselineWaits', {
          specialism: name,
          fte: fte(proposal.fte),
          tariff: euros(proposal.tariff),
          day: day(proposal.from),
          who: say(`role_${proposal.proposedBy}`),
        })}{' '}
        {proposal.until && `${say('untilDay', { day: day(proposal.until) })} `}
        {proposal.why}
      </p>
      <Mend errors={errors} shown={[]} />
      {proposal.mayAgree && (
        <Button primary busy={busy} onClick={() => void agree()}>
          {say('agreeBaseline', { specialism: name })}
        </Button>
      )}
    </Notice>
  );
}

function Weeks({ weeks }: { weeks: FormationShown['weeks'] }) {
  const { say } = useSpeech();
  const { hours } = useFigures();
  return (
    <Scroll label={say('weekHours')}>
      <table className="utrecht-table">
        <caption>{say('weekHours')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('week')}</th>
            <th scope="col">{say('specialism')}</th>
            <th scope="col" className="number">
              {say('hoursLabel')}
            </th>
          </tr>
        </thead>
        <tbody>
          {weeks.flatMap(({ week, specialisms }) =>
            specialisms.map(({ minutes, specialism }) => (
              <tr key={week + specialism.id}>
                <th scope="row">{week}</th>
                <td>{specialism.name}</td>
                <td className="number">{hours(minutes)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </Scroll>
  );
}
