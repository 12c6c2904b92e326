import { assumed, type Simulated } from './wijken.ts';

/** Somebody who asked in a month of the made-up year, and how it went. */
export type Asked = {
  /** Whether the first answer came in time. */
  readonly soon: boolean;
  /** How long WIJ worked on it; absent where residents solved it. */
  readonly minutes?: number;
  /** From 1 to 5, by who says how it went; the others withdraw it. */
  readonly rating?: number;
  /** Whether it is asked once more within 90 days. */
  readonly back: boolean;
};

/** How many ask in a month on average. */
export const demandOf = ({ inhabitants }: Simulated): number => (inhabitants * assumed.perThousand) / 1_000;

/** An exponential time with this mean. */
export const exponential = (random: () => number, mean: number): number => -mean * Math.log(1 - random());

/** How many come in a month by chance, where on average so many do (Knuth). */
function poisson(random: () => number, mean: number): number {
  const end = Math.exp(-mean);
  let count = 0;
  for (let left = random(); left > end; left *= random()) count++;
  return count;
}

/** Who asked in a month of a wijk, one by one, each by chance. */
export function askedByChance(wijk: Simulated, place: number, random: () => number): Asked[] {
  const { takeover, satisfaction, inTime, back } = wijk.going(place);
  return Array.from({ length: poisson(random, demandOf(wijk)) }, () => {
    const soon = random() < inTime;
    const hours = random() < takeover ? undefined : exponential(random, assumed.handlingHours);
    const told = random() < assumed.ratedShare;
    // A rating of 1 to 5 with the right mean: 1 and four chances of one more.
    const chances = told ? [0, 1, 2, 3].filter(() => random() < (satisfaction - 1) / 4) : [];
    return {
      soon,
      ...(hours === undefined ? {} : { minutes: Math.max(1, Math.round(hours * 60)) }),
      ...(told ? { rating: 1 + chances.length } : {}),
      back: random() < back,
    };
  });
}
