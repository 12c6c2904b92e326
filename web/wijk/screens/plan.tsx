import { useState } from 'react';
import { Link } from 'wouter';
import { Aloud, Share } from '../../kit/beside.tsx';
import { useEuros } from '../../kit/euros.ts';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { writtenIn } from '../../kit/languages.ts';
import { centsIn, EuroField } from '../../kit/money.tsx';
import { Button, Empty, Notice, Page, Waiting } from '../../kit/parts.tsx';
import { PrintButton } from '../../kit/print-button.tsx';
import { TextField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import type { InitiativeAction } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { uploadFile } from '../upload.ts';
import { type Chosen, FileField } from './file-field.tsx';

const planDocument = graphql(`
  query Plan($id: ID!) {
    initiative(id: $id) {
      id title text language state estimate cost supporters supportersNeeded supported reason appeal report roundId can pictures { url }
      proposer { id name }
    }
  }
`);
const documents = {
  support: graphql(
    `mutation Support($input: InitiativeIdInput!) { done: supportInitiative(input: $input) { userErrors { code field message } } }`,
  ),
  admit: graphql(
    `mutation Admit($input: InitiativeIdInput!) { done: admitInitiative(input: $input) { userErrors { code field message } } }`,
  ),
  start: graphql(
    `mutation StartPlan($input: InitiativeIdInput!) { done: startInitiative(input: $input) { userErrors { code field message } } }`,
  ),
  reject: graphql(
    `mutation Reject($input: InitiativeReasonInput!) { done: rejectInitiative(input: $input) { userErrors { code field message } } }`,
  ),
  appeal: graphql(
    `mutation Appeal($input: InitiativeReasonInput!) { done: appealInitiative(input: $input) { userErrors { code field message } } }`,
  ),
  cost: graphql(
    `mutation Cost($input: CostInitiativeInput!) { done: costInitiative(input: $input) { userErrors { code field message } } }`,
  ),
  report: graphql(
    `mutation Report($input: ReportInitiativeInput!) { done: reportInitiative(input: $input) { userErrors { code field message } } }`,
  ),
};

const withWords: readonly InitiativeAction[] = ['reject', 'appeal', 'report'];

/** One plan of residents, and what one can do with it. */
export default function Plan({ id }: { id: string }) {
  const { say } = useSpeech();
  const { api, wijk, desk } = useHere();
  const euros = useEuros();
  const { data, error, again } = useQuery(api, planDocument, { id });
  const { busy, errors, run, errorOf } = useAction();
  const [words, setWords] = useState('');
  const [cost, setCost] = useState('');
  const [pictures, setPictures] = useState<readonly Chosen[]>([]);
  const plan = data?.initiative;
  if (!plan)
    return (
      <Page title={say('plansTitle')}>{data ? <Empty /> : <Waiting error={error} again={again} />}</Page>
    );
  const act = async (action: InitiativeAction) => {
    const initiativeId = id;
    const fine = await run(async () => {
      switch (action) {
        case 'cost':
          return (await api.ask(documents.cost, { input: { initiativeId, cost: centsIn(cost) } })).done
            .userErrors;
        case 'report': {
          for (const picture of pictures) {
            const wrong = await uploadFile(api, picture.id, 'picture', picture.file);
            if (wrong.length) return wrong;
          }
          const input = { initiativeId, report: words, pictures: pictures.map(({ id }) => id) };
          return (await api.ask(documents.report, { input })).done.userErrors;
        }
        case 'reject':
        case 'appeal':
          return (await api.ask(documents[action], { input: { initiativeId, why: words } })).done.userErrors;
        default:
          return (await api.ask(documents[action], { input: { initiativeId } })).done.userErrors;
      }
    });
    if (!fine) return;
    setWords('');
    await again();
  };
  const written = writtenIn(plan.language);
  const needsWords = plan.can.some((action) => withWords.includes(action));
  return (
    <Page title={plan.title} titleAs={written}>
      <p className="row">
        <span className="tag">{say(`plan_${plan.state}`)}</span>
        <span>{euros(plan.cost ?? plan.estimate)}</span>
        <span className="quiet">{say('from', { name: plan.proposer?.name ?? '' })}</span>
      </p>
      <p className="text pre" {...written}>
        {plan.text}
      </p>
      <Aloud text={`${plan.title}.\n${plan.text}`} language={written.lang} />
      {plan.state === 'idea' && (
        <p>{say('supportedBy', { count: plan.supporters, needed: plan.supportersNeeded })}</p>
      )}
      {plan.supported && plan.state === 'idea' && <Notice>{say('youSupport')}</Notice>}
      {plan.reason && <Notice kind="warning">{say('planReason', { why: plan.reason })}</Notice>}
      {plan.appeal && <p>{say('planAppeal', { why: plan.appeal })}</p>}
      {plan.report && <p>{say('planReport', { report: plan.report })}</p>}
      {plan.pictures.map(({ url }, i) => (
        <img key={url} className="picture" src={url} alt={say('reportPicture', { number: i + 1 })} />
      ))}
      {plan.roundId && !desk && (
        <p>
          <Link className="nl-link" href={`/w/${wijk.id}/round/${plan.roundId}`}>
            {say('toRound')}
          </Link>
        </p>
      )}
      {plan.can.includes('cost') && (
        <EuroField label={say('costs')} value={cost} error={errorOf('cost')} onChange={setCost} />
      )}
      {needsWords && (
        <TextField
          label={say(plan.can.includes('report') ? 'reportLabel' : 'why')}
          error={errorOf('why') ?? errorOf('report')}
          value={words}
          onChange={setWords}
        />
      )}
      {plan.can.includes('report') && !desk && (
        <FileField
          many
          label={say('addPicture')}
          hint={say('picturesChosen', { count: pictures.length })}
          accept="image/jpeg,image/png"
          error={errorOf('pictures') ?? errorOf('contentType') ?? errorOf('bytes')}
          onChange={(chosen) => chosen && setPictures([...pictures, chosen])}
        />
      )}
      <Mend errors={errors} shown={['cost', 'why', 'report', 'pictures', 'contentType', 'bytes']} />
      <div className="row no-print">
        {plan.can.map((action) => (
          <Button key={action} primary={action !== 'reject'} busy={busy} onClick={() => void act(action)}>
            {say(`planDo_${action}`)}
          </Button>
        ))}
      </div>
      <PrintButton />
      {!desk && <Share title={plan.title} address={`${location.origin}/w/${wijk.id}/plan/${id}`} />}
    </Page>
  );
}
