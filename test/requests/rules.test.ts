import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, type Fact, factsOfRequest } from '../../functions/facts/rules.ts';
import { type Command, decided, isWornOut } from '../../functions/requests/decisions.ts';
import { dueAt, ticked, tickOf } from '../../functions/requests/due.ts';
import {
  actionsFor,
  allActions,
  can,
  type HelpRequest,
  living,
  may,
  type Part,
} from '../../functions/requests/rules.ts';
import { placeRequest, readRequest } from '../../functions/requests/store.ts';
import { partsOf, seesName, type Viewer } from '../../functions/requests/visibility.ts';
import type { WijkRole } from '../../schema/roles.ts';
import { foundingStatutes } from '../../schema/statutes.ts';

const hour = 3_600_000;
const began = Date.parse('2026-11-24T09:00:00.000Z');
const people = ['per_fatima', 'per_henk', 'per_joke', 'per_wil'] as const;
const rolesOf = (id: string): readonly WijkRole[] => (id === 'per_wil' ? ['resident', 'wij'] : ['resident']);

/** Whatever people and the clock try, in any order. */
type Step = { readonly who: number; readonly what: number; readonly other: number; readonly hours: number };
const steps = fc.array(
  fc.record({ who: fc.nat(3), what: fc.nat(30), other: fc.nat(3), hours: fc.nat(24 * 20) }),
  { maxLength: 40 },
);
const audiences = fc.constantFrom('wijk', 'circle', 'wij' as const);

const fresh = (audience: 'wijk' | 'circle' | 'wij'): HelpRequest => {
  const at = new Date(began).toISOString();
  const withWij = audience === 'wij';
  const request: HelpRequest = {
    id: 'req_1',
    requester: 'per_fatima',
    category: 'debts',
    title: 'Rondkomen',
    text: 'Wie kijkt mee?',
    urgency: 'whenever',
    languages: ['nl'],
    audience,
    hideName: true,
    state: withWij ? 'withWij' : 'open',
    createdAt: at,
    openSince: at,
    answers: 0,
    escalations: withWij ? [{ at, ground: 'consent' }] : [],
    handBacks: [],
    wijMinutes: 0,
    trail: [{ at, by: 'per_fatima', action: 'ask', st: 1 }],
  };
  return { ...request, dueAt: dueAt(request, foundingStatutes) };
};

const commandOf = (action: string, other: string): Command | undefined => {
  switch (action) {
    case 'message':
      return undefined;
    case 'accept':
      return { action, helper: other };
    case 'offerHandBack':
      return { action, to: other, note: 'Samen bellen' };
    case 'complete':
      return { action, solvedBy: 'residents', satisfaction: 4 };
    case 'recordHours':
      return { action, minutes: 15 };
    default:
      return { action } as Command;
  }
};

/** Plays the steps by the rules alone; every request it was on the way, with who had answered then. */
function played(audience: 'wijk' | 'circle' | 'wij', all: readonly Step[]) {
  let request = fresh(audience);
  let now = began;
  const answered = new Set<string>();
  const history = [{ request, answered: new Set<string>() }];
  const viewer = (id: string): Viewer => ({
    personId: id,
    roles: rolesOf(id),
    themes: ['debts'],
    answered: answered.has(id),
    entersOnly: false,
    apart: [],
  });
  for (const { who, what, other, hours } of all) {
    now += hours * hour;
    const by = people[who] ?? people[0];
    const tick = tickOf(request, foundingStatutes, new Date(now));
    if (tick) {
      const after = ticked(request, tick, new Date(now));
      request = { ...after, dueAt: dueAt(after, foundingStatutes) };
    }
    const action = allActions[what % allActions.length];
    const parts = partsOf(request, viewer(by));
    const named = people[other] ?? people[1];
    const command = action && commandOf(action, named);
    if (action && command && can(action, request, parts) && !isWornOut(request, command)) {
      if (action === 'accept' && !answered.has(named)) continue;
      if (action === 'offerHandBack' && named === request.requester) continue;
      if (action === 'answer') answered.add(by);
      if (action === 'withdrawAnswer') answered.delete(by);
      if (action === 'undoMatch' && request.helper) answered.delete(request.helper);
      const change = { by, at: new Date(now).toISOString(), digest: 'd' };
      request = decided(request, command, change, foundingStatutes);
    }
    history.push({ request, answered: new Set(answered) });
  }
  return history;
}

