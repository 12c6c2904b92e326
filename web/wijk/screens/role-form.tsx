import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Field, Notice } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import type { Role } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';

const grantDocument = graphql(
  `mutation Grant($input: RoleInput!) { grantRole(input: $input) { userErrors { code field message } } }`,
);
const revokeDocument = graphql(
  `mutation Revoke($input: RoleInput!) { revokeRole(input: $input) { userErrors { code field message } } }`,
);

type Props = {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly again: () => Promise<void>;
};

/** Give or take a role. */
export function RoleForm({ people, again }: Props) {
  const { say } = useSpeech();
  const { api, me } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [chosen, setPerson] = useState('');
  const [role, setRole] = useState<Role | undefined>(me.mayGrant[0]);
  const [why, setWhy] = useState('');
  const [changed, setChanged] = useState('');
  // Whoever is searched for no more is not seen either: nothing is given to them.
  const personId = people.some(({ id }) => id === chosen) ? chosen : '';
  const change = async (taking: boolean) => {
    if (!role) return;
    setChanged('');
    const input = { personId, role, why };
    const fine = await run(async () =>
      taking
        ? (await api.ask(revokeDocument, { input })).revokeRole.userErrors
        : (await api.ask(grantDocument, { input })).grantRole.userErrors,
    );
    if (!fine) return;
    setChanged(people.find(({ id }) => id === personId)?.name ?? '');
    setWhy('');
    await again();
  };
  return (
    <details>
      <summary>{say('giveRole')}</summary>
      <div className="stack">
        <Field label={say('person')} hint={say('roleWhoHint')} error={errorOf('personId')}>
          {(attributes) => (
            <select {...attributes} value={personId} onChange={({ target }) => setPerson(target.value)}>
              <option value="" />
              {people.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say('role')} error={errorOf('role')}>
          {(attributes) => (
            <select
              {...attributes}
              value={role}
              onChange={({ target }) => setRole(me.mayGrant.find((one) => one === target.value))}
            >
              {me.mayGrant.map((one) => (
                <option key={one} value={one}>
                  {say(`role_${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <LineField label={say('why')} error={errorOf('why')} value={why} onChange={setWhy} />
        <Mend errors={errors} shown={['personId', 'role', 'why']} />
        <div className="row">
          <Button primary busy={busy} onClick={() => void change(false)}>
            {say('give')}
          </Button>
          <Button busy={busy} onClick={() => void change(true)}>
            {say('take')}
          </Button>
        </div>
        {changed && <Notice>{say('roleChanged', { name: changed })}</Notice>}
      </div>
    </details>
  );
}
