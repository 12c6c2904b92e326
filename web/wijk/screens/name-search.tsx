import { type ReactNode, useState } from 'react';
import { useSpeech } from '../../kit/language.tsx';
import { Button } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';

const searchDocument = graphql(
  `query MembersNamed($id: ID!, $search: String!) { meeting(id: $id) { membersNamed(search: $search) { id name } } }`,
);

type Person = { readonly id: string; readonly name: string };

/** Finds members by a part of their name; `children` says what can be done with each. */
export function NameSearch({
  meetingId,
  children,
}: {
  meetingId: string;
  children: (person: Person) => ReactNode;
}) {
  const { say } = useSpeech();
  const { api } = useHere();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly Person[]>();
  const search = async () => {
    const answer = await api.ask(searchDocument, { id: meetingId, search: typed }).catch(() => undefined);
    setFound(answer?.meeting?.membersNamed ?? []);
  };
  return (
    <div className="stack">
      <LineField label={say('search')} hint={say('proxyHint')} value={typed} onChange={setTyped} />
      <Button onClick={() => void search()}>{say('search')}</Button>
      {found?.length === 0 && <p role="status">{say('nothing')}</p>}
      <ul className="cards">
        {found?.map((person) => (
          <li key={person.id} className="card row">
            {children(person)}
          </li>
        ))}
      </ul>
    </div>
  );
}
