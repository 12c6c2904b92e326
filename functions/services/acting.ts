import type { Refusal } from '../../schema/errors.ts';
import type { ChangeServiceInput, OpenServiceInput, SetProviderInput } from '../../schema/generated/wijk.ts';
import { idRefusal } from '../../schema/ids.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { holding } from '../members/views.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import { digestOf, mostChanges, wasDone } from '../tenancy/trail.ts';
import { beginRefusal, mostServices, type Service } from './rules.ts';
import { allServices, categoryWrites, loadService, placeService, providedFrom } from './store.ts';

/** Why these categories can't be a service's: each must be the wijk's, and of no other service. */
async function categoryRefusals(
  caller: Caller,
  { id, categories }: Pick<Service, 'id' | 'categories'>,
  others: readonly Service[],
  before: readonly string[] = [],
): Promise<(Refusal | undefined)[]> {
  const known = (await statutesOf(caller)).categories;
  return categories.map((category, i) => {
    const field = `categories.${i}`;
    const owner = others.find((one) => one.id !== id && one.categories.includes(category));
    if (owner) return { code: 'CATEGORY_TAKEN', field, values: { service: owner.name } };
    // What it had keeps, also where the statutes dropped the category since.
    return known.includes(category) || before.includes(category)
      ? undefined
      : { code: 'UNKNOWN_CATEGORY', field };
  });
}

/** Set up a service, and say who provides it since when. The same id with the same content is the same service. */
export async function openService(caller: Caller, input: OpenServiceInput): Promise<Service> {
  await holding(caller, 'coordinator');
  const { id, provider, from } = input;
  const [name, why] = [tidy(input.name), tidy(input.why)];
  const categories = [...new Set(input.categories)];
  demandNone(
    idRefusal('svc', id),
    textRefusal('name', name, 2, 60),
    textRefusal('why', why, 3, 300),
    beginRefusal(from, caller.now),
  );
  const { version } = await statutesOf(caller);
  const d = digestOf('openService', { id, name, categories, provider, from, why });
  return decideAgain(async () => {
    const all = await allServices(caller.table, true);
    const before = all.find((one) => one.id === id);
    if (before && wasDone(before.trail.slice(0, 1), caller.personId, d)) return before;
    demand(!before, 'ID_TAKEN', { field: 'id' });
    demand(all.length < mostServices, 'TOO_MANY_SERVICES', { values: { most: mostServices } });
    demandNone(...(await categoryRefusals(caller, { id, categories }, all)));
    const service: Service = {
      id,
      name,
      categories,
      steps: [{ from, provider, why, at: caller.at }],
      trail: [{ ...caller.signature, action: 'openService', st: version, d, why }],
    };
    await caller.table.transact([
      put(placeService(service), 'absent'),
      ...categoryWrites(id, [], categories),
    ]);
    return service;
  });
}

/** Changes a service as somebody saw it. The same command is carried out once. */
const changing = (
  caller: Caller,
  { serviceId, version }: { readonly serviceId: string; readonly version: number },
  digest: string,
  change: (before: Service) => Promise<{ readonly after: Service; readonly writes?: readonly Write[] }>,
): Promise<Service> =>
  decideAgain(async () => {
    const before = await loadService(caller.table, serviceId, true);
    demand(before, 'NOT_FOUND', { field: 'serviceId' });
    if (wasDone(before.trail, caller.personId, digest)) return before;
    demand(before.trail.length === version, 'SERVICE_CHANGED', { field: 'version' });
    demand(version < mostChanges, 'CHANGED_TOO_OFTEN', { field: 'serviceId' });
    const { after, writes = [] } = await change(before);
    await caller.table.transact([put(placeService(after), { version }), ...writes]);
    return after;
  });

/** Give a service another name or other categories. What was asked before keeps the service that it was asked under. */
export async function changeService(caller: Caller, input: ChangeServiceInput): Promise<Service> {
  await holding(caller, 'coordinator');
  const { serviceId: id, version } = input;
  const name = tidy(input.name);
  const categories = [...new Set(input.categories)];
  demandNone(textRefusal('name', name, 2, 60));
  const d = digestOf('changeService', { id, version, name, categories });
  const { version: st } = await statutesOf(caller);
  return changing(caller, input, d, async (before) => {
    demandNone(
      ...(await categoryRefusals(
        caller,
        { id, categories },
        await allServices(caller.table, true),
        before.categories,
      )),
    );
    const trail = [...before.trail, { ...caller.signature, action: 'changeService', st, d }];
    return {
      after: { ...before, name, categories, trail },
      writes: categoryWrites(id, before.categories, categories),
    };
  });
}

/** Say who provides a service from a day on. */
export async function setProvider(caller: Caller, input: SetProviderInput): Promise<Service> {
  await holding(caller, 'coordinator');
  const { serviceId, version, provider, from } = input;
  const why = tidy(input.why);
  demandNone(textRefusal('why', why, 3, 300));
  const d = digestOf('setProvider', { serviceId, version, provider, from, why });
  const { version: st } = await statutesOf(caller);
  return changing(caller, input, d, async (before) => ({
    after: providedFrom(before, { from, provider, why }, { ...caller.signature, st, d }),
  }));
}
