/**
 * Nodes and weights for the integral of e^-u g(u) over u > 0: double-exponential quadrature, which bears that g bends
 * sharply near 0 (Takahasi and Mori 1974).
 */
const nodes: readonly (readonly [number, number])[] = Array.from({ length: 96 }, (_, i) => {
  const s = -4.6 + i * 0.1;
  const u = Math.exp(s - Math.exp(-s));
  return [u, 0.1 * u * (1 + Math.exp(-s)) * Math.exp(-u)] as const;
}).filter(([, weight]) => weight > 1e-18);

/** 1/B for a part of a server, 0 up to 1: the continuous extension of Erlang B (Jagerman 1974). */
function inversePart(part: number, load: number): number {
  if (part === 0) return 1;
  return nodes.reduce((sum, [u, weight]) => sum + weight * (1 + u / load) ** part, 0);
}

/**
 * 1/B: one over the probability that all servers are busy where nobody waits (Erlang B). By the recursion
 * 1/B(c) = 1 + c/A · 1/B(c-1), which has no factorial and only adds; from a part of a server for a fractional number.
 */
function inverseErlangB(servers: number, load: number): number {
  const part = servers - Math.floor(servers);
  let inverse = inversePart(part, load);
  for (let c = part + 1; c <= servers + 1e-9; c++) inverse = 1 + (c / load) * inverse;
  return inverse;
}

/** Erlang B: the probability that all servers are busy where nobody waits. Load in erlang; servers may be fractional. */
export const erlangB = (servers: number, load: number): number =>
  load <= 0 ? (servers > 0 ? 0 : 1) : 1 / inverseErlangB(servers, load);

/**
 * Erlang C: the probability to have to wait where everybody waits until it is their turn (M/M/c); 1 where more comes in
 * than can be done. Load in erlang; servers may be fractional. Source: Koole, Call Center Optimization (2013).
 */
export function erlangC(servers: number, load: number): number {
  if (load <= 0) return 0;
  if (load >= servers) return 1;
  return servers / (servers + (servers - load) * (inverseErlangB(servers, load) - 1));
}

/** A queue in which people wait their turn. Rate and times in one unit, such as per hour and hours. */
export type Queue = {
  /** How many come in per unit of time. */
  readonly arrivals: number;
  /** How long one takes, on average. */
  readonly handling: number;
  /** How long people wait before they give up, on average; nothing where they don't. */
  readonly patience?: number;
};

/** What a queue does to people. Each is a probability, but for the wait. */
export type Waiting = {
  /** That somebody has to wait at all. */
  readonly waits: number;
  /** Mean wait of all, also of those who don't wait and of those who give up; infinite where it grows without end. */
  readonly meanWait: number;
  /** That somebody is helped within the promise. Who gave up was not helped. */
  readonly inTime: number;
  /** That somebody gives up. */
  readonly givesUp: number;
};

/** What people meet in a queue with so many servers (also a fractional number), with a promise in the unit of the queue. */
export function waitingIn(queue: Queue, servers: number, promise: number): Waiting {
  const load = queue.arrivals * queue.handling;
  if (load <= 0) return { waits: 0, meanWait: 0, inTime: 1, givesUp: 0 };
  if (queue.patience !== undefined && Number.isFinite(queue.patience))
    return withPatience(queue, queue.patience, servers, promise);
  const waits = erlangC(servers, load);
  if (load >= servers) return { waits: 1, meanWait: Infinity, inTime: 0, givesUp: 0 };
  const pace = (servers - load) / queue.handling;
  return { waits, meanWait: waits / pace, inTime: 1 - waits * Math.exp(-pace * promise), givesUp: 0 };
}

/** The sums over k of y^k / (a … (a+k)) and of (k+1) y^k / (a … (a+k+1)), and the power of e both still want. */
function sums(a: number, y: number): { all: number; leaving: number; log: number } {
  let [term, all, leaving, log] = [1 / a, 0, 0, 0];
  for (let k = 0; ; k++) {
    all += term;
    const next = (term * y) / (a + k + 1);
    leaving += ((k + 1) * next) / y;
    if (next < term && next < all * 1e-17) return { all, leaving, log };
    term = next;
    if (all < 1e200) continue;
    [term, all, leaving, log] = [term / 1e200, all / 1e200, leaving / 1e200, log + 200 * Math.LN10];
  }
}

/**
 * Erlang A (M/M/c+M): patience is exponential. Palm's formulas as Mandelbaum and Zeltyn write them (The Palm/Erlang-A
 * Queue, 2005), with the incomplete gamma function as a series of positive terms, so that nothing cancels.
 */
function withPatience(
  { arrivals, handling }: Queue,
  patience: number,
  servers: number,
  promise: number,
): Waiting {
  const load = arrivals * handling;
  if (servers <= 0) return { waits: 1, meanWait: patience, inTime: 0, givesUp: 1 };
  const a = (servers * patience) / handling;
  const y = arrivals * patience;
  const late = y * Math.exp(-promise / patience);
  const idle = ((inverseErlangB(servers, load) - 1) * load) / servers;
  const now = sums(a, y);
  const then = sums(a, late);
  const scale = Math.exp(-now.log);
  const whole = idle * scale + y * now.all;
  // Of the offered wait beyond the promise, what is served after all.
  const fades = Math.exp(y - late - (servers * promise) / handling + then.log - now.log);
  const lateServed = fades * (a * then.all - Math.exp(-then.log));
  const givesUp = (y * now.leaving) / whole;
  return {
    waits: (y * now.all) / whole,
    meanWait: givesUp * patience,
    inTime: Math.min(1, Math.max(0, 1 - givesUp - lateServed / whole)),
    givesUp,
  };
}

/** How many servers it takes. */
export type LeastServers = { readonly whole: number; readonly fractional: number };

/**
 * The least number of servers that helps people within the promise with this probability: whole, and fractional,
 * at most 0.0001 too much. The fractional one is exact in the continuous extension of the formulas, which agrees with
 * the tables at whole numbers and runs smoothly between them, so that a little less work always asks a little less.
 * Promise in the unit of the queue; the probability must be under 1, which no number keeps.
 */
export function leastServers(queue: Queue, promise: number, probability: number): LeastServers {
  const load = queue.arrivals * queue.handling;
  if (!(load < Infinity && probability < 1))
    throw new RangeError(`no servers keep ${probability} at ${load} erlang`);
  if (load <= 0) return { whole: 0, fractional: 0 };
  const keeps = (servers: number) => waitingIn(queue, servers, promise).inTime >= probability;
  const between = (low: number, high: number, least: number): number => {
    let [no, yes] = [low, high];
    while (yes - no > least) {
      const middle = least >= 1 ? Math.floor((no + yes) / 2) : (no + yes) / 2;
      if (keeps(middle)) yes = middle;
      else no = middle;
    }
    return yes;
  };
  let most = Math.max(1, Math.ceil(load));
  while (!keeps(most)) most *= 2;
  const whole = between(0, most, 1);
  return { whole, fractional: between(whole - 1, whole, 1e-4) };
}
