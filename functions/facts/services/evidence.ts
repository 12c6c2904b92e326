import { answeredWithin, type CountedService, hourClasses } from './rules.ts';

/**
 * A service in a month, whoever provided it. Nothing of it is withheld: who shows it does that. Each thing counts in the
 * month in which it happened, but for `cameBack`: that counts back in the month in which the earlier request ended.
 */
export type ServiceMonth = {
  /** Calendar month where the wijk is, such as 2026-11. */
  readonly month: string;
  readonly serviceId: string;
  readonly asked: number;
  readonly answered: number;
  /** First answers per class of hours: within so many, and in no shorter class. What took over 336 hours is in none. */
  readonly within: readonly { readonly hours: number; readonly times: number }[];
  readonly escalated: number;
  /** Of these, how many after residents had taken over from WIJ. */
  readonly escalatedAgain: number;
  readonly handedBack: number;
  readonly solvedByResidents: number;
  readonly solvedTogether: number;
  readonly solvedByWij: number;
  readonly rated: number;
  /** Of ratings from 1 to 5. */
  readonly ratingSum: number;
  /** Minutes of professionals, in the month in which they recorded them. */
  readonly wijMinutes: number;
  /** Requests that ended in this month and were asked again within 90 days: it can grow until the month is final. */
  readonly cameBack: number;
  /** Requests that were solved, withdrawn or expired. */
  readonly ended: number;
  /** How many different people the month is about, of those who asked. */
  readonly people: number;
};

function monthOfService(month: string, { cells, people }: CountedService): ServiceMonth | undefined {
  const serviceId = cells.find((cell) => cell.serviceId !== undefined)?.serviceId;
  if (serviceId === undefined) return undefined;
  const sum = (name: string) => cells.reduce((all, { counts }) => all + (counts[name]?.times ?? 0), 0);
  const perCell = cells.map(({ counts }) => answeredWithin(counts));
  return {
    month,
    serviceId,
    asked: sum('asked'),
    answered: sum('answered'),
    within: hourClasses.map((hours, i) => ({
      hours,
      times: perCell.reduce((all, classes) => all + (classes[i]?.times ?? 0), 0),
    })),
    escalated: sum('escalated'),
    escalatedAgain: sum('escalatedAgain'),
    handedBack: sum('handedBack'),
    solvedByResidents: sum('solvedByResidents'),
    solvedTogether: sum('solvedTogether'),
    solvedByWij: sum('solvedByWij'),
    rated: sum('rated'),
    ratingSum: sum('ratingSum'),
    wijMinutes: sum('wijMinutes'),
    cameBack: sum('cameBack'),
    ended: sum('ended'),
    people,
  };
}

/**
 * What was counted per service in a month, from what was read of it. Services without anything counted are absent;
 * categories without a service are left out. For deciding, never for showing.
 */
export const evidenceOf = (month: string, counted: readonly CountedService[]): ServiceMonth[] =>
  counted.flatMap((one) => monthOfService(month, one) ?? []);
