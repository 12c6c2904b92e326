import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asksWithin,
  candidates,
  chosen,
  distanceBand,
  type Helper,
  type Sought,
  type Standing,
  spreadingBy,
  waveSize,
} from '../../functions/matching/rules.ts';
import { foundingStatutes } from '../../schema/statutes.ts';
import { gini } from '../harness/fairness.ts';

const now = '2026-11-25T12:00:00.000Z';
const streets = ['Korreweg', 'Floresplein', 'Oosterhamrikkade', 'Heymanslaan'] as const;
const near = [{ one: 'Floresplein', other: 'Korreweg' }];
const spreading = spreadingBy(foundingStatutes);
const nobodyApart = () => false;

const sought: Sought = {
  id: 'req_1',
  requester: 'per_fatima',
  category: 'addiction',
  urgency: 'whenever',
  languages: ['nl', 'ar'],
  street: 'Korreweg',
  times: ['evening'],
};
const helper = (person: string, more: Partial<Helper> = {}): Helper => ({
  person,
  lived: false,
  talent: false,
  languages: ['nl'],
  times: [],
  ...more,
});
const rank = (...helpers: Helper[]) => candidates(sought, helpers, { asked: [], isApart: nobodyApart }, near);

describe('who fits a request', () => {
  it('is first of all who lived through it, before a nearer neighbour, also one who is good at it', () => {
    const ranked = rank(
      helper('per_near', { talent: true, street: 'Korreweg' }),
      helper('per_mother', { lived: true, street: 'Heymanslaan' }),
    );
    expect(ranked.map(({ person, reasons }) => [person, reasons])).toEqual([
      ['per_mother', ['theme', 'wijk', 'language']],
      ['per_near', ['talent', 'sameStreet', 'language']],
    ]);
  });

  it('is, of two who lived through it, who lives nearer, speaks the language and has time', () => {
    const lived = { lived: true };
    const ranked = rank(
      helper('per_far', { ...lived, street: 'Heymanslaan' }),
      helper('per_same', { ...lived, street: 'Korreweg' }),
      helper('per_free', { ...lived, street: 'Korreweg', times: ['evening', 'weekend'] }),
      helper('per_near', { ...lived, street: 'Floresplein' }),
      helper('per_other', { ...lived, street: 'Korreweg', languages: ['uk', 'tr'] }),
      helper('per_busy', { ...lived, street: 'Korreweg', times: ['daytime'] }),
    );
    const order = ['free', 'same', 'near', 'busy', 'far', 'other'];
    expect(ranked.map(({ person }) => person.slice(4)).sort()).toEqual([...order].sort());
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(ranked[0]?.person).toBe('per_free');
    expect(ranked[1]?.person).toBe('per_same');
    expect(ranked.at(-1)?.person).toBe('per_other');
  });

  it('lives in a street that the statutes call near, whichever way round', () => {
    expect(distanceBand(near, 'Korreweg', 'Floresplein')).toBe('nearStreet');
    expect(distanceBand(near, 'Floresplein', 'Korreweg')).toBe('nearStreet');
    expect(distanceBand(near, 'Korreweg', 'Korreweg')).toBe('sameStreet');
    expect(distanceBand(near, 'Korreweg', 'Heymanslaan')).toBe('wijk');
    expect(distanceBand([], 'Korreweg', 'Floresplein')).toBe('wijk');
    expect(distanceBand(near, undefined, undefined)).toBe('wijk');
  });

  it('is asked less after being asked a lot, and helped well before counts', () => {
    const ranked = rank(helper('per_a', { lived: true }), helper('per_b', { lived: true }));
    const day = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString();
    const standing = (of: Record<string, Standing>) => (person: string) =>
      of[person] ?? { askedAt: [], helped: 0 };
    const first = (of: Record<string, Standing>) =>
      chosen('s', ranked, standing(of), spreading, now, 1)[0]?.person;
    expect(first({ per_a: { askedAt: [day(1)], helped: 0 } })).toBe('per_b');
    expect(first({ per_b: { askedAt: [day(1)], helped: 0 } })).toBe('per_a');
    expect(first({ per_a: { askedAt: [], helped: 2 } })).toBe('per_a');
    expect(first({ per_b: { askedAt: [], helped: 2 } })).toBe('per_b');
    const month = {
      per_a: { askedAt: [day(8), day(20)], helped: 0 },
      per_b: { askedAt: [day(29)], helped: 0 },
    };
    expect(first(month)).toBe('per_b');
  });
});

const people = fc.uniqueArray(fc.nat(60), { maxLength: 40 }).map((all) => all.map((n) => `per_${n}`));
const someHelper = (person: string) =>
  fc.record({
    person: fc.constant(person),
    lived: fc.boolean(),
    talent: fc.boolean(),
    street: fc.option(fc.constantFrom(...streets), { nil: undefined }),
    languages: fc.subarray(['nl', 'en', 'ar', 'tr', 'uk']),
    times: fc.subarray(['daytime', 'evening', 'weekend'] as const),
  });
