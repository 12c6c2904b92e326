import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Empty, Heading, Waiting } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';

const notesDocument = graphql(`
  query PhoneNotes { phoneNotes(first: 50) { edges { node { id phone many person { name } } } } }
`);
const doneDocument = graphql(`
  mutation PhoneNoteDone($input: PhoneNoteDoneInput!) { phoneNoteDone(input: $input) { userErrors { code field message } } }
`);

/** Whom a host calls, because they asked to be told by telephone. It says that there is news, not what. */
export function PhoneNotes() {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run } = useAction();
  const { data, error, again } = useQuery(api, notesDocument, {});
  const notes = data?.phoneNotes.edges.map(({ node }) => node) ?? [];
  const done = (id: string) =>
    run(async () => {
      const { phoneNoteDone } = await api.ask(doneDocument, { input: { id } });
      await again();
      return phoneNoteDone.userErrors;
    });
  return (
    <section className="stack">
      <Heading>{say('toCall')}</Heading>
      {!data && <Waiting error={error} again={again} />}
      {data && notes.length === 0 && <Empty>{say('nobodyToCall')}</Empty>}
      <ul className="cards">
        {notes.map(({ id, phone, many, person }) => (
          <li key={id} className="card">
            <p>
              <bdi>{person.name}</bdi>:{' '}
              <a dir="ltr" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
                {phone}
              </a>
            </p>
            <p className="quiet">{say('toCallHint', { many })}</p>
            <Button busy={busy} onClick={() => void done(id)}>
              {say('called', { name: person.name })}
            </Button>
          </li>
        ))}
      </ul>
      <Mend errors={errors} />
    </section>
  );
}
