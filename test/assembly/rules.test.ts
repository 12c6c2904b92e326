import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, isMajority, quorumOf } from '../../functions/assembly/rules.ts';
import { dayAfter } from '../../schema/amsterdam.ts';
import { majorities } from '../../schema/statutes.ts';

const count = fc.nat({ max: 5_000 });
const names = ['half', 'threeFifths', 'twoThirds', 'threeQuarters', 'all'] as const;

describe('a majority', () => {
  it('is a share of the votes for and against, exactly: two of three are two thirds, one of two is not more than half', () => {
    expect(isMajority('twoThirds', 2, 1)).toBe(true);
    expect(isMajority('twoThirds', 199, 100)).toBe(false);
    expect(isMajority('twoThirds', 200, 100)).toBe(true);
    expect(isMajority('half', 1, 1)).toBe(false);
    expect(isMajority('half', 2, 1)).toBe(true);
    expect(isMajority('all', 3, 0)).toBe(true);
    expect(isMajority('all', 300, 1)).toBe(false);
    expect(Object.keys(majorities)).toEqual([...names]);
  });

  it('is never reached by nobody, and never lost by one more in favour', () =>
    fc.assert(
      fc.property(fc.constantFrom(...names), count, count, (name, yes, no) => {
        expect(isMajority(name, 0, no)).toBe(false);
        if (isMajority(name, yes, no)) expect(isMajority(name, yes + 1, no)).toBe(true);
        else expect(isMajority(name, yes, no + 1)).toBe(false);
      }),
    ));

  it('that is stricter holds no motion that a weaker one refuses', () =>
    fc.assert(
      fc.property(count, count, (yes, no) => {
        const held = names.map((name) => isMajority(name, yes, no));
        for (const [place, holds] of held.entries()) if (holds && place) expect(held[place - 1]).toBe(true);
      }),
    ));
});

describe('a quorum', () => {
  it('is rounded up, so that a share of a person is a person', () => {
    expect(quorumOf(7, 10)).toBe(1);
    expect(quorumOf(7, 20)).toBe(2);
    expect(quorumOf(100, 33)).toBe(33);
    expect(quorumOf(0, 10)).toBe(0);
  });
});

describe('days', () => {
  it('are counted by the calendar, also across the change of summer time', () => {
    expect(daysBetween('2026-03-20', '2026-04-03')).toBe(14);
    expect(dayAfter('2026-04-03', -14)).toBe('2026-03-20');
    expect(dayAfter('2026-10-30', -7)).toBe('2026-10-23');
  });
});
