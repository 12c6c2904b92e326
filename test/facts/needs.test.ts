import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Asked,
  endsOf,
  factsOfThread,
  mostInThread,
  shortened,
  type Thread,
} from '../../functions/facts/needs/rules.ts';
import { hourClasses, quantileOf } from '../../functions/facts/services/rules.ts';

const day = 86_400_000;
const begin = Date.parse('2026-01-01T11:00:00Z');
const on = (n: number) => new Date(begin + n * day).toISOString();
const of = { person: 'per_ann', service: 'svc_debts' };
const ended = (from: number, to: number, how: 'residents' | 'withdrawn' = 'residents'): Asked => ({
  asked: on(from),
  served: { id: 'svc_debts', provider: 'wij' },
  end: { at: on(to), how, helper: 'per_bob' },
});
const open = (from: number): Asked => ({ asked: on(from) });
const back = (thread: Thread) => factsOfThread(of, thread).map(({ month, name }) => `${month} ${name}`);

describe('a request comes back', () => {
  it('when its requester asks again under the same service up to 90 days after it ended, in the month of its end', () => {
    const first = ended(0, 3);
    expect(back({ a: first, b: open(3.1) })).toEqual(['2026-01 debts:wij:cameBack']);
    expect(back({ a: first, b: open(93) })).toEqual(['2026-01 debts:wij:cameBack']);
    expect(back({ a: first, b: open(94) })).toEqual([]);
    // What was asked beside it, before it ended, is not asked again.
    expect(back({ a: first, b: open(2) })).toEqual([]);
    expect(back({ a: first })).toEqual([]);
  });

  it('once, however often it is asked again, and each that ended by itself', () => {
    const asked = { a: ended(0, 3), b: ended(5, 6, 'withdrawn'), c: open(7), d: open(8) };
    expect(back(asked)).toHaveLength(2);
    expect(endsOf(asked).get('2026-01')).toEqual([
      { ending: 'residents', helper: 'per_bob', times: 1, cameBack: 1 },
      { ending: 'withdrawn', helper: 'per_bob', times: 1, cameBack: 1 },
    ]);
  });
});

const thread: fc.Arbitrary<Thread> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 800 }), fc.option(fc.integer({ min: 0, max: 60 }))), {
    maxLength: 25,
  })
  .map((all) =>
    Object.fromEntries(
      all.map(([from, takes], i) => [`req_${i}`, takes === null ? open(from) : ended(from, from + takes)]),
    ),
  );

describe('what is counted of somebody who asks again and again', () => {
  it('is the same in whatever order it arrives, also where what is long over was let go of', () => {
    fc.assert(
      fc.property(thread, (all) => {
        // As the stream tells it: each is asked, and ends, in the order of time; and shortened in between.
        const told = Object.entries(all)
          .flatMap(([id, one]) => [
            { at: one.asked, id, one: one.end ? { asked: one.asked, served: one.served } : one },
            ...(one.end ? [{ at: one.end.at, id, one }] : []),
          ])
          .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
        const sums = new Map<string, number>();
        const months = new Map<string, unknown>();
        let kept: Thread = {};
        for (const { id, one } of told) {
          const next = { ...kept, [id]: one };
          for (const fact of back(kept)) sums.set(fact, (sums.get(fact) ?? 0) - 1);
          for (const fact of back(next)) sums.set(fact, (sums.get(fact) ?? 0) + 1);
          for (const [month, ends] of endsOf(next)) months.set(month, ends);
          kept = shortened(next);
        }
        const whole = new Map<string, number>();
        for (const fact of back(all)) whole.set(fact, (whole.get(fact) ?? 0) + 1);
        expect(new Map([...sums].filter(([, sum]) => sum !== 0))).toEqual(whole);
        expect(months).toEqual(endsOf(all));
      }),
      { numRuns: 300 },
    );
  });

  it('takes no more room than so many requests, however many there are', () => {
    const many = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, i) => [`req_${i}`, ended(i / 100, i / 100)]),
    );
    expect(Object.keys(shortened(many))).toHaveLength(mostInThread);
    expect(Object.keys(shortened({ ...many, late: open(1_000) }))).toEqual(['late']);
  });
});

it('the median and the ninth in ten are the hours of the class in which they are', () => {
  // Nine answered within two days, one after more than two weeks.
  const times: Readonly<Record<number, number>> = { 1: 4, 24: 3, 48: 2 };
  const within = hourClasses.map((hours) => ({ hours, times: times[hours] ?? 0 }));
  expect([0.5, 0.9, 0.95].map((share) => quantileOf(10, within, share))).toEqual([24, 48, undefined]);
  expect(quantileOf(0, within, 0.5)).toBeUndefined();
});
