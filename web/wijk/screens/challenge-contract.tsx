import { Link } from 'wouter';
import { useEuros } from '../../kit/euros.ts';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Button, Heading, Notice } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import type { PartProps } from './challenge.tsx';
import { Evaluate, Renew, ReturnTask } from './challenge-running.tsx';

const bookDocument = graphql(
  `mutation BookInstalment($input: BookInstalmentInput!) { bookInstalment(input: $input) { userErrors { code field message } } }`,
);
const payBackDocument = graphql(
  `mutation PayBackRest($input: ChallengeIdInput!) { payBackRest(input: $input) { userErrors { code field message } } }`,
);

function Instalments({ challenge, again }: PartProps) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { day } = useMoments();
  const euros = useEuros();
  const { busy, errors, run } = useAction();
  const { id: challengeId, contract, can } = challenge;
  const book = async (number: number) => {
    const input = { challengeId, number };
    if (await run(async () => (await api.ask(bookDocument, { input })).bookInstalment.userErrors))
      await again();
  };
  return (
    <>
      <Scroll label={say('instalments')}>
        <table className="utrecht-table">
          <caption>{say('instalments')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('dueOn')}</th>
              <th scope="col" className="number">
                {say('amount')}
              </th>
              <th scope="col">{say('bookedOn')}</th>
            </tr>
          </thead>
          <tbody>
            {contract?.instalments.map(({ number, dueOn, amount, bookedOn }) => (
              <tr key={number}>
                <th scope="row">{day(dueOn)}</th>
                <td className="number">{euros(amount)}</td>
                <td>
                  {bookedOn && day(bookedOn)}
                  {!bookedOn && can.includes('bookInstalment') && (
                    <Button busy={busy} onClick={() => void book(number)}>
                      {say('bookInstalment')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <Mend errors={errors} />
    </>
  );
}

function Returned({ challenge, again }: PartProps) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { day } = useMoments();
  const euros = useEuros();
  const { busy, errors, run } = useAction();
  const { id: challengeId, handover, can } = challenge;
  if (!handover) return null;
  const pay = async () => {
    const input = { challengeId };
    if (await run(async () => (await api.ask(payBackDocument, { input })).payBackRest.userErrors))
      await again();
  };
  return (
    <>
      <Notice>
        <p>{say('returnedFrom', { day: day(handover.from) })}</p>
        {handover.rest > 0 && <p>{say('returnedRest', { amount: euros(handover.rest) })}</p>}
        {handover.paidOn && <p>{say('returnedPaid', { day: day(handover.paidOn) })}</p>}
      </Notice>
      <Mend errors={errors} />
      {can.includes('payBack') && (
        <Button busy={busy} onClick={() => void pay()}>
          {say('payBack')}
        </Button>
      )}
    </>
  );
}

/** The contract: its money, how it goes, and how it goes on or back. */
export function ContractPart({ challenge, again }: PartProps) {
  const { say } = useSpeech();
  const { wijk } = useHere();
  const { day } = useMoments();
  const euros = useEuros();
  const { contract, evaluations } = challenge;
  if (!contract) return null;
  return (
    <section className="stack">
      <Heading>{say('contractTitle')}</Heading>
      <Returned challenge={challenge} again={again} />
      <p>{say('contractUntil', { day: day(contract.endsOn) })}</p>
      <p className="row">
        {say('contractPot', { amount: euros(contract.pot.balance) })}
        <Link className="nl-link" href={`/w/${wijk.id}/money`}>
          {say('toMoney')}
        </Link>
      </p>
      <Instalments challenge={challenge} again={again} />
      {evaluations.map(({ on, text, measures }) => (
        <div key={`${on}${text}`} className="card stack">
          <h3>{say('evaluationOf', { day: day(on) })}</h3>
          <p className="pre" dir="auto">
            {text}
          </p>
          <ul>
            {measures.map(({ measure, met }) => (
              <li key={measure}>
                {measure}: {say(met ? 'isMet' : 'isNotMet')}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Evaluate challenge={challenge} again={again} />
      <Renew challenge={challenge} again={again} />
      <ReturnTask challenge={challenge} again={again} />
    </section>
  );
}
