import { useState } from 'react';
import { fiscalDay } from '../../../schema/money.ts';
import { BudgetTable } from '../../kit/budget-table.tsx';
import { useEuros } from '../../kit/euros.ts';
import { useSpeech } from '../../kit/language.tsx';
import { Field, Heading, Notice, Waiting } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { DraftBudget } from './budget-form.tsx';
import type { Pots } from './money-fields.tsx';

const budgetDocument = graphql(`
  query Budget($year: Int) {
    budget(year: $year) {
      year
      version
      adopted { incomes { source amount } lines { potId amount purpose } freeFund unplanned }
      draft { incomes { source amount } lines { potId amount purpose } freeFund unplanned }
      incomes { source expected actual }
      lines { potId name purpose challengeId budgeted received committed spent left }
    }
  }
`);

/** The budget of a year beside what really was; for treasurer and board also its next draft. */
export function Budget({ pots }: { pots: Pots }) {
  const { say } = useSpeech();
  const { api, me } = useHere();
  const euros = useEuros();
  const thisYear = Number(fiscalDay(new Date()).slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const { data, error, again } = useQuery(api, budgetDocument, { year });
  const drafts = me.roles.includes('treasurer') || me.roles.includes('board');
  const budget = data?.budget;
  const state = budget?.draft ? (budget.adopted ? 'changes' : 'draft') : budget?.adopted ? 'adopted' : 'none';
  const shown = budget?.draft ?? budget?.adopted;
  return (
    <>
      <Heading>{say('budget')}</Heading>
      <Field label={say('fiscalYear')}>
        {(attributes) => (
          <select {...attributes} value={year} onChange={({ target }) => setYear(Number(target.value))}>
            {[thisYear - 1, thisYear, thisYear + 1].map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        )}
      </Field>
      {!budget && <Waiting error={error} again={again} />}
      {budget && (
        <>
          <Notice>
            <p>{say(`budget_${state}`)}</p>
            {shown && <p>{say('unplanned', { amount: euros(shown.unplanned) })}</p>}
          </Notice>
          <BudgetTable incomes={budget.incomes} lines={budget.lines} />
          {drafts && (
            <DraftBudget key={`${budget.year}-${budget.version}`} budget={budget} pots={pots} again={again} />
          )}
        </>
      )}
    </>
  );
}
