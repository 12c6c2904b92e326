/**
 * The way of a challenge (Right to Challenge, Wmo 2015 art. 2.6.7):
 *
 *   draft → submitted → inDialogue → accepted | rejected → contracted → running → evaluated → renewed | ended | returned
 *
 * Who may do what, and in which state, stands in `may`.
 */
import type { DossierRules } from '../../schema/dossiers.ts';
import type {
  ChallengeAction,
  ChallengeNoteKind,
  ChallengePhase,
  ChallengeSide,
  ChallengeState,
  DossierSet,
} from '../../schema/generated/wijk.ts';
import type { WijkRole } from '../../schema/roles.ts';
import { mostChanges, type Trail } from '../tenancy/trail.ts';
import type { Instalment } from './due.ts';

/** What dossiers of a wijk must say, and by when, as the coordinator chose it. */
export type WijkRules = DossierRules & { readonly set: DossierSet; readonly trail: Trail };

/** What both sides agree on. Amounts in cents. */
export type Agreement = {
  readonly version: number;
  /** Id of the service that residents come to provide. */
  readonly serviceId: string;
  readonly task: string;
  readonly result: string;
  readonly yearlyBudget: number;
  /** What the task costs in a year before residents do it, as both sides signed it. Nothing is reckoned with it here. */
  readonly costBefore: number;
  readonly startsOn: string;
  readonly months: number;
  readonly instalmentsPerYear: number;
  readonly qualityMeasures: readonly string[];
  readonly exit: string;
  readonly signedBy: readonly ChallengeSide[];
};

/** What both sides signed. */
export type Contract = {
  readonly signedAt: string;
  readonly endsOn: string;
  /** Id of the pot that the grant comes into. */
  readonly pot: string;
  readonly instalments: readonly Instalment[];
  readonly extendedMonths: number;
};

/** How it goes, by each quality measure of the agreement. */
export type Evaluation = {
  readonly on: string;
  readonly text: string;
  readonly measures: readonly { readonly measure: string; readonly met: boolean }[];
};

/** How a task went back. Amounts in cents. */
export type Handover = {
  readonly from: string;
  readonly rest: number;
  readonly by: string;
  readonly paidOn?: string;
};

/** A file with a dossier. */
export type DossierFile = {
  readonly id: string;
  /** What the group called it. */
  readonly name: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly at: string;
};

/** The most files with one dossier. */
export const mostFiles = 10;

/** A public task that residents want to do themselves, with everything that is kept of it. */
export type Challenge = {
  readonly id: string;
  readonly title: string;
  readonly state: ChallengeState;
  readonly draftedAt: string;
  /** Ids of who does it, in the order in which they joined. */
  readonly group: readonly string[];
  readonly asking: readonly string[];
  /** What the dossier must say and by when, as it was when this one was begun. */
  readonly rules: DossierRules;
  readonly answers: Readonly<Record<string, string>>;
  readonly files?: readonly DossierFile[];
  readonly startsOn?: string;
  readonly submittedOn?: string;
  readonly decideBy?: string;
  readonly reason?: string;
  readonly agreement?: Agreement;
  readonly contract?: Contract;
  readonly evaluations: readonly Evaluation[];
  readonly handover?: Handover;
  readonly trail: Trail;
};

/** A note in the dialogue, or on a progress talk. */
export type Note = {
  readonly id: string;
  readonly challengeId: string;
  readonly what: ChallengeNoteKind;
  readonly at: string;
  readonly heldOn?: string;
  readonly author: string;
  readonly side?: ChallengeSide;
  /** Who was in the group when it was written: whom it may be news for. */
  readonly group?: readonly string[];
  readonly text: string;
  readonly trail: Trail;
};

/** What somebody is to a challenge. */
export type Part = ChallengeSide | 'resident' | 'board' | 'treasurer';

const group: readonly Part[] = ['group'];
const municipality: readonly Part[] = ['municipality'];
const both: readonly Part[] = ['group', 'municipality'];
const everySide: readonly Part[] = ['group', 'municipality', 'board'];

/** Who may do what, in which states. */
export const may: Readonly<Record<ChallengeAction, Partial<Record<ChallengeState, readonly Part[]>>>> = {
  change: { draft: group, inDialogue: group },
  attach: { draft: group, inDialogue: group },
  detach: { draft: group, inDialogue: group },
  join: { draft: ['resident'], submitted: ['resident'], inDialogue: ['resident'] },
  admit: { draft: group, submitted: group, inDialogue: group },
  leave: { draft: ['resident'], submitted: ['resident'], inDialogue: ['resident'] },
  submit: { draft: ['group', 'board'] },
  openDialogue: { submitted: municipality },
  note: {
    submitted: everySide,
    inDialogue: everySide,
    accepted: everySide,
    contracted: everySide,
    running: everySide,
    evaluated: everySide,
    renewed: everySide,
  },
  noteProgress: { running: both, evaluated: both, renewed: both },
  accept: { inDialogue: municipality },
  reject: { submitted: municipality, inDialogue: municipality },
  proposeAgreement: { accepted: both },
  sign: { accepted: both },
  start: { contracted: both },
  bookInstalment: {
    contracted: ['treasurer'],
    running: ['treasurer'],
    evaluated: ['treasurer'],
    renewed: ['treasurer'],
  },
  evaluate: { running: municipality, renewed: municipality },
  renew: { evaluated: municipality },
  end: { draft: group, submitted: group, inDialogue: group, accepted: both, evaluated: both },
  return: { contracted: both, running: both, evaluated: both, renewed: both },
  payBack: { returned: ['treasurer'] },
};

