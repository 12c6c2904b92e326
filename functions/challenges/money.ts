import { v5 } from 'uuid';

/** The pot of a challenge: named by its id, so that it is opened once. */
export const potOf = (challengeId: string): string => `uitdaging-${challengeId.slice(-12)}`;

/** The id of what a challenge books: made of its own, so that it is booked once. */
export const journalOf = (challengeId: string, what: string): string =>
  `jrn_${v5(what, challengeId.slice('chl_'.length))}`;
