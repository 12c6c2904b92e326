import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Button, Form, Heading, Notice } from '../../kit/parts.tsx';
import { LineField, TextField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import type { PartProps } from './challenge.tsx';
import { DossierFiles } from './challenge-files.tsx';

const changeDocument = graphql(
  `mutation ChangeChallenge($input: ChangeChallengeInput!) { changeChallenge(input: $input) { userErrors { code field message } } }`,
);

function Write({ challenge, again }: PartProps) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [typedDay, setStartsOn] = useState<string>();
  const startsOn = typedDay ?? challenge.startsOn ?? '';
  const send = async () => {
    const answers = Object.entries(texts).map(([element, text]) => ({ element, text }));
    const { id: challengeId, version } = challenge;
    const input = { challengeId, version, answers, startsOn: startsOn || undefined };
    const fine = await run(async () => (await api.ask(changeDocument, { input })).changeChallenge.userErrors);
    // What was typed stays where it could not be saved; what others wrote meanwhile comes in beside it.
    if (fine) {
      setTexts({});
      setStartsOn(undefined);
    }
    await again();
  };
  return (
    <Form send={send}>
      {challenge.dossier.map(({ element, name, text }) => (
        <TextField
          key={element}
          label={name}
          value={texts[element] ?? text}
          error={errorOf(`answers.${element}`)}
          onChange={(typed) => setTexts({ ...texts, [element]: typed })}
        />
      ))}
      <LineField
        type="date"
        label={say('wishedStart')}
        value={startsOn}
        error={errorOf('startsOn')}
        onChange={setStartsOn}
      />
      <Mend
        errors={errors}
        shown={['startsOn', ...challenge.dossier.map(({ element }) => `answers.${element}`)]}
      />
      <Button type="submit" busy={busy}>
        {say('save')}
      </Button>
    </Form>
  );
}

/** What the dossier says, element by element; for the group a form, with what is missing named. */
export function Dossier({ challenge, again }: PartProps) {
  const { say } = useSpeech();
  const { day } = useMoments();
  const { dossier, missing, startsOn, terms, state, can } = challenge;
  const writes = can.includes('change');
  return (
    <section className="stack">
      <Heading>{say('dossierTitle')}</Heading>
      {state === 'draft' && terms.applyWeeks && <p>{say('applyTerm', { weeks: terms.applyWeeks })}</p>}
      {terms.decisionWeeks && <p>{say('decisionTerm', { weeks: terms.decisionWeeks })}</p>}
      {writes && missing.length > 0 && (
        <Notice kind="warning">
          <p>{say('stillMissing')}</p>
          <ul>
            {missing.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Notice>
      )}
      {writes ? (
        <Write challenge={challenge} again={again} />
      ) : (
        <>
          {dossier.map(({ element, name, text }) => (
            <div key={element}>
              <h3>{name}</h3>
              <p className="pre" dir="auto">
                {text || say('saysNothing')}
              </p>
            </div>
          ))}
          {startsOn && <p>{say('startsWish', { day: day(startsOn) })}</p>}
        </>
      )}
      <DossierFiles challenge={challenge} again={again} />
    </section>
  );
}
