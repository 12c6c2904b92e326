import { placeSpecialism } from '../../functions/formation/store.ts';
import { draftQuarter } from '../../functions/settlement/drafting.ts';
import { settlementId } from '../../functions/settlement/rules.ts';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { firstDayOf, lastDayOf, quarterAfter } from '../../schema/quarters.ts';
import { type City, newId, type Person } from '../harness/city.ts';

/**
 * Puts a specialism with a baseline in quarters of long ago straight into the table, so that one that is long over can be
 * drafted, another each time. Nobody said for how many hours a year people are paid: until a correction says so, they
 * save nothing.
 */
export function settlementsPlaced(city: City, wijk: string, by: Person, name = 'Schuldhulp') {
  const table = new Table(city.bare, city.settings.tableName, wijkScope(wijk));
  const specialismId = newId('spc');
  let next = '2001-Q1';
  const used: string[] = [];
  const signed = (action: string) => ({ at: city.time.now.toISOString(), by: by.id, action, st: 1 });
  const strength = (from: string, until: string, fte: number) => ({
    ...{ from, until, fte, tariff: 6_500, why: 'Zo is het', at: signed('').at },
  });

  /** A quarter that is over and has no settlement yet. */
  const quarter = async (): Promise<string> => {
    const free = next;
    used.push(free);
    next = quarterAfter(next);
    const baseline = used.map((one) => strength(firstDayOf(one), lastDayOf(one), 400));
    const actual = used.map((one) => strength(firstDayOf(one), lastDayOf(one), 300));
    const trail = [signed('openSpecialism')];
    await table.put(placeSpecialism({ id: specialismId, name, baseline, actual, trail }));
    return free;
  };
  return {
    quarter,
    idOf: settlementId,
    /** A quarter that waits for both parties; the version of its draft is 1. */
    drafted: async (): Promise<string> => {
      const free = await quarter();
      await draftQuarter(table, free, signed('draftSettlement'));
      return free;
    },
    /** What corrects a quarter, so that one fte is saved in its first month. */
    changes: (of: string) => {
      const month = `${of.slice(0, 4)}-${String(3 * Number(of.slice(6)) - 2).padStart(2, '0')}`;
      return [{ specialismId, from: `${month}-01`, until: `${month}-30`, yearHours: 1_878 }];
    },
  };
}
