import { placeSpecialism } from '../../functions/formation/store.ts';
import type { Proposal } from '../../functions/scaling/decisions.ts';
import { lastOpenDay } from '../../functions/scaling/due.ts';
import { placeProposal } from '../../functions/scaling/store.ts';
import { placeService } from '../../functions/services/store.ts';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { fiscalDay } from '../../schema/money.ts';
import { type City, newId, type Person } from '../harness/city.ts';
import { wijk } from './cast.ts';

/**
 * Puts steps where a test needs them, without the way there: always in one service with one specialism, as a wijk has
 * room for no more than forty of either.
 */
export function stepsPlaced(city: City, { coordinator, board }: { coordinator: Person; board: Person }) {
  const table = new Table(city.bare, city.settings.tableName, wijkScope(wijk));
  const [serviceId, specialismId] = [newId('svc'), newId('spc')];

  /** The service, with 3.5 fte from today on. */
  const ground = async () => {
    const at = city.time.now.toISOString();
    const from = fiscalDay(city.time.now);
    const by = { at, by: coordinator.id, st: 1 };
    const begins = { from, provider: 'wij' as const, why: 'Zo is het', at };
    const service = { id: serviceId, name: 'Wonen', categories: [], steps: [begins] };
    await table.put(placeService({ ...service, trail: [{ ...by, action: 'openService' }] }));
    const actual = [{ from, fte: 350, tariff: 6_250, why: 'Zo is het', at }];
    const specialism = { id: specialismId, name: 'Wonen', serviceId, baseline: [], actual };
    await table.put(placeSpecialism({ ...specialism, trail: [{ ...by, action: 'openSpecialism' }] }));
    return serviceId;
  };

  /** A step of the coordinator that waits, that the board objects to, or that was agreed on. */
  const step = async (far: 'open' | 'objected' | 'agreed'): Promise<string> => {
    await ground();
    const id = newId('prp');
    const at = city.time.now.toISOString();
    const by = { at, by: coordinator.id, st: 1 };
    const proposal: Proposal = {
      id,
      serviceId,
      direction: 'down',
      state: far === 'agreed' ? 'agreed' : 'open',
      source: 'people',
      before: 400,
      after: 350,
      shares: [{ specialismId, fte: 400, after: 350, tariff: 6_250 }],
      why: 'Het gaat goed',
      warnings: [],
      reasoning: {
        month: '2026-10',
        goodMonths: 3,
        months: [],
        findings: [],
        actual: 400,
        reserve: 50,
        biggestStep: 50,
      },
      corners: ['host', 'coordinator', 'wij', 'board'],
      assents: [],
      objections: far === 'objected' ? [{ by: board.id, corner: 'board', why: 'Te snel', at }] : [],
      madeAt: at,
      madeBy: coordinator.id,
      lapsesOn: lastOpenDay(fiscalDay(city.time.now)),
      ...(far === 'agreed' ? { from: fiscalDay(city.time.now) } : {}),
      trail: [{ ...by, action: 'proposeStep' }],
    };
    await table.put(placeProposal(proposal), 'absent');
    return id;
  };

  return { ground, step };
}
