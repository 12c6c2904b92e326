import type { Statutes } from '../../schema/statutes.ts';
import { type Offer, offerStands, standingOffer } from '../offers/store.ts';
import { askedOnce, dueAt, tickOf } from '../requests/due.ts';
import type { HelpRequest } from '../requests/rules.ts';
import { loadRequest, placeRequest } from '../requests/store.ts';
import type { Table } from '../tenancy/table.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import { candidates, chosen, hasRoom, spreadingBy, waveSize } from './rules.ts';
import { askWrites, helpersFor, helpersIn, type Stands, standingsFor, stillHelps } from './store.ts';

/** So many are looked at closely at once: as many as one read call tells, at two items each, with room for one more. */
const shortlist = 49;
const never: Stands = { askedAt: [], helped: 0, version: 0 };

/** Somebody to ask now: what they were asked before, and what must still hold when the ask is written. */
type Next = { readonly person: string; readonly stands: Stands; readonly holds: Write };

/** Whoever offered what is asked for, when they still offer it and were not asked enough this week. */
async function offerer(
  table: Table,
  request: HelpRequest,
  statutes: Statutes,
  at: string,
): Promise<Next | undefined> {
  if (!request.offer || request.search) return undefined;
  const { id, person } = request.offer;
  const offer: Offer | undefined = await standingOffer(table, id, at);
  if (!offer) return undefined;
  const { stands: known, apart } = await standingsFor(table, [person], request.requester);
  const stands = known.get(person) ?? never;
  return !apart.includes(person) && hasRoom(stands, statutes.asksPerWeek, at)
    ? { person, stands, holds: offerStands(offer) }
    : undefined;
}

/** Who is kept apart is read together with how often the first were asked, and left out then. */
const notYetKnown = (): boolean => false;

/** The few to ask next for a request: three read calls, one more for each fifty who were all asked enough. */
export async function nextToAsk(
  table: Table,
  request: HelpRequest,
  statutes: Statutes,
  at: string,
): Promise<Next[]> {
  const first = await offerer(table, request, statutes, at);
  if (first) return [first];
  // A circle is for who knows of it: living near is no reason there.
  const near = request.audience === 'wijk' ? request.street : undefined;
  const [byTheme, byStreet] = await Promise.all([
    helpersFor(table, request.category),
    near ? helpersIn(table, near) : [],
  ]);
  const found = new Map([...byStreet, ...byTheme].map((one) => [one.person, one]));
  const asked = request.search?.asked ?? [];
  const fitting = candidates(
    request,
    [...byStreet, ...byTheme],
    { asked, isApart: notYetKnown },
    statutes.nearStreets,
  );
  let apart: readonly string[] = [];
  const seed = `${request.id}:${request.search?.waves ?? 0}`;
  const most = waveSize(request.urgency);
  const known = new Map<string, Stands>();
  const standingOf = (person: string): Stands => known.get(person) ?? never;
  for (let end = shortlist; ; end += shortlist) {
    const more = fitting.slice(end - shortlist, end).map(({ person }) => person);
    if (more.length) {
      const read = await standingsFor(table, more, request.requester);
      apart = read.apart;
      for (const [person, stands] of read.stands) known.set(person, stands);
    }
    const possible = fitting.slice(0, end).filter(({ person }) => !apart.includes(person));
    const picked = chosen(seed, possible, standingOf, spreadingBy(statutes), at, most);
    if (picked.length === most || end >= fitting.length)
      return picked.flatMap(({ person }) => {
        const one = found.get(person);
        return one ? [{ person, stands: standingOf(person), holds: stillHelps(one) }] : [];
      });
  }
}

/**
 * Asks the next wave of neighbours for a request that waits. All in one transaction with the request, so that
 * nobody is asked without being counted; when somebody answered, left or was asked elsewhere meanwhile, all is
 * looked at anew. Answers false when there was nothing to do any more.
 */
export const askNeighbours = (table: Table, id: string, statutes: Statutes, now: Date): Promise<boolean> =>
  decideAgain(async () => {
    const request = await loadRequest(table, id, true);
    if (!request || tickOf(request, statutes, now) !== 'askNeighbours') return false;
    const at = now.toISOString();
    const next = await nextToAsk(table, request, statutes, at);
    const change = { at, by: 'clock', action: 'askNeighbours', st: statutes.version };
    const people = next.map(({ person }) => person);
    const after = { ...askedOnce(request, people, at), trail: [...request.trail, change] };
    const place = placeRequest({ ...after, dueAt: dueAt(after, statutes) });
    const guard = { version: request.trail.length };
    if (!next.length) {
      await table.put(place, guard);
      return true;
    }
    const offer = request.offer?.person;
    await table.transact([
      put(place, guard),
      ...next.flatMap(({ person, stands, holds }) => [
        holds,
        ...askWrites({ requestId: id, person, at, ...(person === offer ? { offer: true } : {}) }, stands),
      ]),
    ]);
    return true;
  });
