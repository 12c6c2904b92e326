import { useState } from 'react';
import { fiscalDay } from '../../../schema/money.ts';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Button, Form, Tick } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import { ChoiceField, LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import type { FormationParameterKind } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import type { FormationShown } from './carrying-query.ts';
import { hundredthsIn, useFigures } from './figures.ts';

const setDocument = graphql(
  `mutation SetFormationParameter($input: SetFormationParameterInput!) { setFormationParameter(input: $input) { userErrors { code field message } } }`,
);

type Props = { readonly formation: FormationShown; readonly again: () => Promise<void> };

const kinds: readonly FormationParameterKind[] = ['absence', 'travel', 'indirect', 'yearHours'];

/** What a model of the formation must know of working hours, with where each figure is from. */
export function Parameters({ formation, again }: Props) {
  const { say } = useSpeech();
  const { me } = useHere();
  const { day } = useMoments();
  const { share } = useFigures();
  const { parameters } = formation;
  return (
    <>
      {parameters.length > 0 && (
        <Scroll label={say('parameters')}>
          <table className="utrecht-table">
            <caption>{say('parameters')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('what')}</th>
                <th scope="col" className="number">
                  {say('howMuch')}
                </th>
                <th scope="col">{say('since')}</th>
                <th scope="col">{say('knownFrom')}</th>
              </tr>
            </thead>
            <tbody>
              {parameters.map(({ kind, from, value, source, assumed, inForce, at }) => (
                <tr key={kind + at}>
                  <th scope="row">{say(`parameter_${kind}`)}</th>
                  <td className="number">{kind === 'yearHours' ? value : share(value)}</td>
                  <td className="moment">
                    {day(from)} {!inForce && <span className="quiet">{say('notInForce')}</span>}
                  </td>
                  <td className="words">
                    {assumed && <strong>{say('assumption')}</strong>} {source}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {(me.roles.includes('coordinator') || me.roles.includes('wij')) && (
        <ParameterForm formation={formation} again={again} />
      )}
    </>
  );
}

function ParameterForm({ formation: { version }, again }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [kind, setKind] = useState<FormationParameterKind>('absence');
  const [from, setFrom] = useState(() => fiscalDay(new Date()));
  const [typed, setTyped] = useState('');
  const [source, setSource] = useState('');
  const [assumed, setAssumed] = useState(true);
  const send = async () => {
    const hundredths = hundredthsIn(typed);
    const value = kind === 'yearHours' ? Math.floor(hundredths / 100) : hundredths;
    const input = { kind, from, value, source, assumed, version };
    const sent = async () => (await api.ask(setDocument, { input })).setFormationParameter.userErrors;
    if (await run(sent)) {
      setTyped('');
      setSource('');
    }
    // Also where somebody else changed it meanwhile: that is to be seen, and the next try goes by it.
    await again();
  };
  return (
    <details>
      <summary>{say('setParameter')}</summary>
      <Form send={send}>
        <ChoiceField
          label={say('what')}
          value={kind}
          options={kinds.map((one) => ({ value: one, label: say(`parameter_${one}`) }))}
          onChange={setKind}
        />
        <LineField
          label={say('howMuch')}
          hint={say(kind === 'yearHours' ? 'yearHoursHint' : 'shareHint')}
          inputMode="decimal"
          value={typed}
          error={errorOf('value')}
          onChange={setTyped}
        />
        <LineField
          type="date"
          label={say('fromDay')}
          value={from}
          error={errorOf('from')}
          onChange={setFrom}
        />
        <LineField label={say('knownFrom')} value={source} error={errorOf('source')} onChange={setSource} />
        <Tick label={say('isAssumption')} checked={assumed} onChange={setAssumed} />
        <Mend errors={errors} shown={['value', 'from', 'source']} />
        <Button primary type="submit" busy={busy}>
          {say('save')}
        </Button>
      </Form>
    </details>
  );
}
