import type { ToldKind } from '../../schema/generated/wijk.ts';
import type { WijkRole } from '../../schema/roles.ts';
import type { Meeting } from '../assembly/rules.ts';
import { readMeeting } from '../assembly/store.ts';
import { readNote } from '../challenges/store.ts';
import type { Desk } from '../desk/rules.ts';
import { readDesk } from '../desk/store.ts';
import type { Claim } from '../expenses/rules.ts';
import { readClaim } from '../expenses/store.ts';
import { parties } from '../formation/rules.ts';
import type { Application, Member } from '../members/rules.ts';
import { readApplication, readMember } from '../members/store.ts';
import type { HelpRequest } from '../requests/rules.ts';
import { readRequest } from '../requests/store.ts';
import { readWaiting, type Waiting } from '../scaling/waiting-store.ts';
import type { Settlement } from '../settlement/rules.ts';
import { readSettlement } from '../settlement/store.ts';
import type { StoredRecord } from '../tenancy/table-writes.ts';
import type { Change, Trail } from '../tenancy/trail.ts';
import type { Round } from '../voting/rules.ts';
import { readRound } from '../voting/store.ts';
import { challenges, saidInNote } from './challenge-events.ts';

/**
 * Something to say: to these people, to those who answered but one, to a group by name, or to all with a role; the last
 * two now or at a later instant, to whoever of them is still here then.
 */
export type Saying = {
  readonly what: ToldKind;
  readonly to?: readonly (string | undefined)[];
  readonly toOthersThan?: string;
  readonly toGroup?: readonly string[];
  readonly toAll?: WijkRole;
  /** Who is left out of them. */
  readonly notTo?: readonly string[];
  readonly from?: string;
  /** True for what is told to who did it as well: that a host acts in one's name. */
  readonly toDoer?: true;
};

type Changed = { readonly id: string; readonly trail: Trail };
/** How one kind of record is told of. */
export type Told<T extends Changed> = {
  readonly read: (stored: StoredRecord) => T;
  /** What a change says, by how the thing is after it and was before it. */
  readonly says: (change: Change, now: T, was: T) => readonly Saying[];
  /** Whether a later change makes an earlier saying old: it is not told any more. */
  readonly ends: (what: ToldKind, said: Change, later: Change, now: T) => boolean;
};

const dayLong = 86_400_000;
const over = ['complete', 'withdraw', 'expire'];
const oneOf = (change: Change, ...actions: readonly string[]): boolean => actions.includes(change.action);

const requests: Told<HelpRequest> = {
  read: readRequest,
  says(change, now, was) {
    const { requester, helper, handBack } = now;
    switch (change.action) {
      case 'answer':
        return [{ what: 'answered', to: [requester] }];
      case 'accept':
        return [
          { what: 'accepted', to: [helper] },
          { what: 'notChosen', toOthersThan: helper },
        ];
      case 'undoMatch':
        return [{ what: 'matchUndone', to: [requester, was.helper] }];
      case 'askNeighbours': {
        // What an earlier change said is asked of one state alone: who was in which wave is not known any more, so all
        // of them are named. Only who was told of it has a notice that ends.
        const before = now === was ? [] : (was.search?.asked ?? []);
        return [{ what: 'asked', to: (now.search?.asked ?? []).filter((one) => !before.includes(one)) }];
      }
      case 'remind':
        return [{ what: 'whatNext', to: [requester] }];
      case 'offerHandBack':
        return handBack?.waits
          ? [{ what: 'handBackAsk', to: [requester] }]
          : [{ what: 'handBack', to: [handBack?.to] }];
      case 'allowHandBack':
        return [{ what: 'handBack', to: [handBack?.to] }];
      case 'acceptHandBack':
        return [{ what: 'handBackTaken', to: [requester] }];
      default:
        return [];
    }
  },
  ends(what, said, later, now) {
    switch (what) {
      case 'answered':
        return oneOf(later, 'accept', ...over) || (later.action === 'withdrawAnswer' && later.by === said.by);
      case 'asked':
        return oneOf(later, 'accept', 'escalate', ...over);
      case 'accepted':
      case 'notChosen':
        return oneOf(later, 'undoMatch', ...over);
      case 'whatNext':
        return now.attention === undefined;
      case 'handBackAsk':
      case 'handBack':
        return now.handBack === undefined || (what === 'handBackAsk' && !now.handBack.waits);
      default:
        return false;
    }
  },
};

const claims: Told<Claim> = {
  read: readClaim,
  says: (change, { claimant }) =>
    // What the statutes approve, its claimant sees at once.
    oneOf(change, 'approveClaim', 'rejectClaim') && change.by !== 'statutes'
      ? [{ what: 'claimDecided', to: [claimant] }]
      : [],
  ends: (_, __, later) => oneOf(later, 'withdrawClaim'),
};

const rounds: Told<Round> = {
  read: readRound,
  says(change, { electorate, closesAt }) {
    if (change.action === 'countRound') return [{ what: 'roundCounted', toAll: electorate }];
    if (change.action !== 'openRound') return [];
    const from = new Date(Date.parse(closesAt) - dayLong).toISOString();
    // A round of a day or less is over before it would be said that it closes.
    return [
      { what: 'roundOpened', toAll: electorate },
      ...(from > change.at ? [{ what: 'roundCloses' as const, toAll: electorate, from }] : []),
    ];
  },
  ends: (_, __, later) => later.action === 'countRound',
};

