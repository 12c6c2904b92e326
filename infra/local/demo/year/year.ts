import { rebuildFacts } from '../../../../functions/projector/rebuild.ts';
import { placeRequest } from '../../../../functions/requests/store.ts';
import type { Table } from '../../../../functions/tenancy/table.ts';
import type { Stretch } from '../months.ts';
import { cast } from '../people.ts';
import { Chance } from '../random.ts';
import type { WijkCast } from '../residents.ts';
import { opened, staffed } from '../service.ts';
import type { Happen, Happening, Stage } from '../stage.ts';
import { assentsTo } from '../steps.ts';
import type { DemoWijk } from '../wijken.ts';
import { askedByChance } from './asked.ts';
import { fteAtFirst } from './formation.ts';
import { requestsOf } from './requests.ts';
import { assumed, type Simulated, simulated } from './wijken.ts';

const hour = 3_600_000;
/** A month is judged on the third day after it; in the morning, four people look at what is proposed. */
const judged = 2 * 24 * hour + 8 * hour;

/** How the year of a demo wijk goes. */
export function goingOf({ name }: Pick<DemoWijk, 'name'>): Simulated {
  const wijk = simulated.find((one) => one.name === name);
  if (!wijk) throw new Error(`no year of ${name}`);
  return wijk;
}

/** The chance by which the year of a wijk goes: the same each time. */
export function chanceOfYear({ name }: Pick<DemoWijk, 'name'>): () => number {
  const chance = new Chance(`year of ${name}`);
  return () => chance.next();
}

/** The service that the year is about: its requests come before anybody opens it. */
export const yearServiceId = ({ slug }: DemoWijk, from: number): string =>
  `svc_${new Chance(`${slug} year`).uuid(new Date(from))}`;

/** Brings over what was asked in the months of the year, and counts it. With nothing else going on. */
export async function bringOver(
  wijk: DemoWijk,
  months: readonly Stretch[],
  { table, city }: { readonly table: Table; readonly city: Table },
): Promise<void> {
  const going = goingOf(wijk);
  const random = chanceOfYear(wijk);
  const chance = new Chance(`${wijk.slug} requests of the year`);
  const serviceId = yearServiceId(wijk, months[0]?.from ?? 0);
  const requests = months.flatMap((month, place) => {
    const asked = askedByChance(going, place, random);
    return place === going.missing ? [] : requestsOf(asked, month, serviceId, chance);
  });
  await table.putMany(requests.map(placeRequest));
  await rebuildFacts(wijk.slug, table, city);
}

const open = '{ stepProposals(phase: open, first: 20) { edges { node { id service { id } } } } }';

/** Ids of the open proposals for a service. */
function openFor(told: unknown, serviceId: string): string[] {
  const { stepProposals } = told as {
    stepProposals: { edges: { node: { id: string; service: { id: string } } }[] };
  };
  return stepProposals.edges.filter(({ node }) => node.service.id === serviceId).map(({ node }) => node.id);
}

/**
 * What comes of the year: each month is judged once it is over, and what is proposed is agreed to the same day, but for
 * what the last month led to: that waits for two of the four.
 */
export function yearOf(
  stage: Stage,
  people: WijkCast,
  wijk: DemoWijk,
  months: readonly Stretch[],
): Happening[] {
  const happenings: Happening[] = [];
  const then: Happen = (at, sub, field, type, input) =>
    happenings.push({ at, happen: () => stage.act(at, sub, field, type, input) });
  const begin = months[0]?.from ?? 0;
  const service = {
    id: yearServiceId(wijk, begin),
    name: 'Geld en schulden',
    categories: ['debts'],
    provider: 'wij',
  } as const;
  opened(then, begin + hour / 2, service);
  const specialismId = service.id.replace('svc', 'spc');
  const strength = { specialismId, fte: fteAtFirst(goingOf(wijk)), tariff: assumed.tariff };
  staffed(then, begin + hour / 2, service, people.board, strength);
  months.forEach(({ to }, place) => {
    const at = to + 1 + judged;
    happenings.push({ at, happen: () => judge(at, place < months.length - 1 ? 4 : 2) });
  });
  return happenings;

  async function judge(at: number, corners: number): Promise<void> {
    await stage.sweep(at);
    const told = await stage.ask(at, cast.coordinator.sub, open);
    for (const id of openFor(told, service.id))
      for (const { sub, after, input } of assentsTo(id, people, corners))
        await stage.act(at + after, sub, 'assentToStep', 'AssentToStepInput', input);
  }
}
