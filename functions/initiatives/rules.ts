/**
 * The way of an initiative:
 *
 *   idea → supported → costed → admissible → inRound → funded | notFunded → running → reported
 *
 * and beside it rejected → appealed → admissible | rejected. Who may do what, and when, stands in `may`.
 */
import type { InitiativeAction, InitiativeState } from '../../schema/generated/wijk.ts';
import type { WijkRole } from '../../schema/roles.ts';
import type { Change, Trail } from '../tenancy/trail.ts';

/** A plan of residents, with everything that is kept of it. Amounts in cents. */
export type Initiative = {
  readonly id: string;
  readonly proposer: string;
  readonly title: string;
  readonly text: string;
  /** The language that it was written in; not known of what is older. */
  readonly language?: string;
  readonly estimate: number;
  readonly cost?: number;
  readonly state: InitiativeState;
  readonly createdAt: string;
  /** Ids of who supported it, until they were enough. */
  readonly supporters: readonly string[];
  readonly reason?: string;
  readonly appeal?: string;
  readonly report?: string;
  /** Ids of pictures with the report. */
  readonly pictures?: readonly string[];
  readonly roundId?: string;
  readonly trail: Trail;
};

/** What somebody is to an initiative. */
export type Part = 'proposer' | 'resident' | 'board';

/** Who may do what, in which states. */
export const may: Readonly<
  Record<InitiativeAction, { readonly states: readonly InitiativeState[]; readonly part: Part }>
> = {
  support: { states: ['idea'], part: 'resident' },
  cost: { states: ['supported', 'costed'], part: 'board' },
  admit: { states: ['costed'], part: 'board' },
  reject: { states: ['supported', 'costed'], part: 'board' },
  appeal: { states: ['rejected'], part: 'proposer' },
  start: { states: ['funded'], part: 'proposer' },
  report: { states: ['running'], part: 'proposer' },
};

const isAction = (name: string): name is InitiativeAction => Object.hasOwn(may, name);
const actions = Object.keys(may).filter(isAction);

/** What somebody with these roles is to an initiative. */
export const partsOf = ({ proposer }: Initiative, personId: string, roles: readonly WijkRole[]): Part[] => [
  ...(proposer === personId ? (['proposer'] as const) : []),
  ...(roles.includes('resident') ? (['resident'] as const) : []),
  ...(roles.includes('board') ? (['board'] as const) : []),
];

/** True when somebody who is this to it can do that now. */
export function can(
  action: InitiativeAction,
  initiative: Initiative,
  parts: readonly Part[],
  personId: string,
) {
  const { states, part } = may[action];
  if (!states.includes(initiative.state) || !parts.includes(part)) return false;
  if (action === 'support')
    return personId !== initiative.proposer && !initiative.supporters.includes(personId);
  // One appeal: what the assembly decided stands. And nobody judges their own plan.
  if (action === 'appeal') return initiative.appeal === undefined;
  return part !== 'board' || personId !== initiative.proposer;
}

/** Everything somebody can do with it now. */
export const actionsFor = (initiative: Initiative, parts: readonly Part[], personId: string) =>
  actions.filter((action) => can(action, initiative, parts, personId));

/** What is done, with what comes along. */
export type Command =
  | { readonly action: 'support'; readonly by: string; readonly needed: number }
  | { readonly action: 'cost'; readonly cost: number }
  | { readonly action: 'admit' | 'start' }
  | { readonly action: 'reject' | 'appeal'; readonly why: string }
  | { readonly action: 'decideAppeal'; readonly admitted: boolean; readonly why: string }
  | { readonly action: 'report'; readonly report: string; readonly pictures: readonly string[] };

function outcome(initiative: Initiative, command: Command): Partial<Initiative> {
  switch (command.action) {
    case 'support': {
      const supporters = [...initiative.supporters, command.by];
      return { supporters, ...(supporters.length >= command.needed ? { state: 'supported' } : {}) };
    }
    case 'cost':
      return { cost: command.cost, state: 'costed' };
    case 'admit':
      return { state: 'admissible' };
    case 'reject':
      return { state: 'rejected', reason: command.why };
    case 'appeal':
      return { state: 'appealed', appeal: command.why };
    case 'decideAppeal':
      return { state: command.admitted ? admitted(initiative) : 'rejected', reason: command.why };
    case 'start':
      return { state: 'running' };
    case 'report':
      return { state: 'reported', report: command.report, pictures: command.pictures };
  }
}

/** After an appeal that was granted: back to where the costs are still to be told, when they are not. */
const admitted = ({ cost }: Initiative): InitiativeState => (cost === undefined ? 'supported' : 'admissible');

/** The initiative after a command. */
export const decided = (initiative: Initiative, command: Command, change: Change): Initiative => ({
  ...initiative,
  ...outcome(initiative, command),
  trail: [...initiative.trail, change],
});
