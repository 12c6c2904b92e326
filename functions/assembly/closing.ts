import type { Text } from '../../schema/errors.ts';
import { everybody } from '../members/store.ts';
import type { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import type { Change } from '../tenancy/trail.ts';
import { effectWrites, refusalWrites } from './effects.ts';
import { decidedMotion, hasVote, type Meeting, type Motion } from './rules.ts';
import { allVotes, isOver, loadMeeting, loadMotion, motionsOf, placeMeeting, placeMotion } from './store.ts';

const notCarriedOut: Text = {
  nl: 'Zo kon het niet worden uitgevoerd: er was te weinig geld, of intussen was iets anders besloten.',
  en: 'It could not be carried out so: there was too little money, or something else was decided meanwhile.',
};

/** How many have a vote at a meeting: who is a member now, and was one at the record date. */
async function eligibleAt(table: Table, meeting: Meeting): Promise<number> {
  let count = 0;
  for await (const member of everybody(table)) if (hasVote(meeting, member)) count++;
  return count;
}

/** What a decision on a motion writes besides; undefined for an adopted one that can't be carried out as it stands. */
async function writesOf(
  table: Table,
  motion: Motion,
  state: Motion['state'],
  change: Change,
  now: Date,
): Promise<Write[] | undefined> {
  if (state === 'adopted') return effectWrites(table, motion, change, now);
  return state === 'rejected' ? refusalWrites(table, motion, change) : [];
}

/** Decides on one motion, and carries it out, in one transaction. */
async function decide(
  table: Table,
  meeting: Meeting,
  motion: Motion,
  eligible: number,
  now: Date,
  statutes: number,
): Promise<void> {
  const { state, outcome } = decidedMotion(
    meeting,
    motion,
    await allVotes(table, motion.id),
    eligible,
    statutes,
  );
  const change = { at: now.toISOString(), by: 'clock', action: `motion_${state}`, st: statutes };
  const after: Motion = { ...motion, state, outcome, trail: [...motion.trail, change] };
  const guard = { version: motion.trail.length };
  // Something else can change what it is about at this very moment: then once more, on how that stands by now.
  for (const last of [false, true]) {
    const writes = await writesOf(table, motion, state, change, now);
    if (!writes) break;
    try {
      return await table.transact([put(placeMotion(after), guard), ...writes]);
    } catch (cause) {
      if (!(cause instanceof Conflict)) throw cause;
      const stored = await loadMotion(table, motion.id, true);
      if (stored?.state !== 'onAgenda') return;
      if (last && state !== 'adopted') throw cause;
    }
  }
  // Adopted, and not to be done: the decision stands, and says so.
  await table.transact([put(placeMotion({ ...after, outcome: { ...outcome, notCarriedOut } }), guard)]);
}

/**
 * Counts a meeting that is over: each motion by itself, in the order of the agenda, since one can change what the
 * next is about. Answers false when there was nothing to do.
 */
export async function countMeeting(table: Table, id: string, now: Date, statutes: number): Promise<boolean> {
  const meeting = await loadMeeting(table, id, true);
  if (!meeting || !isOver(meeting, now)) return false;
  const eligible = await eligibleAt(table, meeting);
  try {
    for (const { id: motionId } of await motionsOf(table, meeting)) {
      const motion = await loadMotion(table, motionId, true);
      if (motion?.state === 'onAgenda') await decide(table, meeting, motion, eligible, now, statutes);
    }
    const change = { at: now.toISOString(), by: 'clock', action: 'countMeeting', st: statutes };
    const held: Meeting = { ...meeting, state: 'held', trail: [...meeting.trail, change] };
    await table.put(placeMeeting(held), { version: meeting.trail.length });
    return true;
  } catch (cause) {
    if (cause instanceof Conflict) return false;
    throw cause;
  }
}
