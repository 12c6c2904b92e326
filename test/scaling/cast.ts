import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { add } from '../../functions/tenancy/table-writes.ts';
import { fiscalDay } from '../../schema/money.ts';
import { firstDayOf, quarterWith } from '../../schema/quarters.ts';
import { type City, newId, type Person } from '../harness/city.ts';
import { good } from './cases.ts';

/** The wijk in which steps are tried. */
export const wijk = 'korrewegwijk';

/** What steps are tried with: services with a formation, and figures of their months. */
export function stepsIn(city: City, { board, coordinator }: { board: Person; coordinator: Person }) {
  const table = new Table(city.bare, city.settings.tableName, wijkScope(wijk));
  const must = async (who: Person, mutation: string, input: object, fields: string) => {
    const payload = await city.act(who, wijk, mutation, input, fields);
    if (payload.userErrors.length) throw new Error(`${mutation}: ${JSON.stringify(payload.userErrors)}`);
    return payload;
  };

  /** How the hours of WIJ are spent, once per wijk. */
  const parameters = async () => {
    const kinds = [
      ['absence', 1_250],
      ['travel', 500],
      ['indirect', 1_500],
      ['yearHours', 1_872],
    ] as const;
    for (const [version, [kind, value]] of kinds.entries()) {
      const input = { kind, value, from: '2026-10-01', source: 'Zo is het', assumed: true, version };
      await must(coordinator, 'setFormationParameter', input, 'formation { version }');
    }
  };

  /** A service with so many hundredths of an fte of one specialism. */
  const service = async (fte = 300, name = 'Geld en schulden') => {
    const from = firstDayOf(quarterWith(fiscalDay(city.time.now)));
    const serviceId = newId('svc');
    const opened = {
      id: serviceId,
      name,
      categories: [],
      provider: 'together',
      from: '2026-01-01',
      why: 'Zo is het',
    };
    await must(coordinator, 'openService', opened, 'service { id }');
    const specialismId = newId('spc');
    await must(coordinator, 'openSpecialism', { id: specialismId, name, serviceId }, 'specialism { id }');
    const strength = { specialismId, version: 1, from, fte, tariff: 6_250, why: 'Zo is het' };
    await must(coordinator, 'setActualFte', strength, 'specialism { id }');
    return { serviceId, specialismId };
  };

  /** Figures of months of a service, as the projector keeps them: everybody who asks is somebody else. */
  const figures = async (
    serviceId: string,
    months: readonly string[],
    more: Parameters<typeof good>[1] = {},
  ) => {
    for (const month of months) {
      const { within, people, month: _, serviceId: __, ...counts } = good(month, more);
      const amounts: Record<string, number> = {};
      const count = (name: string, times: number) => {
        amounts[`times_together:${name}`] = times;
        amounts[`people_together:${name}`] = Math.min(times, people);
      };
      for (const [name, times] of Object.entries(counts)) count(name, times);
      for (const { hours, times } of within) count(`within${hours}`, times);
      amounts['people_all:someone'] = people;
      const place = `${month}#${serviceId.slice('svc_'.length)}`;
      await table.transact([add('serviceFact', ['FACTS#SERVICE', place], amounts)]);
    }
  };

  return { table, must, parameters, service, figures, board, coordinator };
}
