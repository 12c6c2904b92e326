import type { Daypart } from './generated/wijk.ts';

/** Parts of the day, as people say when they have time. */
export const dayparts = ['daytime', 'evening', 'weekend'] as const satisfies readonly Daypart[];
