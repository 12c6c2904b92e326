import type { ServiceMonth } from '../../functions/facts/services/evidence.ts';
import type { Parameters, Specialism, Strength } from '../../functions/formation/rules.ts';
import { effectiveFrom, monthsUntil } from '../../functions/scaling/due.ts';
import { type Case, type Verdict, verdictOn } from '../../functions/scaling/rules.ts';
import { establishmentOf, lastStepOf, sharesAfter } from '../../functions/scaling/strength/rules.ts';
import { type Asked, askedByChance, demandOf } from '../../infra/local/demo/year/asked.ts';
import { fteAtFirst } from '../../infra/local/demo/year/formation.ts';
import { assumed, type Simulated } from '../../infra/local/demo/year/wijken.ts';
import { monthAfter } from '../../schema/months.ts';
import { foundingStatutes } from '../../schema/statutes.ts';

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

type Tally = Readonly<Record<'asked' | 'soon' | 'wij' | 'hours' | 'rated' | 'ratings' | 'back', number>>;

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

/** A month of people one by one. */
function tallied(all: readonly Asked[]): Tally {
  const sum = (of: (one: Asked) => number) => all.reduce((total, one) => total + of(one), 0);
  return {
    asked: all.length,
    soon: sum(({ soon }) => Number(soon)),
    wij: sum(({ minutes }) => Number(minutes !== undefined)),
    hours: sum(({ minutes = 0 }) => minutes / 60),
    rated: sum(({ rating }) => Number(rating !== undefined)),
    ratings: sum(({ rating = 0 }) => rating),
    back: sum(({ back }) => Number(back)),
  };
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
 * Without a source of chance there is none in it.
 */
export function replayed(wijk: Simulated, random?: () => number, months = year): Played[] {
  const all = months.map((month, place) =>
    monthOf(month, random ? tallied(askedByChance(wijk, place, random)) : average(wijk, place)),
  );
  const counted = all.filter((_, place) => place !== wijk.missing);
  let specialism: Specialism = {
    id: 'spc_0197a1b2-0000-7000-8000-000000000002',
    name: 'Geld en schulden',
    serviceId,
    baseline: [strength('2024-01-01', fteAtFirst(wijk))],
    actual: [strength('2024-01-01', fteAtFirst(wijk))],
    trail: [],
  };
  return months.map((month) => {
    const day = effectiveFrom(`${monthAfter(month, 1)}-03`);
    const formation = { specialisms: [specialism], parameters };
    const establishment = establishmentOf(formation, serviceId, day);
    const known: Case = {
      month,
      months: counted.filter((one) => one.month <= month),
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