const isAction = (name: string): name is ChallengeAction => Object.hasOwn(may, name);
const actions = Object.keys(may).filter(isAction);

/** In which phase each state is. */
export const phases: Readonly<Record<ChallengeState, ChallengePhase>> = {
  draft: 'drafting',
  submitted: 'answering',
  inDialogue: 'answering',
  accepted: 'underWay',
  contracted: 'underWay',
  running: 'underWay',
  evaluated: 'underWay',
  renewed: 'underWay',
  rejected: 'over',
  ended: 'over',
  returned: 'over',
};

/** What somebody with these roles is to a challenge. Nobody answers for the municipality on a challenge of their own. */
export function partsOf(challenge: Challenge, personId: string, roles: readonly WijkRole[]): Part[] {
  const own = challenge.group.includes(personId) && roles.includes('resident');
  return [
    ...(own ? (['group'] as const) : []),
    ...(roles.includes('coordinator') && !own ? (['municipality'] as const) : []),
    ...(['resident', 'board', 'treasurer'] as const).filter((role) => roles.includes(role)),
  ];
}

/** The side that somebody speaks for. */
export const sideOf = (parts: readonly Part[]): ChallengeSide | undefined =>
  parts.find((part) => part === 'group' || part === 'municipality');

/** Everybody who may ever do this. */
export const partsFor = (action: ChallengeAction): readonly Part[] => Object.values(may[action]).flat();

/** True when somebody who is this to it can do that now. */
export function can(
  action: ChallengeAction,
  challenge: Challenge,
  parts: readonly Part[],
  personId: string,
): boolean {
  const { state, group: people, asking, agreement, contract, handover, files = [] } = challenge;
  if (!may[action][state]?.some((part) => parts.includes(part))) return false;
  switch (action) {
    case 'detach':
      return files.length > 0;
    case 'join':
      return !people.includes(personId) && !asking.includes(personId);
    case 'admit':
      return asking.length > 0;
    case 'leave':
      return asking.includes(personId) || (people.includes(personId) && people.length > 1);
    case 'sign': {
      const side = sideOf(parts);
      return agreement !== undefined && side !== undefined && !agreement.signedBy.includes(side);
    }
    case 'bookInstalment':
      return contract?.instalments.some(({ lineId }) => lineId === undefined) ?? false;
    case 'payBack':
      return (handover?.rest ?? 0) > 0 && handover?.paidOn === undefined;
    default:
      return true;
  }
}

/** True for a side that signed the agreement as it stands: it waits for the other. */
export const hasSigned = ({ agreement }: Challenge, parts: readonly Part[]): boolean =>
  agreement?.signedBy.some((side) => side === sideOf(parts)) ?? false;

/** Everything somebody can do with it now. */
export const actionsFor = (
  challenge: Challenge,
  parts: readonly Part[],
  personId: string,
): ChallengeAction[] => actions.filter((action) => can(action, challenge, parts, personId));

/** True while the municipality is to decide. */
export const isAnswering = (state: ChallengeState): boolean => phases[state] === 'answering';

/** True when the day of the decision is over, and there is none. */
export const isOverdue = (
  { state, decideBy }: { readonly state: ChallengeState; readonly decideBy?: string },
  today: string,
): boolean => isAnswering(state) && decideBy !== undefined && decideBy < today;

/** True when the last day of the contract is over, and it was neither ended, extended nor given back. */
export const isRunOut = (
  { state, endsOn }: { readonly state: ChallengeState; readonly endsOn?: string },
  today: string,
): boolean => phases[state] === 'underWay' && endsOn !== undefined && endsOn < today;

/** What can be done again and again at will. Decisions, money and giving back are never refused for being too many. */
const endless: readonly ChallengeAction[] = [
  'change',
  'attach',
  'detach',
  'join',
  'admit',
  'leave',
  'proposeAgreement',
];

/** How often one person can ask to join, so that nobody wears a challenge out that is not theirs. */
const mostJoins = 3;

/** True when a challenge, or somebody in it, did this so often that somebody plays with it. */
export const isWornOut = ({ trail }: Challenge, action: ChallengeAction, personId: string): boolean =>
  (endless.includes(action) && trail.length >= mostChanges) ||
  (action === 'join' &&
    trail.filter(({ by, action: done }) => by === personId && done === 'challenge_join').length >= mostJoins);

/** The elements on which the dossier says nothing yet. */
export const missingOf = ({ rules, answers }: Challenge) => rules.elements.filter(({ id }) => !answers[id]);
