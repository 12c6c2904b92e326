import { type ReactNode, useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';

const searchDocument = graphql(
  `query MembersNamed($id: ID!, $search: String!) { meeting(id: $id) { membersNamed(search: $search) { id name } } }`,
);

/** Somebody who was found. */
export type Named = { readonly id: string; readonly name: string };

/** Finds members by a part of their name; `children` says what can be done with each. */
export function NameSearch({
  meetingId,
  children,
}: {
  meetingId: string;
  children: (person: Named) => ReactNode;
}) {
  const { say } = useSpeech();
  const { api } = useHere();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly Named[]>();
  const { busy, errors, run } = useAction();
  const search = () =>
    run(async () => {
      const { meeting } = await api.ask(searchDocument, { id: meetingId, search: typed });
      setFound(meeting?.membersNamed ?? []);
      return [];
    });
  return (
    <div className="stack">
      <LineField label={say('search')} hint={say('proxyHint')} value={typed} onChange={setTyped} />
      <Button busy={busy} onClick={() => void search()}>
        {say('search')}
      </Button>
      <Mend errors={errors} />
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
