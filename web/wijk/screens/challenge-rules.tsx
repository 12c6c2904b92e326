import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Heading, Waiting } from '../../kit/parts.tsx';
import { ChoiceField, TextField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import type { DossierSet } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';

const rulesDocument = graphql(`
  query ChallengeRules {
    challengeRules { set version elements { id name } terms { applyWeeks decisionWeeks } }
  }
`);
const chooseDocument = graphql(
  `mutation SetChallengeRules($input: SetChallengeRulesInput!) { setChallengeRules(input: $input) { userErrors { code field message } } }`,
);
const shipped: readonly DossierSet[] = ['middelburg', 'geertruidenberg'];

/** What dossiers of this wijk must say and by when, for the coordinator to choose. */
export function ChooseRules() {
  const { say } = useSpeech();
  const { api } = useHere();
  const { data, error, again } = useQuery(api, rulesDocument, {});
  const { busy, errors, run, errorOf } = useAction();
  const [chosen, setChosen] = useState<DossierSet>();
  const [why, setWhy] = useState('');
  const rules = data?.challengeRules;
  if (!rules) return <Waiting error={error} again={again} />;
  const set = chosen ?? rules.set;
  const options = rules.set === 'own' ? [...shipped, 'own' as const] : shipped;
  const send = async () => {
    const input = { version: rules.version, set, why };
    if (!(await run(async () => (await api.ask(chooseDocument, { input })).setChallengeRules.userErrors)))
      return;
    setWhy('');
    await again();
  };
  const { applyWeeks, decisionWeeks } = rules.terms;
  return (
    <section className="stack">
      <Heading>{say('rulesTitle')}</Heading>
      <ul>
        {rules.elements.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      {applyWeeks && <p>{say('applyTerm', { weeks: applyWeeks })}</p>}
      {decisionWeeks && <p>{say('decisionTerm', { weeks: decisionWeeks })}</p>}
      <ChoiceField
        label={say('rulesSet')}
        value={set}
        options={options.map((value) => ({ value, label: say(`set_${value}`) }))}
        onChange={setChosen}
      />
      <TextField label={say('challengeWhy')} value={why} error={errorOf('why')} onChange={setWhy} />
      <Mend errors={errors} shown={['why']} />
      <Button busy={busy} onClick={() => void send()}>
        {say('rulesChoose')}
      </Button>
    </section>
  );
}