describe('whatever is done with a request, in whatever order', () => {
  const always = (holds: (request: HelpRequest, answered: ReadonlySet<string>) => void) =>
    fc.assert(
      fc.property(audiences, steps, (audience, all) => {
        for (const { request, answered } of played(audience, all)) holds(request, answered);
      }),
      { numRuns: 300 },
    );

  it('its place in every list and its due time are a function of its state, and survive being stored', () => {
    always((request) => {
      const place = placeRequest(request);
      expect(readRequest(JSON.parse(JSON.stringify(place.attributes)))).toEqual(
        JSON.parse(JSON.stringify(request)),
      );
      expect(placeRequest(JSON.parse(JSON.stringify(request)))).toEqual(JSON.parse(JSON.stringify(place)));
      const { state, audience } = request;
      const waiting = state === 'open' || state === 'answered';
      expect(place.list?.[0]).toBe(
        state === 'withWij'
          ? 'REQUESTS#wij'
          : waiting && audience === 'wijk'
            ? 'REQUESTS#wijk'
            : waiting && audience === 'circle'
              ? 'REQUESTS#circle#debts'
              : undefined,
      );
      expect(place.person?.[0]).toBe('OF#per_fatima#REQUEST');
    });
  });

  it('has a due time as long as it lives, and until its words are erased', () => {
    always((request) => {
      if (living.includes(request.state) || !request.erasedAt) expect(request.dueAt).toBeDefined();
      else expect(request.dueAt).toBeUndefined();
      expect(placeRequest(request).due !== undefined).toBe(request.dueAt !== undefined);
    });
  });

  it('is seen by WIJ only while it is with WIJ', () => {
    always((request, answered) => {
      const viewer: Viewer = {
        personId: 'per_wijma',
        roles: ['wij'],
        themes: [],
        answered: false,
        entersOnly: false,
        apart: [],
      };
      expect(partsOf(request, viewer).includes('wij')).toBe(request.state === 'withWij');
      if (request.state !== 'withWij' && request.handBack?.to !== 'per_wijma')
        expect(partsOf(request, viewer)).toEqual([]);
      expect(answered.has('per_wijma')).toBe(false);
    });
  });

  it('shows a hidden name to its requester, to who was agreed with and to WIJ, and to nobody else', () => {
    always((request, answered) => {
      for (const id of people) {
        const parts = partsOf(request, {
          personId: id,
          roles: rolesOf(id),
          themes: ['debts'],
          answered: answered.has(id),
          entersOnly: false,
          apart: [],
        });
        const knows: readonly Part[] = ['requester', 'helper', 'wij'];
        expect(seesName(true, parts)).toBe(parts.some((part) => knows.includes(part)));
      }
    });
  });

  it('counts as many answers as there are, and none below nothing', () => {
    always((request, answered) => {
      if (request.state === 'open' || request.state === 'answered') {
        expect(request.answers).toBe(answered.size);
        expect(request.state === 'answered').toBe(request.answers > 0);
      }
      expect(request.answers).toBeGreaterThanOrEqual(0);
    });
  });

  it('has a helper when agreed, an outcome when done, and an end when it ended', () => {
    always((request) => {
      if (request.state === 'agreed') expect(request.helper).toBeDefined();
      expect(request.outcome !== undefined).toBe(request.state === 'done');
      expect(request.endedAt === undefined).toBe(living.includes(request.state));
      if (request.erasedAt)
        expect([request.title, request.text, request.street]).toEqual([undefined, undefined, undefined]);
    });
  });

  it('keeps every change on its trail, and offers only what the table allows', () => {
    always((request) => {
      for (const part of ['requester', 'helper', 'named', 'wij', 'answerer', 'neighbour'] as const)
        for (const action of actionsFor(request, [part])) {
          expect(may[action].states).toContain(request.state);
          expect(may[action].parts).toContain(part);
        }
      const ended = !living.includes(request.state);
      if (ended)
        expect(
          allActions.flatMap((action) =>
            can(action, request, ['requester', 'helper', 'wij', 'named']) ? [action] : [],
          ),
        ).toEqual([]);
    });
  });

  it('the differences of its facts add up to its facts, whatever happened on the way', () => {
    fc.assert(
      fc.property(audiences, steps, (audience, all) => {
        const sums = new Map<string, number>();
        let before: Fact[] = [];
        for (const { request } of played(audience, all)) {
          const after = factsOfRequest(request);
          for (const [place, names] of difference(before, after))
            for (const [name, by] of names)
              sums.set(`${place}#${name}`, (sums.get(`${place}#${name}`) ?? 0) + by);
          for (const sum of sums.values()) expect(sum).toBeGreaterThanOrEqual(0);
          before = after;
        }
        const counted = new Map<string, number>();
        for (const { month, person, name, amount = 1 } of before) {
          const place = `${month}#${person}#${name}`;
          counted.set(place, (counted.get(place) ?? 0) + amount);
        }
        expect(new Map([...sums].filter(([, sum]) => sum !== 0))).toEqual(counted);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a request that somebody plays with', () => {
  it('can be ended, but not changed without end', () => {
    const trail = Array.from({ length: 200 }, () => ({ at: '', by: '', action: 'undoMatch', st: 1 }));
    const worn = { ...fresh('wijk'), trail };
    expect(isWornOut(worn, { action: 'widen' })).toBe(true);
    expect(isWornOut(worn, { action: 'withdraw' })).toBe(false);
  });
});
