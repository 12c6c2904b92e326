import type { Refusal } from './errors.ts';

/** Why a number can't be taken: it is not whole, or not between these two. Undefined when it can. */
export const rangeRefusal = (field: string, n: number, least: number, most: number): Refusal | undefined =>
  Number.isInteger(n) && n >= least && n <= most
    ? undefined
    : { code: 'OUT_OF_RANGE', field, values: { least, most } };
