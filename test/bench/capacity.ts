import { v7 } from 'uuid';
import { placeCityWijk, placeOfficial } from '../../functions/city/store.ts';
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

const line = (
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