const crowds = people.chain((all) => fc.tuple(...all.map(someHelper)));
const requests = fc.record({
  id: fc.constantFrom('req_1', 'req_2', 'req_3'),
  requester: fc.nat(60).map((n) => `per_${n}`),
  category: fc.constant('debts'),
  urgency: fc.constantFrom('whenever', 'soon' as const),
  languages: fc.subarray(['nl', 'ar', 'tr']),
  street: fc.option(fc.constantFrom(...streets), { nil: undefined }),
});

/** Plays so many waves of these requests, one a day; who was asked for which, and when. */
function played(all: readonly Sought[], helpers: readonly Helper[], apart = nobodyApart) {
  const standing = new Map<string, string[]>();
  const asks: { person: string; at: string; request: Sought }[] = [];
  for (const [day, request] of all.entries()) {
    const at = new Date(Date.parse(now) + day * 40_000_000).toISOString();
    const fitting = candidates(request, helpers, { asked: [], isApart: apart }, near);
    const standingOf = (person: string) => ({ askedAt: standing.get(person) ?? [], helped: 0 });
    for (const { person } of chosen(
      request.id,
      fitting,
      standingOf,
      spreading,
      at,
      waveSize(request.urgency),
    )) {
      standing.set(person, [...(standing.get(person) ?? []), at]);
      asks.push({ person, at, request });
    }
  }
  return { asks, standing };
}

describe('whoever lives there and whatever is asked', () => {
  it('nobody is asked above the limit in any seven days', () => {
    fc.assert(
      fc.property(fc.array(requests, { minLength: 10, maxLength: 40 }), crowds, (all, helpers) => {
        for (const askedAt of played(all, helpers).standing.values())
          for (const at of askedAt)
            expect(
              asksWithin(
                askedAt.filter((one) => one <= at),
                7,
                at,
              ),
            ).toBeLessThanOrEqual(foundingStatutes.asksPerWeek);
      }),
      { numRuns: 150 },
    );
  });

  it('the requester is never asked, nor who keeps apart from them, nor who was asked before', () => {
    fc.assert(
      fc.property(requests, crowds, people, (request, helpers, asked) => {
        const apart = (one: string, other: string) =>
          one === request.requester && Number(other.slice(4)) % 3 === 0;
        const fitting = candidates(request, helpers, { asked, isApart: apart }, near);
        const found = fitting.map(({ person }) => person);
        for (const person of found) {
          expect(person).not.toBe(request.requester);
          expect(asked).not.toContain(person);
          expect(Number(person.slice(4)) % 3).not.toBe(0);
        }
        // And nobody else is left out.
        const rest = helpers.filter(
          ({ person }) =>
            person !== request.requester && !asked.includes(person) && Number(person.slice(4)) % 3,
        );
        expect(found.sort()).toEqual(rest.map(({ person }) => person).sort());
      }),
    );
  });

  it('the same people and the same seed give the same answer, in whatever order they are looked at', () => {
    fc.assert(
      fc.property(requests, crowds, fc.nat(), (request, helpers, turn) => {
        const at = turn % Math.max(1, helpers.length);
        const turned = [...helpers.slice(at), ...helpers.slice(0, at)].reverse();
        const leaving = { asked: [], isApart: nobodyApart };
        const [one, other] = [helpers, turned].map((all) => candidates(request, all, leaving, near));
        expect(other).toEqual(one);
        const standingOf = (person: string) => ({
          askedAt: Number(person.slice(4)) % 2 ? [now] : [],
          helped: Number(person.slice(4)) % 5,
        });
        const later = '2026-11-26T12:00:00.000Z';
        expect(chosen('seed', [...(other ?? [])].reverse(), standingOf, spreading, later, 3)).toEqual(
          chosen('seed', one ?? [], standingOf, spreading, later, 3),
        );
      }),
    );
  });

  it('another seed draws other lots between equals, so that it is not always the same people', () => {
    const equals = Array.from({ length: 30 }, (_, n) => helper(`per_${n}`, { talent: true }));
    const firsts = new Set(
      Array.from({ length: 60 }, (_, n) => {
        const fitting = candidates(
          { ...sought, id: `req_${n}` },
          equals,
          { asked: [], isApart: nobodyApart },
          near,
        );
        return fitting[0]?.person;
      }),
    );
    expect(firsts.size).toBeGreaterThan(15);
  });
});

describe('the Gini coefficient', () => {
  it('is 0 when all have the same, and near 1 when one has all', () => {
    expect(gini([])).toBe(0);
    expect(gini([0, 0])).toBe(0);
    expect(gini([3, 3, 3, 3])).toBe(0);
    expect(gini([0, 0, 0, 10])).toBe(0.75);
    expect(gini([1, 2, 3, 4])).toBeCloseTo(0.25);
  });

  it('is what the mean difference between any two says, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 30 }), (counts) => {
        const sum = counts.reduce((a, b) => a + b, 0);
        const apart = counts.flatMap((a) => counts.map((b) => Math.abs(a - b))).reduce((a, b) => a + b, 0);
        const byDefinition = sum ? apart / (2 * counts.length * sum) : 0;
        expect(gini(counts)).toBeCloseTo(byDefinition);
        expect(gini([...counts].reverse())).toBeCloseTo(byDefinition);
      }),
    );
  });
});
