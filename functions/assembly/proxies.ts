import type { GiveProxyInput, MeetingIdInput } from '../../schema/generated/wijk.ts';
import { dayName } from '../../schema/moments.ts';
import { fiscalDay } from '../../schema/money.ts';
import { loadMember } from '../members/store.ts';
import { holding } from '../members/views.ts';
import { assemblyPlace } from '../statutes/articles.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import { hasVote, type Meeting } from './rules.ts';
import { loadHolder, loadMeeting, loadProxy, placeHolder, placeProxy } from './store.ts';

/** What refuses somebody without a vote at a meeting. */
export const noVote = ({ recordAt }: Meeting, field?: string) => ({
  ...(field ? { field } : {}),
  values: { day: dayName(fiscalDay(new Date(recordAt))), article: assemblyPlace('record') },
});

async function coming(caller: Caller, meetingId: string): Promise<Meeting> {
  const meeting = await loadMeeting(caller.table, meetingId, true);
  demand(meeting, 'NOT_FOUND', { field: 'meetingId' });
  demand(meeting.state === 'convened' && caller.at < meeting.endsAt, 'MEETING_NOT_NOW', {
    field: 'meetingId',
  });
  return meeting;
}

/** The write that takes a vote from whoever holds it. */
async function takenFrom(caller: Caller, meetingId: string, holder: string, giver: string): Promise<Write> {
  const held = await loadHolder(caller.table, meetingId, holder);
  const rest = held.from.filter((one) => one !== giver);
  return put(
    placeHolder(meetingId, holder, { from: rest, version: held.version + 1 }),
    held.version ? { version: held.version } : 'absent',
  );
}

/** Sets to whom the caller gives their vote, or to nobody; the number that one member holds is kept to in the same write. */
async function setProxy(caller: Caller, meetingId: string, to: string | undefined): Promise<Meeting> {
  const member = await holding(caller, 'member');
  const { version } = await statutesOf(caller);
  const giver = caller.personId;
  return decideAgain(async () => {
    const meeting = await coming(caller, meetingId);
    demand(hasVote(meeting, member), 'NO_VOTE_IN_MEETING', noVote(meeting));
    const before = await loadProxy(caller.table, meetingId, giver);
    if (before?.to === to) return meeting;
    const writes: Write[] = [];
    if (before?.to) writes.push(await takenFrom(caller, meetingId, before.to, giver));
    if (to) {
      const held = await loadHolder(caller.table, meetingId, to);
      // Given meanwhile, perhaps by this very call sent twice: decide again, on both anew.
      if (held.from.includes(giver)) throw new Conflict('given meanwhile');
      demand(held.from.length < meeting.proxies, 'TOO_MANY_PROXIES', {
        field: 'toPersonId',
        values: { most: meeting.proxies, article: assemblyPlace('proxies') },
      });
      writes.push(
        put(
          placeHolder(meetingId, to, { from: [...held.from, giver], version: held.version + 1 }),
          held.version ? { version: held.version } : 'absent',
        ),
      );
    }
    const action = to ? 'giveProxy' : 'withdrawProxy';
    const trail = [...(before?.trail ?? []), { at: caller.at, by: giver, action, st: version }];
    const proxy = { id: `${meetingId}:${giver}`, to, trail };
    writes.push(
      put(placeProxy(meetingId, giver, proxy), before ? { version: before.trail.length } : 'absent'),
    );
    await caller.table.transact(writes);
    return meeting;
  });
}

/** Let another member vote in one's name. */
export async function giveProxy(caller: Caller, { meetingId, toPersonId }: GiveProxyInput): Promise<Meeting> {
  const field = 'toPersonId';
  demand(toPersonId !== caller.personId, 'NO_PROXY', { field });
  const meeting = await coming(caller, meetingId);
  const holder = await loadMember(caller.table, toPersonId, true);
  demand(holder && !holder.leftAt, 'NOT_FOUND', { field });
  demand(hasVote(meeting, holder), 'NO_VOTE_IN_MEETING', noVote(meeting, field));
  // A vote that was given on is not given on again.
  demand(!(await loadProxy(caller.table, meetingId, toPersonId))?.to, 'PROXY_GIVEN', { field });
  return setProxy(caller, meetingId, toPersonId);
}

/** Take a proxy back. */
export const withdrawProxy = (caller: Caller, { meetingId }: MeetingIdInput): Promise<Meeting> =>
  setProxy(caller, meetingId, undefined);
