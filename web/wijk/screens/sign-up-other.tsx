import { useSpeech } from '../../kit/language.tsx';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { ForSomebody } from './for-somebody.tsx';
import { NameSearch } from './name-search.tsx';

const searchDocument = graphql(
  `query PeopleToSignUp($search: String!) { members(search: $search, first: 10) { edges { node { id name } } } }`,
);

type Props = { readonly activityId: string; readonly day: string; readonly again: () => Promise<void> };

/** Sign somebody else up, as a host, who asked them. */
export function SignUpOther({ activityId, day, again }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const find = async (search: string) =>
    (await api.ask(searchDocument, { search })).members.edges.map(({ node }) => node);
  return (
    <NameSearch label={say('signUpOther')} find={find}>
      {(person, clear) => (
        <>
          <strong>{person.name}</strong>
          <ForSomebody
            activityId={activityId}
            day={day}
            person={person}
            deeds={['signUp']}
            again={() => {
              clear();
              return again();
            }}
          />
        </>
      )}
    </NameSearch>
  );
}
