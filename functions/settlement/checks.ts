import { savingOf } from '../../schema/saving.ts';
import { keptByCity, settledForReserve } from '../ledger/rules.ts';
import { balances } from '../ledger/store.ts';
import type { Table } from '../tenancy/table.ts';
import { bookedSaving, receivedOf, standingOf } from './rules.ts';
import { allSettlements, loadReckoning } from './store.ts';

/** What is wrong with the settlements of a wijk: with what they stand at, what was booked, or what they are reckoned from. */
export async function settlementBreaches(table: Table): Promise<string[]> {
  const settlements = await allSettlements(table);
  const stand = await balances(table);
  const found: string[] = [];
  for (const one of settlements) {
    const due = standingOf(bookedSaving(one), receivedOf(one));
    if (due.settled !== one.settled || due.kept !== one.kept)
      found.push(`The settlement of ${one.quarter} stands at ${one.settled} cents, not at ${due.settled}.`);
    for (const { number, cents, wijk, city } of one.booked) {
      const { lines } = await loadReckoning(table, one.quarter, number);
      const again = savingOf(lines, one.share);
      const same = again.cents === cents && again.wijk === wijk && again.city === city;
      if (!same || lines.some((line, i) => line.cents !== again.parts[i]))
        found.push(`Settlement ${number} of ${one.quarter} reckoned again from its lines is another.`);
    }
  }
  const open = (what: 'settled' | 'kept') => settlements.reduce((sum, one) => sum + one[what], 0);
  for (const [account, sum] of [
    [settledForReserve, open('settled')],
    [keptByCity, open('kept')],
  ] as const)
    if ((stand.get(account) ?? 0) !== sum)
      found.push(`The balance of ${account} is not what is open of the settlements: ${sum} cents.`);
  return found;
}
