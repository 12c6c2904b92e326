import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { wholeIn } from '../../kit/numbers.ts';
import { Button, Heading, Waiting } from '../../kit/parts.tsx';
import { ChoiceField, LineField, TextField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import type { DossierSet } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';

const rulesDocument = graphql(`
  query ChallengeRules {
    challengeRules { set version elements { id name } terms { applyWeeks decisionWeeks months extensionMonths } }
  }
`);
const chooseDocument = graphql(
  `mutation SetChallengeRules($input: SetChallengeRulesInput!) { setChallengeRules(input: $input) { userErrors { code field message } } }`,
);
const sets: readonly DossierSet[] = ['middelburg', 'geertruidenberg', 'own'];

/** Lines as elements: their order names them in the API, unless a line was there before and keeps its name. */
function elementsIn(lines: string, known: readonly { readonly id: string; readonly name: string }[]) {
  const names = lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const before = new Map(known.map(({ id, name }) => [name, id]));
  const taken = new Set(before.values());
  let count = 0;
  const fresh = (): string => {
    count += 1;
    return taken.has(`part${count}`) ? fresh() : `part${count}`;
  };
  return names.map((name) => ({ id: before.get(name) ?? fresh(), name }));
}

const terms = ['applyWeeks', 'decisionWeeks', 'months', 'extensionMonths'] as const;
type Term = (typeof terms)[number];

const numberIn = (typed: string | undefined): number | null => (typed?.trim() ? wholeIn(typed) : null);

/** What dossiers of this wijk must say and by when, for the coordinator to choose. */
export function ChooseRules() {
  const { say } = useSpeech();
  const { api } = useHere();
  const { data, error, again } = useQuery(api, rulesDocument, {});
  const { busy, errors, run, errorOf } = useAction();
  const [chosen, setChosen] = useState<DossierSet>();
  const [why, setWhy] = useState('');
  const [lines, setLines] = useState<string>();
  const [agreed, setAgreed] = useState<Readonly<Partial<Record<Term, string>>>>({});
  const rules = data?.challengeRules;
  if (!rules) return <Waiting error={error} again={again} />;
  const set = chosen ?? rules.set;
  const own = rules.set === 'own' ? rules.elements : [];
  const termOf = (term: Term): string =>
    agreed[term] ?? String((rules.set === 'own' && rules.terms[term]) || '');
  const typed = lines ?? own.map(({ name }) => name).join('\n');
  const send = async () => {
    const input = {
      ...{ version: rules.version, set, why },
      ...(set === 'own'
        ? {
            elements: elementsIn(typed, own),
            terms: {
              applyWeeks: numberIn(termOf('applyWeeks')),
              decisionWeeks: numberIn(termOf('decisionWeeks')),
              months: numberIn(termOf('months')),
              extensionMonths: numberIn(termOf('extensionMonths')),
            },
          }
        : {}),
    };
    if (await run(async () => (await api.ask(chooseDocument, { input })).setChallengeRules.userErrors)) {
      setWhy('');
      setLines(undefined);
      setAgreed({});
    }
    // Also where somebody else changed them meanwhile: that is to be seen, and the next try goes by it.
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
        options={sets.map((value) => ({ value, label: say(`set_${value}`) }))}
        onChange={setChosen}
      />
      {set === 'own' && (
        <>
          <TextField
            label={say('ownElements')}
            hint={say('ownHint')}
            value={typed}
            error={errorOf('elements')}
            onChange={setLines}
          />
          {terms.map((term) => (
            <LineField
              key={term}
              type="number"
              label={say(`term_${term}`)}
              hint={say('optional')}
              value={termOf(term)}
              error={errorOf(`terms.${term}`)}
              onChange={(value) => setAgreed({ ...agreed, [term]: value })}
            />
          ))}
        </>
      )}
      <TextField label={say('challengeWhy')} value={why} error={errorOf('why')} onChange={setWhy} />
      <Mend errors={errors} shown={['why', 'elements', ...terms.map((term) => `terms.${term}`)]} />
      <Button busy={busy} onClick={() => void send()}>
        {say('rulesChoose')}
      </Button>
    </section>
  );
}
