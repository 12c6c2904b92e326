import { v7 } from 'uuid';
import { placeMember } from '../../functions/members/store.ts';
import { type Facts, reckoned } from '../../functions/settlement/decisions.ts';
import { redrafted } from '../../functions/settlement/drafting.ts';
import { settlementId } from '../../functions/settlement/rules.ts';
import { placeReckoning, placeSettlement } from '../../functions/settlement/store.ts';
import { firstDayOf, quarterAfter } from '../../schema/quarters.ts';
import { type Line, line } from './capacity.ts';
import type { ground } from './ground.ts';

type Ground = Awaited<ReturnType<typeof ground>>;

const agree =
  'mutation A($input: AgreeSettlementInput!) { agreeSettlement(input: $input) { settlement { owed } userErrors { code } } }';
const receive =
  'mutation R($input: ReceiveSettlementInput!) { receiveSettlement(input: $input) { settlement { owed } userErrors { code } } }';
const list = '{ settlements(first: 12) { quarter saved wijk city received owed draft { saved } } }';
const one =
  'query O($quarter: String!) { settlement(quarter: $quarter) { saved booked { lines { specialism from until cents } } } }';

const at = '2026-01-01T00:00:00.000Z';
const strength = (from: string, fte: number) => ({ from, fte, tariff: 6_512, why: 'Zo is het', at });
const hours = {
  kind: 'yearHours' as const,
  from: '2009-01-01',
  value: 1_878,
  source: 'cao',
  assumed: false,
  at,
};
/** A quarter in which as many specialisms as there can be have a step of their own in each month. */
const factsIn = (quarter: string): Facts => ({
  specialisms: Array.from({ length: 40 }, (_, n) => ({
    id: `spc_${String(n).padStart(2, '0')}`,
    name: `Specialisme ${n}`,
    baseline: [strength('2009-01-01', 400)],
    actual: [strength('2009-01-01', 350), strength(`${firstDayOf(quarter).slice(0, 8)}15`, 300)],
  })),
  parameters: { values: [hours] },
  share: 50,
  changes: [],
});

/** What it costs to settle a quarter and to look at one, with so many quarters; the last of them waits for one party. */
export async function settlingLines({ send, wijk, personId }: Ground, quarters: number): Promise<Line[]> {
  const roles = ['resident', 'member', 'treasurer', 'host', 'wij', 'board'] as const;
  const trail = [{ at, by: personId, action: 'join', st: 1 }];
  const somebody = { id: personId, name: 'Fatima', languages: ['nl'], talents: [], joinedAt: at, trail };
  await wijk.put(placeMember({ ...somebody, roles: [...roles] }));
  let quarter = '2010-Q1';
  const signed = { at, by: 'clock', action: 'draftSettlement', st: 1 };
  for (let n = 0; n < quarters; n++) {
    if (n) quarter = quarterAfter(quarter);
    const reckoning = reckoned(factsIn(quarter), quarter);
    const empty = { quarter, share: 50, booked: [], settled: 0, kept: 0, receipts: [], trail: [] };
    const { draft, ...rest } = redrafted({ id: settlementId(quarter), ...empty }, reckoning, signed);
    if (!draft) throw new Error('nothing was drafted');
    const agreed = [{ party: 'coordinator' as const, by: 'per_other', at }];
    await wijk.put(placeSettlement({ ...rest, draft: { ...draft, agreed } }));
    await wijk.put(placeReckoning(quarter, 1, reckoning));
  }
  const booked = await send('wijk', agree, { input: { quarter, draft: 1 } });
  if (!booked.data.agreeSettlement.settlement?.owed) throw new Error(JSON.stringify(booked.data));
  const paid = await send('wijk', receive, { input: { id: `jrn_${v7()}`, quarter, amount: 100 } });
  if (!paid.data.receiveSettlement.settlement) throw new Error(JSON.stringify(paid.data));
  const listed = await send('wijk', list);
  const read = await send('wijk', one, { quarter });
  if (read.data.settlement.booked[0].lines.length < 160) throw new Error('the lines are not there');
  const of = `${quarters} quarters`;
  const wrote = ({ writeCalls = 0, writeUnits = 0 }: Record<string, number>) => ({
    calls: writeCalls,
    WCU: writeUnits,
  });
  const reads = ({ readCalls = 0, readUnits = 0 }: Record<string, number>) => ({
    calls: readCalls,
    RCU: readUnits,
  });
  return [
    line('settle a quarter: agree as the second', of, wrote(booked.cost), { calls: 1, WCU: 14 }),
    line('money of a settlement comes in', of, wrote(paid.cost), { calls: 1, WCU: 16 }),
    line('what quarters saved (12)', of, reads(listed.cost), { calls: 2, RCU: 3 }),
    line('one settlement with 160 lines', of, reads(read.cost), { calls: 3, RCU: 6 }),
  ];
}
