import { Link } from 'wouter';
import { useEuros } from '../../kit/euros.ts';
import { type TextName, useSpeech } from '../../kit/language.tsx';
import { languages } from '../../kit/languages.ts';
import { useMoments } from '../../kit/moments.ts';
import { More } from '../../kit/more.tsx';
import { Heading, Page, Waiting } from '../../kit/parts.tsx';
import { PrintButton } from '../../kit/print-button.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { usePages } from '../../kit/use-pages.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { Budget } from './budget.tsx';
import { BookIncome, MoveMoney } from './money-forms.tsx';
import { useBooked } from './use-booked.ts';
import { WorkingGroup } from './working-group.tsx';

const moneyDocument = graphql(`
  query Money($after: String) {
    money { bank promised owed pots { id name balance workingGroup { id name } } }
    ledger(first: 50, after: $after) {
      edges { node { id number year date type description legs { account amount } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Accounts that are no pots, and not promised. */
const ownNames: Readonly<Record<string, TextName>> = {
  bank: 'bankAccount',
  'owed:city': 'savedByCity',
  'settled:reserve': 'owedByCity',
  'kept:city': 'keptByCity',
};

/** The money of the wijk: what there is, what was booked, and booking for who may. */
export default function Money() {
  const { say, language } = useSpeech();
  const arrow = languages[language].dir === 'rtl' ? '←' : '→';
  const { api, me, wijk } = useHere();
  const euros = useEuros();
  const { day } = useMoments();
  const list = usePages(
    api,
    moneyDocument,
    (after) => ({ after }),
    ({ ledger }) => ledger,
  );
  const { data, error, again } = list;
  const showBooked = useBooked(
    list.edges.map(({ node }) => node),
    again,
  );
  const books = me.roles.includes('treasurer');
  const moves = books || me.roles.includes('board');
  const names = new Map(data?.money.pots.map(({ id, name }) => [`pot:${id}`, name]));
  const named = (account: string) => names.get(account) ?? say(ownNames[account] ?? 'promisedMoney');
  const amountOf = (legs: readonly { amount: number }[]) =>
    legs.reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
  return (
    <Page title={say('money')} wide>
      <p className="nl-paragraph">{say('moneyIntro')}</p>
      <p className="row">
        <Link className="nl-link" href={`/w/${wijk.id}/carrying`}>
          {say('whoDoesWhat')}
        </Link>
        <Link className="nl-link" href={`/w/${wijk.id}/savings`}>
          {say('savings')}
        </Link>
        <Link className="nl-link" href={`/w/${wijk.id}/help/money`}>
          {say('helpPage_money')}
        </Link>
      </p>
      {!data && <Waiting error={error} again={again} />}
      {data && (
        <>
          <Scroll label={say('pots')}>
            <table className="utrecht-table">
              <caption className="visually-hidden">{say('pots')}</caption>
              <tbody>
                {data.money.pots.map(({ id, name, balance, workingGroup }) => (
                  <tr key={id}>
                    <th scope="row">
                      {name}
                      {workingGroup.length > 0 && (
                        <span className="quiet">
                          {' '}
                          {say('workingGroupOf', { people: workingGroup.map((one) => one.name).join(', ') })}
                        </span>
                      )}
                    </th>
                    <td className="number">{euros(balance)}</td>
                  </tr>
                ))}
                <tr>
                  <th scope="row">{say('promisedMoney')}</th>
                  <td className="number">{euros(data.money.promised)}</td>
                </tr>
                {data.money.owed > 0 && (
                  <tr>
                    <th scope="row">{say('owedByCity')}</th>
                    <td className="number">{euros(data.money.owed)}</td>
                  </tr>
                )}
                <tr>
                  <th scope="row">{say('bankAccount')}</th>
                  <td className="number">
                    <strong>{euros(data.money.bank)}</strong>
                  </td>
                </tr>
              </tbody>
            </table>
          </Scroll>
          {books && <BookIncome pots={data.money.pots} again={showBooked} />}
          {moves && <MoveMoney pots={data.money.pots} again={showBooked} />}
          {me.roles.includes('board') && <WorkingGroup pots={data.money.pots} again={again} />}
          <PrintButton />
          <Budget pots={data.money.pots} />
          <Heading>{say('ledger')}</Heading>
          <p className="quiet">{say('ledgerIntro')}</p>
          <p className="row">
            <a className="nl-link" href={`/w/${wijk.id}/open/ledger.csv`}>
              {say('forExcel')}
            </a>
            <a className="nl-link" href={`/w/${wijk.id}/public`}>
              {say('publicPage')}
            </a>
          </p>
          <Scroll label={say('ledger')}>
            <table className="utrecht-table">
              <thead>
                <tr>
                  <th scope="col">{say('number')}</th>
                  <th scope="col">{say('when')}</th>
                  <th scope="col">{say('what')}</th>
                  <th scope="col">{say('fromTo')}</th>
                  <th scope="col" className="number">
                    {say('amount')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {list.edges.map(({ node }) => (
                  <tr key={node.id}>
                    <th scope="row">
                      {node.year}-{node.number}
                    </th>
                    <td className="moment">{day(node.date)}</td>
                    <td>
                      {say(`journal_${node.type}`)}: <bdi>{node.description}</bdi>
                    </td>
                    <td>
                      {[...new Set(node.legs.map(({ account }) => `\u2068${named(account)}\u2069`))].join(
                        ` ${arrow} `,
                      )}
                    </td>
                    <td className="number">{euros(amountOf(node.legs))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          <More {...list} />
        </>
      )}
    </Page>
  );
}
