/**
 * True for two people of whom one blocked the other: they are never matched. Safety in the neighbourhood decides on
 * it; until that is there nobody can block anybody.
 */
export const isApart = (_one: string, _other: string): boolean => false;
