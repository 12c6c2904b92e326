import type { WijkRole } from '../../schema/roles.ts';
import type { Decider, Decision, Statutes } from '../../schema/statutes.ts';
import { Refused } from '../tenancy/refused.ts';
import { powerOver } from './articles.ts';

/** Whose roles can decide in the name of whom; an assembly and the four corners decide by voting, not by one hand. */
const hands: Readonly<Record<Decider, readonly WijkRole[]>> = {
  anyMember: ['member', 'treasurer', 'board'],
  treasurer: ['treasurer', 'board'],
  board: ['board'],
  assembly: [],
  fourCorners: [],
};

/** True when the statutes give this decision to somebody with these roles. */
export const hasPower = (
  statutes: Statutes,
  roles: readonly WijkRole[],
  decision: Decision,
  amount: number,
): boolean => hands[powerOver(statutes, decision, amount).by].some((role) => roles.includes(role));

/**
 * Holds somebody to the powers in the statutes.
 * @throws {Refused} NOT_IN_POWERS, naming the article.
 */
export function demandPower(
  statutes: Statutes,
  roles: readonly WijkRole[],
  decision: Decision,
  amount: number,
): void {
  if (hasPower(statutes, roles, decision, amount)) return;
  const { article, rule } = powerOver(statutes, decision, amount);
  throw new Refused({
    code: 'NOT_IN_POWERS',
    field: 'amount',
    values: { article, rule: { nl: rule.nl.replace(/\.$/, ''), en: rule.en.replace(/\.$/, '') } },
  });
}
