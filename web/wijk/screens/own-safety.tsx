import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Button, Heading, Waiting } from '../../kit/parts.tsx';
import { TextField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import type { OwnSafetyQuery } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';

const safetyDocument = graphql(
  `query OwnSafety { me { blocked { id name } measures { id kind why at until appealed liftedAt } } }`,
);
const unblockDocument = graphql(
  `mutation UnblockPerson($input: PersonIdInput!) { unblockPerson(input: $input) { userErrors { code field message } } }`,
);
const appealDocument = graphql(
  `mutation AppealMeasure($input: AppealMeasureInput!) { appealMeasure(input: $input) { userErrors { code field message } } }`,
);

/** Whom one keeps away, and what the board did about oneself. */
export function OwnSafety() {
  const { say } = useSpeech();
  const { api } = useHere();
  const { data, error, again } = useQuery(api, safetyDocument, {});
  const { busy, errors, run } = useAction();
  const unblock = async (personId: string) => {
    const input = { personId };
    if (await run(async () => (await api.ask(unblockDocument, { input })).unblockPerson.userErrors))
      await again();
  };
  const { blocked = [], measures = [] } = data?.me ?? {};
  if (blocked.length + measures.length === 0 && !error) return null;
  return (
    <section className="stack">
      <Heading>{say('keepSafe')}</Heading>
      {error && <Waiting error={error} again={again} />}
      <ul className="cards">
        {blocked.map(({ id, name }) => (
          <li key={id} className="card row">
            <span>{say('youBlock', { name })}</span>
            <Button busy={busy} onClick={() => void unblock(id)}>
              {say('unblock')}
            </Button>
          </li>
        ))}
        {measures.map((measure) => (
          <OwnMeasure key={measure.id} measure={measure} again={again} />
        ))}
      </ul>
      <Mend errors={errors} />
    </section>
  );
}

type Measure = OwnSafetyQuery['me']['measures'][number];

/** What the board did about oneself, and what one says against it. */
function OwnMeasure({
  measure: { id, kind, at, why, until, appealed, liftedAt },
  again,
}: {
  readonly measure: Measure;
  readonly again: () => Promise<void>;
}) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { moment } = useMoments();
  const { busy, errors, run, errorOf } = useAction();
  const [against, setAgainst] = useState('');
  const appeal = async () => {
    const input = { measureId: id, why: against };
    if (await run(async () => (await api.ask(appealDocument, { input })).appealMeasure.userErrors))
      await again();
  };
  return (
    <li className="card stack">
      <strong>{say(`measure_${kind}`)}</strong>
      <p>
        {moment(at)}: <bdi>{why}</bdi>
      </p>
      {until && <p>{say('pausedUntil', { until: moment(until) })}</p>}
      {liftedAt && <p>{say('lifted')}</p>}
      {appealed && !liftedAt && <p>{say('appealWaits')}</p>}
      {!appealed && !liftedAt && (
        <>
          <TextField label={say('appealText')} value={against} error={errorOf('why')} onChange={setAgainst} />
          <Mend errors={errors} shown={['why']} />
          <Button busy={busy} onClick={() => void appeal()}>
            {say('appealMeasure')}
          </Button>
        </>
      )}
    </li>
  );
}
