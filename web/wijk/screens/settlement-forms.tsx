import { useState } from 'react';
import { useEuros } from '../../kit/euros.ts';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { centsIn, EuroField, euroText } from '../../kit/money.tsx';
import { wholeIn } from '../../kit/numbers.ts';
import { Button, Form } from '../../kit/parts.tsx';
import { ChoiceField, LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useSending } from '../../kit/use-sending.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { hundredthsIn } from './figures.ts';
import type { Part } from './settlement-query.ts';

const correctDocument = graphql(
  `mutation CorrectSettlement($input: CorrectSettlementInput!) { correctSettlement(input: $input) { userErrors { code field message } } }`,
);
const withdrawDocument = graphql(
  `mutation WithdrawCorrection($input: WithdrawCorrectionInput!) { withdrawCorrection(input: $input) { userErrors { code field message } } }`,
);
const receiveDocument = graphql(
  `mutation ReceiveSettlement($input: ReceiveSettlementInput!) { receiveSettlement(input: $input) { userErrors { code field message } } }`,
);

const undoDocument = graphql(
  `mutation UndoReceipt($input: UndoReceiptInput!) { undoReceipt(input: $input) { userErrors { code field message } } }`,
);

const numbers = ['baselineFte', 'actualFte', 'tariff', 'yearHours'] as const;
const names = {
  baselineFte: 'wasBaseline',
  actualFte: 'wasActual',
  tariff: 'wasTariff',
  yearHours: 'wasHours',
} as const;

/** Say what was otherwise in a quarter; the other figures stay empty. */
export function CorrectForm({
  settlement: { quarter, from: first, until: last, version },
  specialisms,
  again,
}: Part & { readonly specialisms: readonly { readonly id: string; readonly name: string }[] }) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [specialismId, setSpecialism] = useState(specialisms[0]?.id ?? '');
  const [from, setFrom] = useState(first);
  const [until, setUntil] = useState(last);
  const [typed, setTyped] = useState({ baselineFte: '', actualFte: '', tariff: '', yearHours: '' });
  const [why, setWhy] = useState('');
  const figure = (name: (typeof numbers)[number]) => {
    if (typed[name].trim() === '') return null;
    return name === 'yearHours' ? wholeIn(typed[name]) : hundredthsIn(typed[name]);
  };
  const send = async () => {
    const change = { specialismId, from, until };
    const figures = Object.fromEntries(numbers.map((name) => [name, figure(name)]));
    const input = { quarter, version, changes: [{ ...change, ...figures }], why };
    if (await run(async () => (await api.ask(correctDocument, { input })).correctSettlement.userErrors)) {
      setWhy('');
      setTyped({ baselineFte: '', actualFte: '', tariff: '', yearHours: '' });
    }
    // Also where somebody else changed it meanwhile: that is to be seen, and the next try goes by it.
    await again();
  };
  const shown = ['from', 'until', ...numbers].map((name) => `changes.0.${name}`);
  return (
    <details className="no-print">
      <summary>{say('correctSettlement')}</summary>
      <Form send={send}>
        <p className="quiet">{say('correctIntro')}</p>
        <ChoiceField
          label={say('specialism')}
          value={specialismId}
          options={specialisms.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setSpecialism}
        />
        <LineField
          type="date"
          label={say('fromDay')}
          value={from}
          error={errorOf('changes.0.from')}
          onChange={setFrom}
        />
        <LineField
          type="date"
          label={say('lastDay')}
          value={until}
          error={errorOf('changes.0.until')}
          onChange={setUntil}
        />
        {numbers.map((name) => (
          <LineField
            key={name}
            label={say(names[name])}
            hint={say('emptyIfRight')}
            inputMode="decimal"
            value={typed[name]}
            error={errorOf(`changes.0.${name}`)}
            onChange={(value) => setTyped({ ...typed, [name]: value })}
          />
        ))}
        <LineField
          label={say('why')}
          hint={say('publicHint')}
          value={why}
          error={errorOf('why')}
          onChange={setWhy}
        />
        <Mend errors={errors} shown={['why', ...shown]} />
        <Button primary type="submit" busy={busy}>
          {say('correctSettlement')}
        </Button>
      </Form>
    </details>
  );
}

/** Take a correction back that waits. */
export function WithdrawForm({
  quarter,
  draft,
  again,
}: {
  readonly quarter: string;
  readonly draft: number;
  readonly again: () => Promise<void>;
}) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [why, setWhy] = useState('');
  const send = async () => {
    const input = { quarter, draft, why };
    if (await run(async () => (await api.ask(withdrawDocument, { input })).withdrawCorrection.userErrors))
      await again();
  };
  return (
    <details className="no-print">
      <summary>{say('withdrawCorrection')}</summary>
      <Form send={send}>
        <LineField
          label={say('why')}
          hint={say('publicHint')}
          value={why}
          error={errorOf('why')}
          onChange={setWhy}
        />
        <Mend errors={errors} shown={['why']} />
        <Button primary type="submit" busy={busy}>
          {say('withdrawCorrection')}
        </Button>
      </Form>
    </details>
  );
}

/** Book money of a settlement that came in, for the treasurer. */
export function ReceiveForm({ settlement: { quarter, owed }, again }: Part) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf, id } = useSending('jrn', again);
  const [amount, setAmount] = useState(() => euroText(owed));
  const send = async () => {
    const input = { id, quarter, amount: centsIn(amount) };
    if (!(await run(async () => (await api.ask(receiveDocument, { input })).receiveSettlement.userErrors)))
      return;
    await again();
  };
  return (
    <details className="no-print">
      <summary>{say('receiveSettlement')}</summary>
      <Form send={send}>
        <EuroField label={say('amount')} value={amount} error={errorOf('amount')} onChange={setAmount} />
        <Mend errors={errors} shown={['amount']} />
        <Button primary type="submit" busy={busy}>
          {say('book')}
        </Button>
      </Form>
    </details>
  );
}

/** Undo what was booked last, by mistake; for the treasurer. */
export function UndoForm({ settlement: { quarter, receipts }, again }: Part) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { day } = useMoments();
  const euros = useEuros();
  const { busy, errors, run, errorOf, id } = useSending('jrn', again);
  const [why, setWhy] = useState('');
  const [last] = receipts;
  if (!last) return null;
  const send = async () => {
    const input = { id, quarter, journal: last.journal, why };
    if (await run(async () => (await api.ask(undoDocument, { input })).undoReceipt.userErrors)) await again();
  };
  const name = say('undoReceipt', { day: day(last.on), amount: euros(last.amount) });
  return (
    <details className="no-print">
      <summary>{name}</summary>
      <Form send={send}>
        <p className="quiet">{say('undoIntro')}</p>
        <LineField
          label={say('why')}
          hint={say('publicHint')}
          value={why}
          error={errorOf('why')}
          onChange={setWhy}
        />
        <Mend errors={errors} shown={['why']} />
        <Button primary type="submit" busy={busy}>
          {name}
        </Button>
      </Form>
    </details>
  );
}
