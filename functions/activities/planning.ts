import type {
  ActivityIdInput,
  CancelActivityInput,
  ChangeOccurrenceInput,
  PlanActivityInput,
} from '../../schema/generated/wijk.ts';
import { idRefusal, isClientId } from '../../schema/ids.ts';
import { rangeRefusal } from '../../schema/numbers.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { namedPots } from '../ledger/store.ts';
import { loadMember, memberOf } from '../members/store.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone, Refused } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { digestOf, mostChanges, wasDone } from '../tenancy/trail.ts';
import { allDays, ends, furthest, isRule, mostOccurrences, occurrenceOn } from './repeating.ts';
import {
  type Activity,
  can,
  hasSay,
  isVisible,
  may,
  mostOccurrenceChanges,
  mostPlaces,
  type Occurrence,
  type Part,
  partsOf,
} from './rules.ts';
import { loadActivity, placeActivity } from './store.ts';
import { stateNames } from './words.ts';

/** How far ahead an activity can begin, in milliseconds: a year and a bit. */
const ahead = 400 * 86_400_000;

/** Plan an activity: open at once by a host, proposed by another resident. */
export async function planActivity(caller: Caller, input: PlanActivityInput): Promise<Activity> {
  const { personId } = caller;
  const by = await memberOf(caller);
  demand(by && (by.roles.includes('resident') || by.roles.includes('host')), 'NOT_A_RESIDENT');
  const isHost = by.roles.includes('host');
  const [title, text, place] = [tidy(input.title), tidy(input.text), tidy(input.place)];
  const rule = input.rule || undefined;
  const d = digestOf('plan', { ...input, title, text, place });
  const again = isClientId('act', input.id) ? await loadActivity(caller.table, input.id, true) : undefined;
  if (again) {
    demand(wasDone(again.trail.slice(0, 1), personId, d), 'ID_TAKEN', { field: 'id' });
    return again;
  }
  const fromNow = Date.parse(input.startsAt) - caller.now.getTime();
  const rightRule = rule === undefined || isRule(rule, input.startsAt);
  demandNone(
    idRefusal('act', input.id),
    textRefusal('title', title, 3, 80),
    textRefusal('text', text, 0, 2_000),
    textRefusal('place', place, 2, 120),
    fromNow > -86_400_000 && fromNow < ahead ? undefined : { code: 'BAD_ACTIVITY_TIME', field: 'startsAt' },
    rangeRefusal('minutes', input.minutes, 5, 720),
    rightRule && !(input.series && !ends(rule)) ? undefined : { code: 'BAD_RULE', field: 'rule' },
    rangeRefusal('places', input.places ?? 1, 1, mostPlaces),
    rangeRefusal('cost', input.cost, 0, 10_000),
    rangeRefusal('signUpHours', input.signUpHours, 0, 720),
    rangeRefusal('confirmHours', input.confirmHours, 1, 168),
  );
  const days = ends(rule) ? allDays({ startsAt: input.startsAt, rule }) : [];
  demand(days.length <= mostOccurrences, 'BAD_RULE', { field: 'rule' });
  await demandGiver(caller, input);
  await demandPot(caller, input);
  const { version } = await statutesOf(caller);
  const action = isHost ? 'planActivity' : 'proposeActivity';
  const activity: Activity = {
    id: input.id,
    title,
    text,
    language: caller.spoken,
    place,
    category: input.category,
    state: isHost ? 'open' : 'proposed',
    proposer: personId,
    giver: input.giverId ?? undefined,
    giverNamed: input.giverNamed,
    startsAt: input.startsAt,
    minutes: input.minutes,
    rule,
    series: input.series,
    places: input.places ?? undefined,
    cost: input.cost,
    potId: input.potId ?? undefined,
    public: input.public,
    signUpHours: input.signUpHours,
    confirmHours: input.confirmHours,
    lastDay: days.at(-1),
    changes: [],
    trail: [{ ...caller.signature, action, st: version, d }],
  };
  try {
    await caller.table.put(placeActivity(activity), 'absent');
    return activity;
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
    const before = await loadActivity(caller.table, input.id, true);
    demand(before && wasDone(before.trail.slice(0, 1), personId, d), 'ID_TAKEN', { field: 'id' });
    return before;
  }
}

/** The giver takes part here, and gives it themselves or agreed. */
async function demandGiver(caller: Caller, { giverId, consent }: PlanActivityInput): Promise<void> {
  if (!giverId || giverId === caller.personId) return;
  const giver = await loadMember(caller.table, giverId);
  demand(giver && !giver.leftAt, 'NOT_FOUND', { field: 'giverId' });
  demand(consent, 'AGREEMENT_NEEDED', { field: 'consent' });
}

