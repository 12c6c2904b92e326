import { useState } from 'react';
import { fiscalDay } from '../../../schema/money.ts';
import { Done, Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { centsIn, EuroField } from '../../kit/money.tsx';
import { wholeIn } from '../../kit/numbers.ts';
import { Button, Waiting } from '../../kit/parts.tsx';
import { ChoiceField, LineField, TextField } from '../../kit/simple-fields.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { useSending } from '../../kit/use-sending.ts';
import { graphql } from '../generated/gql.ts';
import type { MotionKind, StatutesChangeInput } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { PotField, type Pots } from './money-fields.tsx';
import { StatutesForm } from './statutes-form.tsx';

const putDocument = graphql(
  `mutation PutMotion($input: PutMotionInput!) { putMotion(input: $input) { userErrors { code field message } } }`,
);
const appealedDocument = graphql(
  `query Appealed { initiatives(state: appealed, first: 50) { edges { node { id title } } } }`,
);

const appealsDocument = graphql(
  `query Appeals($board: Boolean!) { me { measures { id kind why appealed liftedAt } } reports(open: false, first: 50) @include(if: $board) { edges { node { id appeal measure why about { name } } } } }`,
);
const waitingDocument = graphql(
  `query WaitingClaims($mine: Boolean!) { claims(state: submitted, mine: $mine, first: 50) { edges { node { id description } } } }`,
);

const kinds: readonly MotionKind[] = [
  'decision',
  'statutes',
  'budget',
  'move',
  'expense',
  'appeal',
  'measure',
];
const shown = [
  'title',
  'text',
  'from',
  'fromPot',
  'toPot',
  'amount',
  'initiativeId',
  'year',
  'claimId',
  'measureId',
];

type Props = {
  readonly meetingId: string;
  readonly pots: Pots;
  readonly again: () => Promise<void>;
};

/** Put a motion on the agenda; once it is there, the form is empty for another. */
export function PutMotion(props: Props) {
  const { say } = useSpeech();
  const [puts, setPuts] = useState(0);
  return (
    <details>
      <summary>{say('putMotion')}</summary>
      <MotionForm key={puts} put={() => setPuts(puts + 1)} {...props} />
    </details>
  );
}

type FormProps = Props & { readonly put: () => void };

function MotionForm({ meetingId, pots, again, put }: FormProps) {
  const { say } = useSpeech();
  const { api, me } = useHere();
  const { busy, errors, done, run, errorOf, id } = useSending('mot', again);
  const plans = useQuery(api, appealedDocument, {});
  const appealed = plans.data?.initiatives.edges ?? [];
  const measures = useQuery(api, appealsDocument, { board: me.roles.includes('board') });
  const told = measures.data;
  const appeals = [
    ...(told?.me.measures ?? [])
      .filter((one) => one.appealed && !one.liftedAt)
      .map(({ id: value, kind: what, why }) => ({ value, label: `${say(`measure_${what}`)}: ${why}` })),
    ...(told?.reports?.edges ?? [])
      .filter(({ node }) => node.appeal && node.measure)
      .map(({ node: { id: value, about, measure, why } }) => ({
        value,
        label: `${about?.name ?? ''}, ${say(`measure_${measure ?? 'none'}`).toLowerCase()}: ${why ?? ''}`,
      })),
  ];
  const treasury = me.roles.includes('board') || me.roles.includes('treasurer');
  const waiting = useQuery(api, waitingDocument, { mine: !treasury });
  const claims = waiting.data?.claims.edges.map(({ node }) => node) ?? [];
  const failed = [plans, measures, waiting].find(({ error }) => error);
  const [kind, setKind] = useState<MotionKind>('decision');
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [changes, setChanges] = useState<StatutesChangeInput>({});
  const [from, setFrom] = useState('');
  const [fromPot, setFromPot] = useState('reserve');
  const [toPot, setToPot] = useState('general');
  const [amount, setAmount] = useState('');
  const [initiativeId, setInitiativeId] = useState('');
  const [claimId, setClaimId] = useState('');
  const [measureId, setMeasureId] = useState('');
  const [year, setYear] = useState(() => fiscalDay(new Date()).slice(0, 4));
  const own = {
    decision: {},
    statutes: { changes, from: from || undefined },
    move: { fromPot, toPot, amount: centsIn(amount) },
    appeal: { initiativeId: initiativeId || appealed[0]?.node.id },
    budget: { year: wholeIn(year) },
    expense: { claimId: claimId || claims[0]?.id },
    measure: { measureId: measureId || appeals[0]?.value },
  };
  const send = async () => {
    const input = { id, meetingId, kind, title, text, ...own[kind] };
    if (!(await run(async () => (await api.ask(putDocument, { input })).putMotion.userErrors))) return;
    put();
    await again();
  };
  const possible = kinds.filter(
    (one) =>
      (one !== 'appeal' || appealed.length > 0) &&
      (one !== 'expense' || claims.length > 0) &&
      (one !== 'measure' || appeals.length > 0),
  );
  return (
    <div className="stack">
      {failed && <Waiting error={failed.error} again={failed.again} />}
      <ChoiceField
        label={say('motionKind')}
        value={kind}
        options={possible.map((value) => ({ value, label: say(`motionKind_${value}`) }))}
        onChange={setKind}
      />
      <LineField label={say('motionTitle')} value={title} error={errorOf('title')} onChange={setTitle} />
      <TextField
        label={say('motionText')}
        hint={say('publicHint')}
        value={text}
        error={errorOf('text')}
        onChange={setText}
      />
      {kind === 'statutes' && (
        <>
          <StatutesForm changes={changes} onChange={setChanges} errors={errors} />
          <LineField
            type="date"
            label={say('validFrom')}
            value={from}
            error={errorOf('from')}
            onChange={setFrom}
          />
        </>
      )}
      {kind === 'move' && (
        <>
          <PotField
            label={say('fromPot')}
            pots={pots}
            value={fromPot}
            error={errorOf('fromPot')}
            onChange={setFromPot}
          />
          <PotField
            label={say('intoPot')}
            pots={pots}
            value={toPot}
            error={errorOf('toPot')}
            onChange={setToPot}
          />
          <EuroField label={say('amount')} value={amount} error={errorOf('amount')} onChange={setAmount} />
        </>
      )}
      {kind === 'budget' && (
        <LineField
          type="number"
          label={say('budgetYear')}
          hint={say('budgetYearHint')}
          value={year}
          error={errorOf('year')}
          onChange={setYear}
        />
      )}
      {kind === 'expense' && (
        <ChoiceField
          label={say('whichClaim')}
          value={claimId || (claims[0]?.id ?? '')}
          options={claims.map(({ id: value, description }) => ({ value, label: description }))}
          error={errorOf('claimId')}
          onChange={setClaimId}
        />
      )}
      {kind === 'appeal' && (
        <ChoiceField
          label={say('whichPlan')}
          value={initiativeId || (appealed[0]?.node.id ?? '')}
          options={appealed.map(({ node }) => ({ value: node.id, label: node.title }))}
          error={errorOf('initiativeId')}
          onChange={setInitiativeId}
        />
      )}
      {kind === 'measure' && (
        <ChoiceField
          label={say('whichMeasure')}
          value={measureId || (appeals[0]?.value ?? '')}
          options={appeals}
          error={errorOf('measureId')}
          onChange={setMeasureId}
        />
      )}
      <Mend errors={errors.filter(({ field }) => !field?.startsWith('changes.'))} shown={shown} />
      <Done shown={done} />
      <Button primary busy={busy} onClick={() => void send()}>
        {say('putMotion')}
      </Button>
    </div>
  );
}
