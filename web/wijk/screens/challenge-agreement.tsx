import { useEuros } from '../../kit/euros.ts';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Button, Heading } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import type { ChallengeShown, PartProps } from './challenge.tsx';
import { AgreementForm } from './challenge-agreement-form.tsx';

const signDocument = graphql(
  `mutation SignAgreement($input: SignAgreementInput!) { signAgreement(input: $input) { userErrors { code field message } } }`,
);

type Agreement = NonNullable<ChallengeShown['agreement']>;

function Terms({ agreement }: { agreement: Agreement }) {
  const { say } = useSpeech();
  const { day } = useMoments();
  const euros = useEuros();
  const { service, task, result, yearlyBudget, costBefore, startsOn, months, exit } = agreement;
  const lines = [
    [say('agreementService'), service?.name ?? ''],
    [say('agreementTask'), task],
    [say('agreementResult'), result],
    [say('agreementBudget'), `${euros(yearlyBudget)}, ${say(`times_${times(agreement)}`).toLowerCase()}`],
    [say('agreementCost'), euros(costBefore)],
    [say('agreementStart'), day(startsOn)],
    [say('agreementMonths'), String(months)],
    [say('agreementExit'), exit],
  ] as const;
  return (
    <dl className="stack">
      {lines.map(([name, text]) => (
        <div key={name}>
          <dt>
            <strong>{name}</strong>
          </dt>
          <dd className="pre" dir="auto">
            {text}
          </dd>
        </div>
      ))}
      <div>
        <dt>
          <strong>{say('agreementMeasures')}</strong>
        </dt>
        <dd>
          <ul>
            {agreement.qualityMeasures.map((measure) => (
              <li key={measure}>{measure}</li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  );
}

const times = ({ instalmentsPerYear }: Agreement) =>
  ([1, 2, 4, 12] as const).find((one) => one === instalmentsPerYear) ?? 1;

/** What both sides agree on, as it stands; to sign, or to propose something else. */
export function AgreementPart({ challenge, again }: PartProps) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run } = useAction();
  const { id: challengeId, agreement, can } = challenge;
  const sign = async (version: number) => {
    const input = { challengeId, version };
    if (await run(async () => (await api.ask(signDocument, { input })).signAgreement.userErrors))
      await again();
  };
  return (
    <section className="stack">
      <Heading>{say('agreementTitle')}</Heading>
      {agreement && (
        <>
          <p className="quiet">
            {say('agreementVersion', { version: agreement.version })}.{' '}
            {say('signedBySide', {
              sides: agreement.signedBy.map((side) => say(`side_${side}`)).join(', '),
            })}
          </p>
          <Terms agreement={agreement} />
          {can.includes('sign') && (
            <>
              <p>{say('signMeans')}</p>
              <Mend errors={errors} />
              <Button primary busy={busy} onClick={() => void sign(agreement.version)}>
                {say('signAgreement')}
              </Button>
            </>
          )}
        </>
      )}
      {can.includes('proposeAgreement') && (
        <details key={agreement?.version ?? 0}>
          <summary>{say(agreement ? 'otherProposal' : 'proposeAgreement')}</summary>
          <AgreementForm challenge={challenge} again={again} />
        </details>
      )}
    </section>
  );
}
