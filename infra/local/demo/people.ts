import type { Text } from '../../../schema/errors.ts';
import type { DemoPerson } from '../openid/pages.ts';
import { subOf } from '../openid/sub.ts';

export type { DemoPerson } from '../openid/pages.ts';

const person = (name: string, nl: string, en: string): DemoPerson => {
  const part: Text = { nl, en };
  const mail = name
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .replaceAll(' ', '.');
  return { sub: subOf(`demo:${name}`), name, email: `${mail}@noaber.example`, part };
};

/** The people to choose from when signing in. All of them are made up. */
export const cast = {
  asker: person('Fatima El Amrani', 'bewoner van de Korrewegwijk', 'resident of the Korrewegwijk'),
  neighbour: person(
    'Jan Wiersma',
    'bewoner van de Korrewegwijk, penningmeester',
    'resident of the Korrewegwijk, treasurer',
  ),
  host: person(
    'Trijntje Bos',
    'gastvrouw van de huiskamer, Korrewegwijk',
    'host of the living room, Korrewegwijk',
  ),
  board: person(
    'Henk Postma',
    'bestuur van de wijkcoöperatie Korrewegwijk',
    'board of the cooperative of the Korrewegwijk',
  ),
  wij: person('Marieke de Jong', 'professional bij WIJ, Korrewegwijk', 'professional at WIJ, Korrewegwijk'),
  coordinator: person(
    'Bas Hofman',
    'stadsdeelcoördinator, alle zes wijken',
    'district coordinator, all six neighbourhoods',
  ),
  admin: person(
    'Anneke Dijkstra',
    'gemeente Groningen, beheer van de stad',
    'municipality of Groningen, runs the console',
  ),
  auditor: person('Pieter Meijer', 'gemeente Groningen, controle', 'municipality of Groningen, auditor'),
  elsewhere: person('Aisha Yusuf', 'bewoner van Selwerd', 'resident of Selwerd'),
  newcomer: person('Daan Visser', 'doet nog nergens mee', 'does not take part anywhere yet'),
} as const;

/** All of them, in the order in which they are shown. */
export const demoPeople: readonly DemoPerson[] = Object.values(cast);
