import type { CorrectWeekHoursInput, RecordWeekHoursInput } from '../../schema/generated/wijk.ts';
import { idRefusal } from '../../schema/ids.ts';
import { fiscalDay } from '../../schema/money.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import { isWeek, weekOf } from '../../schema/weeks.ts';
import { holding } from '../members/views.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { digestOf, wasDone } from '../tenancy/trail.ts';
import { correctionOf, hoursWrites, loadHours } from './hours-store.ts';
import { mostMinutes, type WeekHours } from './rules.ts';
import { loadSpecialism } from './store.ts';

type Entry = Pick<WeekHours, 'id' | 'specialismId' | 'week' | 'minutes'>;

/** Writes an entry, once; in the place of another where it corrects one. */
async function enter(
  caller: Caller,
  action: 'recordWeekHours' | 'correctWeekHours',
  entry: Entry,
  corrected?: WeekHours,
): Promise<WeekHours> {
  const { version } = await statutesOf(caller);
  const d = digestOf(action, { ...entry, corrects: corrected?.id });
  return decideAgain(async () => {
    const before = await loadHours(caller.table, entry.id);
    if (before) {
      demand(wasDone(before.trail, caller.personId, d), 'ID_TAKEN', { field: 'id' });
      return before;
    }
    const known = corrected && (await correctionOf(caller.table, corrected.id));
    // Corrected by this very entry, which came a moment ago: the write will say so, and it is looked at anew.
    demand(known === undefined || known === entry.id, 'CORRECTED_ALREADY', { field: 'hoursId' });
    const hours: WeekHours = {
      ...entry,
      by: caller.personId,
      at: caller.at,
      ...(corrected ? { corrects: corrected.id } : {}),
      trail: [{ ...caller.signature, action, st: version, d }],
    };
    await caller.table.transact(hoursWrites(hours, corrected));
    return hours;
  });
}

/** Record time of a week that is about no request. */
export async function recordWeekHours(caller: Caller, input: RecordWeekHoursInput): Promise<WeekHours> {
  await holding(caller, 'wij');
  const { id, specialismId, week, minutes } = input;
  const thisWeek = weekOf(fiscalDay(caller.now));
  demandNone(
    idRefusal('whr', id),
    isWeek(week) && week <= thisWeek && week >= '2020-W01'
      ? undefined
      : { code: 'BAD_WEEK', field: 'week', values: { week: thisWeek } },
    rangeRefusal('minutes', minutes, 1, mostMinutes),
  );
  demand(await loadSpecialism(caller.table, specialismId), 'NOT_FOUND', { field: 'specialismId' });
  return enter(caller, 'recordWeekHours', { id, specialismId, week, minutes });
}

/** Correct what one recorded: a new entry says what it should have been, and the old one stays as it is. */
export async function correctWeekHours(caller: Caller, input: CorrectWeekHoursInput): Promise<WeekHours> {
  await holding(caller, 'wij');
  const { id, hoursId, minutes } = input;
  demandNone(idRefusal('whr', id), rangeRefusal('minutes', minutes, 0, mostMinutes));
  const corrected = await loadHours(caller.table, hoursId);
  demand(corrected && corrected.by === caller.personId, 'NOT_FOUND', { field: 'hoursId' });
  const { specialismId, week } = corrected;
  return enter(caller, 'correctWeekHours', { id, specialismId, week, minutes }, corrected);
}
