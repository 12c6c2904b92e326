import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allDays, isRule, occurrenceOn, occurrencesBetween } from '../../functions/activities/repeating.ts';
import type { Activity } from '../../functions/activities/rules.ts';
import { instantAt, wallTime } from '../../schema/moments.ts';

const dayLong = 86_400_000;
const activity = (startsAt: string, rule?: string, more: Partial<Activity> = {}): Activity => ({
  id: 'act_1',
  title: 'Koffie',
  text: '',
  place: 'Floreshuis',
  category: 'meet',
  state: 'open',
  proposer: 'per_1',
  giverNamed: true,
  startsAt,
  minutes: 60,
  rule,
  series: false,
  cost: 0,
  public: true,
  signUpHours: 0,
  confirmHours: 24,
  changes: [],
  trail: [],
  ...more,
});
/** The clock of Amsterdam by the European rule itself: summer from the last Sunday of March, 1:00 UTC, to that of October. */
function hoursAhead(instant: number): number {
  const lastSunday = (month: number) => {
    const end = new Date(Date.UTC(new Date(instant).getUTCFullYear(), month + 1, 0, 1));
    return end.getTime() - end.getUTCDay() * dayLong;
  };
  return instant >= lastSunday(2) && instant < lastSunday(9) ? 2 : 1;
}

describe('the clock on the wall', () => {
  it('goes to the instant and back, at every hour of the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2040, 0) }), (at) => {
        const instant = new Date(Math.floor(at / 60_000) * 60_000).toISOString();
        const wall = wallTime(instant);
        expect(Date.parse(`${wall}Z`) - Date.parse(instant)).toBe(
          hoursAhead(Date.parse(instant)) * 3_600_000,
        );
        // An hour that comes twice is the first of the two.
        expect([instant, new Date(Date.parse(instant) - 3_600_000).toISOString()]).toContain(instantAt(wall));
        expect(wallTime(instantAt(wall))).toBe(wall);
      }),
      { numRuns: 500 },
    );
  });

  it('skips an hour in spring, and has one twice in autumn', () => {
    expect(instantAt('2027-03-28T02:30:00')).toBe('2027-03-28T01:30:00.000Z');
    expect(instantAt('2026-10-25T02:30:00')).toBe('2026-10-25T00:30:00.000Z');
  });
});

