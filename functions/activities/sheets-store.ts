import * as z from 'zod/mini';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import type { Edit, Placed, StoredRecord } from '../tenancy/table-writes.ts';
import { type Change, trailSchema } from '../tenancy/trail.ts';
import { type Activity, emptySheet, mostWaiting, type Sheet } from './rules.ts';

const sheetSchema = z.object({
  id: z.string(),
  inside: z.record(z.string(), z.int()),
  asked: z.record(z.string(), z.string()),
  waiting: z.record(z.string(), z.int()),
  came: z.array(z.string()),
  others: z.int(),
  attendance: z.optional(z.int()),
  rev: z.int(),
  trail: trailSchema,
});
const readSheet = (stored: StoredRecord): Sheet => sheetSchema.parse(stored);

/** Id of the list for an occurrence, or for the whole of a course. */
export const sheetId = ({ id, series }: Pick<Activity, 'id' | 'series'>, day: string): string =>
  `${id}:${series ? 'series' : day}`;

/** Id of what is noted about one time that an activity is on: of a course, who came each time. */
export const attendanceId = ({ id }: Pick<Activity, 'id'>, day: string): string => `${id}:${day}`;

/** Where a list stands. */
export const placeSheet = (sheet: Sheet): Placed => ({
  kind: 'sheet',
  at: ['SHEET', sheet.id],
  attributes: { ...sheet, seq: 1 },
});

/** Makes a list, unless it is there. */
export async function makeSheet(table: Table, id: string): Promise<void> {
  try {
    await table.put(placeSheet(emptySheet(id)), 'absent');
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
  }
}

/** A list as it is now; empty when nobody was on it ever. */
export async function loadSheet(table: Table, id: string): Promise<Sheet> {
  const stored = await table.get('SHEET', id, true);
  return stored ? readSheet(stored) : emptySheet(id);
}

/** Several lists at once. */
export async function loadSheets(table: Table, ids: readonly string[]): Promise<Map<string, Sheet>> {
  const unique = [...new Set(ids)];
  const found = await table.getMany(unique.map((id) => ['SHEET', id] as const));
  return new Map(
    unique.map((id, i) => {
      const stored = found[i];
      return [id, stored ? readSheet(stored) : emptySheet(id)];
    }),
  );
}

/** All lists, some hundreds at a time. */
export async function* allSheets(table: Table): AsyncGenerator<Sheet> {
  for await (const stored of table.each({ collection: 'SHEET', limit: 200, consistent: true }))
    yield readSheet(stored);
}

type SheetEdit = Omit<Edit, 'at' | 'names' | 'set'> & {
  readonly set?: readonly string[];
  readonly names?: Edit['names'];
};

/** Changes a list. Each change is one write that says what must hold; those at it at once are put in a row. */
const editSheet = async (table: Table, id: string, { set = [], names = {}, values, ...rest }: SheetEdit) =>
  readSheet(
    await table.edit({
      at: ['SHEET', id],
      set: ['#rev = #rev + :one', ...set],
      names: { '#rev': 'rev', ...names },
      values: { ':one': 1, ...values },
      ...rest,
    }),
  );

/** Gives somebody a place on a list, when one is free and nobody waits for it. */
export const takePlace = (table: Table, id: string, personId: string, places: number | undefined) =>
  editSheet(table, id, {
    set: ['inside.#p = seq', 'seq = seq + :one'],
    names: { '#p': personId },
    values: places === undefined ? {} : { ':places': places, ':none': 0 },
    where: [
      'attribute_not_exists(inside.#p)',
      'attribute_not_exists(waiting.#p)',
      ...(places === undefined ? [] : ['size(inside) < :places', 'size(waiting) = :none']),
    ],
  });

/** Puts somebody at the end of the line, when no place is free or others wait for it. */
export const joinLine = (table: Table, id: string, personId: string, places: number) =>
  editSheet(table, id, {
    set: ['waiting.#p = seq', 'seq = seq + :one'],
    names: { '#p': personId },
    values: { ':places': places, ':none': 0, ':most': mostWaiting },
    where: [
      'attribute_not_exists(inside.#p)',
      'attribute_not_exists(waiting.#p)',
      'size(waiting) < :most',
      '(size(inside) >= :places OR size(waiting) > :none)',
    ],
  });

/** Moves the first of the line up, with a time to confirm; not when they left or the place is gone. */
export const moveUpOne = (
  table: Table,
  id: string,
  personId: string,
  { number, until, places }: { readonly number: number; readonly until: string; readonly places: number },
) =>
  editSheet(table, id, {
    set: ['inside.#p = :number', 'asked.#p = :until'],
    remove: ['waiting.#p'],
    names: { '#p': personId },
    values: { ':number': number, ':until': until, ':places': places },
    where: ['waiting.#p = :number', 'size(inside) < :places'],
    due: { at: ['DUE', `${until}#${id}`], sooner: true },
  });

/** Takes somebody from a list. The clock looks at it too, should the one who does this not come to move the line up. */
export const leaveSheet = (table: Table, id: string, personId: string, at: string) =>
  editSheet(table, id, {
    remove: ['inside.#p', 'asked.#p', 'waiting.#p'],
    names: { '#p': personId },
    values: {},
    due: { at: ['DUE', `${at}#${id}`], sooner: true },
  });

/** Confirms a place, in time. */
export const confirmOn = (table: Table, id: string, personId: string, at: string) =>
  editSheet(table, id, {
    remove: ['asked.#p'],
    names: { '#p': personId },
    values: { ':at': at },
    where: ['attribute_exists(inside.#p)', 'asked.#p > :at'],
  });

/** Takes a place back that was not confirmed in time. */
export const passOnFrom = (table: Table, id: string, personId: string, until: string) =>
  editSheet(table, id, {
    remove: ['inside.#p', 'asked.#p'],
    names: { '#p': personId },
    values: { ':until': until },
    where: ['asked.#p = :until'],
  });

/** Says when a list falls due next, if it is as it was read. */
export const dueNext = (table: Table, { id, rev }: Sheet, until: string | undefined) =>
  editSheet(table, id, {
    values: { ':rev': rev },
    where: ['#rev = :rev'],
    due: until === undefined ? 'never' : { at: ['DUE', `${until}#${id}`], sooner: false },
  });

/** Notes who came, on a list that is as it was read. */
export const noteOn = (
  table: Table,
  { id, rev, trail }: Sheet,
  note: Pick<Sheet, 'came' | 'others' | 'attendance'>,
  change: Change,
) =>
  editSheet(table, id, {
    set: ['came = :came', '#others = :others', 'attendance = :attendance', '#trail = :trail'],
    names: { '#others': 'others', '#trail': 'trail' },
    values: {
      ':came': [...note.came],
      ':others': note.others,
      ':attendance': note.attendance,
      ':trail': [...trail, change],
      ':rev': rev,
    },
    where: ['#rev = :rev'],
  });

/** Takes somebody who left out of what was noted: that somebody came stays, who does not. */
export const forgetComer = (table: Table, { id, came, others, rev }: Sheet, personId: string) =>
  editSheet(table, id, {
    set: ['came = :came', '#others = :others'],
    names: { '#others': 'others' },
    values: { ':came': came.filter((one) => one !== personId), ':others': others + 1, ':rev': rev },
    where: ['#rev = :rev'],
  });
