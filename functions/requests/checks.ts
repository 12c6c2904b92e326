import type { Table } from '../tenancy/table.ts';
import { living } from './rules.ts';
import { placeRequest, readRequest } from './store.ts';

/** Requests that wait for something, and that the clock does not come by: it would be forgotten that they wait. */
export async function forgottenRequests(table: Table): Promise<string[]> {
  const found: string[] = [];
  for await (const stored of table.each({ collection: 'REQUEST', limit: 500, oldestFirst: true })) {
    const request = readRequest(stored);
    const due = placeRequest(request).due?.[1];
    if (living.includes(request.state) && (!due || stored.dueSK !== due)) found.push(request.id);
  }
  return found;
}
