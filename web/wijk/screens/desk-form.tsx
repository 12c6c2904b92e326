import { useState } from 'react';
import { useLocation } from 'wouter';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Choices, Form, Heading, Notice } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useSending } from '../../kit/use-sending.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import type { Sheet } from './desk-pile.tsx';
import { StreetField } from './fields.tsx';

const peopleDocument = graphql(`
  query PeopleAtDesk($search: String!) { members(search: $search, first: 10) { edges { node { id name street } } } }
`);
const openDocument = graphql(`
  mutation OpenDesk($input: OpenDeskInput!) {
    openDesk(input: $input) { desk { id openedAt endsAt paperId slipUntil person { id name } } userErrors { code field message } }
  }
`);

type Person = { readonly id: string; readonly name: string; readonly street?: string | null };

/** For whom a host sits down: somebody who takes part already, or somebody new; and that they agree. */
export function OpenDeskForm({ sheet }: { readonly sheet?: Sheet }) {
  const { say, language } = useSpeech();
  const { api, wijk, sit } = useHere();
  const [, go] = useLocation();
  const { busy, errors, run, runOther, errorOf, id } = useSending('dsk');
  const [name, setName] = useState(sheet?.name ?? '');
  const [found, setFound] = useState<readonly Person[]>();
  const [person, setPerson] = useState<Person>();
  const [street, setStreet] = useState('');
  const [reach, setReach] = useState('');
  const [agrees, setAgrees] = useState<'yes'[]>([]);
  const look = () =>
    runOther(async () => {
      setPerson(undefined);
      const { members } = await api.ask(peopleDocument, { search: name });
      setFound(members.edges.map(({ node }) => node));
      return [];
    });
  const begin = () =>
    run(async () => {
      const who = person ? { personId: person.id } : { name, street: street || null, reach: reach || null };
      const input = {
        id,
        ...who,
        languages: [language],
        consent: agrees.length > 0,
        ground: sheet ? ('paper' as const) : ('spoken' as const),
        paperId: sheet?.id,
      };
      const { desk, userErrors } = (await api.ask(openDocument, { input })).openDesk;
      if (desk) {
        const { id, openedAt, endsAt, paperId, slipUntil, person } = desk;
        sit({
          ...{ id, openedAt, endsAt, name: person.name, personId: person.id },
          withoutAccount: !!slipUntil,
          paperId: paperId ?? undefined,
          paperAt: sheet?.at,
        });
        go(`/w/${wijk.id}`);
      }
      return userErrors;
    });
  return (
    <Form send={() => (found ? begin() : look())}>
      <Heading>{sheet ? say('deskSheet', { mark: sheet.mark }) : say('deskPresent')}</Heading>
      {sheet?.note && <Notice>{sheet.note}</Notice>}
      <LineField
        label={say('deskName')}
        value={name}
        error={errorOf('name')}
        onChange={(next) => {
          setName(next);
          setFound(undefined);
        }}
      />
      {!found && (
        <Button primary type="submit" busy={busy}>
          {say('deskLook')}
        </Button>
      )}
      {found && (
        <>
          <Choices
            legend={say('deskWho')}
            options={[
              ...found.map((one) => ({
                value: one.id,
                label: one.street ? `${one.name}, ${one.street}` : one.name,
              })),
              { value: 'new', label: say('deskNew', { name }) },
            ]}
            chosen={[person?.id ?? 'new']}
            onChange={([one]) => setPerson(found.find((each) => each.id === one))}
          />
          {!person && (
            <>
              <StreetField value={street} error={errorOf('street')} onChange={setStreet} />
              <LineField
                label={say('deskPhone')}
                hint={say('deskReach')}
                error={errorOf('reach')}
                value={reach}
                onChange={setReach}
              />
            </>
          )}
          <Choices
            legend={say('deskConsent')}
            many
            options={[{ value: 'yes', label: say(sheet ? 'deskSigned' : 'deskAgrees') }]}
            chosen={agrees}
            onChange={setAgrees}
          />
          <Button primary type="submit" busy={busy}>
            {say('deskBegin')}
          </Button>
        </>
      )}
      <Mend errors={errors} shown={['name', 'street', 'reach']} />
    </Form>
  );
}
