import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterQuiet, dayAfter, instantOf, localOf, nextTime } from '../../schema/amsterdam.ts';

const at = (text: string) => Date.parse(text);
const iso = (instant: number) => new Date(instant).toISOString();

describe('a digest at half past two in the night', () => {
  it('exists once on the day in March that has no half past two', () => {
    const first = nextTime(at('2026-03-28T12:00:00Z'), '02:30');
    expect(iso(first)).toBe('2026-03-29T01:30:00.000Z');
    expect(iso(nextTime(first, '02:30'))).toBe('2026-03-30T00:30:00.000Z');
  });

  it('exists once on the day in October that has two', () => {
    const first = nextTime(at('2026-10-24T12:00:00Z'), '02:30');
    expect(iso(first)).toBe('2026-10-25T00:30:00.000Z');
    expect(iso(nextTime(first, '02:30'))).toBe('2026-10-26T01:30:00.000Z');
  });
});

describe('a time of day', () => {
  const day = fc.integer({ min: 0, max: 3_652 }).map((n) => dayAfter('2024-01-01', n));
  const time = fc
    .integer({ min: 0, max: 1_439 })
    .map((n) => `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`);

  it('is one instant on each day, of that day, also when clocks change', () => {
    fc.assert(
      fc.property(day, time, (one, clock) => {
        const instant = instantOf(one, clock);
        expect(localOf(instant).day).toBe(one);
        const shown = localOf(instant).time;
        // Only what does not exist is shown otherwise: an hour later.
        if (shown !== clock)
          expect([one.slice(5, 7), clock.slice(0, 2), shown.slice(0, 2)]).toEqual(['03', '02', '03']);
      }),
      { numRuns: 2_000 },
    );
  });

  it('comes next once a day: no day is passed over, none comes twice', () => {
    fc.assert(
      fc.property(day, time, (one, clock) => {
        let instant = instantOf(one, clock);
        for (let n = 1; n < 9; n++) {
          instant = nextTime(instant, clock);
          expect(localOf(instant).day).toBe(dayAfter(one, n));
        }
      }),
    );
  });

  it('is never in quiet hours after they were waited for', () => {
    fc.assert(
      fc.property(day, time, time, time, (one, clock, from, to) => {
        const instant = instantOf(one, clock);
        const later = afterQuiet(instant, from, to);
        expect(later).toBeGreaterThanOrEqual(instant);
        expect(later - instant).toBeLessThanOrEqual(25 * 3_600_000);
        expect(afterQuiet(later, from, to)).toBe(later);
      }),
      { numRuns: 500 },
    );
  });
});
