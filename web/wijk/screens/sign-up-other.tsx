import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { ForSomebody } from './for-somebody.tsx';

const searchDocument = graphql(
  `query PeopleToSignUp($search: String!) { members(search: $search, first: 10) { edges { node { id name } } } }`,
);

type Props = { readonly activityId: string; readonly day: string; readonly again: () => Promise<void> };
type Person = { readonly id: string; readonly name: string };

/** Sign somebody else up, as a host, who asked them. */
export function SignUpOther({ activityId, day, again }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run } = useAction();
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<readonly Person[]>();
  const look = () =>
    run(async () => {
      const { members } = await api.ask(searchDocument, { search });
      setFound(members.edges.map(({ node }) => node));
      return [];
    });
  const signedUp = () => {
    setSearch('');
    setFound(undefined);
    return again();
  };
  return (
    <div className="stack">
      <LineField label={say('signUpOther')} value={search} onChange={setSearch} />
      <Button busy={busy} onClick={() => void look()}>
        {say('search')}
      </Button>
      <Mend errors={errors} />
      {found?.length === 0 && <p role="status">{say('nothing')}</p>}
      <ul className="cards">
        {found?.map((person) => (
          <li key={person.id} className="card stack">
            <strong>{person.name}</strong>
            <ForSomebody
              activityId={activityId}
              day={day}
              person={person}
              deeds={['signUp']}
              again={signedUp}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
