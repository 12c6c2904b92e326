import { createHash } from 'node:crypto';
import { type Ballot, frozenText, placed, type Round } from './rules.ts';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The hash of a round's rules, as it is frozen at the opening. */
export const frozenHash = (round: Round): string => sha(frozenText(round));

/** A ballot as it is published, in one line: receipt, numbers of plans, points. */
export function lineOf(round: Round, ballot: Ballot): string {
  const { projects, points = [] } = placed(round, ballot);
  const numbers = projects.map((place) => round.plans[place]?.number ?? '');
  return `${ballot.receipt};${numbers.join(',')};${points.join(',')}`;
}

/** The mark by which an altered ballot is known: short, since there are many. */
export const markOf = (line: string): string => sha(line).slice(0, 12);

/** One hash over all ballots, by their marks in the order of their receipts. */
export const rootOf = (marks: readonly string[]): string => sha(marks.join('\n'));
