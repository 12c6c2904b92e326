import { useRef, useState } from 'react';
import { fiscalDay } from '../../../schema/money.ts';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { More } from '../../kit/more.tsx';
import { readPages } from '../../kit/pages.ts';
import { Button, Choices, Field, Form, Heading, Notice, Page, Waiting } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { usePages } from '../../kit/use-pages.ts';
import { useSending } from '../../kit/use-sending.ts';
import { graphql } from '../generated/gql.ts';
import { useDesk } from '../here.tsx';
import { SaveTable } from '../save-table.tsx';

const officialsDocument = graphql(
  `query Officials($after: String) {
    officials(first: 50, after: $after) { edges { node { id name roles wijken } } pageInfo { hasNextPage endCursor } }
  }`,
);
const inviteDocument = graphql(`
  mutation InviteOfficial($input: InviteOfficialInput!) { inviteOfficial(input: $input) { code expiresAt userErrors { code field message } } }
`);
const dismissDocument = graphql(`
  mutation Dismiss($input: DismissOfficialInput!) { dismissOfficial(input: $input) { userErrors { code field message } } }
`);

const roles = ['cityAdmin', 'auditor', 'coordinator'] as const;

/** Who works for the city here. */
export function Officials() {
  const { say } = useSpeech();
  const { api, me, settings } = useDesk();
  const nameOf = (slug: string) => settings.wijken.find(({ id }) => id === slug)?.name ?? slug;
  const list = usePages(
    api,
    officialsDocument,
    (after) => ({ after }),
    ({ officials }) => officials,
  );
  const { data, error, again } = list;
  const admin = me.roles.includes('cityAdmin');
  const [told, setTold] = useState('');
  const gone = async (name: string) => {
    await again();
    setTold(say('roleGone', { name }));
    // What one worked in is gone: on from where it is told.
    status.current?.focus();
  };
  const status = useRef<HTMLParagraphElement>(null);
  return (
    <Page title={say('officials')}>
      <p className="nl-paragraph">{say('officialsIntro')}</p>
      <p role="status" tabIndex={-1} ref={status}>
        {told}
      </p>
      {!data && <Waiting error={error} again={again} />}
      <ul className="cards">
        {list.edges.map(({ node }) => (
          <li key={node.id} className="card stack">
            <span className="row">
              <strong>{node.name}</strong>
              <span>{node.roles.map((role) => say(`role_${role}`)).join(', ')}</span>
              <span className="quiet">{node.wijken.map(nameOf).join(', ')}</span>
            </span>
            {admin && node.id !== me.id && <Dismiss id={node.id} name={node.name ?? ''} gone={gone} />}
          </li>
        ))}
      </ul>
      <More {...list} />
      {data && (
        <SaveTable
          file="officials.csv"
          heads={[say('name'), say('role'), say('whichWijken'), 'id']}
          rows={async () =>
            (await readPages(async (after) => (await api.ask(officialsDocument, { after })).officials)).rows
          }
          cellsOf={({ id, name, roles: held, wijken }) => [
            name,
            held.map((role) => say(`role_${role}`)).join(', '),
            wijken.map(nameOf).join(', '),
            id,
          ]}
        />
      )}
      {admin && <InviteForm />}
    </Page>
  );
}

/** Ends somebody's roles, with the reason that stands in the log: not by one click. */
function Dismiss({ id, name, gone }: { id: string; name: string; gone: (name: string) => Promise<void> }) {
  const { say } = useSpeech();
  const { api } = useDesk();
  const { busy, errors, run, errorOf } = useAction();
  const [why, setWhy] = useState('');
  const dismiss = async () => {
    const input = { officialId: id, why };
    const fine = await run(
      async () => (await api.ask(dismissDocument, { input })).dismissOfficial.userErrors,
    );
    if (fine) await gone(name);
  };
  return (
    <details>
      <summary>
        {say('take')} <span className="visually-hidden">{name}</span>
      </summary>
      <Form send={dismiss}>
        <LineField label={say('why')} error={errorOf('why')} value={why} onChange={setWhy} />
        <Mend errors={errors} shown={['why']} />
        <Button type="submit" busy={busy}>
          {say('takeFrom', { name })}
        </Button>
      </Form>
    </details>
  );
}

function InviteForm() {
  const { say } = useSpeech();
  const { api, settings } = useDesk();
  const { day } = useMoments();
  const { busy, errors, run, errorOf, id } = useSending('inv');
  const [role, setRole] = useState<(typeof roles)[number]>('auditor');
  const [wijken, setWijken] = useState<string[]>([]);
  const [made, setMade] = useState<{
    readonly code: string;
    readonly role: string;
    readonly until: string;
  }>();
  const make = async () => {
    await run(async () => {
      if (role === 'coordinator' && wijken.length === 0)
        return [{ code: 'MISSING', field: 'wijken', message: say('chooseWijken') }];
      const { inviteOfficial } = await api.ask(inviteDocument, { input: { id, role, wijken } });
      const { code, expiresAt } = inviteOfficial;
      setMade(
        code && expiresAt
          ? { code, role: say(`role_${role}`), until: day(fiscalDay(new Date(expiresAt))) }
          : undefined,
      );
      return inviteOfficial.userErrors;
    });
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
      {errorOf('wijken') && (
        <p role="alert" className="field__error">
          {errorOf('wijken')}
        </p>
      )}
      <Mend errors={errors} shown={['wijken']} />
      <Button primary busy={busy} onClick={() => void make()}>
        {say('makeCode')}
      </Button>
      {made && (
        <Notice>
          <p>
            <strong>{say('codeFor', { role: made.role })}</strong>
          </p>
          <p className="code" dir="ltr">
            {made.code}
          </p>
          <p className="pre">{`${location.origin}/console/`}</p>
          <p>{say('codeUse', { day: made.until })}</p>
        </Notice>
      )}
    </section>
  );
}
