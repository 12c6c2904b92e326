import { v7 } from 'uuid';
import { carrying } from '../../functions/facts/collections.ts';
import { monthsUpTo } from '../../functions/facts/rules.ts';
import { hoursWrites } from '../../functions/formation/hours-store.ts';
import { placeSpecialism } from '../../functions/formation/store.ts';
import { placeMember } from '../../functions/members/store.ts';
import { categoryWrites, placeService } from '../../functions/services/store.ts';
import { dayAfter } from '../../schema/amsterdam.ts';
import { fiscalDay } from '../../schema/money.ts';
import { weekOf } from '../../schema/weeks.ts';
import { type Line, line } from './capacity.ts';
import type { ground } from './ground.ts';

type Ground = Awaited<ReturnType<typeof ground>>;

const payload = 'userErrors { code }';
const ask = `mutation A($input: AskForHelpInput!) { askForHelp(input: $input) { request { provider } ${payload} } }`;
const provide = `mutation P($input: SetProviderInput!) { setProvider(input: $input) { service { id } ${payload} } }`;
const record = `mutation R($input: RecordWeekHoursInput!) { recordWeekHours(input: $input) { hours { id } ${payload} } }`;
const services = '{ services { id name provider since next { from } } }';
const formation =
  '{ formation { specialisms { name baseline { fte } actual { fte } } weeks(first: 8) { week specialisms { minutes } } } }';
const index = '{ dispensability { trend months(last: 11) { month percent low high final } } }';
const own = '{ me { weekHours(first: 20) { edges { node { week minutes correctedBy } } } } }';

/** A year and a half of months of which the index was reckoned: as many as one read brings. */
const reckonedMonths = (wijk: Ground['wijk']) =>
  wijk.putMany(
    monthsUpTo(new Date(), 17).map((month) => ({
      kind: 'factIndex',
      at: [carrying, month] as const,
      attributes: { changes: 1_000, reckoned: { halves: 600, of: 500, people: 400, changes: 1_000 } },
    })),
  );

/** Ids of the first service and specialism: those that are asked about at every size. */
const [serviceId, specialismId] = [`svc_${v7()}`, `spc_${v7()}`];

/**
 * What it costs to say who does what, with so many hours recorded: a few services that never changed hands, or as many
 * as there can be, each with a history of a year of months.
 */
export async function carryingLines(
  { send, wijk, personId }: Ground,
  from: number,
  size: number,
): Promise<Line[]> {
  const at = new Date().toISOString();
  const today = fiscalDay(new Date());
  const trail = [{ at, by: personId, action: 'openService', st: 1 }];
  const many = from > 0;
  const steps = Array.from({ length: many ? 12 : 1 }, (_, n) => ({
    from: dayAfter(today, (n - 12) * 30),
    provider: n % 2 ? ('together' as const) : ('wij' as const),
    why: 'Zo is het afgesproken met de wijk',
    at,
  }));
  for (let n = from ? 3 : 0; n < (many ? 40 : 3); n++) {
    const id = n ? `svc_${v7()}` : serviceId;
    await wijk.put(placeService({ id, name: `Dienst ${n}`, categories: [], steps, trail }));
    const strength = { from: today, fte: 350, tariff: 6_250, why: 'Zo is het begroot', at };
    const both = { baseline: steps.map(() => strength), actual: steps.map(() => strength) };
    const spc = n ? `spc_${v7()}` : specialismId;
    await wijk.put(placeSpecialism({ id: spc, name: `Specialisme ${n}`, ...both, trail }));
  }
  if (many)
    await wijk.put(placeService({ id: serviceId, name: 'Dienst', categories: ['company'], steps, trail }));
  else {
    await wijk.put(
      placeMember({
        id: personId,
        name: 'Fatima',
        languages: ['nl'],
        talents: [],
        roles: ['resident', 'member', 'treasurer', 'host', 'wij', 'coordinator'],
        joinedAt: at,
        trail: [{ at, by: personId, action: 'join', st: 1 }],
      }),
    );
    await wijk.transact(categoryWrites(serviceId, [], ['company']));
  }
  for (let n = from; n < size; n += 16)
    await Promise.all(
      Array.from({ length: Math.min(16, size - n) }, (_, i) => {
        const week = weekOf(dayAfter(today, -7 * ((n + i) % 50)));
        const entry = { id: `whr_${v7()}`, specialismId, week, minutes: 60, by: personId, at, trail };
        return wijk.transact(hoursWrites(entry));
      }),
    );
  const input = { id: `req_${v7()}`, category: 'company', title: 'Wie wandelt er met mij?' };
  const asked = await send('wijk', ask, { input });
  if (!asked.data.askForHelp.request.provider) throw new Error('asked under no service');
  const change = {
    serviceId,
    version: 1,
    provider: 'residents',
    from: dayAfter(today, 1),
    why: 'Bewoners kunnen het',
  };
  const provided = await send('wijk', provide, { input: change });
  if (!provided.data.setProvider.service) throw new Error(JSON.stringify(provided.data));
  const hours = { id: `whr_${v7()}`, specialismId, week: weekOf(today), minutes: 30 };
  const recorded = await send('wijk', record, { input: hours });
  if (!recorded.data.recordWeekHours.hours) throw new Error(JSON.stringify(recorded.data));
  const listed = await send('wijk', services);
  const formed = await send('wijk', formation);
  if (many) await reckonedMonths(wijk);
  const carried = await send('wijk', index);
  if (many && carried.data.dispensability.trend !== 'level') throw new Error(JSON.stringify(carried.data));
  const mine = await send('wijk', own);
  if (mine.data.me.weekHours.edges.length < Math.min(20, size)) throw new Error('the hours are not there');
  const of = `${many ? 40 : 3} services and specialisms, ${size} entries of hours`;
  const costs = ({
    readCalls = 0,
    readUnits = 0,
    writeCalls = 0,
    writeUnits = 0,
  }: Record<string, number>) => ({
    readCalls,
    RCU: readUnits,
    writeCalls,
    WCU: writeUnits,
  });
  const reads = ({ readCalls = 0, readUnits = 0 }: Record<string, number>) => ({
    calls: readCalls,
    RCU: readUnits,
  });
  return [
    line('ask for help under a service', of, costs(asked.cost), {
      readCalls: 4,
      RCU: 4,
      writeCalls: 1,
      WCU: 5,
    }),
    line('say who provides a service', of, costs(provided.cost), {
      readCalls: 3,
      RCU: 3,
      writeCalls: 1,
      WCU: 8,
    }),
    line('record hours of a week', of, costs(recorded.cost), { readCalls: 5, RCU: 4, writeCalls: 1, WCU: 8 }),
    line('who provides what', of, reads(listed.cost), { calls: 2, RCU: many ? 12 : 2 }),
    line('how much residents carry', `${many ? 17 : 0} months`, reads(carried.cost), { calls: 2, RCU: 1 }),
    line('the formation, with eight weeks', of, reads(formed.cost), { calls: 3, RCU: many ? 25 : 3 }),
    line('one’s own hours (20)', of, reads(mine.cost), { calls: 3, RCU: 14 }),
  ];
}
