import { addressOf, readAnswerer } from '../requests/conversation-store.ts';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import type { StoredRecord } from '../tenancy/table-writes.ts';
import { addNews, freshFor } from './adding.ts';
import { newsIn, type Placed } from './events.ts';
import {
  callKey,
  followersOf,
  loadCall,
  markNotice,
  noticeAt,
  placeCall,
  placeFollower,
  unfollow,
} from './store.ts';

/** The people that a saying is for, but for who knows already. */
async function peopleOf(table: Table, { to = [], toOthersThan, about, knowing }: Placed): Promise<string[]> {
  const others = toOthersThan ? (await followersOf(table, about)).filter((one) => one !== toOthersThan) : [];
  const named = to.filter((one) => one !== undefined);
  return [...new Set([...named, ...others])].filter((person) => !knowing.includes(person));
}

async function say(table: Table, saying: Placed, now: Date): Promise<void> {
  const { what, about, at, knowing, part, toAll, toGroup, from = at } = saying;
  if (!toAll && !toGroup) {
    for (const person of await peopleOf(table, saying))
      await addNews(table, { person, what, about, at, part }, now);
    return;
  }
  // To whom it goes is looked up when it goes: a wijk is more people than one step of a stream can tell, and of a group
  // some may have left the wijk.
  if (now.getTime() - Date.parse(from) > freshFor) return;
  try {
    const call = { what, about, part, knowing, toAll, toGroup, from, version: 1 };
    await table.put(placeCall(call), 'absent');
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
  }
}

async function end(table: Table, saying: Placed, now: Date): Promise<void> {
  const { what, about, at, part, toAll, toGroup } = saying;
  if (!toAll && !toGroup) {
    for (const person of await peopleOf(table, saying))
      await markNotice(table, noticeAt({ person, what, about, at, part }), 'undoneAt', now);
    return;
  }
  await decideAgain(async () => {
    const call = await loadCall(table, callKey({ about, what, part }));
    if (!call || call.undoneAt) return;
    const undone = { ...call, undoneAt: now.toISOString(), version: call.version + 1 };
    await table.put(placeCall(undone), { version: call.version });
  });
}

/** Of a message or a look, news for whom it is for; of an answer, that its writer waits to hear what came of it. */
async function tellOfWords(
  table: Table,
  before: StoredRecord | undefined,
  after: StoredRecord | undefined,
  now: Date,
): Promise<void> {
  const stored = after ?? before;
  if (stored?.kind === 'answer') {
    const { requestId, person, viaHandBack } = readAnswerer(stored);
    // Whom WIJ named offered nothing, and may not know of it yet.
    if (after && !viaHandBack) await table.put(placeFollower(requestId, person));
    else if (!after) await unfollow(table, requestId, person);
  }
  if (stored?.kind !== 'message' && stored?.kind !== 'look') return;
  const { id, requestId, at, by, to } = addressOf(stored);
  if (!to || to === by) return;
  const what = stored.kind === 'message' ? ('message' as const) : ('looked' as const);
  const fresh = { person: to, what, about: requestId, at, part: id };
  if (after) await addNews(table, fresh, now);
  else await markNotice(table, noticeAt(fresh), 'undoneAt', now);
}

/** The projector's step: makes news of one change, and ends what the change undoes. Harmless when it comes again. */
export async function tell(
  table: Table,
  before: StoredRecord | undefined,
  after: StoredRecord | undefined,
  now: Date,
): Promise<void> {
  await tellOfWords(table, before, after, now);
  if (!after) return;
  const { said, ended } = newsIn(before, after);
  for (const saying of ended) await end(table, saying, now);
  for (const saying of said) await say(table, saying, now);
}
