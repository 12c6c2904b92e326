import { useState } from 'react';
import { Folded } from '../../kit/folded.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Choices, Notice, Waiting } from '../../kit/parts.tsx';
import { ChoiceField, LineField } from '../../kit/simple-fields.tsx';
import { type UserError, useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import type { Majority, PreviewStatutesQuery, Role, StatutesChangeInput } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { Difference } from './difference.tsx';
import { NearStreets } from './near-streets.tsx';
import { PowersForm } from './powers-form.tsx';

const rulesDocument = graphql(`
  query Rules {
    statutes {
      rules {
        responseHours expiryDays stillHelpedDays retentionDays vouchers waveHours asksPerWeek
        nearStreets { one other }
        powers { decision upTo by }
        assembly { noticeDays quorumPercent majority statutesMajority proxies earlyDays recordDays }
        initiatives { supporters votingAge }
        lettingGo { goodMonths safetyReserve biggestStep satisfactionTenths inTimePercent backPercent corners reinvestmentPercent }
      }
    }
  }
`);
const previewDocument = graphql(`
  query PreviewStatutes($changes: StatutesChangeInput!) {
    previewStatutes(changes: $changes) { difference { number title before after } userErrors { code field message } }
  }
`);

const plain = [
  'responseHours',
  'waveHours',
  'asksPerWeek',
  'expiryDays',
  'stillHelpedDays',
  'retentionDays',
  'vouchers',
] as const;
const ofAssembly = ['noticeDays', 'quorumPercent', 'proxies', 'earlyDays', 'recordDays'] as const;
const ofInitiatives = ['supporters', 'votingAge'] as const;
const ofLettingGo = [
  'goodMonths',
  'satisfactionTenths',
  'inTimePercent',
  'backPercent',
  'biggestStep',
  'safetyReserve',
  'reinvestmentPercent',
] as const;
const corners: readonly Role[] = ['resident', 'member', 'host', 'board', 'treasurer', 'wij', 'coordinator'];
const majorities: readonly Majority[] = ['half', 'threeFifths', 'twoThirds', 'threeQuarters', 'all'];

type Props = {
  readonly changes: StatutesChangeInput;
  readonly onChange: (changes: StatutesChangeInput) => void;
  readonly errors: readonly UserError[];
};

/** A number of the statutes. Emptied, it stays empty while one types another; left so, it is what it was. */
function RuleLine({
  label,
  error,
  value,
  change,
}: {
  readonly label: string;
  readonly error?: string;
  readonly value: number | null | undefined;
  readonly change: (value: number | undefined) => void;
}) {
  const [emptied, setEmptied] = useState(false);
  const typed = (text: string) => {
    setEmptied(text === '');
    change(text === '' ? undefined : Math.trunc(Number(text)));
  };
  return (
    <LineField
      type="number"
      label={label}
      value={emptied ? '' : String(value ?? '')}
      error={error}
      onChange={typed}
      onBlur={() => setEmptied(false)}
    />
  );
}

/** The statutes as a form: what is changed in it, and what that comes to. */
export function StatutesForm({ changes, onChange, errors }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { data, error, again } = useQuery(api, rulesDocument, {});
  const rules = data?.statutes?.rules;
  const { busy, errors: found, run } = useAction();
  const [difference, setDifference] = useState<PreviewStatutesQuery['previewStatutes']['difference']>([]);
  const look = () =>
    run(async () => {
      const { previewStatutes } = await api.ask(previewDocument, { changes });
      setDifference(previewStatutes.difference);
      return previewStatutes.userErrors;
    });
  const wrong = [...errors, ...found];
  const errorAt = (place: string) => wrong.find(({ field }) => field === `changes.${place}`)?.message;
  const wrongIn = (places: readonly string[]) =>
    wrong.some(({ field }) => places.some((place) => field?.startsWith(`changes.${place}`)));
  if (!rules) return <Waiting error={error} again={again} />;
  const { assembly = {}, initiatives = {}, lettingGo = {} } = changes;
  const majority = (name: 'majority' | 'statutesMajority') => (
    <ChoiceField
      label={say(`rule_${name}`)}
      value={assembly?.[name] ?? rules.assembly[name]}
      options={majorities.map((value) => ({ value, label: say(`majority_${value}`) }))}
      error={errorAt(`assembly.${name}`)}
      onChange={(value) => onChange({ ...changes, assembly: { ...assembly, [name]: value } })}
    />
  );
  const line = (
    name:
      | (typeof plain)[number]
      | (typeof ofAssembly)[number]
      | (typeof ofInitiatives)[number]
      | (typeof ofLettingGo)[number],
    place: string,
    value: number | null | undefined,
    change: (value: number | undefined) => StatutesChangeInput,
  ) => (
    <RuleLine
      key={place}
      label={say(`rule_${name}`)}
      value={value}
      error={errorAt(place)}
      change={(typed) => onChange(change(typed))}
    />
  );
  // What belongs together among some thirty numbers is folded, for most proposals change one.
  return (
    <div className="stack">
      <p>{say('statutesOnly')}</p>
      <Folded summary={say('rules_asking')} wrong={wrongIn([...plain, 'nearStreets'])}>
        {plain.map((name) =>
          line(name, name, changes[name] ?? rules[name], (value) => ({ ...changes, [name]: value })),
        )}
        <NearStreets
          pairs={changes.nearStreets ?? rules.nearStreets}
          error={errorAt('nearStreets')}
          onChange={(nearStreets) => onChange({ ...changes, nearStreets })}
        />
      </Folded>
      <Folded summary={say('rules_meeting')} wrong={wrongIn(['assembly.'])}>
        {ofAssembly.map((name) =>
          line(name, `assembly.${name}`, assembly?.[name] ?? rules.assembly[name], (value) => ({
            ...changes,
            assembly: { ...assembly, [name]: value },
          })),
        )}
        {majority('majority')}
        {majority('statutesMajority')}
      </Folded>
      <Folded summary={say('rules_plans')} wrong={wrongIn(['initiatives.'])}>
        {ofInitiatives.map((name) =>
          line(name, `initiatives.${name}`, initiatives?.[name] ?? rules.initiatives[name], (value) => ({
            ...changes,
            initiatives: { ...initiatives, [name]: value },
          })),
        )}
      </Folded>
      <Folded summary={say('rules_wij')} wrong={wrongIn(['lettingGo.'])}>
        {ofLettingGo.map((name) =>
          line(name, `lettingGo.${name}`, lettingGo?.[name] ?? rules.lettingGo[name], (value) => ({
            ...changes,
            lettingGo: { ...lettingGo, [name]: value },
          })),
        )}
        <Choices
          many
          legend={say('rule_corners')}
          options={corners.map((value) => ({ value, label: say(`role_${value}`) }))}
          chosen={lettingGo?.corners ?? rules.lettingGo.corners}
          onChange={(chosen) => onChange({ ...changes, lettingGo: { ...lettingGo, corners: chosen } })}
        />
      </Folded>
      <PowersForm
        powers={changes.powers ?? rules.powers}
        error={errorAt('powers')}
        onChange={(powers) => onChange({ ...changes, powers })}
      />
      <Button busy={busy} onClick={() => void look()}>
        {say('preview')}
      </Button>
      {wrong.length > 0 && (
        <Notice kind="error">
          {wrong.map(({ field, message }) => (
            <p key={`${field}${message}`}>{message}</p>
          ))}
        </Notice>
      )}
      <Difference articles={difference} />
    </div>
  );
}
