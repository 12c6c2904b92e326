import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangB, erlangC, leastServers, type Queue, waitingIn } from '../../schema/queues.ts';

/** Poisson probabilities added up one by one: what Erlang B says in the textbooks, for small numbers. */
function blockedByTheBook(servers: number, load: number): number {
  let [term, sum] = [1, 1];
  for (let k = 1; k <= servers; k++) {
    term *= load / k;
    sum += term;
  }
  return term / sum;
}

describe('Erlang B', () => {
  // What so many channels bear at 1 %: Rappaport, Wireless Communications (2002), table 3.4.
  it.each([
    [2, 0.153],
    [5, 1.36],
    [10, 4.46],
    [20, 12.0],
    [40, 29.0],
    [70, 56.1],
    [100, 84.1],
  ])('of %i channels with %f erlang is 1 %% in the tables', (channels, load) =>
    expect(erlangB(channels, load)).toBeCloseTo(0.01, 3),
  );

  it('agrees with the tables at 10 erlang and 15 servers, and at 180 erlang and 200', () => {
    expect(erlangB(15, 10)).toBeCloseTo(0.0365, 4);
    expect(erlangB(200, 180)).toBeCloseTo(0.01032, 5);
  });

  it('is the formula of the book, and at a part of a server lies between its neighbours', () => {
    const servers = fc.integer({ min: 0, max: 60 });
    const load = fc.double({ min: 0.01, max: 60, noNaN: true });
    const part = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(servers, load, part, (c, a, of) => {
        expect(erlangB(c, a)).toBeCloseTo(blockedByTheBook(c, a), 12);
        expect(erlangB(c + of, a)).toBeLessThan(erlangB(c, a));
        expect(erlangB(c + of, a)).toBeGreaterThan(erlangB(c + 1, a));
      }),
    );
  });

  it('at half a server is the incomplete gamma function that Jagerman wrote', () => {
    // At half a server and 1 erlang, 1/B = e · Γ(3/2, 1), and Γ(3/2, 1) = √π/2 · erfc(1) + 1/e.
    const gamma = (Math.sqrt(Math.PI) / 2) * 0.15729920705028513 + 1 / Math.E;
    expect(1 / erlangB(0.5, 1)).toBeCloseTo(Math.E * gamma, 9);
  });

  it('stands thousands of servers', () => {
    expect(erlangB(5_000, 4_900)).toBeGreaterThan(0.0005);
    expect(erlangB(5_000, 4_900)).toBeLessThan(0.005);
    expect(leastServers({ arrivals: 2_900, handling: 1 }, 0.1, 0.9).whole).toBeGreaterThan(2_900);
  });
});

describe('Erlang C', () => {
  // Call Centre Helper, 'Erlang C formula, made simple with an easy worked example': 100 calls in half an hour, 3 minutes
  // each, 20 seconds. 11 agents: 68.2 % wait, 38.9 % in time; 14 keep 80 %: 88.8 %, mean wait 7.8 s.
  const calls: Queue = { arrivals: 200 / 3_600, handling: 180 };
  it.each([
    [11, 0.682, 0.39],
    [12, 0.449, 0.64],
    [13, 0.285, 0.796],
    [14, 0.174, 0.888],
  ])('of %i agents for 10 erlang agrees with the worked example', (agents, waits, inTime) => {
    const { waits: found, inTime: kept } = waitingIn(calls, agents, 20);
    expect(found).toBeCloseTo(waits, 3);
    expect(kept).toBeCloseTo(inTime, 3);
  });

  it('asks 14 agents there, who let people wait 7.8 seconds', () => {
    expect(leastServers(calls, 20, 0.8).whole).toBe(14);
    expect(waitingIn(calls, 14, 20).meanWait).toBeCloseTo(7.8, 1);
  });

  it('agrees with the second worked example that is widely used: 360 calls in half an hour of 4 minutes, 55 agents', () => {
    // 'The Erlang-C formula' (mitan.co.uk): 23.9 % wait, mean wait 8.2 s.
    const { waits, meanWait } = waitingIn({ arrivals: 360 / 1_800, handling: 240 }, 55, 15);
    expect(waits).toBeCloseTo(0.239, 3);
    expect(meanWait).toBeCloseTo(8.2, 1);
  });

  it('follows from Erlang B, and is never under it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 40, noNaN: true }),
        fc.double({ min: 0.01, max: 20, noNaN: true }),
        (load, spare) => {
          const [servers, b] = [load + spare, erlangB(load + spare, load)];
          expect(erlangC(servers, load)).toBeCloseTo(b / (1 - (load / servers) * (1 - b)), 9);
          expect(erlangC(servers, load)).toBeGreaterThanOrEqual(b - 1e-12);
        },
      ),
    );
  });
});

