import type { AskForHelpInput } from '../../schema/generated/wijk.ts';
import { idRefusal } from '../../schema/ids.ts';
import { languagesRefusal, streetRefusal, textRefusal, tidy } from '../../schema/texts.ts';
import { speaking } from '../members/views.ts';
import { offerToAsk } from '../offers/store.ts';
import { servedToday } from '../services/store.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { digestOf, wasDone } from '../tenancy/trail.ts';
import { dueAt } from './due.ts';
import type { HelpRequest } from './rules.ts';
import { loadRequest, placeRequest } from './store.ts';

/**
 * Ask for help. Danger to somebody's safety goes to WIJ at once (vital interest, AVG art. 9 lid 2 c);
 * audience wij goes there with consent. The same id with the same content is the same request.
 */
export async function askForHelp(caller: Caller, input: AskForHelpInput): Promise<HelpRequest> {
  await speaking(caller);
  const statutes = await statutesOf(caller);
  const title = tidy(input.title);
  const text = tidy(input.text);
  const toWij = input.audience === 'wij' || input.urgency === 'danger';
  demandNone(idRefusal('req', input.id));
  demandNone(
    statutes.categories.includes(input.category)
      ? undefined
      : { code: 'UNKNOWN_CATEGORY', field: 'category' },
    textRefusal('title', title, 3, 100),
    textRefusal('text', text, 0, 4_000),
    languagesRefusal('languages', input.languages),
    streetRefusal('street', input.street, statutes.streets),
    toWij && !input.consentToWij && input.urgency !== 'danger'
      ? { code: 'CONSENT_NEEDED', field: 'consentToWij' }
      : undefined,
  );
  const { at, personId } = caller;
  const d = digestOf('ask', { ...input, title, text });
  // Asked before, it is asked, whatever became of the offer since.
  const known = input.offerId ? await loadRequest(caller.table, input.id, true) : undefined;
  if (known && wasDone(known.trail.slice(0, 1), personId, d)) return known;
  const offer = input.offerId && !toWij ? await offerToAsk(caller, input.offerId) : undefined;
  const fresh: HelpRequest = {
    id: input.id,
    requester: personId,
    category: input.category,
    served: await servedToday(caller.table, input.category, caller.now),
    title,
    text,
    urgency: input.urgency,
    languages: input.languages,
    street: input.street || undefined,
    times: input.times.length ? [...new Set(input.times)] : undefined,
    offer,
    audience: input.audience,
    hideName: input.hideName,
    ...(caller.via ? { atDesk: true } : {}),
    state: toWij ? 'withWij' : 'open',
    createdAt: at,
    openSince: at,
    answers: 0,
    escalations: toWij ? [{ at, ground: input.consentToWij ? 'consent' : 'danger' }] : [],
    handBacks: [],
    wijMinutes: 0,
    trail: [{ ...caller.signature, action: 'ask', st: statutes.version, d }],
  };
  const request = { ...fresh, dueAt: dueAt(fresh, statutes) };
  try {
    await caller.table.put(placeRequest(request), 'absent');
    return request;
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
    const before = await loadRequest(caller.table, input.id, true);
    demand(before && wasDone(before.trail.slice(0, 1), personId, d), 'ID_TAKEN', { field: 'id' });
    return before;
  }
}