async function demandPot(caller: Caller, { potId }: PlanActivityInput): Promise<void> {
  if (!potId) return;
  const pots = await namedPots(caller.table, caller);
  demand(
    pots.some(({ id }) => id === potId),
    'NOT_FOUND',
    { field: 'potId' },
  );
}

type Changed = Pick<Activity, 'state' | 'reason' | 'cancelledAt' | 'changes'>;

/** Carries out a command on an activity: loads, asks the rules, writes, and again when somebody was first. */
async function act(
  caller: Caller,
  activityId: string,
  command: { readonly action: 'accept' | 'cancel' | 'change'; readonly name: string; readonly why?: string },
  said: object,
  decide: (activity: Activity) => Partial<Changed>,
): Promise<Activity> {
  const member = await memberOf(caller);
  demand(member, 'NOT_A_RESIDENT');
  const { version } = await statutesOf(caller);
  const d = digestOf(command.name, said);
  const { action } = command;
  return decideAgain(async () => {
    const field = 'activityId';
    const activity = await loadActivity(caller.table, activityId, true);
    const parts: Part[] = activity ? partsOf(activity, caller.personId, member.roles) : [];
    demand(activity && isVisible(activity, parts), 'NOT_FOUND', { field });
    if (wasDone(activity.trail.slice(-1), caller.personId, d)) return activity;
    if (!can(action, activity, parts)) {
      if (wasDone(activity.trail, caller.personId, d)) return activity;
      const isState = !may[action].states.includes(activity.state);
      demand(isState || hasSay(action, activity, parts), 'FORBIDDEN', { field });
      throw new Refused({
        code: 'ACTIVITY_NOT_NOW',
        field,
        values: { state: stateNames[activity.state] },
      });
    }
    demand(activity.trail.length < mostChanges, 'TOO_MANY_CHANGES', { field });
    const { why } = command;
    const change = {
      ...caller.signature,
      action: command.name,
      st: version,
      d,
      ...(why ? { why } : {}),
    };
    const after = { ...activity, ...decide(activity), trail: [...activity.trail, change] };
    await caller.table.put(placeActivity(after), { version: activity.trail.length });
    return after;
  });
}

/** Open what was proposed. */
export const acceptActivity = (caller: Caller, { activityId }: ActivityIdInput): Promise<Activity> =>
  act(caller, activityId, { action: 'accept', name: 'acceptActivity' }, { activityId }, () => ({
    state: 'open',
  }));

const reasoned = (why: string): string => {
  const text = tidy(why);
  demandNone(textRefusal('why', text, 3, 500));
  return text;
};

/** Call off, or turn down. */
export function cancelActivity(caller: Caller, { activityId, why }: CancelActivityInput): Promise<Activity> {
  const reason = reasoned(why);
  const command = { action: 'cancel', name: 'cancelActivity', why: reason } as const;
  return act(caller, activityId, command, { activityId, reason }, () => ({
    state: 'cancelled',
    reason,
    cancelledAt: caller.at,
  }));
}

/** Change one occurrence. */
export async function changeOccurrence(
  caller: Caller,
  input: ChangeOccurrenceInput,
): Promise<{ activity: Activity; occurrence: Occurrence }> {
  const why = reasoned(input.why);
  const place = input.place ? tidy(input.place) : undefined;
  demandNone(place === undefined ? undefined : textRefusal('place', place, 2, 120));
  const { activityId, day, cancelled } = input;
  const startsAt = input.startsAt ?? undefined;
  const command = { action: 'change', name: 'changeOccurrence', why } as const;
  const activity = await act(caller, activityId, command, { ...input, place, why }, (before) => {
    const now = occurrenceOn(before, day);
    demand(now, 'NO_OCCURRENCE', { field: 'day' });
    const byRule = occurrenceOn({ ...before, changes: [] }, day) ?? now;
    const moved = startsAt === undefined ? 0 : Math.abs(Date.parse(startsAt) - Date.parse(byRule.startsAt));
    demand(moved <= furthest, 'BAD_ACTIVITY_TIME', { field: 'startsAt' });
    const others = before.changes.filter((one) => one.day !== day);
    demand(others.length < mostOccurrenceChanges, 'TOO_MANY_CHANGES', { field: 'day' });
    const sequence = (before.changes.find((one) => one.day === day)?.sequence ?? 0) + 1;
    return { changes: [...others, { day, cancelled, startsAt, place, why, sequence }] };
  });
  const occurrence = occurrenceOn(activity, day);
  demand(occurrence, 'NO_OCCURRENCE', { field: 'day' });
  return { activity, occurrence };
}
