import { describe, expect, it } from 'vitest';
import { exponential } from '../../infra/local/demo/year/asked.ts';
import { neededFrom, usualEvidence } from '../../schema/capacity.ts';
import { type Queue, waitingIn } from '../../schema/queues.ts';
import { seeded, simulated } from './simulation.ts';

const measures = ['waits', 'meanWait', 'inTime', 'givesUp'] as const;

describe('people who come one by one', () => {
  it.each<[string, Queue, number, number]>([
    ['one server', { arrivals: 0.7, handling: 1 }, 1, 2],
    ['three servers, as in a wijk', { arrivals: 0.4, handling: 6 }, 3, 8],
    ['ten servers', { arrivals: 8, handling: 1 }, 10, 0.3],
    ['servers whom people give up on', { arrivals: 0.4, handling: 6, patience: 12 }, 2, 4],
    ['too few servers', { arrivals: 6, handling: 1, patience: 0.5 }, 5, 0.1],
  ])('fare with %s as the formulas say', (_, queue, servers, promise) => {
    const [found, formula] = [simulated(queue, servers, promise, 20_260), waitingIn(queue, servers, promise)];
    for (const measure of measures) {
      const { mean, reach } = found[measure];
      expect(Math.abs(mean - formula[measure]), measure).toBeLessThanOrEqual(reach + 1e-12);
    }
  });
});

/** A count out of a Poisson process with this mean. */
function poisson(random: () => number, mean: number): number {
  let [count, at] = [0, exponential(random, 1)];
  while (at < mean) {
    count++;
    at += exponential(random, 1);
  }
  return count;
}

describe('the interval of the need', () => {
  it('holds the true need at least 93 times in 100', () => {
    const employment = { hoursPerFte: 36, absence: 0.2, indirect: 0.3, openHours: 40 };
    const promise = { hours: 16, probability: 0.9 };
    const evidence = { fewestHandled: 0, step: 1_000 };
    const sure = (requests: number, handled: number, hours: number) => {
      const need = neededFrom({ requests, months: 6, handled, hours }, promise, employment, evidence);
      if (!need.tells) throw new Error(need.why);
      return need;
    };
    const [mean, handling] = [240, 6];
    const truth = sure(mean, mean, mean * handling).tenths;
    const random = seeded(7);
    const tries = 300;
    let held = 0;
    for (let i = 0; i < tries; i++) {
      const requests = poisson(random, mean);
      const hours = Array.from({ length: requests }, () => exponential(random, handling));
      const { interval } = sure(
        requests,
        requests,
        hours.reduce((sum, one) => sum + one, 0),
      );
      if (interval.low <= truth && truth <= interval.high) held++;
    }
    expect(held / tries).toBeGreaterThan(0.93);
    expect(usualEvidence.fewestHandled).toBe(30);
  });
});
