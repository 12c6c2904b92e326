import type { Statutes } from '../../schema/statutes.ts';
import { serviceEvidence } from '../facts/services/evidence.ts';
import { loadFormation } from '../formation/store.ts';
import type { Table } from '../tenancy/table.ts';
import { effectiveFrom, monthsBefore, monthToJudge, nextMonth } from './due.ts';
import { type Case, monthsLookedAt } from './rules.ts';
import { establishmentOf, lastStepOf } from './strength/rules.ts';

/**
 * What is known of the services of a wijk on a day, to judge by: the figures of the months up to the last that is to be
 * judged, and what WIJ has on the day on which a step of today would take effect.
 */
export async function knownOn(
  table: Table,
  statutes: Statutes,
  today: string,
): Promise<(serviceId: string) => Case> {
  const month = monthToJudge(today);
  const day = effectiveFrom(today);
  const [evidence, formation] = await Promise.all([
    serviceEvidence(table, monthsBefore(nextMonth(month), monthsLookedAt(statutes))),
    loadFormation(table, true),
  ]);
  return (serviceId) => ({
    month,
    months: evidence.filter((one) => one.serviceId === serviceId),
    establishment: establishmentOf(formation, serviceId, day),
    lastStep: lastStepOf(formation.specialisms, serviceId, day),
    statutes,
  });
}
