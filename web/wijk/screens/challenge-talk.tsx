import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { More } from '../../kit/more.tsx';
import { Beside, Button, Empty, Form, Heading, Tick, Waiting } from '../../kit/parts.tsx';
import { LineField, TextField } from '../../kit/simple-fields.tsx';
import { usePages } from '../../kit/use-pages.ts';
import { useSending } from '../../kit/use-sending.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import type { PartProps } from './challenge.tsx';

const notesDocument = graphql(`
  query ChallengeNotes($id: ID!, $after: String) {
    challenge(id: $id) {
      notes(first: 20, after: $after) {
        edges { node { id kind at heldOn side text author { id name } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);
const nothing = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
const noteDocument = graphql(
  `mutation NoteOnChallenge($input: NoteOnChallengeInput!) { noteOnChallenge(input: $input) { userErrors { code field message } } }`,
);

function WriteNote({ challenge, again }: PartProps) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf, id } = useSending('cnt', again);
  const [text, setText] = useState('');
  const [progress, setProgress] = useState(false);
  const [heldOn, setHeldOn] = useState('');
  const send = async () => {
    const about = progress ? { kind: 'progress' as const, heldOn: heldOn || undefined } : {};
    const input = { id, challengeId: challenge.id, text, ...about };
    if (!(await run(async () => (await api.ask(noteDocument, { input })).noteOnChallenge.userErrors))) return;
    setText('');
    setProgress(false);
    await again();
  };
  return (
    <Form send={send}>
      <TextField
        label={say('noteText')}
        hint={say('publicHint')}
        value={text}
        error={errorOf('text')}
        onChange={setText}
      />
      {challenge.can.includes('noteProgress') && (
        <Tick label={say('progressKind')} checked={progress} onChange={setProgress} />
      )}
      {progress && (
        <LineField
          type="date"
          label={say('progressDay')}
          hint={say('optional')}
          value={heldOn}
          error={errorOf('heldOn')}
          onChange={setHeldOn}
        />
      )}
      <Mend errors={errors} shown={['text', 'heldOn']} />
      <Button type="submit" busy={busy}>
        {say('noteSend')}
      </Button>
    </Form>
  );
}

/** What was said on a dossier, newest first, for everybody to read; and a field for who may write. */
export function Talk({ challenge, again }: PartProps) {
  const { say } = useSpeech();
  const { api, me } = useHere();
  const { moment, day } = useMoments();
  const list = usePages(
    api,
    notesDocument,
    (after) => ({ id: challenge.id, after }),
    (answer) => answer.challenge?.notes ?? nothing,
  );
  const notes = list.edges.map(({ node }) => node);
  const anew = async () => {
    await Promise.all([again(), list.again()]);
  };
  return (
    <section className="stack">
      <Heading>{say('dialogueTitle')}</Heading>
      {challenge.can.includes('note') && <WriteNote challenge={challenge} again={anew} />}
      {!list.data && <Waiting error={list.error} again={list.again} />}
      {list.data && notes.length === 0 && <Empty />}
      <ul className="talk">
        {notes.map(({ id, at, heldOn, side, text, author }) => (
          <li key={id} className={author?.id === me.id ? 'mine' : undefined}>
            <span className="quiet">
              <Beside facts={[author?.name, side && say(`side_${side}`), moment(at)]} />
            </span>
            {heldOn && <strong> {say('progressOn', { day: day(heldOn) })}</strong>}
            <p className="pre" dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ul>
      <More {...list} />
    </section>
  );
}
