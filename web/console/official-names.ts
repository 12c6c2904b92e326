import type { Api } from '../kit/api.ts';
import { graphql } from './generated/gql.ts';

const namesDocument = graphql(`query OfficialNames($ids: [ID!]!) { officialsNamed(ids: $ids) { id name } }`);

/** As many as are asked for at once. */
const most = 100;

/** The official that an id of the log is of: it says people by their own id, and by the one they have as officials. */
const officialIn = (id: string): string => id.replace(/^per_/, 'off_');
const isOfficial = (id: string): boolean => id.startsWith('off_');

/** Says who somebody in the log is, for who has or had a role in the city; nothing for anybody and anything else. */
export type NameOf = (id: string) => string | undefined;

/** Asks for the names of those among these ids. */
export async function namesOf(api: Api, ids: readonly string[]): Promise<NameOf> {
  const officials = [...new Set(ids.map(officialIn).filter(isOfficial))];
  const names = new Map<string, string>();
  for (let start = 0; start < officials.length; start += most) {
    const { officialsNamed } = await api.ask(namesDocument, { ids: officials.slice(start, start + most) });
    for (const { id, name } of officialsNamed) if (name) names.set(id, name);
  }
  return (id) => names.get(officialIn(id));
}
