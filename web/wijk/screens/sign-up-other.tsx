import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Choices } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';

const searchDocument = graphql(
  `query PeopleToSignUp($search: String!) { members(search: $search, first: 10) { edges { node { id name } } } }`,
);
const signUpDocument = graphql(
  `mutation SignUpOther($input: SignUpInput!) { signUp(input: $input) { userErrors { code field message } } }`,
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
  const [agrees, setAgrees] = useState<'yes'[]>([]);
  const look = async () => {
    const answer = await api.ask(searchDocument, { search }).catch(() => undefined);
    setFound(answer?.members.edges.map(({ node }) => node) ?? []);
  };
  const signUp = async (personId: string) => {
    const input = { activityId, day, personId, consent: agrees.length > 0 };
    const fine = await run(async () => (await api.ask(signUpDocument, { input })).signUp.userErrors);
    if (!fine) return;
    setAgrees([]);
    await again();
  };
  return (
    <div className="stack">
      <LineField label={say('signUpOther')} value={search} onChange={setSearch} />
      <Button onClick={() => void look()}>{say('search')}</Button>
      {found?.length === 0 && <p role="status">{say('nothing')}</p>}
      {found && found.length > 0 && (
        <Choices
          legend={say('signUpOther')}
          many
          options={[{ value: 'yes', label: say('otherAgrees') }]}
          chosen={agrees}
          onChange={setAgrees}
        />
      )}
      <ul className="cards">
        {found?.map(({ id, name }) => (
          <li key={id} className="card row">
            <span>{name}</span>
            <Button busy={busy} onClick={() => void signUp(id)}>
              {say('signUp')} <span className="visually-hidden">{name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Mend errors={errors} />
    </div>
  );
}
