import type { CityRole } from '../../schema/roles.ts';
import type { Calendar } from '../facts/calendar.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand } from '../tenancy/refused.ts';
import { type Official, officialOf, seesAll } from './store.ts';
import type { CityWijk } from './wijk-store.ts';

/** The city of the caller. */
export type CityView = { readonly id: string };
/** A wijk in figures, as it is on a day: reckoned once per request, as a city has thousands of wijken. */
export type CityWijkView = { readonly kind: 'cityWijk'; readonly calendar: Calendar } & CityWijk;
/** An official, or somebody who signed in and is none. */
export type OfficialView = { readonly kind: 'official'; readonly id: string; readonly official?: Official };
/** Anything of the city that has an id. */
export type CityNode = CityWijkView | OfficialView;

/** The caller as an official with one of these roles; refused otherwise. */
export async function acting(caller: Caller, ...roles: readonly CityRole[]): Promise<Official> {
  const official = await officialOf(caller);
  demand(official && roles.some((role) => official.roles.includes(role)), 'FORBIDDEN');
  return official;
}

/** True when an official may see a wijk's figures. */
export const maySee = (official: Official, slug: string): boolean =>
  seesAll(official.roles) || official.wijken.includes(slug);
