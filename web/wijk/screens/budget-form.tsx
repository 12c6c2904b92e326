import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { badAmount, centsIn, centsOrZero, EuroField, euroText } from '../../kit/money.tsx';
import { Button } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import type { IncomeSource } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { type Pots, sources } from './money-fields.tsx';

const draftDocument = graphql(
  `mutation DraftBudget($input: DraftBudgetInput!) { draftBudget(input: $input) { userErrors { code field message } } }`,
);

type Document = {
  readonly incomes: readonly { readonly source: IncomeSource; readonly amount: number }[];
  readonly lines: readonly { readonly potId: string; readonly amount: number; readonly purpose: string }[];
  readonly freeFund: number;
};
type Props = {
  readonly budget: {
    readonly year: number;
    readonly version: number;
    readonly adopted?: Document | null;
    readonly draft?: Document | null;
  };
  readonly pots: Pots;
  readonly again: () => Promise<void>;
};

const nothing: Document = { incomes: [], lines: [], freeFund: 0 };

/** Draft the budget of a year as a whole, from what is there: an amount left empty is no line. */
export function DraftBudget({ budget, pots, again }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const before = budget.draft ?? budget.adopted ?? nothing;
  const own = pots.filter(({ id }) => id !== 'freeFund');
  const [expected, setExpected] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(before.incomes.map(({ source, amount }) => [source, euroText(amount)])),
  );
  const [amounts, setAmounts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(before.lines.map(({ potId, amount }) => [potId, euroText(amount)])),
  );
  const [purposes, setPurposes] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(before.lines.map(({ potId, purpose }) => [potId, purpose])),
  );
  const [freeFund, setFreeFund] = useState(before.freeFund ? euroText(before.freeFund) : '');
  const filled = (value: string | undefined) => (value ?? '').trim() !== '';
  const incomes = sources.filter((source) => filled(expected[source]));
  const lines = own.map(({ id }) => id).filter((id) => filled(amounts[id]));
  const send = async () => {
    const forFreeFund = centsOrZero(freeFund);
    const input = {
      year: budget.year,
      version: budget.version,
      incomes: incomes.map((source) => ({ source, amount: centsIn(expected[source] ?? '') })),
      lines: lines.map((potId) => ({
        potId,
        amount: centsIn(amounts[potId] ?? ''),
        purpose: purposes[potId] ?? '',
      })),
      freeFund: forFreeFund ?? 0,
    };
    const fine = await run(async () => {
      if (forFreeFund === undefined) return [badAmount(say, 'freeFund')];
      return (await api.ask(draftDocument, { input })).draftBudget.userErrors;
    });
    if (fine) await again();
  };
  const shown = [
    ...incomes.map((_, i) => `incomes.${i}.amount`),
    ...lines.flatMap((_, i) => [`lines.${i}.amount`, `lines.${i}.purpose`]),
    'freeFund',
  ];
  return (
    <details>
      <summary>{say('draftBudget', { year: budget.year })}</summary>
      <div className="stack">
        <p className="quiet">{say('draftBudgetIntro')}</p>
        {sources.map((source) => (
          <EuroField
            key={source}
            label={say('expectedFrom', { source: say(`income_${source}`) })}
            value={expected[source] ?? ''}
            error={errorOf(`incomes.${incomes.indexOf(source)}.amount`)}
            onChange={(value) => setExpected({ ...expected, [source]: value })}
          />
        ))}
        {own.map(({ id, name }) => (
          <fieldset key={id} className="stack">
            <legend>{name}</legend>
            <EuroField
              label={say('maySpend')}
              value={amounts[id] ?? ''}
              error={errorOf(`lines.${lines.indexOf(id)}.amount`)}
              onChange={(value) => setAmounts({ ...amounts, [id]: value })}
            />
            <LineField
              label={say('forWhat')}
              hint={say('publicHint')}
              error={errorOf(`lines.${lines.indexOf(id)}.purpose`)}
              value={purposes[id] ?? ''}
              onChange={(value) => setPurposes({ ...purposes, [id]: value })}
            />
          </fieldset>
        ))}
        <EuroField
          label={say('forFreeFund')}
          value={freeFund}
          error={errorOf('freeFund')}
          onChange={setFreeFund}
        />
        <Mend errors={errors} shown={shown} />
        <Button primary busy={busy} onClick={() => void send()}>
          {say('saveDraft')}
        </Button>
      </div>
    </details>
  );
}
