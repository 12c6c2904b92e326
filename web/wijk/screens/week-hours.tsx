import { useState } from 'react';
import { fiscalDay } from '../../../schema/money.ts';
import { weekOf } from '../../../schema/weeks.ts';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Form, Heading, Waiting } from '../../kit/parts.tsx';
import { ChoiceField, LineField } from '../../kit/simple-fields.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { useSending } from '../../kit/use-sending.ts';
import { graphql } from '../generated/gql.ts';
import type { OwnWeekHoursQuery } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import type { Specialisms } from './carrying-query.ts';
import { minutesIn, useFigures } from './figures.ts';

const ownDocument = graphql(`
  query OwnWeekHours {
    me { weekHours(first: 20) { edges { node { id week minutes correctedBy specialism { name } } } } }
  }
`);
const recordDocument = graphql(
  `mutation RecordWeekHours($input: RecordWeekHoursInput!) { recordWeekHours(input: $input) { userErrors { code field message } } }`,
);
const correctDocument = graphql(
  `mutation CorrectWeekHours($input: CorrectWeekHoursInput!) { correctWeekHours(input: $input) { userErrors { code field message } } }`,
);

type Entry = OwnWeekHoursQuery['me']['weekHours']['edges'][number]['node'];
type Props = { readonly specialisms: Specialisms; readonly again: () => Promise<void> };

/** Hours of a week that are about no request: a professional records them, and corrects what they recorded. */
export function OwnWeekHours({ specialisms, again }: Props) {
  const { say } = useSpeech();
  const { data, error, again: mine } = useQuery(useHere().api, ownDocument, {});
  const entries = data?.me.weekHours.edges.map(({ node }) => node) ?? [];
  const changed = async () => {
    await Promise.all([mine(), again()]);
  };
  return (
    <section className="stack">
      <Heading>{say('ownWeekHours')}</Heading>
      <p className="quiet">{say('weekHoursIntro')}</p>
      {specialisms.length > 0 && <RecordForm specialisms={specialisms} again={changed} />}
      {(error || !data) && <Waiting error={error} again={mine} />}
      <ul className="cards">
        {entries.map((entry) => (
          <Recorded key={entry.id} entry={entry} again={changed} />
        ))}
      </ul>
    </section>
  );
}

function RecordForm({ specialisms, again }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf, id } = useSending('whr', again);
  const [specialismId, setSpecialism] = useState(specialisms[0]?.id ?? '');
  const [week, setWeek] = useState(() => weekOf(fiscalDay(new Date())));
  const [typed, setTyped] = useState('');
  const send = async () => {
    const input = { id, specialismId, week, minutes: minutesIn(typed) };
    const sent = async () => (await api.ask(recordDocument, { input })).recordWeekHours.userErrors;
    if (!(await run(sent))) return;
    setTyped('');
    await again();
  };
  return (
    <Form send={send}>
      <ChoiceField
        label={say('specialism')}
        value={specialismId}
        options={specialisms.map((one) => ({ value: one.id, label: one.name }))}
        onChange={setSpecialism}
      />
      <LineField
        label={say('week')}
        hint={say('weekHint')}
        value={week}
        error={errorOf('week')}
        onChange={setWeek}
      />
      <LineField
        label={say('hoursLabel')}
        hint={say('hoursHint')}
        inputMode="decimal"
        value={typed}
        error={errorOf('minutes')}
        onChange={setTyped}
      />
      <Mend errors={errors} shown={['week', 'minutes']} />
      <Button primary type="submit" busy={busy}>
        {say('recordWeekHours')}
      </Button>
    </Form>
  );
}

function Recorded({ entry, again }: { entry: Entry; again: () => Promise<void> }) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { hours } = useFigures();
  const { busy, errors, run, errorOf, id } = useSending('whr', again);
  const [typed, setTyped] = useState('');
  const send = async () => {
    const input = { id, hoursId: entry.id, minutes: minutesIn(typed) };
    const sent = async () => (await api.ask(correctDocument, { input })).correctWeekHours.userErrors;
    if (await run(sent)) await again();
  };
  const { week, specialism, minutes, correctedBy } = entry;
  return (
    <li className="card stack">
      <span>
        {say('hoursOf', { week, specialism: specialism?.name ?? '', hours: hours(minutes) })}{' '}
        {correctedBy && <span className="quiet">{say('corrected')}</span>}
      </span>
      {!correctedBy && (
        <details>
          <summary>{say('correctHours')}</summary>
          <Form send={send}>
            <LineField
              label={say('shouldBe')}
              hint={say('hoursHint')}
              inputMode="decimal"
              value={typed}
              error={errorOf('minutes')}
              onChange={setTyped}
            />
            <Mend errors={errors} shown={['minutes']} />
            <Button type="submit" busy={busy}>
              {say('save')}
            </Button>
          </Form>
        </details>
      )}
    </li>
  );
}
