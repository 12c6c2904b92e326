/** What a contract brings with it into the budgets of its years and into the formation. */
import { grantWrites } from '../budget/store.ts';
import { strengthOn } from '../formation/rules.ts';
import { baselineWrites, loadFormation } from '../formation/store.ts';
import { settlingSoon } from '../settlement/store.ts';
import type { Table } from '../tenancy/table.ts';
import type { Write } from '../tenancy/table-writes.ts';
import type { Change } from '../tenancy/trail.ts';
import type { Challenge } from './rules.ts';

/** What the grant brings to each fiscal year, by the days on which instalments are due; once given back what came in. */
export function grantedByYear({
  state,
  contract,
}: Pick<Challenge, 'state' | 'contract'>): Map<number, number> {
  const years = new Map<number, number>();
  for (const { dueOn, amount, bookedOn } of contract?.instalments ?? []) {
    const year = Number(dueOn.slice(0, 4));
    const comes = state !== 'returned' || bookedOn !== undefined;
    years.set(year, (years.get(year) ?? 0) + (comes ? amount : 0));
  }
  return years;
}

/** Its line in the budget of each year, in the transaction of what decides on it: contract, extension, return. */
export const budgetLineWrites = (challenge: Challenge): Write[] => {
  const { id, title, contract } = challenge;
  if (!contract) return [];
  return [...grantedByYear(challenge)].map(([year, amount]) =>
    grantWrites({ year, challengeId: id, potId: contract.pot, amount, purpose: title }),
  );
};

/**
 * The baseline from which scaling down is measured, in the transaction of the contract: what there is of each specialism
 * that works for the service on its first day. What coordinator and board agreed on before stays, and of what nobody said
 * how much there is nothing is written.
 */
export async function baselinesFrom(
  table: Table,
  { id, title, agreement }: Challenge,
  signature: Omit<Change, 'action' | 'why'>,
): Promise<Write[]> {
  if (!agreement) return [];
  const { serviceId, startsOn } = agreement;
  const { specialisms } = await loadFormation(table, true);
  const writes = specialisms
    .filter((one) => one.serviceId === serviceId && !strengthOn(one.baseline, startsOn))
    .flatMap((one) => {
      const there = strengthOn(one.actual, startsOn);
      if (!there) return [];
      const { fte, tariff } = there;
      return baselineWrites(one, { from: startsOn, fte, tariff, why: title, ref: id }, signature);
    });
  return writes.length ? [...writes, settlingSoon(signature.at)] : [];
}
