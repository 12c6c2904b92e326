import { Link } from 'wouter';
import { Share } from '../../kit/beside.tsx';
import { useEuros } from '../../kit/euros.ts';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Button, Empty, Heading, Page, Waiting } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { BallotForm } from './ballot-form.tsx';
import { Poster } from './poster.tsx';

const roundDocument = graphql(`
  query OneRound($id: ID!) {
    round(id: $id) {
      id title state budget opensAt closesAt ballotType most mostPoints canVote canOpen
      method { rule }
      plans { number initiativeId title cost }
      myBallot { receipt revision choices { initiativeId points } }
      outcome { ballots spent rest channels { channel ballots } plans { number title cost votes funded sentence } }
    }
  }
`);
const openDocument = graphql(
  `mutation OpenRound($input: RoundIdInput!) { openRound(input: $input) { userErrors { code field message } } }`,
);

/** A voting round: its rules, one's ballot, its outcome. */
export default function Round({ id }: { id: string }) {
  const { say } = useSpeech();
  const { api, wijk } = useHere();
  const euros = useEuros();
  const { moment } = useMoments();
  const { data, error, again } = useQuery(api, roundDocument, { id });
  const { busy, errors, run } = useAction();
  const round = data?.round;
  if (!round)
    return <Page title={say('rounds')}>{data ? <Empty /> : <Waiting error={error} again={again} />}</Page>;
  const open = async () => {
    const input = { roundId: id };
    if (await run(async () => (await api.ask(openDocument, { input })).openRound.userErrors)) await again();
  };
  const { outcome } = round;
  const address = `${location.origin}/w/${wijk.id}/round/${id}`;
  return (
    <Page title={round.title}>
      <p className="row">
        <span className="tag">{say(`round_${round.state}`)}</span>
        <span>{say('divides', { amount: euros(round.budget) })}</span>
      </p>
      <p>
        {say('voteBetween', {
          from: moment(round.opensAt),
          until: moment(round.closesAt),
        })}
      </p>
      <p className="quiet">
        {say(`rule_${round.method.rule}`)}. {say(`ballot_${round.ballotType}`)}.
      </p>
      <p className="no-print">
        <Link className="nl-link" href={`/w/${wijk.id}/help/votes`}>
          {say('helpPage_votes')}
        </Link>
      </p>
      <Mend errors={errors} />
      {round.canOpen && (
        <Button primary busy={busy} onClick={() => void open()}>
          {say('openRound')}
        </Button>
      )}
      {!outcome && (
        <details>
          <summary>{say('readPlans')}</summary>
          <ul>
            {round.plans.map(({ initiativeId, title }) => (
              <li key={initiativeId}>
                <Link className="nl-link" href={`/w/${wijk.id}/plan/${initiativeId}`}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      {round.canVote && <BallotForm key={round.myBallot?.revision ?? 0} round={round} again={again} />}
      {round.myBallot && (
        <p>
          {say('yourReceipt')} <strong className="receipt">{round.myBallot.receipt}</strong>
        </p>
      )}
      {!round.canVote && !outcome && (
        <ul className="cards">
          {round.plans.map(({ number, title, cost }) => (
            <li key={number} className="card">
              <bdi>{title}</bdi> ({euros(cost)})
            </li>
          ))}
        </ul>
      )}
      <Share title={round.title} address={address} />
      {!outcome && <Poster address={address} caption={say('roundScan')} print={say('roundPoster')} />}
      {outcome && (
        <section className="stack">
          <Heading>{say('outcomeTitle')}</Heading>
          <p>
            {say('outcomeTotals', {
              ballots: outcome.ballots,
              spent: euros(outcome.spent),
              rest: euros(outcome.rest),
            })}
          </p>
          <Scroll label={say('outcomeTitle')}>
            <table className="utrecht-table">
              <thead>
                <tr>
                  <th scope="col">{say('initiative')}</th>
                  <th scope="col" className="number">
                    {say('costs')}
                  </th>
                  <th scope="col" className="number">
                    {say('votes')}
                  </th>
                  <th scope="col">{say('chosen')}</th>
                </tr>
              </thead>
              <tbody>
                {outcome.plans.map((plan) => (
                  <tr key={plan.number}>
                    <th scope="row">{plan.title}</th>
                    <td className="number">{euros(plan.cost)}</td>
                    <td className="number">{plan.votes}</td>
                    <td>{say(plan.funded ? 'yes' : 'no')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          <Heading>{say('whyTitle')}</Heading>
          <ul>
            {outcome.plans.map(({ number, sentence }) => (
              <li key={number}>{sentence}</li>
            ))}
          </ul>
          <p className="row">
            <a className="nl-link" href={`/w/${wijk.id}/open/rounds/${id}.pb`}>
              {say('allBallots')}
            </a>
            <a className="nl-link" href={`/w/${wijk.id}/open/rounds/${id}.json`}>
              {say('countAgain')}
            </a>
          </p>
        </section>
      )}
    </Page>
  );
}
