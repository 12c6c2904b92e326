import type { OpenDeskInput } from '../../schema/generated/wijk.ts';
import { idRefusal } from '../../schema/ids.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { isExcluded, type Member, newcomerRefusals } from '../members/rules.ts';
import { loadMember, placeMember } from '../members/store.ts';
import { holding, speaking } from '../members/views.ts';
import { statutesOf } from '../statutes/store.ts';
import { callsByPhone } from '../telling/rules.ts';
import { placeTelling } from '../telling/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { codeKey } from '../tenancy/codes.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { check, put, type Write } from '../tenancy/table-writes.ts';
import { type Change, digestOf } from '../tenancy/trail.ts';
import { type Desk, deskMinutes, slipDays } from './rules.ts';
import { loadDesk, loadPaper, loadSlip, placeDesk, placeSlip, slipCode } from './store.ts';

const after = ({ now }: Caller, minutes: number): string =>
  new Date(now.getTime() + minutes * 60_000).toISOString();

/** Somebody who takes part here, and for whom this host may act. */
async function known(caller: Caller, host: Member, personId: string): Promise<Member> {
  demand(personId !== caller.personId, 'OWN_DESK', { field: 'personId' });
  const person = await loadMember(caller.table, personId, true);
  const there = person && !person.leftAt && person.roles.includes('resident') && !isExcluded(person);
  demand(there && !(host.apart ?? []).includes(personId), 'NOT_FOUND', { field: 'personId' });
  return person;
}

/** Somebody new, as they introduce themselves. Their id comes from the desk's, so that they come in once. */
async function newcomer(caller: Caller, input: OpenDeskInput): Promise<Member> {
  const statutes = await statutesOf(caller);
  const reach = input.reach ? tidy(input.reach) : undefined;
  const { languages } = input;
  const introduced = { name: tidy(input.name ?? ''), street: input.street || undefined, languages };
  demandNone(
    ...newcomerRefusals(introduced, statutes),
    reach ? textRefusal('reach', reach, 0, 120) : undefined,
  );
  return {
    ...introduced,
    id: `per_${input.id.slice('dsk_'.length)}`,
    reach,
    talents: [],
    roles: ['resident'],
    joinedAt: caller.at,
    withoutAccount: true,
    trail: [],
  };
}

/** The person comes in, and a host is asked to phone when there is news for them. */
const comingIn = (person: Member, change: Change): Write[] => [
  put(placeMember({ ...person, trail: [{ ...change, action: 'join' }] }), 'absent'),
  ...(person.reach ? [put(placeTelling(callsByPhone(person.id, person.reach)), 'absent')] : []),
];

/** The code on the slip: the same for this person each time, good for so many days from now on. */
async function slipFor(caller: Caller, personId: string, until: string): Promise<Write> {
  const key = codeKey(slipCode(caller, personId));
  const before = await loadSlip(caller.table, key);
  const version = before?.version ?? 0;
  return put(placeSlip({ personId, until, version: version + 1 }, key), before ? { version } : 'absent');
}

/** Begin to act for somebody. The same id with the same content is the same desk. */
export async function openDesk(caller: Caller, input: OpenDeskInput): Promise<Desk> {
  const host = await holding(caller, 'host');
  await speaking(caller);
  demandNone(idRefusal('dsk', input.id));
  demand(input.consent, 'AGREEMENT_NEEDED', { field: 'consent' });
  demand(!!input.personId !== !!input.name, 'WHO_IS_IT', { field: 'personId' });
  const d = digestOf('openDesk', input);
  const { version: st } = await statutesOf(caller);
  return decideAgain(async () => {
    const before = await loadDesk(caller.table, input.id);
    if (before) {
      demand(before.host === caller.personId && before.trail[0]?.d === d, 'ID_TAKEN', { field: 'id' });
      return before;
    }
    const onPaper = input.ground === 'paper' && input.paperId ? input.paperId : undefined;
    const paper = onPaper ? await loadPaper(caller.table, onPaper) : undefined;
    demand(!onPaper || paper, 'NOT_FOUND', { field: 'paperId' });
    demand(!paper || paper.state === 'waiting', 'PAPER_DONE', { field: 'paperId' });
    const person = input.personId ? await known(caller, host, input.personId) : await newcomer(caller, input);
    const change = { at: caller.at, by: person.id, via: caller.personId, action: 'openDesk', st, d };
    const slipUntil = person.withoutAccount ? after(caller, slipDays * 24 * 60) : undefined;
    const desk: Desk = {
      id: input.id,
      person: person.id,
      host: caller.personId,
      ground: input.ground,
      paperId: onPaper,
      openedAt: caller.at,
      endsAt: after(caller, deskMinutes),
      slipUntil,
      trail: [change],
    };
    await caller.table.transact([
      put(placeDesk(desk), 'absent'),
      ...(input.personId ? [check(['MEMBER', person.id], 'present')] : comingIn(person, change)),
      ...(slipUntil ? [await slipFor(caller, person.id, slipUntil)] : []),
    ]);
    return desk;
  });
}

/** A desk of the caller's own; refused when there is none. */
async function ownDesk(caller: Caller, deskId: string): Promise<Desk> {
  const desk = await loadDesk(caller.table, deskId);
  demand(desk && desk.host === caller.personId, 'NOT_FOUND', { field: 'deskId' });
  return desk;
}

/** End it. Ended, it stays so. */
export async function closeDesk(caller: Caller, deskId: string): Promise<Desk> {
  await holding(caller, 'host');
  const { version: st } = await statutesOf(caller);
  return decideAgain(async () => {
    const before = await ownDesk(caller, deskId);
    if (before.endedAt || before.endsAt <= caller.at) return before;
    const change = { at: caller.at, by: before.person, via: caller.personId, action: 'closeDesk', st };
    const desk = { ...before, endedAt: caller.at, trail: [...before.trail, change] };
    await caller.table.put(placeDesk(desk), { version: before.trail.length });
    return desk;
  });
}

/** A desk for who opened it; undefined for everybody else. */
export async function deskOf(caller: Caller, id: string): Promise<Desk | undefined> {
  const desk = await loadDesk(caller.table, id);
  return desk?.host === caller.personId ? desk : undefined;
}
