import { useState } from 'react';
import { Link } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { Empty, Heading, Page, Waiting } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { Invitations } from './invitations.tsx';
import { Logbook } from './logbook.tsx';
import { Reports } from './reports.tsx';
import { RoleForm } from './role-form.tsx';

const peopleDocument = graphql(`
  query People($search: String) { members(search: $search, first: 50) { edges { node { id name roles } } } }
`);

/** The people of the wijk, for who may see them: roles, invitations, the audit trail. */
export function People() {
  const { say } = useSpeech();
  const { api, me, wijk } = useHere();
  const [search, setSearch] = useState('');
  const { data, error, again } = useQuery(api, peopleDocument, { search: search || null });
  const people = data?.members.edges.map(({ node }) => node) ?? [];
  return (
    <Page title={say('people')} wide>
      <p className="nl-paragraph">{say('peopleIntro')}</p>
      <p>
        <Link className="nl-link" href={`/w/${wijk.id}/carrying`}>
          {say('whoDoesWhat')}
        </Link>
      </p>
      {me.roles.includes('board') && <Reports />}
      {['host', 'board', 'coordinator'].some((role) => me.roles.some((one) => one === role)) && (
        <Invitations />
      )}
      <Heading>{say('whoIsHere')}</Heading>
      <LineField type="search" label={say('search')} value={search} onChange={setSearch} />
      {(error || !data) && <Waiting error={error} again={again} />}
      {me.mayGrant.length > 0 && <RoleForm people={people} again={again} />}
      <Scroll label={say('people')}>
        <table className="utrecht-table">
          <thead>
            <tr>
              <th scope="col">{say('person')}</th>
              <th scope="col">{say('roles')}</th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ id, name, roles }) => (
              <tr key={id}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td>{roles?.map((role) => say(`role_${role}`)).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {data && people.length === 0 && <Empty />}
      {me.roles.includes('board') && (
        <section className="stack">
          <Heading>{say('logbook')}</Heading>
          <Logbook />
        </section>
      )}
    </Page>
  );
}
