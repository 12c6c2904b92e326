/**
 * The way of a proposal: open → agreed | lapsed | superseded | withdrawn.
 *
 * It takes effect when one person of each corner agreed, each person for one corner, and no objection stands. Who must
 * agree is frozen when it is made.
 */
import type { Refusal } from '../../schema/errors.ts';
import type {
  StepAction,
  StepDirection,
  StepSource,
  StepState,
  StepWarning,
} from '../../schema/generated/wijk.ts';
import type { WijkRole } from '../../schema/roles.ts';
import type { Change, Trail } from '../tenancy/trail.ts';
import { effectiveFrom } from './due.ts';
import type { Reasoning } from './rules.ts';
import type { ShareStep } from './strength/rules.ts';

/** That somebody agreed in the name of a corner. */
export type Assent = { readonly corner: WijkRole; readonly by: string; readonly at: string };
/** That somebody objects; it stands until it is withdrawn. */
export type Objection = {
  readonly by: string;
  readonly corner: WijkRole;
  readonly why: string;
  readonly at: string;
  readonly withdrawnAt?: string;
};

/** A proposal to scale down or up in a service. Fte in hundredths, money in cents. */
export type Proposal = {
  readonly id: string;
  readonly serviceId: string;
  readonly direction: StepDirection;
  readonly state: StepState;
  readonly source: StepSource;
  readonly before: number;
  readonly after: number;
  readonly shares: readonly ShareStep[];
  readonly saved?: number;
  readonly why?: string;
  readonly scenario?: string;
  readonly reverses?: string;
  readonly reversedBy?: string;
  readonly supersededBy?: string;
  readonly warnings: readonly StepWarning[];
  readonly reasoning: Reasoning;
  readonly corners: readonly WijkRole[];
  readonly assents: readonly Assent[];
  readonly objections: readonly Objection[];
  readonly madeAt: string;
  /** Who made it; absent where the figures did. */
  readonly madeBy?: string;
  readonly lapsesOn: string;
  /** The day on which it takes effect, once all agreed. */
  readonly from?: string;
  readonly trail: Trail;
};

/** Somebody, and the roles they hold. */
export type Person = { readonly id: string; readonly roles: readonly WijkRole[] };

/** What is done about a proposal. */
export type Command =
  | { readonly kind: 'assent'; readonly corner: WijkRole }
  | { readonly kind: 'object'; readonly why: string }
  | { readonly kind: 'withdrawObjection' | 'withdraw' };

/** How often one person can object to one proposal. */
export const mostObjections = 3;

/** The objections that stand. */
export const standing = ({ objections }: Pick<Proposal, 'objections'>): readonly Objection[] =>
  objections.filter(({ withdrawnAt }) => withdrawnAt === undefined);

const own = (proposal: Proposal, { id }: Person): Objection | undefined =>
  standing(proposal).find(({ by }) => by === id);

/** The corners in whose name somebody can agree now. */
export function openTo(proposal: Proposal, person: Person): WijkRole[] {
  const { state, corners, assents } = proposal;
  if (state !== 'open' || assents.some(({ by }) => by === person.id)) return [];
  return corners.filter(
    (corner) => person.roles.includes(corner) && !assents.some((one) => one.corner === corner),
  );
}

/** The corner that somebody speaks for; undefined for who holds the role of none. */
export const cornerOf = ({ corners }: Proposal, { roles }: Person): WijkRole | undefined =>
  corners.find((corner) => roles.includes(corner));

const mayMake: readonly WijkRole[] = ['coordinator', 'board'];
/** Who proposes steps, beside the figures. */
export const makers = mayMake;

/** How a proposal stands on a day: lapsed once its last day is over, also before the clock wrote it down. */
export const stateOn = ({ state, lapsesOn }: Proposal, today: string): StepState =>
  state === 'open' && today > lapsesOn ? 'lapsed' : state;

/** Whether a step was agreed on that can be undone. */
export const canBeReversed = ({ state, reversedBy }: Proposal): boolean =>
  state === 'agreed' && reversedBy === undefined;

