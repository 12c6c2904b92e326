import * as z from 'zod/mini';
import { fiscalDay } from '../../schema/money.ts';
import { type Statutes, statutesSchema } from '../../schema/statutes.ts';
import type { Caller } from '../tenancy/caller.ts';
import type { Table } from '../tenancy/table.ts';
import { type Placed, put, type Write } from '../tenancy/table-writes.ts';
import { type Change, trailSchema } from '../tenancy/trail.ts';

const versionSchema = z.object({
  version: z.int(),
  from: z.string(),
  statutes: statutesSchema,
  motionId: z.optional(z.string()),
  trail: trailSchema,
});
/** A version of the statutes: from which day it holds, and the motion that made it; the founding has none. */
export type StatutesVersion = z.infer<typeof versionSchema>;

const wijkSchema = z.object({
  id: z.string(),
  name: z.string(),
  inhabitants: z.int(),
  foundedAt: z.string(),
  statutes: statutesSchema,
  // Adopted, and not yet in force everywhere it is read: which holds is a matter of the day alone.
  coming: z._default(z.array(z.object({ from: z.string(), statutes: statutesSchema })), () => []),
});

/** A wijk: what it is called and the statutes in force. */
export type WijkRecord = Omit<z.infer<typeof wijkSchema>, 'coming'>;

async function storedWijk(table: Table, consistent = false) {
  const stored = await table.get('WIJK', 'META', consistent);
  if (!stored) throw new Error('this wijk was not founded yet');
  return wijkSchema.parse(stored);
}

/** The wijk and the statutes that are in force at this time. Half a read unit per 4 kB. */
export async function loadWijk(table: Table, now: Date): Promise<WijkRecord> {
  const { coming, ...wijk } = await storedWijk(table);
  const today = fiscalDay(now);
  const begun = coming.filter(({ from }) => from <= today);
  return { ...wijk, statutes: begun.at(-1)?.statutes ?? wijk.statutes };
}

/** The wijk of the caller, read at most once per request. */
export const wijkOf = (caller: Caller): Promise<WijkRecord> =>
  caller.remember('wijk', () => loadWijk(caller.table, caller.now));

/** The statutes in force for the caller. */
export const statutesOf = async (caller: Caller): Promise<Statutes> => (await wijkOf(caller)).statutes;

/** The newest statutes that were adopted, in force or still to come: what a next change is a change of. */
export async function newestStatutes(table: Table): Promise<Statutes> {
  const { statutes, coming } = await storedWijk(table, true);
  return coming.at(-1)?.statutes ?? statutes;
}

const versionAt = (version: number) => ['STATUTES', String(version).padStart(6, '0')] as const;

/** Where a version of the statutes stands; it never changes. */
const placeVersion = (one: StatutesVersion): Placed => ({
  kind: 'statutes',
  at: versionAt(one.version),
  attributes: { ...one, id: `statutes-${one.version}` },
});

/** Where a wijk stands in the table; it is guarded by the newest version of its statutes. */
const placeWijk = ({
  coming = [],
  ...wijk
}: WijkRecord & { coming?: z.infer<typeof wijkSchema>['coming'] }): Placed => ({
  kind: 'wijk',
  at: ['WIJK', 'META'],
  attributes: { ...wijk, coming, version: (coming.at(-1)?.statutes ?? wijk.statutes).version },
});

/** Everything that founding a wijk writes of its statutes. */
export const foundingWrites = (wijk: WijkRecord, change: Change): Write[] => [
  put(placeWijk(wijk), 'absent'),
  put(
    placeVersion({
      version: wijk.statutes.version,
      from: fiscalDay(new Date(wijk.foundedAt)),
      statutes: wijk.statutes,
      trail: [change],
    }),
    'absent',
  ),
];

/** Everything that adopting new statutes writes: the version, for ever, and the wijk that goes by it from its day on. */
export async function adoptionOfStatutes(
  table: Table,
  adopted: StatutesVersion,
  today: string,
): Promise<Write[]> {
  const { coming, ...wijk } = await storedWijk(table, true);
  const { version, from, statutes } = adopted;
  const before = coming.at(-1)?.statutes ?? wijk.statutes;
  // What has begun becomes the ground; what begins at the same day or later than this is overtaken by it.
  const begun = coming.filter((one) => one.from <= today);
  const still = coming.filter((one) => one.from > today && one.from < from);
  return [
    put(
      placeWijk({
        ...wijk,
        statutes: begun.at(-1)?.statutes ?? wijk.statutes,
        coming: [...still, { from, statutes: { ...statutes, version } }],
      }),
      { version: before.version },
    ),
    put(placeVersion(adopted), 'absent'),
  ];
}

/** All versions of the statutes, newest first. */
export async function statutesVersions(table: Table): Promise<StatutesVersion[]> {
  const { items } = await table.page({ collection: 'STATUTES', limit: 200 });
  return items.map((stored) => versionSchema.parse(stored));
}
