/**
 * The way of a claim:
 *
 *   submitted → approved → released → sent → paid
 *
 * and beside it rejected, and withdrawn until it is sent. Who may do what, and when, stands in `may`. Three different
 * people at least: who claims never approves or releases, and who approved does not release. A claim from the free
 * fund that the statutes leave to every member is approved by them alone, and accounted for afterwards.
 */
import type { Refusal } from '../../schema/errors.ts';
import type { ClaimAction, ClaimState } from '../../schema/generated/wijk.ts';
import type { WijkRole } from '../../schema/roles.ts';
import type { Change, Trail } from '../tenancy/trail.ts';

/** An expense that is claimed back, with everything that is kept of it. Amount in cents. */
export type Claim = {
  readonly id: string;
  readonly claimant: string;
  /** Id of a pot, or of an initiative. */
  readonly from: string;
  readonly amount: number;
  readonly description: string;
  readonly holder: string;
  readonly iban: string;
  /** Id of the receipt. */
  readonly receipt?: string;
  readonly state: ClaimState;
  readonly createdAt: string;
  /** Approved by the statutes alone. */
  readonly onTrust: boolean;
  /** On trust: when the receipt is due. */
  readonly accountDueAt?: string;
  /** Who approved it. */
  readonly approvedBy?: string;
  readonly reason?: string;
  /** Id of the payment file it is in. */
  readonly paymentId?: string;
  readonly trail: Trail;
};

/** Days within which an expense on trust is accounted for. */
const accountDays = 30;

/**
 * What somebody is to a claim. The treasury: treasurer and board. A judge: one of them, or of the working group of the
 * pot that it comes from.
 */
export type Part = 'claimant' | 'judge' | 'treasury';

type Rule = { readonly states: readonly ClaimState[]; readonly part: Part; readonly did: string };

/** Who may do what, in which states, and what the trail calls it. */
export const may: Readonly<Record<ClaimAction, Rule>> = {
  addReceipt: {
    states: ['submitted', 'approved', 'released', 'sent', 'paid'],
    part: 'claimant',
    did: 'addReceipt',
  },
  withdraw: { states: ['submitted', 'approved', 'released'], part: 'claimant', did: 'withdrawClaim' },
  approve: { states: ['submitted'], part: 'judge', did: 'approveClaim' },
  reject: { states: ['submitted'], part: 'judge', did: 'rejectClaim' },
  release: { states: ['approved'], part: 'treasury', did: 'releaseClaim' },
};

const isAction = (name: string): name is ClaimAction => Object.hasOwn(may, name);
const actions = Object.keys(may).filter(isAction);

/**
 * Who looks at a claim: by id, with these roles, whether they are in the working group of its pot, and whether the
 * powers give its amount to them.
 */
export type Viewer = {
  readonly id: string;
  readonly roles: readonly WijkRole[];
  readonly inGroup: boolean;
  readonly empowered: boolean;
};

/** True for treasurer and board. */
export const isTreasury = (roles: readonly WijkRole[]): boolean =>
  roles.includes('treasurer') || roles.includes('board');

/** True for those who may see a claim at all. */
export const mayRead = (claim: Claim, { id, roles, inGroup }: Omit<Viewer, 'empowered'>): boolean =>
  claim.claimant === id || inGroup || isTreasury(roles);

function plays(part: Part, { claimant }: Claim, { id, roles, inGroup }: Omit<Viewer, 'empowered'>): boolean {
  if (part === 'claimant') return claimant === id;
  return isTreasury(roles) || (part === 'judge' && inGroup);
}

/** Why somebody can't do this with a claim now; undefined when they can. What the powers say is not looked at. */
export function refusalOf(
  action: ClaimAction,
  claim: Claim,
  viewer: Omit<Viewer, 'empowered'>,
): Omit<Refusal, 'values'> | undefined {
  const { states, part } = may[action];
  const own = claim.claimant === viewer.id;
  const field = 'claimId';
  if (!plays(part, claim, viewer)) return { code: 'FORBIDDEN', field };
  if (part !== 'claimant' && own) return { code: 'OWN_CLAIM', field };
  if (!states.includes(claim.state)) return { code: 'CLAIM_NOT_NOW', field };
  if (action === 'release' && claim.approvedBy === viewer.id) return { code: 'SECOND_PERSON', field };
  if (action === 'approve' && !claim.receipt) return { code: 'RECEIPT_MISSING', field };
  if (action === 'addReceipt' && claim.receipt) return { code: 'RECEIPT_THERE', field };
  return undefined;
}

/** Everything somebody can do with a claim now. */
export const actionsFor = (claim: Claim, viewer: Viewer): ClaimAction[] =>
  actions.filter((action) => !refusalOf(action, claim, viewer) && (action !== 'approve' || viewer.empowered));

/** What is done, with what comes along. */
export type Command =
  | { readonly action: 'approve' | 'release' | 'withdraw' }
  | { readonly action: 'reject'; readonly why: string }
  | { readonly action: 'addReceipt'; readonly receipt: string };

function outcome(command: Command, by: string): Partial<Claim> {
  switch (command.action) {
    case 'approve':
      return { state: 'approved', approvedBy: by };
    case 'release':
      return { state: 'released' };
    case 'withdraw':
      return { state: 'withdrawn' };
    case 'reject':
      return { state: 'rejected', reason: command.why };
    case 'addReceipt':
      return { receipt: command.receipt };
  }
}

/** The claim after a command. */
export const decided = (claim: Claim, command: Command, change: Change): Claim => ({
  ...claim,
  ...outcome(command, change.by),
  trail: [...claim.trail, change],
});

/** The claim as the statutes approve it, on trust: nobody's hand, and an account that is due. */
export function onTrust(claim: Claim, change: Change): Claim {
  const due = new Date(Date.parse(change.at) + accountDays * 86_400_000);
  return {
    ...claim,
    state: 'approved',
    onTrust: true,
    accountDueAt: due.toISOString(),
    trail: [...claim.trail, { ...change, by: 'statutes' }],
  };
}

/** True for a claim whose money is set apart: approved, and neither paid nor taken back. */
export const isSetApart = ({ state }: Claim): boolean =>
  state === 'approved' || state === 'released' || state === 'sent';

/** When the account of a claim is due; undefined when it is there, or was never due. */
export const accountDue = ({ accountDueAt, receipt, state }: Claim): string | undefined =>
  receipt || state === 'withdrawn' ? undefined : accountDueAt;
