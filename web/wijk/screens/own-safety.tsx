import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Button, Heading, Waiting } from '../../kit/parts.tsx';
import { TextField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
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
  const { moment } = useMoments();
  const { data, error, again } = useQuery(api, safetyDocument, {});
  const { busy, errors, run, errorOf } = useAction();
  const [why, setWhy] = useState('');
  const unblock = async (personId: string) => {
    const input = { personId };
    if (await run(async () => (await api.ask(unblockDocument, { input })).unblockPerson.userErrors))
      await again();
  };
  const appeal = async (measureId: string) => {
    const input = { measureId, why };
    if (await run(async () => (await api.ask(appealDocument, { input })).appealMeasure.userErrors))
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
          <li key={measure.id} className="card stack">
            <strong>{say(`measure_${measure.kind}`)}</strong>
            <p>
              {moment(measure.at)}: <bdi>{measure.why}</bdi>
            </p>
            {measure.until && <p>{say('pausedUntil', { until: moment(measure.until) })}</p>}
            {measure.liftedAt && <p>{say('lifted')}</p>}
            {measure.appealed && !measure.liftedAt && <p>{say('appealWaits')}</p>}
            {!measure.appealed && !measure.liftedAt && (
              <>
                <TextField label={say('appealText')} value={why} error={errorOf('why')} onChange={setWhy} />
                <Button busy={busy} onClick={() => void appeal(measure.id)}>
                  {say('appealMeasure')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      <Mend errors={errors} shown={['why']} />
    </section>
  );
}
