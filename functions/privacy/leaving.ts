import type { Statutes } from '../../schema/statutes.ts';
import { forgetSignUps } from '../activities/own.ts';
import { eraseClaims } from '../expenses/erasing.ts';
import { forgetAsks } from '../matching/asks.ts';
import { forgetStanding, helperWrites } from '../matching/store.ts';
import { keepHolder } from '../members/roles.ts';
import { experienceWrites, loadExperience, loadMember, placeMember } from '../members/store.ts';
import { endOffers } from '../offers/acting.ts';
import { act } from '../requests/acting.ts';
import { answerAt, answeredRequest, removeMessage } from '../requests/conversation-store.ts';
import { eraseRequest } from '../requests/erasing.ts';
import { living } from '../requests/rules.ts';
import { loadRequest } from '../requests/store.ts';
import { statutesOf } from '../statutes/store.ts';
import { eraseDevices } from '../telling/device-store.ts';
import { eraseTelling } from '../telling/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand } from '../tenancy/refused.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put, remove } from '../tenancy/table-writes.ts';
import { ownItems } from './own.ts';

/** Erases what a leaver wrote: in requests of their own at once, in those of others what they said there. */
async function erase(caller: Caller, statutes: Statutes): Promise<void> {
  const by = { person: caller.personId, now: caller.now };
  for (const { id } of await ownItems(caller, 'REQUEST'))
    await eraseRequest(caller.table, String(id), by, statutes);
  for (const stored of await ownItems(caller, 'MESSAGE')) await removeMessage(caller.table, stored);
}

/** Ends what a leaver is in the middle of, so that nobody waits for somebody who is gone. */
async function letGo(caller: Caller): Promise<void> {
  for (const stored of await ownItems(caller, 'REQUEST')) {
    const request = await loadRequest(caller.table, String(stored.id), true);
    if (request && living.includes(request.state))
      await act(caller, 'withdraw', { requestId: request.id }, () => ({ command: { action: 'withdraw' } }));
  }
  for (const stored of await ownItems(caller, 'ANSWER')) {
    const requestId = answeredRequest(stored);
    const request = await loadRequest(caller.table, requestId, true);
    const helps = request?.helper === caller.personId;
    if (helps && (request.state === 'agreed' || request.state === 'withWij'))
      await act(caller, 'undoMatch', { requestId }, () => ({
        command: { action: 'undoMatch' },
        writes: [remove(answerAt(requestId, caller.personId))],
      }));
    else if (request?.state === 'answered')
      await act(caller, 'withdrawAnswer', { requestId }, () => ({
        command: { action: 'withdrawAnswer' },
        writes: [remove(answerAt(requestId, caller.personId), 'present')],
      }));
    else if (request?.handBack?.to === caller.personId && !request.handBack.waits)
      await act(caller, 'declineHandBack', { requestId }, () => ({
        command: { action: 'declineHandBack' },
        writes: [remove(answerAt(requestId, caller.personId))],
      }));
    else await caller.table.remove(...answerAt(requestId, caller.personId));
  }
}

/**
 * Leave the wijk. Profile, lived experience and everything written are erased at once; the trail stays under
 * the id alone, which means nothing outside the sign-in. Left once, one has left.
 */
export async function leave(caller: Caller, sure: boolean): Promise<void> {
  demand(sure, 'NOT_SURE', { field: 'sure' });
  const here = await loadMember(caller.table, caller.personId, true);
  demand(here, 'NOT_A_RESIDENT');
  if (here.leftAt) return;
  const statutes = await statutesOf(caller);
  const keeps = here.roles.includes('board')
    ? [await keepHolder(caller, 'board', here.id, 'LAST_BOARD')]
    : [];
  await letGo(caller);
  await endOffers(caller);
  await forgetAsks(caller);
  await forgetSignUps(caller);
  await eraseClaims(caller);
  await erase(caller, statutes);
  await decideAgain(async () => {
    const before = await loadMember(caller.table, caller.personId, true);
    demand(before, 'NOT_A_RESIDENT');
    if (before.leftAt) return;
    const experience = await loadExperience(caller, true);
    const change = { ...caller.signature, action: 'leave', st: statutes.version };
    await caller.table.transact([
      put(
        placeMember({
          id: before.id,
          name: '',
          languages: [],
          talents: [],
          roles: [],
          joinedAt: before.joinedAt,
          leftAt: caller.at,
          account: before.account,
          apart: before.apart,
          measures: before.measures,
          trail: [...before.trail, change],
        }),
        { version: before.trail.length },
      ),
      ...experienceWrites(before.id, experience, []),
      ...helperWrites({ able: before, lived: experience.themes }, { lived: [] }),
      ...forgetStanding(before.id),
      ...(keeps.length ? [await keepHolder(caller, 'board', here.id, 'LAST_BOARD')] : []),
    ]);
  });
  // Who was asked in the last moment before they left was not asked any more after.
  await forgetAsks(caller);
  // After the profile is gone: what comes in from now on is for nobody.
  await eraseTelling(caller.table, caller.personId);
  await eraseDevices(caller.table, caller.personId);
  caller.forget('member');
  caller.forget('experience');
}
