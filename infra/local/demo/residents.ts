import { categories, isCategory } from '../../../schema/categories.ts';
import { subOf } from '../openid/sub.ts';
import { namesOf } from './names.ts';
import { cast } from './people.ts';
import type { Chance } from './random.ts';
import { stories } from './stories.ts';
import type { DemoWijk } from './wijken.ts';

/** Somebody who lives in a demo wijk. */
export type Resident = {
  readonly sub: string;
  readonly name: string;
  readonly street: string;
  readonly languages: readonly string[];
  readonly talents: readonly string[];
  readonly livedExperience: readonly string[];
  readonly reach: string;
};

/** Everybody with a part in a wijk. */
export type WijkCast = {
  readonly board: Resident;
  readonly host: Resident;
  readonly wij: readonly Resident[];
  readonly residents: readonly Resident[];
};

const tender = [...new Set(stories.filter((story) => story.tender).map(({ category }) => category))];
const handy = Object.keys(categories).filter((tag) => isCategory(tag) && !tender.includes(tag));

/** The people of a wijk; the first of them are those whom one can sign in as. */
export function castOf(wijk: DemoWijk, chance: Chance, count: number): WijkCast {
  const resident = (name: string, place: number, sub = subOf(`demo:${wijk.slug}:${name}`)): Resident => ({
    sub,
    name,
    street: chance.one(wijk.streets),
    languages: chance.happens(0.25) ? ['nl', chance.one(['en', 'ar', 'tr', 'pl', 'uk'])] : ['nl'],
    talents: [...new Set([chance.one(handy), chance.one(handy)])],
    livedExperience: place % 2 ? [] : [tender[(place / 2) % tender.length] ?? 'debts'],
    // Numbers that are kept free for stories.
    reach: `06 1234 ${String(chance.between(0, 9999)).padStart(4, '0')}`,
  });
  const [boardName = '', hostName = '', wijName = '', secondWijName = '', ...names] = namesOf(
    chance,
    count + 4,
  );
  const own = wijk.slug === 'korrewegwijk';
  const played = own ? [cast.asker, cast.neighbour] : wijk.slug === 'selwerd' ? [cast.elsewhere] : [];
  const known = (person: { name: string; sub: string }, place = 1) =>
    resident(person.name, place, person.sub);
  return {
    board: own ? known(cast.board) : resident(boardName, 1),
    host: own ? known(cast.host) : resident(hostName, 1),
    wij: [own ? known(cast.wij) : resident(wijName, 1), resident(secondWijName, 1)],
    residents: [
      ...played.map((person, place) => known(person, place)),
      ...names.slice(0, count - played.length).map((name, place) => resident(name, place + played.length)),
    ],
  };
}
