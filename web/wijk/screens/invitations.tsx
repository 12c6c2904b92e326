import { type ReactNode, useState } from 'react';
import { renderSVG } from 'uqr';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { wholeIn } from '../../kit/numbers.ts';
import { Button, Empty, Field, Heading, Waiting } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { useSending } from '../../kit/use-sending.ts';
import { graphql } from '../generated/gql.ts';
import type { InvitationsQuery, Role } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';

const invitationsDocument = graphql(`
  query Invitations { invitations(first: 20) { edges { node { id code roles uses used expiresAt works } } } }
`);
const inviteDocument = graphql(`
  mutation Invite($input: InviteInput!) { invite(input: $input) { invitation { id code } userErrors { code field message } } }
`);
const endDocument = graphql(`
  mutation EndInvitation($input: EndInvitationInput!) { endInvitation(input: $input) { userErrors { code field message } } }
`);

/** Above the list from which it was asked for. */
const intoView = (card: HTMLElement | null) => card?.scrollIntoView({ block: 'nearest' });

type Code = InvitationsQuery['invitations']['edges'][number]['node'];

/** Codes, with how often each was used; `children` is what can be done with one. */
function Codes({ codes, children }: { codes: readonly Code[]; children?: (code: Code) => ReactNode }) {
  const { say } = useSpeech();
  const { dayOf } = useMoments();
  return (
    <ul className="cards">
      {codes.map((node) => (
        <li key={node.id} className="card row">
          <strong>{node.code ?? node.roles.map((one) => say(`role_${one}`)).join(', ')}</strong>
          <span className="tag">{say(node.works ? 'works' : 'ended')}</span>
          <span className="quiet">
            {say('used', { used: node.used, uses: node.uses, until: dayOf(node.expiresAt) })}
          </span>
          {children?.(node)}
        </li>
      ))}
    </ul>
  );
}

/** Codes to let people in: make, show, print, end. */
export function Invitations() {
  const { say } = useSpeech();
  const { api, me, wijk } = useHere();
  const mayInvite: readonly Role[] = [
    ...(me.roles.includes('host') || me.roles.includes('board') ? ['resident' as const] : []),
    ...me.mayGrant,
  ];
  const [role, setRole] = useState<Role | undefined>(mayInvite[0]);
  const { data, error, again } = useQuery(api, invitationsDocument, {});
  const { busy, errors, run, runOther, errorOf, id } = useSending('inv', again);
  const [uses, setUses] = useState('1');
  const [shown, setShown] = useState<string>();
  const codes = data?.invitations.edges.map(({ node }) => node) ?? [];
  const make = async () => {
    await run(async () => {
      const { invite } = await api.ask(inviteDocument, {
        input: { id, uses: wholeIn(uses), roles: role ? [role] : [] },
      });
      setShown(invite.invitation?.code ?? undefined);
      return invite.userErrors;
    });
    await again();
  };
  const end = async (ended: string) => {
    await runOther(
      async () => (await api.ask(endDocument, { input: { id: ended } })).endInvitation.userErrors,
    );
    await again();
  };
  const address = (code: string) => `${location.origin}/w/${wijk.id}/join/${code}`;
  return (
    <section className="stack">
      <Heading>{say('invitations')}</Heading>
      <LineField
        inputMode="numeric"
        label={say('uses')}
        error={errorOf('uses')}
        value={uses}
        onChange={setUses}
      />
      {mayInvite.length > 1 && (
        <Field label={say('role')} error={errorOf('roles')}>
          {(attributes) => (
            <select
              {...attributes}
              value={role}
              onChange={({ target }) => setRole(mayInvite.find((one) => one === target.value))}
            >
              {mayInvite.map((one) => (
                <option key={one} value={one}>
                  {say(`role_${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Mend errors={errors} shown={['uses', 'roles']} />
      <Button primary busy={busy} onClick={() => void make()}>
        {say('invite')}
      </Button>
      {shown && (
        <div key={shown} className="card stack print-alone" role="status" ref={intoView}>
          <h3>{say('joinTitle', { wijk: wijk.name })}</h3>
          <p>{say('whatThisIs', { wijk: wijk.name })}</p>
          <p className="code" dir="ltr">
            {shown}
          </p>
          <img
            width="220"
            height="220"
            alt={address(shown)}
            src={`data:image/svg+xml,${encodeURIComponent(renderSVG(address(shown)))}`}
          />
          <p>{say('scan', { address: `${location.origin}/w/${wijk.id}` })}</p>
          <Button onClick={() => window.print()}>{say('print')}</Button>
        </div>
      )}
      {!data && <Waiting error={error} again={again} />}
      {data?.invitations.edges.length === 0 && <Empty />}
      <Codes codes={codes.filter(({ works }) => works)}>
        {({ id: shownId, code }) => (
          <>
            {code && (
              <Button onClick={() => setShown(code)}>
                {say('showCode')} <span className="visually-hidden">{code}</span>
              </Button>
            )}
            <Button busy={busy} onClick={() => void end(shownId)}>
              {say('end')} <span className="visually-hidden">{code}</span>
            </Button>
          </>
        )}
      </Codes>
      {codes.some(({ works }) => !works) && (
        <details>
          <summary>{say('ended')}</summary>
          <Codes codes={codes.filter(({ works }) => !works)} />
        </details>
      )}
    </section>
  );
}
