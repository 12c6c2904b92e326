import type { Table } from '../tenancy/table.ts';

/** In which wijken a person takes part, for their token. */
export async function wijkenOf(directory: Table, sub: string): Promise<string[]> {
  const { items } = await directory.page({
    collection: sub,
    beginsWith: 'WIJK#',
    limit: 100,
    oldestFirst: true,
  });
  return items.map(({ SK }) => String(SK).slice('WIJK#'.length));
}

/** Writes whether a person takes part in a wijk. */
export async function noteWhere(
  directory: Table,
  personId: string,
  wijk: string,
  here: boolean,
): Promise<void> {
  const sub = personId.slice('per_'.length);
  if (!here) return directory.remove(sub, `WIJK#${wijk}`);
  await directory.put({ kind: 'directory', at: [sub, `WIJK#${wijk}`], attributes: {} });
}
