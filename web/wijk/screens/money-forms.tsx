import { useState } from 'react';
import { Done, Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { centsIn, EuroField } from '../../kit/money.tsx';
import { Button } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useSending } from '../../kit/use-sending.ts';
import { graphql } from '../generated/gql.ts';
import type { IncomeSource } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { PotField, type Pots, SourceField } from './money-fields.tsx';

const incomeDocument = graphql(
  `mutation BookIncome($input: BookIncomeInput!) { bookIncome(input: $input) { userErrors { code field message } } }`,
);
const moveDocument = graphql(
  `mutation MoveMoney($input: MoveMoneyInput!) { moveMoney(input: $input) { userErrors { code field message } } }`,
);

type Props = {
  readonly pots: Pots;
  /** With the id of what was booked, where something was. */
  readonly again: (booked?: string) => Promise<void>;
};

const shown = ['amount', 'description', 'pot', 'from', 'to'];

/** Book money that came in, for the treasurer. */
export function BookIncome({ pots, again }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, done, run, errorOf, id } = useSending('jrn', again);
  const [source, setSource] = useState<IncomeSource>('grant');
  const [amount, setAmount] = useState('');
  const [pot, setPot] = useState('general');
  const [description, setDescription] = useState('');
  const send = async () => {
    const input = { id, source, amount: centsIn(amount), pot, description };
    const fine = await run(async () => (await api.ask(incomeDocument, { input })).bookIncome.userErrors);
    if (!fine) return;
    setAmount('');
    setDescription('');
    await again(id);
  };
  return (
    <details>
      <summary>{say('bookIncome')}</summary>
      <div className="stack">
        <SourceField value={source} onChange={setSource} />
        <EuroField label={say('amount')} value={amount} error={errorOf('amount')} onChange={setAmount} />
        <PotField label={say('intoPot')} pots={pots} value={pot} error={errorOf('pot')} onChange={setPot} />
        <LineField
          label={say('forWhat')}
          hint={say('publicHint')}
          value={description}
          error={errorOf('description')}
          onChange={setDescription}
        />
        <Mend errors={errors} shown={shown} />
        <Done shown={done} />
        <Button primary busy={busy} onClick={() => void send()}>
          {say('book')}
        </Button>
      </div>
    </details>
  );
}

/** Move money between pots, as far as the statutes allow. */
export function MoveMoney({ pots, again }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, done, run, errorOf, id } = useSending('jrn', again);
  const [from, setFrom] = useState('general');
  const [to, setTo] = useState('freeFund');
  const [amount, setAmount] = useState('');
  const [description, setDescription] = useState('');
  const send = async () => {
    const input = { id, from, to, amount: centsIn(amount), description };
    const fine = await run(async () => (await api.ask(moveDocument, { input })).moveMoney.userErrors);
    if (!fine) return;
    setAmount('');
    setDescription('');
    await again(id);
  };
  return (
    <details>
      <summary>{say('moveMoney')}</summary>
      <div className="stack">
        <PotField
          label={say('fromPot')}
          pots={pots}
          value={from}
          error={errorOf('from')}
          onChange={setFrom}
        />
        <PotField label={say('intoPot')} pots={pots} value={to} error={errorOf('to')} onChange={setTo} />
        <EuroField label={say('amount')} value={amount} error={errorOf('amount')} onChange={setAmount} />
        <LineField
          label={say('forWhat')}
          hint={say('publicHint')}
          value={description}
          error={errorOf('description')}
          onChange={setDescription}
        />
        <Mend errors={errors} shown={shown} />
        <Done shown={done} />
        <Button primary busy={busy} onClick={() => void send()}>
          {say('book')}
        </Button>
      </div>
    </details>
  );
}
