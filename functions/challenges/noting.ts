import type { NoteOnChallengeInput } from '../../schema/generated/wijk.ts';
import { idRefusal, isClientId } from '../../schema/ids.ts';
import { fiscalDay, isDay } from '../../schema/money.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { memberOf } from '../members/store.ts';
import { speaking } from '../members/views.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone, Refused } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { digestOf, wasDone } from '../tenancy/trail.ts';
import { can, type Note, partsFor, partsOf, sideOf } from './rules.ts';
import { loadChallenge, loadNote, placeNote } from './store.ts';
import { stateNames } from './words.ts';

/** Write a note on a challenge, or on a progress talk. The same id and content is the same note. */
export async function noteOnChallenge(caller: Caller, input: NoteOnChallengeInput): Promise<Note> {
  const member = await memberOf(caller);
  demand(member, 'NOT_A_RESIDENT');
  if (member.roles.includes('resident')) await speaking(caller);
  const { id, challengeId, kind } = input;
  const text = tidy(input.text);
  const today = fiscalDay(caller.now);
  const heldOn = kind === 'progress' ? (input.heldOn ?? today) : undefined;
  demandNone(
    idRefusal('cnt', id),
    textRefusal('text', text, 1, 4_000),
    heldOn && (!isDay(heldOn) || heldOn > today) ? { code: 'BAD_DATE', field: 'heldOn' } : undefined,
  );
  const field = 'challengeId';
  const challenge = isClientId('chl', challengeId)
    ? await loadChallenge(caller.table, challengeId, true)
    : undefined;
  demand(challenge, 'NOT_FOUND', { field });
  const d = digestOf('noteOnChallenge', { ...input, text });
  const again = await loadNote(caller.table, challengeId, id);
  if (again && wasDone(again.trail, caller.personId, d)) return again;
  const action = kind === 'progress' ? ('noteProgress' as const) : ('note' as const);
  const parts = partsOf(challenge, caller.personId, member.roles);
  if (!can(action, challenge, parts, caller.personId)) {
    demand(
      partsFor(action).some((part) => parts.includes(part)),
      'FORBIDDEN',
      { field },
    );
    throw new Refused({ code: 'CHALLENGE_NOT_NOW', field, values: { state: stateNames[challenge.state] } });
  }
  const { version } = await statutesOf(caller);
  const note: Note = {
    id,
    challengeId,
    what: kind,
    at: caller.at,
    heldOn,
    author: caller.personId,
    side: sideOf(parts),
    group: challenge.group,
    text,
    trail: [{ ...caller.signature, action: 'noteOnChallenge', st: version, d }],
  };
  try {
    await caller.table.put(placeNote(note), 'absent');
    return note;
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
    const before = await loadNote(caller.table, challengeId, id);
    demand(before && wasDone(before.trail, caller.personId, d), 'ID_TAKEN', { field: 'id' });
    return before;
  }
}
