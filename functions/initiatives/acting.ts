import type {
  CostInitiativeInput,
  InitiativeIdInput,
  InitiativeReasonInput,
  ProposeInitiativeInput,
  ReportInitiativeInput,
} from '../../schema/generated/wijk.ts';
import { idRefusal } from '../../schema/ids.ts';
import { amountRefusal } from '../../schema/money.ts';
import { textRefusal, tidy } from '../../schema/texts.ts';
import { usingFile } from '../files/store.ts';
import { uploaded } from '../files/using.ts';
import { memberOf } from '../members/store.ts';
import { speaking } from '../members/views.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone, Refused } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put, type Write } from '../tenancy/table-writes.ts';
import { type Change, digestOf, wasDone } from '../tenancy/trail.ts';
import { type Command, can, decided, type Initiative, may, partsOf } from './rules.ts';
import { loadInitiative, placeInitiative } from './store.ts';
import { stateNames } from './words.ts';

/** Propose an initiative. The same id and content is the same initiative. */
export async function proposeInitiative(caller: Caller, input: ProposeInitiativeInput): Promise<Initiative> {
  await speaking(caller);
  const { version } = await statutesOf(caller);
  const [title, text] = [tidy(input.title), tidy(input.text)];
  demandNone(idRefusal('ini', input.id));
  demandNone(
    textRefusal('title', title, 3, 100),
    textRefusal('text', text, 10, 4_000),
    amountRefusal('estimate', input.estimate),
  );
  const { at, personId } = caller;
  const d = digestOf('propose', { ...input, title, text });
  const initiative: Initiative = {
    id: input.id,
    proposer: personId,
    title,
    text,
    language: caller.spoken,
    estimate: input.estimate,
    state: 'idea',
    createdAt: at,
    supporters: [],
    trail: [{ ...caller.signature, action: 'propose', st: version, d }],
  };
  try {
    await caller.table.put(placeInitiative(initiative), 'absent');
    return initiative;
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
    const before = await loadInitiative(caller.table, input.id, true);
    demand(before && wasDone(before.trail.slice(0, 1), personId, d), 'ID_TAKEN', { field: 'id' });
    return before;
  }
}

/** Carries out a command on an initiative: loads, asks the rules, writes, and again when somebody was first. */
async function act(
  caller: Caller,
  initiativeId: string,
  command: Exclude<Command, { action: 'decideAppeal' }>,
  along: (change: Change) => Promise<readonly Write[]> = async () => [],
): Promise<Initiative> {
  const member = await memberOf(caller);
  demand(member, 'NOT_A_RESIDENT');
  const { version } = await statutesOf(caller);
  const d = digestOf(command.action, { initiativeId, ...command });
  return decideAgain(async () => {
    const field = 'initiativeId';
    const initiative = await loadInitiative(caller.table, initiativeId, true);
    demand(initiative, 'NOT_FOUND', { field });
    const parts = partsOf(initiative, caller.personId, member.roles);
    // The same once more: right away, or when it can't be done any more because it was done.
    if (wasDone(initiative.trail.slice(-1), caller.personId, d)) return initiative;
    if (!can(command.action, initiative, parts, caller.personId)) {
      if (wasDone(initiative.trail, caller.personId, d)) return initiative;
      demand(parts.includes(may[command.action].part), 'FORBIDDEN', { field });
      throw new Refused({
        code: 'INITIATIVE_NOT_NOW',
        field,
        values: { state: stateNames[initiative.state] },
      });
    }
    const why = 'why' in command ? { why: command.why } : {};
    const change = { ...caller.signature, action: command.action, st: version, d, ...why };
    const after = decided(initiative, command, change);
    const mine = put(placeInitiative(after), { version: initiative.trail.length });
    await caller.table.transact([mine, ...(await along(change))]);
    return after;
  });
}

/** Support an idea. */
export async function supportInitiative(
  caller: Caller,
  { initiativeId }: InitiativeIdInput,
): Promise<Initiative> {
  await speaking(caller);
  const { initiatives } = await statutesOf(caller);
  return act(caller, initiativeId, {
    action: 'support',
    by: caller.personId,
    needed: initiatives.supporters,
  });
}

/** Say what it costs. */
export function costInitiative(
  caller: Caller,
  { initiativeId, cost }: CostInitiativeInput,
): Promise<Initiative> {
  demandNone(amountRefusal('cost', cost));
  return act(caller, initiativeId, { action: 'cost', cost });
}

/** Admit it to a round. */
export const admitInitiative = (caller: Caller, { initiativeId }: InitiativeIdInput): Promise<Initiative> =>
  act(caller, initiativeId, { action: 'admit' });

/** Begin with it. */
export const startInitiative = (caller: Caller, { initiativeId }: InitiativeIdInput): Promise<Initiative> =>
  act(caller, initiativeId, { action: 'start' });

const reasoned = (why: string): string => {
  const text = tidy(why);
  demandNone(textRefusal('why', text, 3, 1_000));
  return text;
};

/** Reject it, with a reason. */
export const rejectInitiative = (
  caller: Caller,
  { initiativeId, why }: InitiativeReasonInput,
): Promise<Initiative> => act(caller, initiativeId, { action: 'reject', why: reasoned(why) });

/** Appeal to the assembly. */
export const appealInitiative = (
  caller: Caller,
  { initiativeId, why }: InitiativeReasonInput,
): Promise<Initiative> => act(caller, initiativeId, { action: 'appeal', why: reasoned(why) });

/** How many pictures go with a report. */
const mostPictures = 6;

/** Report what came of it, with pictures or without. */
export function reportInitiative(caller: Caller, input: ReportInitiativeInput): Promise<Initiative> {
  const report = tidy(input.report);
  demandNone(textRefusal('report', report, 10, 4_000));
  const { initiativeId } = input;
  const pictures = [...new Set(input.pictures)];
  demand(pictures.length <= mostPictures, 'TOO_MANY_CHOICES', {
    field: 'pictures',
    values: { most: mostPictures },
  });
  return act(caller, initiativeId, { action: 'report', report, pictures }, async (change) =>
    Promise.all(
      pictures.map(async (id) =>
        usingFile(await uploaded(caller, 'pictures', id, 'picture', initiativeId), initiativeId, change),
      ),
    ),
  );
}
