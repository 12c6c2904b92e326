import { type ReactNode, useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';

const membersDocument = graphql(
  `query MembersNamed($id: ID!, $search: String!) { meeting(id: $id) { membersNamed(search: $search) { id name } } }`,
);

/** Somebody who was found. */
export type Named = { readonly id: string; readonly name: string };
type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly find: (search: string) => Promise<readonly Named[]>;
  readonly children: (person: Named, clear: () => void) => ReactNode;
};

/** Finds people by a part of their name; `children` says what can be done with each. */
export function NameSearch({ label, hint, find, children }: Props) {
  const { say } = useSpeech();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly Named[]>();
  const { busy, errors, run } = useAction();
  const search = () =>
    run(async () => {
      setFound(await find(typed));
      return [];
    });
  const clear = () => {
    setTyped('');
    setFound(undefined);
  };
  return (
    <div className="stack">
      <LineField label={label} hint={hint} value={typed} onChange={setTyped} />
      <Button busy={busy} onClick={() => void search()}>
        {say('search')}
      </Button>
      <Mend errors={errors} />
      {found?.length === 0 && <p role="status">{say('nothing')}</p>}
      <ul className="cards">
        {found?.map((person) => (
          <li key={person.id} className="card stack">
            {children(person, clear)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Finds members with a vote at a meeting. */
export function MemberSearch({
  meetingId,
  children,
}: Pick<Props, 'children'> & { readonly meetingId: string }) {
  const { say } = useSpeech();
  const { api } = useHere();
  const find = async (search: string) =>
    (await api.ask(membersDocument, { id: meetingId, search })).meeting?.membersNamed ?? [];
  return (
    <NameSearch label={say('search')} hint={say('proxyHint')} find={find}>
      {children}
    </NameSearch>
  );
}
