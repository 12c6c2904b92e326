import { useState } from 'react';
import { useEuros } from '../../kit/euros.ts';
import { Done, Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { instantIn, localMoment } from '../../kit/moments.ts';
import { centsIn, EuroField } from '../../kit/money.tsx';
import { Button, Choices, Empty, Waiting } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { useSending } from '../../kit/use-sending.ts';
import { graphql } from '../generated/gql.ts';
import type { BallotType, CountingRule } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';

const planDocument = graphql(
  `mutation PlanRound($input: PlanRoundInput!) { planRound(input: $input) { userErrors { code field message } } }`,
);

const readyDocument = graphql(
  `query ReadyPlans { initiatives(state: admissible, first: 50) { edges { node { id title cost } } } }`,
);

const ballotTypes: readonly BallotType[] = ['approval', 'ranked', 'points', 'knapsack'];
const rules: readonly CountingRule[] = ['equalShares', 'greedy', 'points'];

/** Plan a voting round of what is ready for it, for the board. */
export function PlanRound({ again }: { readonly again: () => Promise<void> }) {
  const { say } = useSpeech();
  const { api } = useHere();
  const euros = useEuros();
  const ready = useQuery(api, readyDocument, {});
  const plans = ready.data?.initiatives.edges.map(({ node }) => node) ?? [];
  const { busy, errors, done, run, errorOf, id } = useSending('rnd', again);
  const [title, setTitle] = useState('');
  const [budget, setBudget] = useState('');
  const [opens, setOpens] = useState(() => localMoment(Date.now()));
  const [closes, setCloses] = useState(
    () => `${localMoment(Date.now() + 14 * 86_400_000).slice(0, 10)}T20:00`,
  );
  const [ballotType, setBallotType] = useState<BallotType>('approval');
  const [rule, setRule] = useState<CountingRule>('equalShares');
  const [chosen, setChosen] = useState<string[]>([]);
  const send = async () => {
    const input = {
      id,
      title,
      budget: centsIn(budget),
      opensAt: instantIn(opens),
      closesAt: instantIn(closes),
      ballotType,
      rule,
      most: ballotType === 'ranked' ? 3 : 40,
      initiatives: chosen,
    };
    const fine = await run(async () => (await api.ask(planDocument, { input })).planRound.userErrors);
    if (!fine) return;
    setTitle('');
    setBudget('');
    setChosen([]);
    await Promise.all([again(), ready.again()]);
  };
  return (
    <details>
      <summary>{say('planRound')}</summary>
      <div className="stack">
        <LineField label={say('roundTitle')} error={errorOf('title')} value={title} onChange={setTitle} />
        <EuroField label={say('toDivide')} value={budget} error={errorOf('budget')} onChange={setBudget} />
        <LineField
          type="datetime-local"
          label={say('opensAt')}
          error={errorOf('opensAt')}
          value={opens}
          onChange={setOpens}
        />
        <LineField
          type="datetime-local"
          label={say('closesAt')}
          error={errorOf('closesAt')}
          value={closes}
          onChange={setCloses}
        />
        <Choices
          legend={say('ballotType')}
          options={ballotTypes.map((value) => ({ value, label: say(`ballot_${value}`) }))}
          chosen={[ballotType]}
          onChange={([one]) => one && setBallotType(one)}
        />
        <Choices
          legend={say('countingRule')}
          options={rules.map((value) => ({ value, label: say(`rule_${value}`) }))}
          chosen={[rule]}
          onChange={([one]) => one && setRule(one)}
        />
        <Choices
          legend={say('whichPlans')}
          many
          options={plans.map((plan) => ({
            value: plan.id,
            label: `${plan.title} (${euros(plan.cost ?? 0)})`,
          }))}
          chosen={chosen}
          onChange={setChosen}
        />
        {!ready.data && <Waiting error={ready.error} again={ready.again} />}
        {ready.data && plans.length === 0 && <Empty>{say('noPlansToVote')}</Empty>}
        <Mend errors={errors} shown={['title', 'budget', 'opensAt', 'closesAt']} />
        <Done shown={done} />
        <Button primary busy={busy} onClick={() => void send()}>
          {say('save')}
        </Button>
      </div>
    </details>
  );
}