/** Everything somebody can do about a proposal now. */
export function actionsFor(proposal: Proposal, person: Person): StepAction[] {
  const open = proposal.state === 'open';
  const speaks = cornerOf(proposal, person) !== undefined;
  const can: readonly (readonly [StepAction, boolean])[] = [
    ['assent', openTo(proposal, person).length > 0],
    ['object', open && speaks && !own(proposal, person)],
    ['withdrawObjection', open && own(proposal, person) !== undefined],
    ['withdraw', open && proposal.madeBy === person.id],
    ['reverse', canBeReversed(proposal) && mayMake.some((role) => person.roles.includes(role))],
  ];
  return can.flatMap(([action, holds]) => (holds ? [action] : []));
}

function assentObstacle(proposal: Proposal, corner: WijkRole, person: Person): Refusal | undefined {
  const field = 'corner';
  const { corners, assents } = proposal;
  if (!corners.includes(corner)) return { code: 'NOT_A_CORNER', field };
  if (!person.roles.includes(corner)) return { code: 'CORNER_NOT_YOURS', field };
  if (assents.some((one) => one.corner === corner)) return { code: 'CORNER_AGREED', field };
  return assents.some(({ by }) => by === person.id) ? { code: 'ONE_CORNER_EACH', field } : undefined;
}

function objectionObstacle(proposal: Proposal, person: Person): Refusal | undefined {
  const field = 'proposalId';
  if (own(proposal, person)) return { code: 'OBJECTS_ALREADY', field };
  const times = proposal.objections.filter(({ by }) => by === person.id).length;
  return times >= mostObjections
    ? { code: 'OBJECTED_TOO_OFTEN', field, values: { most: mostObjections } }
    : undefined;
}

/** Why somebody can't do this about an open proposal; undefined when they can. */
export function obstacleTo(proposal: Proposal, command: Command, person: Person): Refusal | undefined {
  const field = 'proposalId';
  switch (command.kind) {
    case 'assent':
      return assentObstacle(proposal, command.corner, person);
    case 'object':
      return cornerOf(proposal, person) ? objectionObstacle(proposal, person) : { code: 'FORBIDDEN', field };
    case 'withdrawObjection':
      return own(proposal, person) ? undefined : { code: 'NO_OBJECTION', field };
    case 'withdraw':
      return proposal.madeBy === person.id ? undefined : { code: 'FORBIDDEN', field };
  }
}

/** An open proposal once nothing stands in its way any more; else as it is. */
function settled(proposal: Proposal, today: string): Proposal {
  const { corners, assents } = proposal;
  const all = corners.every((corner) => assents.some((one) => one.corner === corner));
  return all && standing(proposal).length === 0
    ? { ...proposal, state: 'agreed', from: effectiveFrom(today) }
    : proposal;
}

function changed(proposal: Proposal, command: Command, person: Person, at: string): Proposal {
  const { id: by } = person;
  switch (command.kind) {
    case 'assent':
      return { ...proposal, assents: [...proposal.assents, { corner: command.corner, by, at }] };
    case 'object': {
      // For the corner they agreed for, if they did.
      const corner = proposal.assents.find((one) => one.by === by)?.corner ?? cornerOf(proposal, person);
      if (!corner) return proposal;
      return {
        ...proposal,
        assents: proposal.assents.filter((one) => one.by !== by),
        objections: [...proposal.objections, { by, corner, why: command.why, at }],
      };
    }
    case 'withdrawObjection':
      return {
        ...proposal,
        objections: proposal.objections.map((one) =>
          one.by === by && one.withdrawnAt === undefined ? { ...one, withdrawnAt: at } : one,
        ),
      };
    case 'withdraw':
      return { ...proposal, state: 'withdrawn' };
  }
}

/** A proposal after a command that the rules allow. With the last assent, and no objection left, it is agreed on. */
export function decided(
  proposal: Proposal,
  command: Command,
  person: Person,
  change: Change,
  today: string,
): Proposal {
  const after = { ...changed(proposal, command, person, change.at), trail: [...proposal.trail, change] };
  return after.state === 'open' ? settled(after, today) : after;
}

/** A proposal that nobody decides on any more: its days are over, the figures changed, or a newer one came. */
export const closed = (
  proposal: Proposal,
  state: 'lapsed' | 'superseded',
  change: Change,
  supersededBy?: string,
): Proposal => ({
  ...proposal,
  state,
  ...(supersededBy ? { supersededBy } : {}),
  trail: [...proposal.trail, change],
});
