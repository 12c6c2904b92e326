import type {
  AcceptAppointmentInput,
  DismissOfficialInput,
  InviteOfficialInput,
} from '../../schema/generated/city.ts';
import { idRefusal } from '../../schema/ids.ts';
import { cityRoles } from '../../schema/roles.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import type { Caller } from '../tenancy/caller.ts';
import { codeFor, codeKey, readCode } from '../tenancy/codes.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put } from '../tenancy/table-writes.ts';
import { digestOf, wasDone } from '../tenancy/trail.ts';
import {
  type CityInvitation,
  loadCityInvitation,
  loadOfficial,
  type Official,
  officialId,
  placeCityInvitation,
  placeOfficial,
} from './store.ts';
import { acting } from './views.ts';
import { loadCityWijk } from './wijk-store.ts';

const days = 86_400_000;

/** Make a code with which somebody becomes an official; the same id and content give the same code. */
export async function inviteOfficial(caller: Caller, input: InviteOfficialInput) {
  await acting(caller, 'cityAdmin');
  const role = cityRoles.find((one) => one === input.role);
  demand(role, 'NOT_A_CITY_ROLE', { field: 'role' });
  demandNone(idRefusal('inv', input.id));
  const known = await Promise.all(input.wijken.slice(0, 50).map((slug) => loadCityWijk(caller.table, slug)));
  demand(input.wijken.length <= 50 && known.every(Boolean), 'UNKNOWN_WIJK', { field: 'wijken' });
  demand(role !== 'coordinator' || input.wijken.length > 0, 'UNKNOWN_WIJK', { field: 'wijken' });
  const code = codeFor(caller.secret, caller.tenant, 'official', input.id);
  const d = digestOf('inviteOfficial', input);
  const invitation: CityInvitation = {
    id: input.id,
    role,
    wijken: role === 'coordinator' ? input.wijken : [],
    expiresAt: new Date(caller.now.getTime() + 14 * days).toISOString(),
    trail: [{ ...caller.signature, action: 'inviteOfficial', st: 0, d }],
  };
  try {
    await caller.table.put(placeCityInvitation(invitation, codeKey(code)), 'absent');
    return { code, expiresAt: invitation.expiresAt };
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
    const before = await loadCityInvitation(caller.table, codeKey(code));
    demand(before && wasDone(before.trail, caller.personId, d), 'ID_TAKEN', { field: 'id' });
    return { code, expiresAt: before.expiresAt };
  }
}

/** Become an official. A code works once; for who used it, it has worked. */
export async function acceptAppointment(caller: Caller, input: AcceptAppointmentInput): Promise<Official> {
  const name = tidy(input.name);
  demandNone(textRefusal('name', name, 1, 80));
  const code = readCode(input.code);
  demand(code, 'BAD_CODE', { field: 'code' });
  const key = codeKey(code);
  const id = officialId(caller.personId);
  const official = await decideAgain(async () => {
    // One after the other: whoever finds the code used by themselves finds themselves an official.
    const invitation = await loadCityInvitation(caller.table, key);
    demand(invitation, 'BAD_CODE', { field: 'code' });
    const before = await loadOfficial(caller.table, id, true);
    if (invitation.usedBy === caller.personId && before) return before;
    demand(!invitation.usedBy && caller.at < invitation.expiresAt, 'BAD_CODE', { field: 'code' });
    const change = {
      ...caller.signature,
      action: 'acceptAppointment',
      st: 0,
      why: invitation.role,
    };
    const after: Official = {
      id,
      name,
      roles: [...new Set([...(before?.roles ?? []), invitation.role])],
      wijken: [...new Set([...(before?.wijken ?? []), ...invitation.wijken])],
      since: before?.since ?? caller.at,
      trail: [...(before?.trail ?? []), change],
    };
    const used = { ...invitation, usedBy: caller.personId, trail: [...invitation.trail, change] };
    await caller.table.transact([
      put(placeCityInvitation(used, key), { version: invitation.trail.length }),
      put(placeOfficial(after), before ? { version: before.trail.length } : 'absent'),
    ]);
    return after;
  });
  caller.forget('official');
  return official;
}

/** End an official's roles. The last cityAdmin stays: whoever dismisses is one, and cannot dismiss themselves. */
export async function dismissOfficial(caller: Caller, input: DismissOfficialInput): Promise<Official> {
  const by = await acting(caller, 'cityAdmin');
  const why = tidy(input.why);
  demandNone(textRefusal('why', why, 1, 500));
  demand(input.officialId !== by.id, 'LAST_OF_ROLE', { field: 'officialId' });
  return decideAgain(async () => {
    const [before, dismisser] = await Promise.all([
      loadOfficial(caller.table, input.officialId, true),
      loadOfficial(caller.table, by.id, true),
    ]);
    demand(before, 'NOT_FOUND', { field: 'officialId' });
    if (before.roles.length === 0) return before;
    demand(dismisser, 'FORBIDDEN');
    demand(dismisser.roles.includes('cityAdmin'), 'FORBIDDEN');
    const change = { ...caller.signature, action: 'dismissOfficial', st: 0, why };
    const after = { ...before, roles: [], wijken: [], trail: [...before.trail, change] };
    const stays = {
      ...dismisser,
      trail: [...dismisser.trail, { ...change, action: 'remains', why: undefined }],
    };
    await caller.table.transact([
      put(placeOfficial(after), { version: before.trail.length }),
      // Written too: of two who dismiss each other at the same moment, one finds the other gone.
      put(placeOfficial(stays), { version: dismisser.trail.length }),
    ]);
    return after;
  });
}
