/**
 * A host's desk: somebody is present, or wrote on paper, and a host enters it for them. For half an hour what the host
 * asks is asked in that person's name; both stand in the log. The desk enters, it does not read: of who has an account
 * a host sees what any neighbour sees, and what was entered at a desk.
 */
import type { DeskGround, PaperKind, PaperState } from '../../schema/generated/wijk.ts';
import type { Member } from '../members/rules.ts';
import type { Trail } from '../tenancy/trail.ts';

/** For how long a desk is open, in minutes. */
export const deskMinutes = 30;

/** For how many days the code on a slip works. */
export const slipDays = 90;

/** For how many days it is kept what a sheet of paper was, once it is dealt with. */
export const paperDays = 30;

/** A host acts for somebody. */
export type Desk = {
  readonly id: string;
  readonly person: string;
  readonly host: string;
  readonly ground: DeskGround;
  readonly paperId?: string;
  readonly openedAt: string;
  readonly endsAt: string;
  readonly endedAt?: string;
  /** Until when the code of somebody without an account works; absent for who has one. */
  readonly slipUntil?: string;
  readonly trail: Trail;
};

/** What the code on a slip is good for. */
export type Slip = {
  readonly personId: string;
  readonly until: string;
  readonly usedAt?: string;
  readonly version: number;
};

/** A sheet of paper on the pile. */
export type Paper = {
  readonly id: string;
  readonly what: PaperKind;
  readonly name: string;
  readonly note: string;
  readonly at: string;
  readonly by: string;
  readonly state: PaperState;
  readonly doneAt?: string;
  readonly became?: string;
  readonly why?: string;
  readonly trail: Trail;
};

/** True while a host may act. */
export const isOpen = ({ endsAt, endedAt }: Desk, at: string): boolean => !endedAt && at < endsAt;

/** True for a host who may act for others now. */
export const mayHost = (host: Member | undefined): host is Member =>
  host !== undefined && !host.leftAt && host.roles.includes('host');

/** What is written on a sheet to find it again. */
export const markOf = ({ id }: Pick<Paper, 'id'>): string => id.slice(-4).toUpperCase();

type Fields = Readonly<Record<string, readonly string[]>>;

/**
 * What can be asked at a desk: entering, and what is needed for it. Nothing that people do or read themselves only:
 * lived experience, votes (they have a way of their own for hosts), money, roles, everything about oneself.
 */
export const atDesk = {
  Query: [
    'wijk',
    'me',
    'requests',
    'request',
    'services',
    'offers',
    'offer',
    'activity',
    'agenda',
    'proposedActivities',
    'initiatives',
    'initiative',
    '__schema',
    '__type',
  ],
  Me: [
    'id',
    'person',
    'roles',
    'requests',
    'helping',
    'offers',
    'signUps',
    'deskLog',
    'mayGrant',
    'application',
  ],
  Mutation: [
    'askForHelp',
    'answerRequest',
    'withdrawAnswer',
    'acceptAnswer',
    'undoMatch',
    'widenRequest',
    'escalateRequest',
    'withdrawConsent',
    'allowHandBack',
    'acceptHandBack',
    'declineHandBack',
    'completeRequest',
    'withdrawRequest',
    'sendMessage',
    'offerHelp',
    'withdrawOffer',
    'signUp',
    'signOff',
    'confirmPlace',
    'planActivity',
    'cancelActivity',
    'proposeInitiative',
    'supportInitiative',
    'appealInitiative',
    'startInitiative',
    'reportInitiative',
    'updateProfile',
  ],
} as const satisfies Fields;

/** What besides can be asked there for somebody without an account, who has no other way. */
export const withoutAccount = {
  Me: ['withoutAccount', 'everything', 'news', 'reach', 'times', 'nearby'],
  Mutation: ['markSeen', 'leave'],
} as const satisfies Fields;

const holds = (fields: Fields, type: string, field: string): boolean =>
  fields[type]?.includes(field) ?? false;

/** True for a field that can be asked at a desk. What hangs on what was asked is as it is elsewhere. */
export const isAtDesk = (type: string, field: string, hasAccount: boolean): boolean =>
  field === '__typename' ||
  !Object.hasOwn(atDesk, type) ||
  holds(atDesk, type, field) ||
  (!hasAccount && holds(withoutAccount, type, field));
