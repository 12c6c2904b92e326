import { categoryTags, isCategory } from '../../schema/categories.ts';
import type { FoundWijkInput } from '../../schema/generated/city.ts';
import { isSlug } from '../../schema/ids.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import { foundingStatutes } from '../../schema/statutes.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import type { Caller } from '../tenancy/caller.ts';
import { codeFor, codeKey } from '../tenancy/codes.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { put } from '../tenancy/table-writes.ts';
import { digestOf, wasDone } from '../tenancy/trail.ts';
import { type Founding, loadFounding, placeFounding } from './store.ts';
import { acting } from './views.ts';
import { type CityWijk, loadCityWijk, type NewCityWijk, placeCityWijk } from './wijk-store.ts';

/** The codes for the first board and the coordinator of a wijk. */
export const foundingCodes = ({ secret, tenant }: Caller, slug: string) => ({
  board: codeFor(secret, tenant, 'founding board', slug),
  coordinator: codeFor(secret, tenant, 'founding coordinator', slug),
});

/** Found a wijk. The projector brings its statutes and first invitations into the wijk itself. */
export async function foundWijk(caller: Caller, input: FoundWijkInput): Promise<CityWijk> {
  await acting(caller, 'cityAdmin');
  const name = tidy(input.name);
  const streets = [...new Set(input.streets.map(tidy))];
  const knownCategories = input.categories.every(isCategory);
  const fineAreas = input.areas.length <= 30 && input.areas.every((area) => /^(WK|BU)[0-9]{6,8}$/.test(area));
  demandNone(
    isSlug(input.slug) ? undefined : { code: 'BAD_SLUG', field: 'slug' },
    textRefusal('name', name, 2, 80),
    rangeRefusal('inhabitants', input.inhabitants, 0, 1_000_000),
    rangeRefusal('column', input.column, 0, 50),
    rangeRefusal('row', input.row, 0, 50),
    rangeRefusal('responseHours', input.responseHours, 1, 336),
    rangeRefusal('retentionDays', input.retentionDays, 1, 365),
    rangeRefusal('supporters', input.supporters, 1, 1_000),
    rangeRefusal('streets', streets.length, 0, 500),
    fineAreas ? undefined : { code: 'BAD_AREA', field: 'areas' },
    knownCategories ? undefined : { code: 'UNKNOWN_CATEGORY', field: 'categories' },
    input.district ? textRefusal('district', tidy(input.district), 1, 80) : undefined,
    ...streets.map((street) => textRefusal('streets', street, 2, 60)),
  );
  const d = digestOf('foundWijk', input);
  const codes = foundingCodes(caller, input.slug);
  const about = { slug: input.slug, name, inhabitants: input.inhabitants, foundedAt: caller.at };
  const wijk: NewCityWijk = {
    ...about,
    district: input.district ? tidy(input.district) : undefined,
    areas: input.areas,
    column: input.column,
    row: input.row,
    months: [],
  };
  const founding: Founding = {
    ...about,
    statutes: {
      ...foundingStatutes,
      categories: input.categories.length ? input.categories : categoryTags,
      streets,
      responseHours: input.responseHours,
      retentionDays: input.retentionDays,
      initiatives: { ...foundingStatutes.initiatives, supporters: input.supporters },
    },
    codeKeys: { board: codeKey(codes.board), coordinator: codeKey(codes.coordinator) },
    trail: [{ ...caller.signature, action: 'foundWijk', st: 1, d }],
  };
  try {
    await caller.table.transact([put(placeFounding(founding), 'absent'), put(placeCityWijk(wijk), 'absent')]);
    return { ...wijk, monthOf: () => undefined };
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
    const [before, known] = await Promise.all([
      loadFounding(caller.table, input.slug),
      loadCityWijk(caller.table, input.slug, true),
    ]);
    demand(before && known && wasDone(before.trail, caller.personId, d), 'ID_TAKEN', { field: 'slug' });
    return known;
  }
}
