import { useEuros } from './euros.ts';
import { useSpeech } from './language.tsx';
import type { writtenIn } from './languages.ts';
import { Scroll } from './scroll.tsx';

type Against = {
  readonly incomes: readonly {
    readonly source: 'grant' | 'contract' | 'savings' | 'gift';
    readonly expected: number;
    readonly actual: number;
  }[];
  readonly lines: readonly {
    readonly potId: string;
    readonly name: string;
    readonly purpose?: string | null;
    /** Challenge whose contract brings it. */
    readonly challengeId?: string | null;
    readonly budgeted: number;
    readonly received: number;
    readonly committed: number;
    readonly spent: number;
    readonly left: number;
  }[];
};

/** What was planned beside what came in and went out: one table for incomes, one for pots. */
export function BudgetTable({
  incomes,
  lines,
  said,
}: Against & {
  /** In which language the pots are named, where that is another than the page's. */
  said?: ReturnType<typeof writtenIn>;
}) {
  const { say } = useSpeech();
  const euros = useEuros();
  const shown = incomes.filter(({ expected, actual }) => expected || actual);
  const head = (
    names: readonly ('expected' | 'cameIn' | 'budgeted' | 'promisedMoney' | 'paid' | 'leftOver')[],
  ) =>
    names.map((name) => (
      <th key={name} scope="col" className="number">
        {say(name)}
      </th>
    ));
  return (
    <>
      {shown.length > 0 && (
        <Scroll label={say('expectedIncomes')}>
          <table className="utrecht-table">
            <caption>{say('expectedIncomes')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('comesFrom')}</th>
                {head(['expected', 'cameIn'])}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ source, expected, actual }) => (
                <tr key={source}>
                  <th scope="row">{say(`income_${source}`)}</th>
                  <td className="number">{euros(expected)}</td>
                  <td className="number">{euros(actual)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {lines.length > 0 && (
        <Scroll label={say('budgetLines')}>
          <table className="utrecht-table">
            <caption>{say('budgetLines')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('pot')}</th>
                {head(['budgeted', 'cameIn', 'promisedMoney', 'paid', 'leftOver'])}
              </tr>
            </thead>
            <tbody>
              {lines.map(
                ({ potId, name, purpose, challengeId, budgeted, received, committed, spent, left }) => (
                  <tr key={potId}>
                    <th scope="row">
                      <bdi {...said}>{name}</bdi>
                      {(challengeId || purpose) && (
                        <span className="quiet"> {challengeId ? say('byContract') : purpose}</span>
                      )}
                    </th>
                    <td className="number">{euros(budgeted)}</td>
                    <td className="number">{euros(received)}</td>
                    <td className="number">{euros(committed)}</td>
                    <td className="number">{euros(spent)}</td>
                    <td className="number">{euros(left)}</td>
                  </tr>
                ),
              )}
            </tbody>
          </table>
        </Scroll>
      )}
    </>
  );
}
