import { v7 } from 'uuid';
import type { HelpRequest } from '../../functions/requests/rules.ts';
import { placeRequest } from '../../functions/requests/store.ts';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import type { Ending } from '../../schema/dispensability.ts';
import type { City } from '../harness/city.ts';

/** A request that ended, as a test says it. */
export type Made = {
  /** Day on which it was asked, such as 2026-10-05; it ended the day after. */
  readonly on: string;
  readonly who: string;
  readonly how: Ending;
  readonly helper?: string;
  readonly category?: string;
};

const solvedBy = (how: Ending) => (how === 'withdrawn' || how === 'expired' ? undefined : how);

/** A request that ended, with no more history than it takes. */
export function madeRequest({ on, who, how, helper, category = 'debts' }: Made): HelpRequest {
  const [at, end] = [
    `${on}T10:00:00.000Z`,
    new Date(Date.parse(`${on}T11:00:00Z`) + 86_400_000).toISOString(),
  ];
  const by = solvedBy(how);
  return {
    id: `req_${v7()}`,
    requester: who,
    category,
    title: 'Wie helpt mij',
    text: '',
    urgency: 'whenever',
    languages: [],
    audience: 'wijk',
    hideName: false,
    state: by ? 'done' : how === 'expired' ? 'expired' : 'withdrawn',
    createdAt: at,
    openSince: at,
    answers: 0,
    ...(helper ? { helper } : {}),
    escalations: how === 'wij' ? [{ at, ground: 'consent' }] : [],
    handBacks: [],
    wijMinutes: 0,
    ...(by ? { outcome: { solvedBy: by, satisfaction: 4, at: end } } : {}),
    endedAt: end,
    trail: [
      { at, by: who, action: 'ask', st: 1 },
      { at: end, by: who, action: by ? 'complete' : 'withdraw', st: 1 },
    ],
  };
}

/** Puts requests that ended straight into the table of a wijk, from where the stream takes them. */
export function placing(city: City, wijk: string) {
  const table = new Table(city.bare, city.settings.tableName, wijkScope(wijk));
  return async (made: readonly Made[]): Promise<void> => {
    for (const one of made) await table.put(placeRequest(madeRequest(one)));
  };
}

/** So many needs of a month that residents carried, and so many that WIJ solved, of people of that month alone. */
export const month = (name: string, residents: number, wij: number): Made[] => [
  ...Array.from({ length: residents }, (_, i): Made => {
    const who = `per_${name}-r${i}`;
    return { on: `${name}-05`, who, how: 'residents', helper: `${who}-helper` };
  }),
  ...Array.from(
    { length: wij },
    (_, i): Made => ({ on: `${name}-05`, who: `per_${name}-w${i}`, how: 'wij' }),
  ),
];
