import { exponential } from '../../infra/local/demo/year/asked.ts';
import type { Queue } from '../../schema/queues.ts';

/** Numbers between 0 and 1 that are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Lets people come one by one to servers who take them in turn, and says of each: waited, and helped or gone. */
function people(queue: Queue, servers: number, count: number, random: () => number) {
  const free = new Array<number>(servers).fill(0);
  let now = 0;
  return Array.from({ length: count }, () => {
    now += exponential(random, 1 / queue.arrivals);
    const first = free.indexOf(Math.min(...free));
    const wait = Math.max(0, (free[first] ?? 0) - now);
    const patience = queue.patience === undefined ? Infinity : exponential(random, queue.patience);
    const service = exponential(random, queue.handling);
    if (wait > patience) return { wait: patience, helped: false };
    free[first] = now + wait + service;
    return { wait, helped: true };
  });
}

/** Mean and half a 99 % interval over so many runs, of how people fare in a queue: what formulas are held against. */
export function simulated(queue: Queue, servers: number, promise: number, seed: number) {
  const random = seeded(seed);
  const runs = Array.from({ length: 30 }, () => {
    const after = people(queue, servers, 12_000, random).slice(2_000);
    const share = (of: (one: (typeof after)[number]) => number) =>
      after.reduce((sum, one) => sum + of(one), 0) / after.length;
    return {
      waits: share(({ wait }) => Number(wait > 0)),
      meanWait: share(({ wait }) => wait),
      inTime: share(({ wait, helped }) => Number(helped && wait <= promise)),
      givesUp: share(({ helped }) => Number(!helped)),
    };
  });
  const measured = (name: keyof (typeof runs)[number]) => {
    const mean = runs.reduce((sum, run) => sum + run[name], 0) / runs.length;
    const variance = runs.reduce((sum, run) => sum + (run[name] - mean) ** 2, 0) / (runs.length - 1);
    // Student's t with 29 degrees of freedom: 2.756 for 99 %.
    return { mean, reach: 2.756 * Math.sqrt(variance / runs.length) };
  };
  return {
    waits: measured('waits'),
    meanWait: measured('meanWait'),
    inTime: measured('inTime'),
    givesUp: measured('givesUp'),
  };
}
