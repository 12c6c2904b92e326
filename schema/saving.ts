/** What a quarter saves. */
export type Saving = {
  /** All of it, in whole cents; under 0 when it costs more. */
  readonly cents: number;
  /** The wijk's share, in whole cents; 0 when nothing is saved. */
  readonly wijk: number;
  /** The rest, the city's, in whole cents: the two together are always all of it. */
  readonly city: number;
};

/** Days on which nothing changes, of one specialism. Hundredths of an fte, whole hours, whole cents. */
export type Stretch = {
  readonly baselineFte: number;
  readonly actualFte: number;
  /** Hours that one fte is paid for in a year. */
  readonly yearHours: number;
  /** Cents per paid hour. */
  readonly tariff: number;
  /** The part of the year that it lasts: so many days of so many, or a quarter as 1 of 4. */
  readonly days: number;
  readonly yearDays: number;
};

const floorDiv = (over: bigint, under: bigint): bigint =>
  over / under - (over % under !== 0n && over < 0n ? 1n : 0n);

/** A stretch in hundredths of a cent, times the days of its year: a whole number, so that nothing is rounded yet. */
const exact = ({ baselineFte, actualFte, yearHours, tariff, days }: Stretch): bigint =>
  BigInt(baselineFte - actualFte) * BigInt(yearHours) * BigInt(tariff) * BigInt(days);

/** How a saving is shared: the wijk's share rounded down to a cent, the city has the rest. A wijk never owes. */
export function shared(cents: number, share: number): Saving {
  const wijk = Math.max(0, Math.floor((cents * share) / 100));
  return { cents, wijk, city: cents - wijk };
}

/**
 * What some stretches save together: fewer fte × paid hours × tariff, the one formula of what-if and settlement. Exact
 * in whole numbers and rounded once, down to a cent, at the sum. `parts` are the cents of each stretch in the order
 * given: what the sum grows by with it, rounded like the sum, so that the parts are always the whole.
 */
export function savingOf(
  stretches: readonly Stretch[],
  share: number,
): Saving & { readonly parts: readonly number[] } {
  const common = [...new Set(stretches.map(({ yearDays }) => yearDays))].reduce(
    (all, one) => all * BigInt(one),
    1n,
  );
  const until: number[] = [0];
  let sum = 0n;
  for (const stretch of stretches) {
    sum += exact(stretch) * (common / BigInt(stretch.yearDays));
    until.push(Number(floorDiv(sum, 100n * common)));
  }
  const parts = stretches.map((_, i) => (until[i + 1] ?? 0) - (until[i] ?? 0));
  return { ...shared(until.at(-1) ?? 0, share), parts };
}

/** Weeks in a year, as hours are paid; a quarter is a fourth of them. */
const weeksPerYear = 52;

/** A change of a formation and how its saving is shared. Tenths of an fte, whole hours, whole cents, whole per cents. */
export type FormationChange = {
  readonly tenthsBefore: number;
  readonly tenthsAfter: number;
  readonly hoursPerFte: number;
  /** Cents per paid hour. */
  readonly tariff: number;
  /** The wijk's share, in per cents. */
  readonly share: number;
};

/**
 * What a smaller formation saves in a whole quarter, taken as a fourth of a year of 52 weeks: {@link savingOf} of that one
 * stretch. A settlement counts the days of the quarter that it was.
 */
export function quarterSaving(change: FormationChange): Saving {
  const { tenthsBefore, tenthsAfter, hoursPerFte, tariff, share } = change;
  const stretch = {
    baselineFte: 10 * tenthsBefore,
    actualFte: 10 * tenthsAfter,
    yearHours: weeksPerYear * hoursPerFte,
    tariff,
    days: 1,
    yearDays: 4,
  };
  const { cents, wijk, city } = savingOf([stretch], share);
  return { cents, wijk, city };
}
