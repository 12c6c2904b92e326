import type { Table } from '../tenancy/table.ts';
import { living } from './rules.ts';
import { placeRequest, readRequest } from './store.ts';

/** Requests that wait for something, and that the clock does not come by: it would be forgotten that they wait. */
export async function forgottenRequests(table: Table): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await table.page({ collection: 'REQUEST', limit: 500, after, oldestFirst: true });
    for (const stored of page.items) {
      const request = readRequest(stored);
      const due = placeRequest(request).due?.[1];
      if (living.includes(request.state) && (!due || stored.dueSK !== due)) found.push(request.id);
    }
    const last = page.items.at(-1)?.SK;
    if (!page.more || typeof last !== 'string') return found;
    after = last;
  }
}
