import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { type TextName, useSpeech } from '../../kit/language.tsx';
import { Button, Tick } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';

const documents = {
  signUp: graphql(
    `mutation SignUpFor($input: SignUpInput!) { done: signUp(input: $input) { userErrors { code field message } } }`,
  ),
  confirmPlace: graphql(
    `mutation ConfirmPlaceFor($input: SignUpInput!) { done: confirmPlace(input: $input) { userErrors { code field message } } }`,
  ),
  signOff: graphql(
    `mutation SignOffFor($input: SignUpInput!) { done: signOff(input: $input) { userErrors { code field message } } }`,
  ),
};
type Deed = keyof typeof documents;
const texts: Readonly<Record<Deed, TextName>> = {
  signUp: 'signUp',
  confirmPlace: 'confirmTheirs',
  signOff: 'signOff',
};

type Props = {
  readonly activityId: string;
  readonly day: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly deeds: readonly Deed[];
  readonly again: () => Promise<void>;
};

/** What a host does for somebody at an activity: each is asked for themselves, and each time anew. */
export function ForSomebody({ activityId, day, person, deeds, again }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run } = useAction();
  const [consent, setConsent] = useState(false);
  const act = async (deed: Deed) => {
    const input = { activityId, day, personId: person.id, consent };
    if (!(await run(async () => (await api.ask(documents[deed], { input })).done.userErrors))) return;
    setConsent(false);
    await again();
  };
  return (
    <div className="stack">
      <Tick label={say('otherAgrees')} checked={consent} onChange={setConsent} />
      <div className="row">
        {deeds.map((deed) => (
          <Button key={deed} busy={busy} onClick={() => void act(deed)}>
            {say(texts[deed])} <span className="visually-hidden">{person.name}</span>
          </Button>
        ))}
      </div>
      <Mend errors={errors} />
    </div>
  );
}
