import { v5 } from 'uuid';
import type { Instalment } from './due.ts';

/** The pot of a challenge: named by its id, so that it is opened once. */
export const potOf = (challengeId: string): string => `uitdaging-${challengeId.slice(-12)}`;

/** The id of what a challenge books: made of its own, so that it is booked once. */
export const journalOf = (challengeId: string, what: string): string =>
  `jrn_${v5(what, challengeId.slice('chl_'.length))}`;

/** The id under which an instalment is booked: another one after it was undone. */
export const instalmentJournal = (
  challengeId: string,
  { number, undone = 0 }: Pick<Instalment, 'number' | 'undone'>,
): string => journalOf(challengeId, `instalment ${number}${undone ? ` again ${undone}` : ''}`);
