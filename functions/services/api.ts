import { finalFrom } from '../../schema/dispensability.ts';
import { fiscalDay } from '../../schema/money.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import { monthsUpTo } from '../facts/rules.ts';
import { type Figures, shownByService } from '../facts/showing/rules.ts';
import { serviceCells } from '../facts/store.ts';
import type { Resolvers } from '../gateway/generated/wijk.ts';
import { memberOf } from '../members/store.ts';
import { holds } from '../members/views.ts';
import { categoryFor } from '../statutes/api.ts';
import type { Caller } from '../tenancy/caller.ts';
import { answering, demand, demandNone } from '../tenancy/refused.ts';
import { changeService, openService, setProvider } from './acting.ts';
import { type ProviderStep, type Service, stepOn, stepsAfter } from './rules.ts';
import { servicesOf } from './store.ts';

/** Figures of a service in a month, as they are shown. */
export type FiguresView = Figures;
/** A service as it is shown. */
export type ServiceView = Service;

const shown = ({ from, provider, why, ref, at }: ProviderStep) => ({
  from,
  provider,
  why,
  decision: ref ?? null,
  at,
});

const today = ({ now }: Caller): string => fiscalDay(now);

/** A service of the wijk by id, for who shows something that was asked under it. */
export const serviceNamed = async (caller: Caller, id: string): Promise<Service | null> =>
  (await servicesOf(caller)).find((one) => one.id === id) ?? null;

/** Services of the wijk and who provides them. */
export const servicesApi = {
  Query: {
    services: async (_, __, caller) => {
      demand(await memberOf(caller), 'NOT_A_RESIDENT');
      const all = await servicesOf(caller);
      return [...all].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
    },
    serviceMonths: async (_, { first }, caller) => {
      demand(await memberOf(caller), 'NOT_A_RESIDENT');
      demandNone(rangeRefusal('first', first, 1, 12));
      // A month that is not over would tell by its changes who just asked.
      const months = monthsUpTo(caller.now, first + 1)
        .slice(0, -1)
        .reverse();
      return Promise.all(
        months.map(async (month) => ({
          month,
          figures: shownByService(await serviceCells(caller.table, month), finalFrom(month) <= today(caller)),
        })),
      );
    },
  },
  Mutation: {
    openService: (_, { input }, caller) =>
      answering(caller, { service: null }, async () => ({ service: await openService(caller, input) })),
    changeService: (_, { input }, caller) =>
      answering(caller, { service: null }, async () => ({ service: await changeService(caller, input) })),
    setProvider: (_, { input }, caller) =>
      answering(caller, { service: null }, async () => ({ service: await setProvider(caller, input) })),
  },
  ServiceFigures: {
    service: ({ serviceId }, _, caller) => (serviceId ? serviceNamed(caller, serviceId) : null),
    provider: ({ provider }) => provider ?? null,
    asked: ({ asked }) => asked ?? null,
    escalated: ({ escalated }) => escalated ?? null,
    handedBack: ({ handedBack }) => handedBack ?? null,
    solvedByResidents: ({ solvedByResidents }) => solvedByResidents ?? null,
    solvedTogether: ({ solvedTogether }) => solvedTogether ?? null,
    solvedByWij: ({ solvedByWij }) => solvedByWij ?? null,
    answered: ({ answered }) => answered ?? null,
    firstAnswerHours: ({ firstAnswerHours }) => firstAnswerHours ?? null,
    slowAnswerHours: ({ slowAnswerHours }) => slowAnswerHours ?? null,
    satisfactionTenths: ({ satisfactionTenths }) => satisfactionTenths ?? null,
    escalatedAgain: ({ escalatedAgain }) => escalatedAgain ?? null,
    cameBack: ({ cameBack }) => cameBack ?? null,
    wijMinutes: async ({ wijMinutes }, _, caller) =>
      wijMinutes !== undefined && (await holds(caller, 'wij', 'coordinator')) ? wijMinutes : null,
  },
  Service: {
    categories: ({ categories }, _, caller) => categories.map((tag) => categoryFor(caller, tag)),
    provider: (service, _, caller) => stepOn(service, today(caller))?.provider ?? null,
    since: (service, _, caller) => stepOn(service, today(caller))?.from ?? null,
    next: (service, _, caller) => {
      const [next] = stepsAfter(service, today(caller));
      return next ? shown(next) : null;
    },
    history: ({ steps }) => steps.map(shown).reverse(),
    version: ({ trail }) => trail.length,
  },
} satisfies Resolvers;
