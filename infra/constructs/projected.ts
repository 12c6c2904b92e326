import type { WijkDeployment } from '../../schema/deployment.ts';

/** Partitions of a wijk that the projector may touch, by default of every wijk: what it makes, the formation to add it up, and no request. */
export const projectedKeys = (wijk = '*'): string[] => [
  `W#${wijk}#FACTS*`,
  `W#${wijk}#AUDIT`,
  `W#${wijk}#WIJK`,
  `W#${wijk}#STATUTES`,
  `W#${wijk}#INVITATION`,
  `W#${wijk}#FORMATION`,
  `W#${wijk}#LEDGER*`,
  `W#${wijk}#SETTLEMENT`,
  `W#${wijk}#DESKLOG#*`,
  ...['TELLING', 'NOTICE#*', 'CALL', 'FOLLOWER#*'].map((told) => `W#${wijk}#${told}`),
];

/** Name of the table of a wijk in a silo: the projector must know it before that wijk's stack is there. */
export const siloTable = (city: string, wijk: string): string => `noaber-${city}-${wijk}`;

/** The tables of the wijken that have one of their own. */
export const siloTables = (city: string, wijken: readonly WijkDeployment[]): Record<string, string> =>
  Object.fromEntries(
    wijken.filter(({ isolation }) => isolation === 'silo').map(({ wijk }) => [wijk, siloTable(city, wijk)]),
  );
