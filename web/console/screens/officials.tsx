import { useState } from 'react';
import { v7 } from 'uuid';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Choices, Field, Heading, Notice, Page, Waiting } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useDesk } from '../here.tsx';

const officialsDocument = graphql(
  `query Officials { officials(first: 50) { edges { node { id name roles wijken } } } }`,
);
const inviteDocument = graphql(`
  mutation InviteOfficial($input: InviteOfficialInput!) { inviteOfficial(input: $input) { code userErrors { code field message } } }
`);
const dismissDocument = graphql(`
  mutation Dismiss($input: DismissOfficialInput!) { dismissOfficial(input: $input) { userErrors { code field message } } }
`);

const roles = ['cityAdmin', 'auditor', 'coordinator'] as const;

/** Who works for the city here. */
export function Officials() {
  const { say } = useSpeech();
  const { api, me } = useDesk();
  const { data, error, again } = useQuery(api, officialsDocument, {});
  const { busy, errors, run } = useAction();
  const dismiss = async (officialId: string) => {
    await run(
      async () =>
        (await api.ask(dismissDocument, { input: { officialId, why: say('take') } })).dismissOfficial
          .userErrors,
    );
    await again();
  };
  const admin = me.roles.includes('cityAdmin');
  return (
    <Page title={say('officials')}>
      {!data && <Waiting error={error} again={again} />}
      <ul className="cards">
        {data?.officials.edges.map(({ node }) => (
          <li key={node.id} className="card row">
            <strong>{node.name}</strong>
            <span>{node.roles.map((role) => say(`role_${role}`)).join(', ')}</span>
            <span className="quiet">{node.wijken.join(', ')}</span>
            {admin && node.id !== me.id && (
              <Button busy={busy} onClick={() => void dismiss(node.id)}>
                {say('take')} <span className="visually-hidden">{node.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Mend errors={errors} />
      {admin && <InviteForm />}
    </Page>
  );
}

function InviteForm() {
  const { say } = useSpeech();
  const { api, settings } = useDesk();
  const { busy, errors, run } = useAction();
  const [id, setId] = useState(() => `inv_${v7()}`);
  const [role, setRole] = useState<(typeof roles)[number]>('auditor');
  const [wijken, setWijken] = useState<string[]>([]);
  const [code, setCode] = useState('');
  const make = async () => {
    const fine = await run(async () => {
      const { inviteOfficial } = await api.ask(inviteDocument, { input: { id, role, wijken } });
      setCode(inviteOfficial.code ?? '');
      return inviteOfficial.userErrors;
    });
    if (fine) setId(`inv_${v7()}`);
  };
  return (
    <section className="stack">
      <Heading>{say('inviteOfficial')}</Heading>
      <Field label={say('role')}>
        {(attributes) => (
          <select
            {...attributes}
            value={role}
            onChange={({ target }) => setRole(roles.find((one) => one === target.value) ?? 'auditor')}
          >
            {roles.map((one) => (
              <option key={one} value={one}>
                {say(`role_${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {role === 'coordinator' && (
        <Choices
          legend={say('whichWijken')}
          many
          options={settings.wijken.map((one) => ({ value: one.id, label: one.name }))}
          chosen={wijken}
          onChange={setWijken}
        />
      )}
      <Mend errors={errors} />
      <Button primary busy={busy} onClick={() => void make()}>
        {say('makeCode')}
      </Button>
      {code && (
        <Notice>
          <p className="code" dir="ltr">
            {code}
          </p>
          <p>{say('theCode')}</p>
        </Notice>
      )}
    </section>
  );
}
