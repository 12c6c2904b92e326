/** What the clock does: once a month it judges the month that is over, and it lets go of proposals whose days are over. */
import { v5 } from 'uuid';
import { fiscalDay } from '../../schema/money.ts';
import type { Statutes } from '../../schema/statutes.ts';
import { stepOn } from '../services/rules.ts';
import { allServices } from '../services/store.ts';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import type { Change } from '../tenancy/trail.ts';
import { closed, type Proposal, stateOn } from './decisions.ts';
import { lastOpenDay, monthToJudge } from './due.ts';
import { type Known, knownOn } from './knowing.ts';
import { type Case, type Verdict, verdictOn } from './rules.ts';
import {
  type KeptVerdict,
  loadProposal,
  loadRun,
  openProposals,
  placeProposal,
  placeRun,
  type Summary,
} from './store.ts';
import { savedInQuarter, sharesAfter } from './strength/rules.ts';

type Judging = { readonly table: Table; readonly now: Date; readonly statutes: Statutes };

const signed = (
  { now, statutes }: Judging,
  action: 'proposeStep' | 'lapseStep' | 'supersedeStep',
): Change => ({
  at: now.toISOString(),
  by: 'clock',
  action,
  st: statutes.version,
});

/** The id of what the figures of a month propose for a service: made of both, so that it is proposed once. */
const proposalOf = (serviceId: string, month: string): string =>
  `prp_${v5(month, serviceId.slice('svc_'.length))}`;

/** A proposal that the figures make. */
export function proposalFrom(
  judging: Judging,
  serviceId: string,
  known: Case,
  { direction, step, reasoning }: Extract<Verdict, { kind: 'step' }>,
): Proposal {
  const { establishment, month } = known;
  const { fte: before, shares } = establishment;
  const signedStep = direction === 'down' ? -step : step;
  const changed = sharesAfter(shares, signedStep);
  const { corners } = judging.statutes.lettingGo;
  return {
    id: proposalOf(serviceId, month),
    serviceId,
    direction,
    state: 'open',
    source: 'figures',
    before,
    after: before + signedStep,
    shares: changed,
    saved: savedInQuarter(changed, establishment),
    warnings: [],
    reasoning,
    corners: [...corners],
    assents: [],
    objections: [],
    madeAt: judging.now.toISOString(),
    lapsesOn: lastOpenDay(fiscalDay(judging.now)),
    trail: [signed(judging, 'proposeStep')],
  };
}

/** What closes the open proposals of a service that the figures made: a newer one, or figures that no longer carry them. */
async function closingWrites(
  judging: Judging,
  open: readonly Summary[],
  supersededBy?: string,
): Promise<Write[]> {
  const writes = open.map(async ({ id }) => {
    const before = await loadProposal(judging.table, id, true);
    if (before?.state !== 'open') return [];
    const [state, action] = supersededBy
      ? (['superseded', 'supersedeStep'] as const)
      : (['lapsed', 'lapseStep'] as const);
    const after = closed(before, state, signed(judging, action), supersededBy);
    return [put(placeProposal(after), { version: before.trail.length })];
  });
  return (await Promise.all(writes)).flat();
}

/** The open proposal that is for the very same, and can still be agreed to; undefined where there is none. */
async function sameIn(
  { table, now }: Judging,
  open: readonly Summary[],
  { before, after, shares }: Proposal,
  known: Known,
): Promise<Proposal | undefined> {
  const alike = open.filter((one) => one.before === before && one.after === after);
  const all = await Promise.all(alike.map(({ id }) => loadProposal(table, id, true)));
  const key = (some: Proposal['shares']) =>
    some.map(({ specialismId, fte, after: then }) => `${specialismId} ${fte} ${then}`).join();
  return all.find(
    (one) =>
      one &&
      stateOn(one, fiscalDay(now)) === 'open' &&
      key(one.shares) === key(shares) &&
      !known.changedSince(one.madeAt),
  );
}

/** Judges a service by its figures, and writes what they lead to. */
async function judge(
  judging: Judging,
  serviceId: string,
  known: Known,
  open: readonly Summary[],
): Promise<KeptVerdict> {
  const { table } = judging;
  const id = proposalOf(serviceId, known.month);
  // Made by a run that did not come to its end.
  if (await loadProposal(table, id, true)) return { serviceId, proposalId: id, about: [] };
  const verdict = verdictOn(known);
  if (verdict.kind === 'nothing') {
    // Less may not come into effect on figures that no longer carry it; more may.
    const doomed = await closingWrites(
      judging,
      open.filter(({ direction }) => direction === 'down'),
    );
    if (doomed.length) await table.transact(doomed);
    return { serviceId, nothing: verdict.why, about: [...verdict.about] };
  }
  const proposal = proposalFrom(judging, serviceId, known, verdict);
  const same = await sameIn(judging, open, proposal, known);
  // Who agreed to it need not do so again.
  if (same) return { serviceId, nothing: 'alreadyOpen', proposalId: same.id, about: [] };
  await table.transact([put(placeProposal(proposal), 'absent'), ...(await closingWrites(judging, open, id))]);
  return { serviceId, proposalId: id, about: [] };
}

/**
 * Judges the last month of all services of a wijk, once, from the third day after it on. Answers whether it did; what it
 * did not come to is done the next time.
 */
export async function judgeMonth(table: Table, now: Date, statutes: Statutes): Promise<boolean> {
  const today = fiscalDay(now);
  const month = monthToJudge(today);
  if (await loadRun(table, month)) return false;
  const judging = { table, now, statutes };
  // What nobody provided yet has no month to judge.
  const services = (await allServices(table, true)).filter((one) => stepOn(one, `${month}-31`));
  const known = services.length ? await knownOn(table, statutes, today) : undefined;
  const open = (await openProposals(table)).filter(({ source }) => source === 'figures');
  const verdicts: KeptVerdict[] = [];
  for (const { id } of known ? services : []) {
    const own = open.filter(({ serviceId }) => serviceId === id);
    // Two clocks at once, or somebody who decides meanwhile: judged again on what is there then.
    if (known) verdicts.push(await decideAgain(() => judge(judging, id, known(id), own)));
  }
  try {
    const run = { month, at: now.toISOString(), st: statutes.version, verdicts };
    await table.put(placeRun(run), 'absent');
    return true;
  } catch (cause) {
    if (cause instanceof Conflict) return false;
    throw cause;
  }
}

/** Lets a proposal lapse whose last day is over. Answers whether it did. */
export async function lapseStep(table: Table, id: string, now: Date, statutes: Statutes): Promise<boolean> {
  const before = await loadProposal(table, id, true);
  if (before?.state !== 'open' || fiscalDay(now) <= before.lapsesOn) return false;
  const after = closed(before, 'lapsed', signed({ table, now, statutes }, 'lapseStep'));
  try {
    await table.put(placeProposal(after), { version: before.trail.length });
    return true;
  } catch (cause) {
    if (cause instanceof Conflict) return false;
    throw cause;
  }
}
