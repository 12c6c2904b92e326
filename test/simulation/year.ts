import type { ServiceMonth } from '../../functions/facts/services/evidence.ts';
import type { Parameters, Specialism, Strength } from '../../functions/formation/rules.ts';
import { effectiveFrom, monthsUntil } from '../../functions/scaling/due.ts';
import { type Case, type Verdict, verdictOn } from '../../functions/scaling/rules.ts';
import {
  establishmentOf,
  lastStepOf,
  openHours,
  promiseOf,
  sharesAfter,
} from '../../functions/scaling/strength/rules.ts';
import { neededTenths } from '../../schema/capacity.ts';
import { monthAfter } from '../../schema/months.ts';
import { foundingStatutes } from '../../schema/statutes.ts';
import { exponential, seeded } from '../capacity/simulation.ts';
import { assumed, type Simulated } from './wijken.ts';

/** The months of the simulated year. */
export const year = monthsUntil('2025-12', 12);
const serviceId = 'svc_0197a1b2-0000-7000-8000-000000000001';
const statutes = foundingStatutes;

const said = (kind: 'absence' | 'travel' | 'indirect' | 'yearHours') => ({
  kind,
  from: '2024-01-01',
  value: assumed[kind],
  source: 'verzonnen',
  assumed: true,
  at: '2024-01-01T00:00:00.000Z',
});
const parameters: Parameters = {
  values: (['absence', 'travel', 'indirect', 'yearHours'] as const).map(said),
  trail: [],
};

/** How many come in a month by chance, where on average so many do (Knuth). */
function poisson(random: () => number, mean: number): number {
  const end = Math.exp(-mean);
  let count = 0;
  for (let left = random(); left > end; left *= random()) count++;
  return count;
}

type Tally = Readonly<Record<'asked' | 'soon' | 'wij' | 'hours' | 'rated' | 'ratings' | 'back', number>>;

/** How many ask in a month on average. */
const demandOf = ({ inhabitants }: Simulated): number => (inhabitants * assumed.perThousand) / 1_000;

/** A month in which everything is as it is on average. */
function average(wijk: Simulated, place: number): Tally {
  const { takeover, satisfaction, inTime, back } = wijk.going(place);
  const asked = Math.round(demandOf(wijk));
  const wij = Math.round(asked * (1 - takeover));
  const rated = Math.round(asked * assumed.ratedShare);
  const hours = wij * assumed.handlingHours;
  const ratings = Math.round(rated * satisfaction);
  return {
    asked,
    wij,
    hours,
    rated,
    ratings,
    soon: Math.round(asked * inTime),
    back: Math.round(asked * back),
  };
}

/** A month of people one by one, each by chance. */
function byChance(wijk: Simulated, place: number, random: () => number): Tally {
  const { takeover, satisfaction, inTime, back } = wijk.going(place);
  const asked = poisson(random, demandOf(wijk));
  const of = { soon: 0, wij: 0, hours: 0, rated: 0, ratings: 0, back: 0 };
  for (let i = 0; i < asked; i++) {
    if (random() < inTime) of.soon++;
    if (random() >= takeover) {
      of.wij++;
      of.hours += exponential(random, assumed.handlingHours);
    }
    if (random() < assumed.ratedShare) {
      of.rated++;
      // A rating of 1 to 5 with the right mean: 1 and four chances of one more.
      of.ratings += 1;
      for (let chance = 0; chance < 4; chance++) if (random() < (satisfaction - 1) / 4) of.ratings++;
    }
    if (random() < back) of.back++;
  }
  return { asked, ...of };
}

/** What is counted of a month. */
function monthOf(month: string, { asked, ...of }: Tally): ServiceMonth {
  return {
    month,
    serviceId,
    asked,
    answered: asked,
    within: [
      { hours: 24, times: of.soon },
      { hours: 96, times: asked - of.soon },
    ],
    escalated: of.wij,
    escalatedAgain: 0,
    handedBack: 0,
    solvedByResidents: asked - of.wij,
    solvedTogether: 0,
    solvedByWij: of.wij,
    rated: of.rated,
    ratingSum: of.ratings,
    wijMinutes: Math.round(of.hours * 60),
    cameBack: of.back,
    ended: asked,
    people: asked,
  };
}

/** What is needed for what comes in a month on average, and the reserve, in hundredths of an fte. */
function beginning(wijk: Simulated): number {
  const perMonth = demandOf(wijk) * (1 - wijk.going(0).takeover);
  const employment = {
    hoursPerFte: assumed.yearHours / 52,
    absence: assumed.absence / 10_000,
    indirect: (assumed.travel + assumed.indirect) / 10_000,
    openHours,
  };
  const tenths = neededTenths({ perMonth, handling: assumed.handlingHours }, promiseOf(statutes), employment);
  return tenths * 10 + statutes.lettingGo.safetyReserve;
}

const strength = (from: string, fte: number): Strength => ({
  from,
  fte,
  tariff: assumed.tariff,
  why: 'verzonnen',
  at: `${from}T00:00:00.000Z`,
});

/** What a month of a replay came to. */
export type Played = { readonly month: string; readonly fte: number; readonly verdict: Verdict };

/**
 * Replays the year of a wijk, month by month: each is judged once it is over, and what is proposed is agreed to at once.
 * Without a seed there is no chance in it.
 */
export function replayed(wijk: Simulated, seed?: number): Played[] {
  const random = seed === undefined ? undefined : seeded(seed + wijk.inhabitants);
  const all = year.map((month, place) =>
    monthOf(month, random ? byChance(wijk, place, random) : average(wijk, place)),
  );
  const months = all.filter((_, place) => place !== wijk.missing);
  let specialism: Specialism = {
    id: 'spc_0197a1b2-0000-7000-8000-000000000002',
    name: 'Geld en schulden',
    serviceId,
    baseline: [strength('2024-01-01', beginning(wijk))],
    actual: [strength('2024-01-01', beginning(wijk))],
    trail: [],
  };
  return year.map((month) => {
    const day = effectiveFrom(`${monthAfter(month, 1)}-03`);
    const formation = { specialisms: [specialism], parameters };
    const establishment = establishmentOf(formation, serviceId, day);
    const known: Case = {
      month,
      months: months.filter((one) => one.month <= month),
      shown: [],
      establishment,
      statutes,
      lastStep: lastStepOf([specialism], serviceId, day),
    };
    const verdict = verdictOn(known);
    if (verdict.kind === 'step') {
      const by = verdict.direction === 'down' ? -verdict.step : verdict.step;
      const [share] = sharesAfter(establishment.shares, by);
      specialism = { ...specialism, actual: [...specialism.actual, strength(day, share?.after ?? 0)] };
    }
    return { month, fte: establishment.fte, verdict };
  });
}
