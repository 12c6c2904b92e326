import * as z from 'zod/mini';
import type { Caller } from '../tenancy/caller.ts';
import type { Slice } from '../tenancy/paging.ts';
import type { Table } from '../tenancy/table.ts';
import { add, type Placed, put, type StoredRecord, type Write } from '../tenancy/table-writes.ts';
import { trailSchema } from '../tenancy/trail.ts';
import type { WeekHours } from './rules.ts';

const hoursSchema = z.object({
  id: z.string(),
  specialismId: z.string(),
  week: z.string(),
  minutes: z.int(),
  by: z.string(),
  at: z.string(),
  corrects: z.optional(z.string()),
  trail: trailSchema,
});
const cardSchema = z.omit(hoursSchema, { trail: true });

const ownList = (person: string): string => `OF#${person}#WEEKHOURS`;
const rankOf = ({ week, id }: Pick<WeekHours, 'week' | 'id'>): string => `${week}#${id}`;

/** Where an entry stands: by its id, and in the list of who recorded it. It never changes. */
const placeHours = (hours: WeekHours): Placed => ({
  kind: 'weekHours',
  at: ['WEEKHOURS', hours.id],
  person: [ownList(hours.by), rankOf(hours)],
  card: { ...cardSchema.parse(hours) },
  attributes: hours,
});

/** Where it stands by what an entry was corrected: one place per entry, so that it is corrected once. */
const placeCorrection = (corrected: string, id: string): Placed => ({
  kind: 'weekHoursCorrection',
  at: ['WEEKHOURSBY', corrected],
  attributes: { correctedBy: id },
});

/** What an entry writes: itself, that it takes the place of another, and the sum of its week. */
export const hoursWrites = (hours: WeekHours, corrected?: WeekHours): Write[] => [
  put(placeHours(hours), 'absent'),
  ...(corrected ? [put(placeCorrection(corrected.id, hours.id), 'absent')] : []),
  add('weekSum', ['WEEKSUM', hours.week], {
    [hours.specialismId]: hours.minutes - (corrected?.minutes ?? 0),
  }),
];

/** An entry by id, to decide on. */
export async function loadHours(table: Table, id: string): Promise<WeekHours | undefined> {
  const stored = await table.get('WEEKHOURS', id, true);
  return stored && hoursSchema.parse(stored);
}

const correctedBy = (stored: StoredRecord | undefined): string | undefined =>
  stored && z.object({ correctedBy: z.string() }).parse(stored).correctedBy;

/** Id of the entry that took the place of another; undefined while none did. */
export const correctionOf = async (table: Table, id: string): Promise<string | undefined> =>
  correctedBy(await table.get('WEEKHOURSBY', id, true));

/** An entry as its recorder reads it. */
export type OwnHours = Omit<WeekHours, 'trail'> & { readonly correctedBy?: string };

/** A page of what the caller recorded, the latest week first: two reads. */
export async function ownHours(
  { table, personId }: Caller,
  limit: number,
  after?: string,
): Promise<Slice<OwnHours>> {
  const list = { collection: ownList(personId), index: 'byPerson', limit, after } as const;
  const { items, more } = await table.page(list);
  const all = items.map(({ card }) => cardSchema.parse(card));
  const corrections = await table.getMany(all.map(({ id }) => ['WEEKHOURSBY', id] as const));
  return {
    items: all.map((one, i) => ({
      sk: rankOf(one),
      node: { ...one, correctedBy: correctedBy(corrections[i]) },
    })),
    more,
  };
}

/** Everything that somebody recorded, corrections among it. */
export async function everyOwnHours({ table, personId }: Caller): Promise<object[]> {
  const all = await table.all({ collection: ownList(personId), index: 'byPerson', limit: 200 });
  return all.map(({ card }) => cardSchema.parse(card));
}

/** Minutes of a week that are about no request, per specialism. */
export type WeekSum = {
  readonly week: string;
  readonly specialisms: readonly { readonly id: string; readonly minutes: number }[];
};

const sumOf = (stored: StoredRecord): WeekSum => ({
  week: String(stored.SK),
  specialisms: Object.entries(stored).flatMap(([id, minutes]) =>
    id.startsWith('spc_') && typeof minutes === 'number' ? [{ id, minutes }] : [],
  ),
});

/** The sums of the last weeks in which anything was recorded, the latest first: one query. */
export async function weekSums(table: Table, limit: number): Promise<WeekSum[]> {
  const { items } = await table.page({ collection: 'WEEKSUM', limit });
  return items.map(sumOf);
}

/** Weeks of which the sum is not what was recorded, made anew from every entry; meant for a check at night. */
export async function wrongWeeks(table: Table): Promise<string[]> {
  const counted = new Map<string, number>();
  const count = (week: string, id: string, by: number) =>
    counted.set(`${week} ${id}`, (counted.get(`${week} ${id}`) ?? 0) + by);
  for await (const stored of table.each({ collection: 'WEEKHOURS', limit: 500, oldestFirst: true })) {
    const hours = hoursSchema.parse(stored);
    count(hours.week, hours.specialismId, hours.minutes);
  }
  for await (const stored of table.each({ collection: 'WEEKHOURSBY', limit: 500, oldestFirst: true })) {
    const corrected = await loadHours(table, String(stored.SK));
    if (corrected) count(corrected.week, corrected.specialismId, -corrected.minutes);
  }
  for await (const stored of table.each({ collection: 'WEEKSUM', limit: 500, oldestFirst: true })) {
    const { week, specialisms } = sumOf(stored);
    for (const { id, minutes: sum } of specialisms) count(week, id, -sum);
  }
  return [...counted].filter(([, left]) => left !== 0).map(([place]) => place);
}