describe('Erlang A', () => {
  // Garnett, Mandelbaum and Reiman (2002) compare the models with and without patience: 48 calls a minute of 1 minute, 50 agents, patience 2 minutes.
  const impatient: Queue = { arrivals: 48, handling: 1, patience: 2 };

  it('agrees with the table that introduced it, where Erlang C has 20.8 seconds', () => {
    const found = waitingIn(impatient, 50, 0);
    expect(found.givesUp).toBeCloseTo(0.031, 3);
    expect(found.meanWait * 60).toBeCloseTo(3.7, 1);
    expect((48 * (1 - found.givesUp)) / 50).toBeCloseTo(0.93, 2);
    expect(waitingIn({ arrivals: 48, handling: 1 }, 50, 0).meanWait * 60).toBeCloseTo(20.8, 1);
  });

  it('is Erlang C where patience has no end', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 20, noNaN: true }),
        fc.double({ min: 0.05, max: 0.9, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (servers, busy, promise) => {
          const queue = { arrivals: servers * busy, handling: 1 };
          const patient = waitingIn(queue, servers, promise);
          const almost = waitingIn({ ...queue, patience: 1e6 }, servers, promise);
          expect(almost.inTime).toBeCloseTo(patient.inTime, 3);
          expect(almost.waits).toBeCloseTo(patient.waits, 3);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('has those leave whom more than full servers can’t help', () => {
    expect(waitingIn({ arrivals: 60, handling: 1, patience: 1e4 }, 50, 1).givesUp).toBeCloseTo(1 / 6, 6);
  });
});

const queues: fc.Arbitrary<Queue> = fc.record({
  arrivals: fc.double({ min: 0.01, max: 30, noNaN: true }),
  handling: fc.double({ min: 0.1, max: 5, noNaN: true }),
  patience: fc.option(fc.double({ min: 0.2, max: 50, noNaN: true }), { nil: undefined }),
});
const servers = fc.double({ min: 0.1, max: 150, noNaN: true });
const more = fc.double({ min: 0.001, max: 20, noNaN: true });
const promise = fc.double({ min: 0, max: 10, noNaN: true });

describe('any queue', () => {
  it('never lets people wait longer with more servers', () => {
    fc.assert(
      fc.property(queues, servers, more, promise, (queue, few, extra, within) => {
        const [before, after] = [waitingIn(queue, few, within), waitingIn(queue, few + extra, within)];
        if (before.meanWait < Infinity) expect(after.meanWait).toBeLessThanOrEqual(before.meanWait + 1e-9);
        expect(after.inTime).toBeGreaterThanOrEqual(before.inTime - 1e-9);
        expect(after.givesUp).toBeLessThanOrEqual(before.givesUp + 1e-9);
      }),
    );
  });

  it('never lets people wait shorter when more come, and never asks for fewer servers', () => {
    fc.assert(
      fc.property(queues, servers, more, promise, (queue, few, extra, within) => {
        const busier = { ...queue, arrivals: queue.arrivals + extra };
        const [before, after] = [waitingIn(queue, few, within), waitingIn(busier, few, within)];
        if (after.meanWait < Infinity) expect(after.meanWait).toBeGreaterThanOrEqual(before.meanWait - 1e-9);
        expect(leastServers(busier, within, 0.8).fractional).toBeGreaterThanOrEqual(
          leastServers(queue, within, 0.8).fractional,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is kept by the least number of servers, and not by a little fewer', () => {
    fc.assert(
      fc.property(
        queues,
        promise,
        fc.double({ min: 0.05, max: 0.98, noNaN: true }),
        (queue, within, probability) => {
          const { whole, fractional } = leastServers(queue, within, probability);
          expect(waitingIn(queue, whole, within).inTime).toBeGreaterThanOrEqual(probability);
          expect(waitingIn(queue, fractional, within).inTime).toBeGreaterThanOrEqual(probability);
          expect(waitingIn(queue, Math.max(0, whole - 1), within).inTime).toBeLessThan(probability);
          expect(waitingIn(queue, Math.max(0, fractional - 2e-4), within).inTime).toBeLessThan(probability);
          expect(fractional).toBeLessThanOrEqual(whole);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is not searched without end for what no number of servers keeps', () => {
    expect(() => leastServers({ arrivals: 1, handling: 1 }, 1, 1)).toThrow(RangeError);
    expect(() => leastServers({ arrivals: Number.NaN, handling: 1 }, 1, 0.9)).toThrow(RangeError);
  });

  it('lets nobody wait to whom nobody comes', () =>
    expect(waitingIn({ arrivals: 0, handling: 3 }, 0, 1)).toEqual({
      waits: 0,
      meanWait: 0,
      inTime: 1,
      givesUp: 0,
    }));
});
