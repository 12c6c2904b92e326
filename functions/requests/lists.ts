import type { RequestState } from '../../schema/generated/wijk.ts';
import { holding, holds, resident } from '../members/views.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import {
  asOne,
  type Connection,
  connection,
  type PageArguments,
  type Ranked,
  readOn,
  type Slice,
} from '../tenancy/paging.ts';
import type { IndexName } from '../tenancy/table-design.ts';
import type { StoredRecord } from '../tenancy/table-writes.ts';
import { answeredRequest } from './conversation-store.ts';
import { circleList, readCard, requestOf } from './store.ts';
import { holdsTheme } from './themes.ts';
import { entersOnly, partsIn, type RequestView, viewOf } from './views.ts';

type Filter = {
  readonly category?: string | null;
  readonly state?: RequestState | null;
  /** Only what a host entered at a desk. */
  readonly atDesk?: boolean;
  /** Whose requests are not shown: those who are kept apart from the caller. */
  readonly apart?: readonly string[];
};
/** The most that one page of a list can hold. */
const mostOnPage = 50;

const rankedFrom = (stored: StoredRecord): Ranked<RequestView> => {
  const card = readCard(stored.card);
  const id = String(stored.id);
  return { sk: `${card.createdAt}#${id}`, node: { kind: 'request', id, card } };
};

const passes = ({ category, state, atDesk, apart = [] }: Filter, { card }: RequestView): boolean =>
  (!category || card.category === category) &&
  (!state || card.state === state) &&
  (!atDesk || card.atDesk === true) &&
  !apart.includes(card.requester);

/** One page of one list. */
function slice(
  caller: Caller,
  collection: string,
  index: IndexName,
  filter: Filter,
  limit: number,
  after?: string,
): Promise<Slice<RequestView>> {
  const filters = filter.category || filter.state || filter.atDesk || filter.apart?.length;
  return readOn(
    { limit, after },
    async (from) => {
      const page = { collection, index, limit: filters ? 100 : limit, after: from };
      const { items, more } = await caller.table.page(page);
      return { items: items.map(rankedFrom), more };
    },
    (view) => (passes(filter, view) ? view : undefined),
  );
}

/** Requests that wait, for an audience. */
export async function requestsFor(
  caller: Caller,
  audience: 'wijk' | 'circle' | 'wij',
  filter: Filter,
  page: PageArguments,
): Promise<Connection<RequestView>> {
  const list = `requests#${audience}#${filter.category ?? ''}#${filter.state ?? ''}`;
  if (audience === 'wij') {
    await holding(caller, 'wij');
    return connection(caller, list, page, mostOnPage, (limit, after) =>
      slice(caller, 'REQUESTS#wij', 'byList', filter, limit, after),
    );
  }
  const { apart } = await resident(caller);
  if (audience === 'wijk')
    return connection(caller, list, page, mostOnPage, (limit, after) =>
      slice(caller, 'REQUESTS#wijk', 'byList', { ...filter, apart }, limit, after),
    );
  const all = (await holds(caller, 'host'))
    ? (await statutesOf(caller)).categories
    : await holdsTheme(caller);
  const themes = all.filter((theme) => !filter.category || theme === filter.category);
  return connection(caller, list, page, mostOnPage, (limit, after) =>
    Promise.all(
      themes.map((theme) =>
        slice(caller, circleList(theme), 'byList', { state: filter.state, apart }, limit, after),
      ),
    ).then((slices) => asOne(slices, limit)),
  );
}

/** The caller's own requests. */
export async function ownRequests(
  caller: Caller,
  state: RequestState | null | undefined,
  page: PageArguments,
): Promise<Connection<RequestView>> {
  const atDesk = await entersOnly(caller);
  return connection(caller, `own#${caller.personId}#${state ?? ''}`, page, mostOnPage, (limit, after) =>
    slice(caller, `OF#${caller.personId}#REQUEST`, 'byPerson', { state, atDesk }, limit, after),
  );
}

/** What the caller answered or was asked back for, as far as they may see it still. */
export const helpedRequests = (caller: Caller, page: PageArguments) =>
  connection(caller, `helping#${caller.personId}`, page, mostOnPage, (limit, after) =>
    readOn(
      { limit, after },
      async (from) => {
        const page = {
          collection: `OF#${caller.personId}#ANSWER`,
          index: 'byPerson',
          limit,
          after: from,
        } as const;
        const { items, more } = await caller.table.page(page);
        return { items: items.map((node) => ({ sk: String(node.personSK), node })), more };
      },
      async (answer) => {
        const request = await requestOf(caller, answeredRequest(answer));
        return request && (await partsIn(caller, request)).length ? viewOf(caller, request) : undefined;
      },
    ),
  );
