import { fiscalDay } from '../../schema/money.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import type { Resolvers } from '../gateway/generated/wijk.ts';
import { memberOf } from '../members/store.ts';
import { holds } from '../members/views.ts';
import { serviceNamed } from '../services/api.ts';
import type { Caller } from '../tenancy/caller.ts';
import { connection } from '../tenancy/paging.ts';
import { answering, demand, demandNone } from '../tenancy/refused.ts';
import {
  agreeBaseline,
  changeSpecialism,
  openSpecialism,
  proposeBaseline,
  setActualFte,
  setFormationParameter,
} from './acting.ts';
import { correctWeekHours, recordWeekHours } from './hours.ts';
import { correctionOf, type OwnHours, ownHours, weekSums } from './hours-store.ts';
import { mayAgree, type Proposal, parameterOn, type Specialism, type Strength, strengthOn } from './rules.ts';
import { type Formation, loadFormation } from './store.ts';

/** The formation as it is shown. */
export type FormationView = Formation;
/** A specialism as it is shown. */
export type SpecialismView = Specialism;
/** A baseline that waits, as it is shown. */
export type ProposalView = Proposal;
/** Recorded time as it is shown to who recorded it. */
export type WeekHoursView = OwnHours;

const shown = ({ from, until, fte, tariff, why, ref, at }: Strength) => ({
  from,
  until: until ?? null,
  fte,
  tariff,
  why,
  decision: ref ?? null,
  at,
});
const today = ({ now }: Caller): string => fiscalDay(now);
const onDay = (caller: Caller, all: readonly Strength[]) => {
  const strength = strengthOn(all, today(caller));
  return strength ? shown(strength) : null;
};
const formationOf = (caller: Caller): Promise<Formation> =>
  caller.remember('formation', () => loadFormation(caller.table));
const byName = (specialisms: readonly Specialism[]): Specialism[] =>
  [...specialisms].sort((a, b) => a.name.localeCompare(b.name, 'nl'));

const specialismPayload =
  <Input>(work: (caller: Caller, input: Input) => Promise<Specialism>) =>
  (_: unknown, { input }: { input: Input }, caller: Caller) =>
    answering(caller, { specialism: null }, async () => ({ specialism: await work(caller, input) }));

const hoursPayload =
  <Input>(work: (caller: Caller, input: Input) => Promise<OwnHours>) =>
  (_: unknown, { input }: { input: Input }, caller: Caller) =>
    answering(caller, { hours: null }, async () => {
      const hours = await work(caller, input);
      return { hours: { ...hours, correctedBy: await correctionOf(caller.table, hours.id) } };
    });

/** The formation of WIJ, and the hours of its professionals that are about no request. */
export const formationApi = {
  Query: {
    formation: async (_, __, caller) => {
      demand(await memberOf(caller), 'NOT_A_RESIDENT');
      return formationOf(caller);
    },
  },
  Mutation: {
    openSpecialism: specialismPayload(openSpecialism),
    changeSpecialism: specialismPayload(changeSpecialism),
    setActualFte: specialismPayload(setActualFte),
    proposeBaseline: specialismPayload(proposeBaseline),
    agreeBaseline: specialismPayload(agreeBaseline),
    setFormationParameter: (_, { input }, caller) =>
      answering(caller, { formation: null }, async () => {
        const parameters = await setFormationParameter(caller, input);
        const { specialisms } = await loadFormation(caller.table);
        return { formation: { specialisms, parameters } };
      }),
    recordWeekHours: hoursPayload(recordWeekHours),
    correctWeekHours: hoursPayload(correctWeekHours),
  },
  Me: {
    weekHours: (_, page, caller) =>
      connection(caller, `weekHours#${caller.personId}`, page, 50, (limit, after) =>
        ownHours(caller, limit, after),
      ),
  },
  Formation: {
    specialisms: ({ specialisms }) => byName(specialisms),
    parameters: ({ parameters }, _, caller) =>
      [...parameters.values]
        .reverse()
        .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0))
        .map((one) => ({ ...one, inForce: parameterOn(parameters, one.kind, today(caller)) === one })),
    weeks: async ({ specialisms }, { first }, caller) => {
      demandNone(rangeRefusal('first', first, 1, 53));
      // Behind the hours of a specialism there are one or two people: how they spend a week is not the wijk's to read.
      if (!(await holds(caller, 'wij', 'coordinator'))) return [];
      const known = new Map(specialisms.map((one) => [one.id, one]));
      return (await weekSums(caller.table, first)).map(({ week, specialisms: sums }) => ({
        week,
        specialisms: sums.flatMap(({ id, minutes }) => {
          const specialism = known.get(id);
          return specialism ? [{ specialism, minutes }] : [];
        }),
      }));
    },
    version: ({ parameters }) => parameters.trail.length,
  },
  Specialism: {
    service: ({ serviceId }, _, caller) => (serviceId ? serviceNamed(caller, serviceId) : null),
    baseline: ({ baseline }, _, caller) => onDay(caller, baseline),
    actual: ({ actual }, _, caller) => onDay(caller, actual),
    baselines: ({ baseline }) => baseline.map(shown).reverse(),
    actuals: ({ actual }) => actual.map(shown).reverse(),
    proposal: ({ proposal }) => proposal ?? null,
    version: ({ trail }) => trail.length,
  },
  BaselineProposal: {
    until: ({ until }) => until ?? null,
    proposedBy: ({ party }) => party,
    mayAgree: async (proposal, _, caller) => {
      const member = await memberOf(caller);
      return member ? mayAgree(proposal, member) : false;
    },
  },
  WeekHours: {
    specialism: async ({ specialismId }, _, caller) =>
      (await formationOf(caller)).specialisms.find(({ id }) => id === specialismId) ?? null,
    corrects: ({ corrects }) => corrects ?? null,
    correctedBy: ({ correctedBy }) => correctedBy ?? null,
  },
} satisfies Resolvers;
