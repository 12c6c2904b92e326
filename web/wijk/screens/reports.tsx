import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { wholeIn } from '../../kit/numbers.ts';
import { Button, Heading, Waiting } from '../../kit/parts.tsx';
import { ChoiceField, LineField, TextField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import type { MeasureKind, ReportsQuery } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';

const reportsDocument = graphql(
  `query Reports { reports(first: 50) { edges { node { id at text message by { name } about { name } } } } }`,
);
const decideDocument = graphql(
  `mutation DecideReport($input: DecideReportInput!) { decideReport(input: $input) { userErrors { code field message } } }`,
);
const kinds: readonly MeasureKind[] = ['none', 'warning', 'pause', 'exclusion'];

type Props = {
  readonly report: ReportsQuery['reports']['edges'][number]['node'];
  readonly again: () => Promise<void>;
};

/** One report, and what the board does about it. */
function ReportCard({ report, again }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { moment } = useMoments();
  const { busy, errors, run, errorOf } = useAction();
  const [measure, setMeasure] = useState<MeasureKind>('none');
  const [why, setWhy] = useState('');
  const [days, setDays] = useState('14');
  const decide = async () => {
    // How long only a pause takes: what was typed of one and put away again is not asked about.
    const pause = measure === 'pause' ? { days: wholeIn(days) } : {};
    const input = { reportId: report.id, measure, why, ...pause };
    if (await run(async () => (await api.ask(decideDocument, { input })).decideReport.userErrors))
      await again();
  };
  return (
    <li className="card stack">
      <strong>{say('reportAbout', { name: report.about?.name ?? '' })}</strong>
      <p className="quiet">
        {say('from', { name: report.by?.name ?? '' })} · {moment(report.at)}
      </p>
      <p className="pre" dir="auto">
        {report.text}
      </p>
      {report.message && (
        <blockquote className="pre" dir="auto">
          {report.message}
        </blockquote>
      )}
      <ChoiceField
        label={say('whatMeasure')}
        value={measure}
        options={kinds.map((value) => ({ value, label: say(`measure_${value}`) }))}
        onChange={setMeasure}
      />
      {measure === 'pause' && (
        <LineField
          type="number"
          label={say('pauseDays')}
          value={days}
          error={errorOf('days')}
          onChange={setDays}
        />
      )}
      <TextField
        label={say('why')}
        hint={say('measureHint')}
        value={why}
        error={errorOf('why')}
        onChange={setWhy}
      />
      <Mend errors={errors} shown={['why', 'days']} />
      <Button primary busy={busy} onClick={() => void decide()}>
        {say('decide')}
      </Button>
    </li>
  );
}

/** Reports that wait for the board. */
export function Reports() {
  const { say } = useSpeech();
  const { api } = useHere();
  const { data, error, again } = useQuery(api, reportsDocument, {});
  const waiting = data?.reports.edges ?? [];
  if (waiting.length === 0 && !error) return null;
  return (
    <section className="stack">
      <Heading>{say('reports')}</Heading>
      {error && <Waiting error={error} again={again} />}
      <ul className="cards">
        {waiting.map(({ node }) => (
          <ReportCard key={node.id} report={node} again={again} />
        ))}
      </ul>
    </section>
  );
}
