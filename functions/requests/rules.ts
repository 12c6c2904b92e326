/**
 * The life of a help request, as the neighbourhood agreed on it:
 *
 *   open → answered → agreed → done, or withdrawn, or expired; beside it withWij, and back.
 *
 * Who may do what, and when, stands in the table `may` below. What comes of it stands in `decisions.ts`,
 * who sees what in `visibility.ts`, what falls due in `due.ts`.
 */
import type {
  Audience,
  Daypart,
  RequestAction,
  RequestState,
  SolvedBy,
  Urgency,
} from '../../schema/generated/wijk.ts';
import type { Served } from '../services/rules.ts';
import type { Trail } from '../tenancy/trail.ts';

/** A help request with everything that is kept of it. */
export type HelpRequest = {
  readonly id: string;
  readonly requester: string;
  readonly category: string;
  /** The service that it was asked under, and who provided that then; absent for a category without one. */
  readonly served?: Served;
  /** Undefined once erased, as are all the words below. */
  readonly title?: string;
  readonly text?: string;
  readonly urgency: Urgency;
  readonly languages: readonly string[];
  readonly street?: string;
  /** When it suits; nothing when that was not said. */
  readonly times?: readonly Daypart[];
  readonly audience: Audience;
  readonly hideName: boolean;
  /** True for what a host entered at a desk. */
  readonly atDesk?: boolean;
  readonly state: RequestState;
  readonly createdAt: string;
  /** Since when it waits for a neighbour; begins anew when a match is undone. */
  readonly openSince: string;
  readonly firstAnsweredAt?: string;
  /** How many answers stand. */
  readonly answers: number;
  readonly helper?: string;
  readonly agreedAt?: string;
  readonly escalations: readonly { readonly at: string; readonly ground: 'consent' | 'danger' }[];
  readonly handBack?: HandBackOffer;
  /** When residents took over from WIJ. */
  readonly handBacks: readonly string[];
  readonly wijMinutes: number;
  /** When professionals recorded how many of these minutes. */
  readonly worked?: readonly { readonly at: string; readonly minutes: number }[];
  /** The offer that it answers to, and whose that is: they are asked first. */
  readonly offer?: { readonly id: string; readonly person: string };
  /** How the neighbours were asked so far. */
  readonly search?: Search;
  readonly attention?: 'widen' | 'widenOrWij' | 'stillHelped';
  readonly attentionAt?: string;
  readonly outcome?: Outcome;
  readonly endedAt?: string;
  readonly erasedAt?: string;
  readonly dueAt?: string;
  readonly trail: Trail;
};

/** How neighbours were asked for a request: in how many waves, when last, and who. Nobody is shown who. */
export type Search = { readonly waves: number; readonly at: string; readonly asked: readonly string[] };

/** The most waves in which neighbours are asked for one request; by then it is not a matter of asking more. */
export const mostWaves = 12;

/** WIJ asks a resident by name to take over. */
export type HandBackOffer = {
  readonly at: string;
  readonly by: string;
  readonly to: string;
  readonly note: string;
  /** True until the requester allows it, where the request was never for neighbours. */
  readonly waits: boolean;
};

/** How it ended, as the requester says. */
export type Outcome = {
  readonly solvedBy: SolvedBy;
  readonly satisfaction: number;
  readonly comment?: string;
  readonly at: string;
};

/** What somebody is to a request. */
export type Part = 'requester' | 'helper' | 'named' | 'wij' | 'answerer' | 'neighbour';

/** Who may do what, in which states. The one table of the life of a request. */
export const may: Readonly<
  Record<RequestAction, { states: readonly RequestState[]; parts: readonly Part[] }>
> = {
  answer: { states: ['open', 'answered'], parts: ['neighbour'] },
  withdrawAnswer: { states: ['answered'], parts: ['answerer'] },
  accept: { states: ['answered'], parts: ['requester'] },
  undoMatch: { states: ['agreed', 'withWij'], parts: ['requester', 'helper'] },
  widen: { states: ['open', 'answered'], parts: ['requester'] },
  escalate: { states: ['open', 'answered', 'agreed'], parts: ['requester'] },
  withdrawConsent: { states: ['withWij'], parts: ['requester'] },
  offerHandBack: { states: ['withWij'], parts: ['wij'] },
  allowHandBack: { states: ['withWij'], parts: ['requester'] },
  acceptHandBack: { states: ['withWij'], parts: ['named'] },
  declineHandBack: { states: ['withWij'], parts: ['named', 'requester'] },
  complete: { states: ['agreed', 'withWij'], parts: ['requester'] },
  withdraw: { states: ['open', 'answered', 'agreed', 'withWij'], parts: ['requester'] },
  message: { states: ['agreed', 'withWij'], parts: ['requester', 'helper', 'wij'] },
  recordHours: { states: ['withWij'], parts: ['wij'] },
};

/** States in which a request still waits for something. */
export const living: readonly RequestState[] = ['open', 'answered', 'agreed', 'withWij'];

/**
 * True while WIJ is offered to the requester of a waiting request, who can always ask for it: at once where WIJ provides
 * the service, elsewhere once the clock asks.
 */
export const offersWij = ({ state, served, attention }: HelpRequest): boolean =>
  (state === 'open' || state === 'answered') && (served?.provider === 'wij' || attention === 'widenOrWij');

/** Beyond the table: what must be so for an action, whoever does it. */
function fits(
  action: RequestAction,
  { audience, handBack, helper, state }: HelpRequest,
  parts: readonly Part[],
): boolean {
  switch (action) {
    case 'answer':
      return !parts.includes('requester') && !parts.includes('answerer');
    case 'message':
      // While WIJ helps, the requester's conversation is with WIJ.
      return state === 'agreed' || parts.includes('requester') || parts.includes('wij');
    case 'undoMatch':
      return helper !== undefined;
    case 'widen':
      return audience !== 'wijk';
    case 'offerHandBack':
      return handBack === undefined;
    case 'allowHandBack':
      return handBack?.waits === true;
    case 'acceptHandBack':
      return handBack?.waits === false;
    case 'declineHandBack':
      return handBack !== undefined;
    default:
      return true;
  }
}

/** True when somebody with these parts can do this now. */
export function can(action: RequestAction, request: HelpRequest, parts: readonly Part[]): boolean {
  const { states, parts: allowed } = may[action];
  return (
    states.includes(request.state) &&
    allowed.some((part) => parts.includes(part)) &&
    fits(action, request, parts)
  );
}

/** All that somebody with these parts can do now. */
export const actionsFor = (request: HelpRequest, parts: readonly Part[]): RequestAction[] =>
  allActions.filter((action) => can(action, request, parts));

/** True for the name of an action. */
const isAction = (name: string): name is RequestAction => Object.hasOwn(may, name);

/** Every action there is. */
export const allActions: readonly RequestAction[] = Object.keys(may).filter(isAction);
