import { isSlug } from '../../schema/ids.ts';

declare const scoped: unique symbol;
/** What every partition key of one tenant begins with. Made here and nowhere else. */
export type Scope = { readonly prefix: string; readonly tenant: string; readonly [scoped]: true };

const scope = (tenant: string, prefix: string): Scope => {
  if (!isSlug(tenant)) throw new TypeError(`not a tenant's id: ${JSON.stringify(tenant)}`);
  return { tenant, prefix } as Scope;
};

/** The keys of one wijk. */
export const wijkScope = (wijk: string): Scope => scope(wijk, `W#${wijk}#`);

/** The keys of one city. */
export const cityScope = (city: string): Scope => scope(city, `CITY#${city}#`);

/** The directory of who belongs where, read when a token is made. */
export const directoryScope = (): Scope => scope('directory', 'PERSON#');
