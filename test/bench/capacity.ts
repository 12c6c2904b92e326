import { v7 } from 'uuid';
import { placeOfficial } from '../../functions/city/store.ts';
import { placeCityWijk } from '../../functions/city/wijk-store.ts';
import { placeBallot, placeRound } from '../../functions/voting/store.ts';
import type { ground } from './ground.ts';

type Ground = Awaited<ReturnType<typeof ground>>;

/** One line of the capacity table. */
export type Line = {
  readonly operation: string;
  readonly size: string;
  readonly measured: Readonly<Record<string, number>>;
  readonly budget: Readonly<Record<string, number>>;
  readonly holds: boolean;
};

/** A line of the table, with whether it stays within its budget. */
export const line = (
  operation: string,
  size: string,
  measured: Readonly<Record<string, number>>,
  budget: Readonly<Record<string, number>>,
): Line => ({
  operation,
  size,
  measured,
  budget,
  holds: Object.entries(budget).every(([name, most]) => (measured[name] ?? 0) <= most),
});

const ask = `mutation A($input: AskForHelpInput!) { askForHelp(input: $input) { request { id } userErrors { code } } }`;
const input = () => ({
  id: `req_${v7()}`,
  category: 'company',
  title: 'Wie gaat er met mij wandelen in het Noorderplantsoen?',
  text: 'Sinds mijn man er niet meer is, kom ik weinig buiten. '.repeat(6),
  street: 'Korreweg',
});
const list =
  '{ requests(first: 20) { edges { node { id title state urgency street createdAt category { id } } } } }';

/** What the operations of a wijk cost, with so many requests in it. */
export async function wijkLines({ send }: Ground, size: number): Promise<Line[]> {
  const of = `${size} requests`;
  const who = (await send('wijk', '{ me { roles } }')).cost;
  const created = (await send('wijk', ask, { input: input() })).cost;
  const listed = (await send('wijk', list)).cost;
  return [
    line(
      'create a help request',
      of,
      { writeCalls: created.writeCalls ?? 0, WCU: created.writeUnits ?? 0 },
      { writeCalls: 1, WCU: 5 },
    ),
    line(
      'first page of open requests (20)',
      of,
      {
        listCalls: (listed.readCalls ?? 0) - 1,
        callsWhoAsks: 1,
        RCU: (listed.readUnits ?? 0) - (who.readUnits ?? 0),
      },
      { listCalls: 1, callsWhoAsks: 1, RCU: 3 },
    ),
    line('who asks', of, { RCU: who.readUnits ?? 0 }, { RCU: 0.5 }),
  ];
}

const someBallot = (n: number) => ({
  receipt: `R${String(n).padStart(9, '0')}`,
  choices: [0, 1, 2, 3, 4].map((place) => ({ initiativeId: `ini_${(n + place) % 20}` })),
  channel: 'web' as const,
  revision: 1,
});

/** A round that is open, with 20 plans and no ballot yet. */
const roundId = `rnd_${v7()}`;

/** What a ballot and a journal cost, with so many ballots in the round. */
export async function moneyLines({ send, wijk }: Ground, from: number, ballots: number): Promise<Line[]> {
  const plans = Array.from({ length: 20 }, (_, i) => ({
    number: String(i + 1).padStart(2, '0'),
    initiativeId: `ini_${i}`,
    title: 'Bankjes langs het fietspad',
    cost: 150_000,
  }));
  await wijk.put(
    placeRound({
      id: roundId,
      title: 'Wijkbudget',
      state: 'open',
      budget: 1_000_000,
      pot: 'general',
      opensAt: '2020-01-01T00:00:00.000Z',
      closesAt: '2099-01-01T00:00:00.000Z',
      electorate: 'resident',
      ballotType: 'approval',
      most: 20,
      mostPoints: 10,
      channels: ['web'],
      method: {
        rule: 'equal-shares',
        satisfaction: 'cost',
        completion: 'none',
        comparison: false,
        ties: 'id',
        increment: 100,
      },
      plans,
      trail: [],
    }),
  );
  for (let n = from; n < ballots; n += 16)
    await Promise.all(
      Array.from({ length: Math.min(16, ballots - n) }, (_, i) =>
        wijk.put(placeBallot(roundId, someBallot(n + i))),
      ),
    );
  const cast =
    'mutation C($input: CastBallotInput!) { castBallot(input: $input) { ballot { revision } userErrors { code } } }';
  const own = '{ round(id: "R") { myBallot { revision } } }'.replace('"R"', `"${roundId}"`);
  const revision = (await send('wijk', own)).data.round.myBallot?.revision ?? 0;
  const choices = plans.slice(0, 5).map(({ initiativeId }) => ({ initiativeId }));
  const ballot = await send('wijk', cast, { input: { roundId, choices, revision } });
  const book =
    'mutation B($input: BookIncomeInput!) { bookIncome(input: $input) { journal { id } userErrors { code } } }';
  const income = {
    id: `jrn_${v7()}`,
    source: 'grant',
    amount: 1000,
    description: 'Subsidie van de gemeente',
  };
  const journal = await send('wijk', book, { input: income });
  if (!ballot.data.castBallot.ballot || !journal.data.bookIncome.journal) throw new Error('refused');
  const writes = ({ cost }: { cost: Record<string, number> }) => ({
    writeCalls: cost.writeCalls ?? 0,
    WCU: cost.writeUnits ?? 0,
  });
  const of = `${ballots} ballots`;
  return [
    line('cast or change a ballot', of, writes(ballot), { writeCalls: 1, WCU: 8 }),
    line('post a ledger entry (2 lines)', of, writes(journal), { writeCalls: 1, WCU: 12 }),
  ];
}

/** What the city's overview costs, with so many wijken with a year of figures. */
export async function cityLine({ city, send, sub }: Ground, wijken: number): Promise<Line> {
  const trail = [{ at: new Date().toISOString(), by: 'bench', action: 'bench', st: 0 }];
  await city.put(
    placeOfficial({
      id: `off_${sub}`,
      name: 'Fatima',
      roles: ['cityAdmin'],
      wijken: [],
      since: trail[0]?.at ?? '',
      trail,
    }),
  );
  const counts = {
    asked: 120,
    answered: 110,
    escalated: 20,
    handedBack: 10,
    solvedByResidents: 80,
    solvedTogether: 10,
    solvedByWij: 9,
    joined: 12,
  };
  const months = Array.from({ length: 12 }, (_, i) => ({
    month: `2026-${String(i + 1).padStart(2, '0')}`,
    counts,
    firstAnswerHours: 8,
  }));
  for (let n = 0; n < wijken; n++)
    await city.put(
      placeCityWijk({
        slug: `wijk-${n}`,
        name: `Wijk ${n}`,
        inhabitants: 8000,
        areas: ['WK001404'],
        column: n % 50,
        row: Math.floor(n / 50) % 50,
        foundedAt: trail[0]?.at ?? '',
        months,
      }),
    );
  const query =
    '{ city { wijken(first: 300) { edges { node { slug name months(last: 1) { asked { value } } } } } } }';
  const { cost } = await send('city', query);
  const calls = (cost.readCalls ?? 0) - 1;
  const each = ((cost.readUnits ?? 0) - 0.5) / wijken;
  return line(
    'city overview',
    `${wijken} wijken`,
    { queries: calls, RCUperWijk: Number(each.toFixed(3)) },
    { queries: Math.ceil(wijken / 300), RCUperWijk: 0.1 },
  );
}
