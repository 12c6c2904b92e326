import type { WijkRole } from '../../schema/roles.ts';
import type { Decider, Decision, Statutes } from '../../schema/statutes.ts';
import { Refused } from '../tenancy/refused.ts';
import { powerOver } from './articles.ts';

/** Whose roles can decide in the name of whom; an assembly and the four corners decide by voting, not by one hand. */
const hands: Readonly<Record<Exclude<Decider, 'workingGroup'>, readonly WijkRole[]>> = {
  anyMember: ['member', 'treasurer', 'board'],
  treasurer: ['treasurer', 'board'],
  board: ['board'],
  assembly: [],
  fourCorners: [],
};

/** Somebody who acts: who they are and which roles they hold. */
export type Actor = { readonly id: string; readonly roles: readonly WijkRole[] };

/** A working group decides by its own people alone; where a pot has none, the treasurer stands in. */
function isTheirs(by: Decider, { id, roles }: Actor, workingGroup: readonly string[]): boolean {
  if (by === 'workingGroup' && workingGroup.length) return workingGroup.includes(id);
  return hands[by === 'workingGroup' ? 'treasurer' : by].some((role) => roles.includes(role));
}

/** True when the statutes give this decision to somebody. */
export const hasPower = (
  statutes: Statutes,
  actor: Actor,
  decision: Decision,
  amount: number,
  workingGroup: readonly string[] = [],
): boolean => isTheirs(powerOver(statutes, decision, amount).by, actor, workingGroup);

/**
 * Holds somebody to the powers in the statutes. `workingGroup`: ids of the people of the working group of the pot
 * that it is about; none when it has no such group.
 * @throws {Refused} NOT_IN_POWERS, naming the article.
 */
export function demandPower(
  statutes: Statutes,
  actor: Actor,
  decision: Decision,
  amount: number,
  workingGroup: readonly string[] = [],
): void {
  if (hasPower(statutes, actor, decision, amount, workingGroup)) return;
  const { article, rule } = powerOver(statutes, decision, amount);
  throw new Refused({
    code: 'NOT_IN_POWERS',
    field: 'amount',
    values: { article, rule: (reader) => rule(reader).replace(/\.$/, '') },
  });
}
