import type { Statutes } from '../../schema/statutes.ts';
import { evidenceOf } from '../facts/services/evidence.ts';
import { countedServices } from '../facts/store.ts';
import { loadFormation } from '../formation/store.ts';
import type { Table } from '../tenancy/table.ts';
import { effectiveFrom, monthsUntil, monthToJudge } from './due.ts';
import { monthShown } from './guard/rules.ts';
import { type Case, monthsLookedAt } from './rules.ts';
import { changedSince, establishmentOf, lastStepOf } from './strength/rules.ts';

/** A case, and whether somebody said since an instant how much there is for its service. */
export type Known = Case & { readonly changedSince: (at: string) => boolean };

/**
 * What is known of the services of a wijk on a day, to judge by: the figures of the months up to the last that is to be
 * judged, and what WIJ has on the day on which a step of today would take effect.
 */
export async function knownOn(
  table: Table,
  statutes: Statutes,
  today: string,
): Promise<(serviceId: string) => Known> {
  const month = monthToJudge(today);
  const day = effectiveFrom(today);
  const months = monthsUntil(month, monthsLookedAt(statutes));
  const { responseHours } = statutes;
  const [formation, ...counted] = await Promise.all([
    loadFormation(table, true),
    ...months.map(async (one) => ({ month: one, services: await countedServices(table, one) })),
  ]);
  const evidence = counted.flatMap((one) => evidenceOf(one.month, one.services));
  const cells = counted.map(({ services }) => services.flatMap((one) => one.cells));
  return (serviceId) => ({
    month,
    months: evidence.filter((one) => one.serviceId === serviceId),
    shown: months.map((one, i) => monthShown(one, serviceId, cells[i] ?? [], { today, responseHours })),
    establishment: establishmentOf(formation, serviceId, day),
    lastStep: lastStepOf(formation.specialisms, serviceId, day),
    changedSince: (at) => changedSince(formation.specialisms, serviceId, at),
    statutes,
  });
}
