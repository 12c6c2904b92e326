import { v7 } from 'uuid';
import type { Proposal } from '../../functions/scaling/decisions.ts';
import { judgeMonth } from '../../functions/scaling/monthly.ts';
import { placeProposal } from '../../functions/scaling/store.ts';
import { allServices } from '../../functions/services/store.ts';
import { loadWijk } from '../../functions/statutes/store.ts';
import { type Line, line } from './capacity.ts';
import type { ground } from './ground.ts';

type Ground = Awaited<ReturnType<typeof ground>>;

const assent =
  'mutation A($input: AssentToStepInput!) { assentToStep(input: $input) { proposal { id state } userErrors { code } } }';
const listed =
  '{ stepProposals(phase: open, first: 20) { edges { node { id state direction before after service { name } } } } }';
const one =
  'query O($id: ID!) { stepProposal(id: $id) { state reasons corners { role by { name } } reasoning { months { asked } findings { value } } } }';

/** A proposal with the figures of six months in it. */
const proposal = (serviceId: string, at: string): Proposal => {
  const months = ['2026-10', '2026-09', '2026-08', '2026-07', '2026-06', '2026-05'];
  return {
    id: `prp_${v7()}`,
    serviceId,
    direction: 'down',
    state: 'open',
    source: 'figures',
    before: 300,
    after: 250,
    shares: [{ specialismId: `spc_${v7()}`, fte: 300, after: 250, tariff: 6_250 }],
    saved: 1_462_500,
    warnings: [],
    reasoning: {
      month: '2026-10',
      goodMonths: 3,
      months: months.map((month) => ({
        month,
        toldSatisfaction: true,
        asked: 60,
        answered: 55,
        escalated: 20,
      })),
      findings: months.slice(0, 3).flatMap((month) =>
        (['satisfaction', 'inTime', 'back'] as const).map((rail) => ({
          month,
          rail,
          state: 'holds' as const,
          value: 90,
          limit: 80,
        })),
      ),
      actual: 300,
      reserve: 50,
      biggestStep: 50,
    },
    corners: ['host', 'coordinator', 'wij', 'board'],
    assents: [],
    objections: [],
    madeAt: at,
    lapsesOn: '2999-01-01',
    trail: [{ at, by: 'clock', action: 'proposeStep', st: 1 }],
  };
};

/** What steps cost, with so many proposals that are open and as many services as the bench made before. */
export async function scalingLines({ send, wijk }: Ground, from: number, size: number): Promise<Line[]> {
  const at = new Date().toISOString();
  const services = await allServices(wijk);
  const all = Array.from({ length: size - from }, () => proposal(services[0]?.id ?? '', at));
  for (let n = 0; n < all.length; n += 16)
    await Promise.all(all.slice(n, n + 16).map((each) => wijk.put(placeProposal(each))));
  const proposalId = all[0]?.id ?? '';
  const input = { proposalId, corner: 'host', version: 1 };
  const agreed = await send('wijk', assent, { input });
  if (!agreed.data.assentToStep.proposal) throw new Error(JSON.stringify(agreed.data));
  const page = await send('wijk', listed);
  if (page.data.stepProposals.edges.length < Math.min(20, size)) throw new Error('the list is not there');
  const read = await send('wijk', one, { id: proposalId });
  const of = `${size} proposals`;
  const { writeCalls = 0, writeUnits = 0 } = agreed.cost;
  const reads = ({ readCalls = 0, readUnits = 0 }: Record<string, number>) => ({
    calls: readCalls,
    RCU: readUnits,
  });
  const { statutes } = await loadWijk(wijk, new Date());
  const began = performance.now();
  const judged = await judgeMonth(wijk, new Date(), statutes);
  const seconds = Number(((performance.now() - began) / 1000).toFixed(2));
  return [
    line('agree to a step', of, { calls: writeCalls, WCU: writeUnits }, { calls: 1, WCU: 10 }),
    // Most of it are the services whose names are shown, each with its history.
    line('proposals that are open (20)', of, reads(page.cost), { calls: 3, RCU: 10 }),
    line('one proposal with its figures', of, reads(read.cost), { calls: 3, RCU: 3 }),
    // Once a month: the second time there is nothing to do.
    ...(judged
      ? [line('judge the month of a wijk', `${services.length} services`, { seconds }, { seconds: 5 })]
      : []),
  ];
}
