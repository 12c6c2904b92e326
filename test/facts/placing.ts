import fc from 'fast-check';
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

const hour = 3_600_000;
const someone = (name: string): fc.Arbitrary<string> =>
  fc.constantFrom(`per_${name}1`, `per_${name}2`, `per_${name}3`);
/** What became of a request, as chance has it: hours count from when it was asked. */
const story = (serviceId: string) =>
  fc.record({
    who: someone('story'),
    day: fc.integer({ min: 0, max: 400 }),
    category: fc.constantFrom('debts', 'forms'),
    served: fc.option(
      fc.record({ id: fc.constant(serviceId), provider: fc.constantFrom('wij', 'together', 'residents') }),
      { nil: undefined },
    ),
    answered: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
    escalated: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
    handedBack: fc.boolean(),
    minutes: fc.nat(300),
    ended: fc.option(fc.integer({ min: 401, max: 2_400 }), { nil: undefined }),
    how: fc.constantFrom<Ending>('residents', 'together', 'wij', 'withdrawn', 'expired'),
    helper: fc.option(someone('helper'), { nil: undefined }),
    satisfaction: fc.integer({ min: 1, max: 5 }),
  });
type Story = ReturnType<typeof story> extends fc.Arbitrary<infer T> ? T : never;

/** The versions of a request that a story comes to, each with when it was written. */
function versionsOf(one: Story): { readonly at: string; readonly request: HelpRequest }[] {
  const begin = Date.parse('2025-09-01T09:00:00Z') + one.day * 24 * hour;
  const after = (hours: number) => new Date(begin + hours * hour).toISOString();
  const { endedAt: _, outcome: __, ...plain } = madeRequest({ ...one, on: after(0).slice(0, 10) });
  const { served, answered, escalated, handedBack, minutes, ended, how, helper, satisfaction } = one;
  const solved = solvedBy(how);
  const steps: (readonly [number | undefined, string, Partial<HelpRequest>])[] = [
    [0, 'ask', { state: 'open', createdAt: after(0), escalations: [], helper: undefined, served }],
    [answered, 'answer', { state: 'answered', firstAnsweredAt: after(answered ?? 0) }],
    [
      escalated,
      'escalate',
      {
        state: 'withWij',
        escalations: [{ at: after(escalated ?? 0), ground: 'consent' }],
        worked: minutes ? [{ at: after((escalated ?? 0) + 1), minutes }] : [],
        wijMinutes: minutes,
        handBacks: handedBack ? [after((escalated ?? 0) + 1)] : [],
      },
    ],
    [
      ended,
      'end',
      {
        state: solved ? 'done' : how === 'expired' ? 'expired' : 'withdrawn',
        helper,
        endedAt: after(ended ?? 0),
        ...(solved ? { outcome: { solvedBy: solved, satisfaction, at: after(ended ?? 0) } } : {}),
      },
    ],
  ];
  let request: HelpRequest = { ...plain, trail: [] };
  return steps
    .flatMap(([hours, action, change]) => (hours === undefined ? [] : [{ hours, action, change }]))
    .sort((a, b) => a.hours - b.hours)
    .map(({ hours, action, change }) => {
      const at = after(hours);
      request = { ...request, ...change, trail: [...request.trail, { at, by: one.who, action, st: 1 }] };
      return { at, request };
    });
}

/**
 * What happened in a wijk, as chance has it: versions of requests in the order in which they were written. Of people of its
 * own, as nothing is ever asked before what was asked earlier.
 */
export const histories = (serviceId: string): fc.Arbitrary<HelpRequest[]> =>
  fc.tuple(fc.uuid(), fc.array(story(serviceId), { minLength: 12, maxLength: 24 })).map(([own, all]) =>
    all
      .map((one) => ({ ...one, who: `${one.who}-${own}` }))
      .flatMap(versionsOf)
      .sort((a, b) => (a.at < b.at ? -1 : 1))
      .map(({ request }) => request),
  );
