/** Weeks in a quarter, as hours are paid: a year of 52. */
const weeksPerQuarter = 13;

/** What a quarter saves. */
export type Saving = {
  /** All of it, in whole cents; under 0 when it costs more. */
  readonly cents: number;
  /** The wijk's share, in whole cents; 0 when nothing is saved. */
  readonly wijk: number;
  /** The rest, the city's, in whole cents: the two together are always all of it. */
  readonly city: number;
};

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
 * What a smaller formation saves in a quarter: fte × paid hours × 13 weeks × tariff. Computed in whole numbers; a part of
 * a cent is never saved, and never the wijk's: both are rounded down.
 */
export function quarterSaving(change: FormationChange): Saving {
  const { tenthsBefore, tenthsAfter, hoursPerFte, tariff, share } = change;
  const cents = Math.floor(((tenthsBefore - tenthsAfter) * hoursPerFte * weeksPerQuarter * tariff) / 10);
  const wijk = Math.max(0, Math.floor((cents * share) / 100));
  return { cents, wijk, city: cents - wijk };
}
