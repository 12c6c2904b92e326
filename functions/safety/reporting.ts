import type {
  AppealMeasureInput,
  DecideReportInput,
  ReportPersonInput,
} from '../../schema/generated/wijk.ts';
import { idRefusal } from '../../schema/ids.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { endCalendarLink } from '../activities/linking.ts';
import { forgetHelper } from '../matching/store.ts';
import { keepHolder } from '../members/roles.ts';
import type { Measure, Member } from '../members/rules.ts';
import { forgetExperience, loadMember, placeMember } from '../members/store.ts';
import { holding, resident } from '../members/views.ts';
import { endOffers } from '../offers/acting.ts';
import { loadMessage } from '../requests/conversation-store.ts';
import { loadRequest } from '../requests/store.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import { type Change, digestOf, wasDone } from '../tenancy/trail.ts';
import { loadReport, placeReport, type Report } from './store.ts';

/** What was said, in a conversation that the reporter was in: as who asked for help, or who gave it. */
async function messageOf(
  { table, personId }: Caller,
  { messageId, requestId, personId: from }: ReportPersonInput,
): Promise<string | undefined> {
  if (!messageId || !requestId) return undefined;
  const [request, message] = await Promise.all([
    loadRequest(table, requestId),
    loadMessage(table, requestId, messageId),
  ]);
  const tookPart = request?.requester === personId || message?.thread === personId;
  demand(tookPart && message?.from === from, 'NOT_FOUND', { field: 'messageId' });
  return message.text;
}

/** Report somebody to the board. */
export async function reportPerson(caller: Caller, input: ReportPersonInput): Promise<void> {
  await resident(caller);
  const text = tidy(input.text);
  demandNone(
    idRefusal('rep', input.id),
    textRefusal('text', text, 3, 2_000),
    input.personId === caller.personId ? { code: 'NOT_YOURSELF', field: 'personId' } : undefined,
  );
  const about = await loadMember(caller.table, input.personId, true);
  demand(about && !about.leftAt, 'NOT_FOUND', { field: 'personId' });
  const { version } = await statutesOf(caller);
  const { at, personId: by } = caller;
  const d = digestOf('reportPerson', { ...input, text });
  const report: Report = {
    id: input.id,
    at,
    by,
    about: about.id,
    text,
    message: await messageOf(caller, input),
    trail: [{ at, by, action: 'reportPerson', st: version, d }],
  };
  try {
    await caller.table.put(placeReport(report), 'absent');
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
    const before = await loadReport(caller.table, input.id);
    demand(before && wasDone(before.trail.slice(0, 1), by, d), 'ID_TAKEN', { field: 'id' });
  }
}

const dayLong = 86_400_000;

/** Whom a measure is about, after it. */
function measured(member: Member, measure: Measure, change: Change): Member {
  const after = {
    ...member,
    measures: [...(member.measures ?? []), measure],
    trail: [...member.trail, change],
  };
  return measure.kind === 'exclusion'
    ? { ...after, roles: [], memberSince: undefined, leftAt: change.at }
    : after;
}

async function measureWrites(
  caller: Caller,
  report: Report,
  measure: Measure,
  change: Change,
): Promise<Write[]> {
  const about = await loadMember(caller.table, report.about, true);
  demand(about && !about.leftAt, 'NOT_FOUND', { field: 'reportId' });
  const after = measured(about, measure, { ...change, action: `measure_${measure.kind}`, why: undefined });
  const written = put(placeMember(after), { version: about.trail.length });
  if (measure.kind !== 'exclusion') return [written];
  const { categories } = await statutesOf(caller);
  return [
    written,
    forgetExperience(about.id),
    ...forgetHelper(about, categories),
    ...(about.roles.includes('board') ? [await keepHolder(caller, 'board', about.id, 'LAST_BOARD')] : []),
  ];
}

/** Decide on a report. Report and measure are written together. */
export async function decideReport(caller: Caller, input: DecideReportInput): Promise<Report> {
  await holding(caller, 'board');
  const why = tidy(input.why);
  demandNone(textRefusal('why', why, 3, 1_000), rangeRefusal('days', input.days, 1, 90));
  const { version } = await statutesOf(caller);
  const { at, personId: by } = caller;
  const d = digestOf('decideReport', { ...input, why });
  const decided = await decideAgain(async () => {
    const report = await loadReport(caller.table, input.reportId);
    const own = report?.by === by || report?.about === by;
    demand(report && !own, 'NOT_FOUND', { field: 'reportId' });
    if (wasDone(report.trail, by, d)) return report;
    demand(!report.measure, 'ALREADY_DECIDED', { field: 'reportId' });
    const change = { at, by, action: 'decideReport', st: version, d };
    const after: Report = { ...report, measure: input.measure, why, trail: [...report.trail, change] };
    const until = new Date(caller.now.getTime() + input.days * dayLong).toISOString();
    const writes: Write[] = [put(placeReport(after), { version: report.trail.length })];
    if (input.measure !== 'none') {
      const measure = {
        id: report.id,
        kind: input.measure,
        why,
        at,
        ...(input.measure === 'pause' ? { until } : {}),
      };
      writes.push(...(await measureWrites(caller, report, measure, { at, by, action: '', st: version })));
    }
    await caller.table.transact(writes);
    return after;
  });
  // Also when it is sent again: what was broken off is done then.
  if (decided.measure === 'exclusion')
    await Promise.all([endOffers(caller, decided.about), endCalendarLink(caller, decided.about)]);
  return decided;
}

const changedMeasure = (member: Member, id: string, change: Partial<Measure>): Member => ({
  ...member,
  measures: (member.measures ?? []).map((one) => (one.id === id ? { ...one, ...change } : one)),
});

/** Appeal to the general assembly against a measure; also for who is excluded. */
export async function appealMeasure(
  caller: Caller,
  { measureId, why: said }: AppealMeasureInput,
): Promise<void> {
  const why = tidy(said);
  demandNone(textRefusal('why', why, 3, 1_000));
  const field = 'measureId';
  const d = digestOf('appealMeasure', { measureId, why });
  await decideAgain(async () => {
    const [me, report] = await Promise.all([
      loadMember(caller.table, caller.personId, true),
      loadReport(caller.table, measureId),
    ]);
    const measure = me?.measures?.find(({ id }) => id === measureId);
    demand(me && report && measure, 'NOT_FOUND', { field });
    if (wasDone(me.trail, caller.personId, d)) return;
    demand(!measure.appealed, 'ALREADY_DECIDED', { field });
    const change = { at: caller.at, by: me.id, action: 'appealMeasure', st: me.trail.at(-1)?.st ?? 1, d };
    const after = changedMeasure({ ...me, trail: [...me.trail, change] }, measureId, { appealed: true });
    const told = { ...report, appeal: why, trail: [...report.trail, { ...change, d: undefined }] };
    await caller.table.transact([
      put(placeMember(after), { version: me.trail.length }),
      put(placeReport(told), { version: report.trail.length }),
    ]);
  });
}
