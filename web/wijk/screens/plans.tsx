import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useEuros } from '../../kit/euros.ts';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { writtenIn } from '../../kit/languages.ts';
import { centsIn, EuroField } from '../../kit/money.tsx';
import { More } from '../../kit/more.tsx';
import { Button, Empty, Heading, Page, Waiting } from '../../kit/parts.tsx';
import { LineField, TextField } from '../../kit/simple-fields.tsx';
import { usePages } from '../../kit/use-pages.ts';
import { useSending } from '../../kit/use-sending.ts';
import { useDraftText } from '../drafts.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { Rounds } from './rounds.tsx';

const plansDocument = graphql(`
  query Plans($after: String) {
    initiatives(first: 50, after: $after) {
      edges { node { id title language state cost estimate supporters supportersNeeded } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
const proposeDocument = graphql(
  `mutation Propose($input: ProposeInitiativeInput!) { proposeInitiative(input: $input) { userErrors { code field message } } }`,
);

function Propose() {
  const { say } = useSpeech();
  const { api, wijk } = useHere();
  const [, go] = useLocation();
  const { busy, errors, run, errorOf, id } = useSending('ini');
  const [title, setTitle] = useDraftText('plans', 'title');
  const [text, setText] = useDraftText('plans', 'text');
  // What was typed before is there to be seen.
  const [begun] = useState(!!title || !!text);
  const [estimate, setEstimate] = useState('');
  const send = async () => {
    const input = { id, title, text, estimate: centsIn(estimate) };
    const fine = await run(
      async () => (await api.ask(proposeDocument, { input })).proposeInitiative.userErrors,
    );
    if (!fine) return;
    setTitle('');
    setText('');
    go(`/w/${wijk.id}/plan/${id}`);
  };
  return (
    <details open={begun}>
      <summary>{say('propose')}</summary>
      <div className="stack">
        <LineField label={say('titleLabel')} error={errorOf('title')} value={title} onChange={setTitle} />
        <TextField
          label={say('planText')}
          hint={say('publicHint')}
          error={errorOf('text')}
          value={text}
          onChange={setText}
        />
        <EuroField
          label={say('estimate')}
          value={estimate}
          error={errorOf('estimate')}
          onChange={setEstimate}
        />
        <Mend errors={errors} shown={['title', 'text', 'estimate']} />
        <Button primary busy={busy} onClick={() => void send()}>
          {say('send')}
        </Button>
      </div>
    </details>
  );
}

/** Plans of residents, and the rounds in which they are voted on; at a desk the plans alone, for nobody votes there. */
export default function Plans() {
  const { say } = useSpeech();
  const { api, wijk, me, desk } = useHere();
  const euros = useEuros();
  const list = usePages(
    api,
    plansDocument,
    (after) => ({ after }),
    ({ initiatives }) => initiatives,
  );
  const { data, error, again } = list;
  const plans = list.edges.map(({ node }) => node);
  return (
    <Page title={say('plansTitle')}>
      <p className="nl-paragraph">{say('plansIntro')}</p>
      {!data && <Waiting error={error} again={again} />}
      {data && (
        <>
          {!desk && (
            <>
              <p>
                <Link className="nl-link" href={`/w/${wijk.id}/challenges`}>
                  {say('challenges')}
                </Link>
              </p>
              <Rounds />
            </>
          )}
          <Heading>{say('initiatives')}</Heading>
          {me.roles.includes('resident') && <Propose />}
          {plans.length === 0 && <Empty />}
          <ul className="cards">
            {plans.map((node) => (
              <li key={node.id} className="card stack">
                <Link className="nl-link" href={`/w/${wijk.id}/plan/${node.id}`}>
                  <bdi {...writtenIn(node.language)}>{node.title}</bdi>
                </Link>
                <span className="row">
                  <span className="tag">{say(`plan_${node.state}`)}</span>
                  <span className="quiet">{euros(node.cost ?? node.estimate)}</span>
                  {node.state === 'idea' && (
                    <span className="quiet">
                      {say('supportedBy', { count: node.supporters, needed: node.supportersNeeded })}
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
          <More {...list} />
        </>
      )}
    </Page>
  );
}
