import { useState } from 'react';
import { v7 } from 'uuid';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Button, Form, Heading, Tick } from '../../kit/parts.tsx';
import { LineField, TextField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import type { PartProps } from './challenge.tsx';

const noteDocument = graphql(
  `mutation NoteOnChallenge($input: NoteOnChallengeInput!) { noteOnChallenge(input: $input) { userErrors { code field message } } }`,
);

function WriteNote({ challenge, again }: PartProps) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [id, setId] = useState(() => `cnt_${v7()}`);
  const [text, setText] = useState('');
  const [progress, setProgress] = useState(false);
  const [heldOn, setHeldOn] = useState('');
  const send = async () => {
    const about = progress ? { kind: 'progress' as const, heldOn: heldOn || undefined } : {};
    const input = { id, challengeId: challenge.id, text, ...about };
    if (!(await run(async () => (await api.ask(noteDocument, { input })).noteOnChallenge.userErrors))) return;
    setId(`cnt_${v7()}`);
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
  const { me } = useHere();
  const { moment, day } = useMoments();
  const notes = challenge.notes.edges.map(({ node }) => node);
  return (
    <section className="stack">
      <Heading>{say('dialogueTitle')}</Heading>
      {challenge.can.includes('note') && <WriteNote challenge={challenge} again={again} />}
      {notes.length === 0 && <p>{say('nothing')}</p>}
      <ul className="talk">
        {notes.map(({ id, at, heldOn, side, text, author }) => (
          <li key={id} className={author?.id === me.id ? 'mine' : undefined}>
            <span className="quiet">
              {[author?.name, side && say(`side_${side}`), moment(at)].filter(Boolean).join(', ')}
            </span>
            {heldOn && <strong> {say('progressOn', { day: day(heldOn) })}</strong>}
            <p className="pre">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