const meetings: Told<Meeting> = {
  read: readMeeting,
  says(change, { votingFrom }) {
    if (change.action === 'cancelMeeting') return [{ what: 'meetingCancelled', toAll: 'member' }];
    if (change.action !== 'convene') return [];
    return [
      { what: 'meetingCalled', toAll: 'member' },
      { what: 'votingOpen', toAll: 'member', from: votingFrom },
    ];
  },
  ends: (_, __, later) => oneOf(later, 'cancelMeeting', 'countMeeting'),
};

/** The role that a change gave or took: it stands before its reason. */
const roleIn = ({ why = '' }: Change): string => why.slice(0, why.indexOf(':'));

const members: Told<Member> = {
  read: readMember,
  says: (change, { id }) => (change.action === 'grantRole' ? [{ what: 'roleGiven', to: [id] }] : []),
  ends: (_, said, later) => later.action === 'revokeRole' && roleIn(said) === roleIn(later),
};

const applications: Told<Application & { readonly id: string }> = {
  read: (stored) => {
    const application = readApplication(stored);
    return { ...application, id: application.personId };
  },
  says: (change) => (change.action === 'askToJoin' ? [{ what: 'vouchNeeded', toAll: 'host' }] : []),
  ends: (_, __, ___, now) => now.admittedAt !== undefined,
};

const desks: Told<Desk> = {
  read: readDesk,
  // Who has no account sits there, and reads nothing.
  says: (change, { person, slipUntil }) =>
    change.action === 'openDesk' && !slipUntil ? [{ what: 'deskOpened', to: [person], toDoer: true }] : [],
  ends: () => false,
};

const settlements: Told<Settlement> = {
  read: readSettlement,
  says: (change) =>
    oneOf(change, 'draftSettlement', 'correctSettlement')
      ? parties.map((toAll) => ({ what: 'settlementWaits' as const, toAll }))
      : [],
  // Booked, corrected once more or taken back: who looks at it finds nothing of what was told.
  ends: (_, __, later, { draft }) => draft === undefined || later.action !== 'agreeSettlement',
};

const steps: Told<Waiting> = {
  read: readWaiting,
  // Whoever can agree for a corner: a step waits for one of each.
  says: (change, { corners }) =>
    oneOf(change, 'proposeStep', 'reverseStep')
      ? corners.map((corner) => ({ what: 'stepProposed' as const, toAll: corner }))
      : [],
  ends: (_, __, ___, now) => !now.open,
};

/** A saying in its place: about what, by which change. */
export type Placed = Saying & {
  readonly about: string;
  readonly at: string;
  /** Who knows already: who did it, and the host who entered it for them. */
  readonly knowing: readonly string[];
  readonly part: string;
};

/** What a change says, and which earlier sayings it ends. */
export type News = { readonly said: readonly Placed[]; readonly ended: readonly Placed[] };

type Marked = { readonly saying: Saying; readonly mark: string };

/** A change can say the same to all of one role and to all of another: the later of them bear a mark. */
const marked = (said: readonly Saying[]): Marked[] =>
  said.map((saying, place) => {
    const again = said.slice(0, place).some(({ what }) => what === saying.what);
    return { saying, mark: again ? `-${place}` : '' };
  });

function newsOf<T extends Changed>(
  { read, says, ends }: Told<T>,
  before: StoredRecord | undefined,
  after: StoredRecord,
): News {
  const now = read(after);
  const was = before ? read(before) : now;
  const known = before ? was.trail.length : 0;
  const said: Placed[] = [];
  const ended: Placed[] = [];
  const placed = ({ saying, mark }: Marked, i: number, { at, by, via }: Change): Placed => ({
    ...saying,
    about: now.id,
    at,
    knowing: [...(saying.toDoer ? [] : [by]), ...(via === undefined ? [] : [via]), ...(saying.notTo ?? [])],
    part: String(i + 1).padStart(4, '0') + mark,
  });
  now.trail.forEach((change, i) => {
    if (i < known) return;
    said.push(...marked(says(change, now, was)).map((one) => placed(one, i, change)));
    now.trail.slice(0, i).forEach((earlier, j) => {
      for (const one of marked(says(earlier, was, was)))
        if (ends(one.saying.what, earlier, change, now)) ended.push(placed(one, j, earlier));
    });
  });
  return { said, ended };
}

const none: News = { said: [], ended: [] };

/** What one change of a record says, of each kind of record that people are told of. */
export function newsIn(before: StoredRecord | undefined, after: StoredRecord): News {
  switch (String(after.kind)) {
    case 'request':
      return newsOf(requests, before, after);
    case 'claim':
      return newsOf(claims, before, after);
    case 'round':
      return newsOf(rounds, before, after);
    case 'meeting':
      return newsOf(meetings, before, after);
    case 'member':
      return newsOf(members, before, after);
    case 'desk':
      return newsOf(desks, before, after);
    case 'settlement':
      return newsOf(settlements, before, after);
    case 'stepProposal':
      return newsOf(steps, before, after);
    case 'challenge':
      return newsOf(challenges, before, after);
    case 'challengeNote':
      return before ? none : { said: saidInNote(readNote(after)), ended: [] };
    case 'application':
      return newsOf(applications, before, after);
    default:
      return none;
  }
}