describe('occurrences', () => {
  const starts = fc
    .integer({ min: Date.UTC(2025, 0) / 60_000, max: Date.UTC(2027, 0) / 60_000 })
    .map((minutes) => new Date(minutes * 60_000).toISOString());

  it('of every so many days or weeks are so far apart on the calendar, at the same time on the wall', () => {
    fc.assert(
      fc.property(
        starts,
        fc.constantFrom(['DAILY', 1] as const, ['WEEKLY', 7] as const),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 1_500 }),
        (startsAt, [freq, step], interval, later) => {
          const rule = `FREQ=${freq};INTERVAL=${interval}`;
          const from = Date.parse(startsAt) + later * dayLong;
          const [low, high] = [from, from + 70 * dayLong].map((at) => new Date(at).toISOString());
          // Counted another way: day after day on the calendar, each told into an instant by the European rule.
          const expected: string[] = [];
          const first = Date.parse(`${wallTime(startsAt)}Z`);
          for (let n = 0; ; n++) {
            const wall = new Date(first + n * step * interval * dayLong).toISOString().slice(0, 19);
            const instant = instantAt(wall);
            if (instant >= (high ?? '')) break;
            if (instant >= (low ?? '')) expected.push(instant);
          }
          const found = occurrencesBetween(activity(startsAt, rule), low ?? '', high ?? '');
          expect(found.map((one) => one.startsAt)).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are the same, from whichever day one begins to look', () => {
    const rules = [
      'FREQ=WEEKLY;BYDAY=MO,WE,FR',
      'FREQ=MONTHLY',
      'FREQ=MONTHLY;BYDAY=-1SU',
      'FREQ=DAILY;COUNT=90',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...rules), fc.integer({ min: 0, max: 300 }), (rule, later) => {
        // A Wednesday, a 14th; with a last Sunday the rule begins on one.
        const startsAt = rule.includes('SU') ? '2026-01-25T19:00:00.000Z' : '2026-01-14T19:00:00.000Z';
        const end = '2027-06-01T00:00:00.000Z';
        const from = new Date(Date.parse(startsAt) + later * dayLong).toISOString();
        const all = occurrencesBetween(activity(startsAt, rule), startsAt, end);
        expect(all.length).toBeGreaterThan(10);
        expect(occurrencesBetween(activity(startsAt, rule), from, end)).toEqual(
          all.filter((one) => one.startsAt >= from),
        );
        for (const one of all) expect(occurrenceOn(activity(startsAt, rule), one.day)).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });

  it('end when the rule says so', () => {
    const startsAt = '2026-03-03T19:00:00.000Z';
    expect(allDays(activity(startsAt, 'FREQ=WEEKLY;COUNT=6')).at(-1)).toBe('2026-04-07');
    expect(allDays(activity(startsAt, 'FREQ=WEEKLY;UNTIL=20260331')).at(-1)).toBe('2026-03-31');
    // Eight in the evening is six UTC by then: an instant just before it leaves that evening out.
    expect(allDays(activity(startsAt, 'FREQ=WEEKLY;UNTIL=20260331T180000Z')).at(-1)).toBe('2026-03-31');
    expect(allDays(activity(startsAt, 'FREQ=WEEKLY;UNTIL=20260331T175959Z')).at(-1)).toBe('2026-03-24');
  });

  it('of an activity that was called off are shown as such for a month', () => {
    const off = activity('2026-03-03T19:00:00.000Z', 'FREQ=WEEKLY', {
      cancelledAt: '2026-03-20T12:00:00.000Z',
      reason: 'De zaal is weg',
    });
    const found = occurrencesBetween(off, '2026-03-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z');
    expect(found.map(({ day, cancelled }) => [day, cancelled])).toEqual([
      ['2026-03-03', false],
      ['2026-03-10', false],
      ['2026-03-17', false],
      ['2026-03-24', true],
      ['2026-03-31', true],
      ['2026-04-07', true],
      ['2026-04-14', true],
    ]);
  });

  it('begin with the very instant that was said, also in the hour that comes twice', () => {
    for (const startsAt of ['2026-10-25T00:00:00.000Z', '2026-10-25T01:00:00.000Z'])
      expect(
        occurrencesBetween(activity(startsAt, 'FREQ=DAILY'), startsAt, '2026-10-27T00:00:00.000Z').map(
          (one) => one.startsAt,
        ),
      ).toEqual([startsAt, '2026-10-26T01:00:00.000Z']);
  });

  it('of any rule that is taken are found in a moment', () => {
    const part = (name: string, values: fc.Arbitrary<string>) =>
      fc.option(
        values.map((value) => `;${name}=${value}`),
        { nil: '' },
      );
    const day = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
    const rules = fc
      .tuple(
        fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY'),
        part('INTERVAL', fc.integer({ min: 0, max: 60 }).map(String)),
        part(
          'BYDAY',
          fc.oneof(
            day,
            fc.tuple(fc.integer({ min: -2, max: 6 }), day).map((two) => two.join('')),
          ),
        ),
        part('BYMONTHDAY', fc.integer({ min: -3, max: 31 }).map(String)),
        part('COUNT', fc.integer({ min: 0, max: 500 }).map(String)),
      )
      .map(([freq, ...rest]) => `FREQ=${freq}${rest.join('')}`);
    let taken = 0;
    fc.assert(
      fc.property(starts, rules, (startsAt, rule) => {
        if (!isRule(rule, startsAt)) return;
        taken++;
        const began = performance.now();
        const to = new Date(Date.parse(startsAt) + 4_000 * dayLong).toISOString();
        expect(occurrencesBetween(activity(startsAt, rule), startsAt, to)[0]?.startsAt).toBe(startsAt);
        expect(performance.now() - began).toBeLessThan(2_000);
      }),
      { numRuns: 6_000 },
    );
    expect(taken).toBeGreaterThan(40);
  });
});
