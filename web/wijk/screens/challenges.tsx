import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { More } from '../../kit/more.tsx';
import { Button, Empty, Heading, Page, Waiting } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { usePages } from '../../kit/use-pages.ts';
import { useSending } from '../../kit/use-sending.ts';
import { graphql } from '../generated/gql.ts';
import type { ChallengePhase } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { ChooseRules } from './challenge-rules.tsx';

const listDocument = graphql(`
  query Challenges($phase: ChallengePhase!, $after: String) {
    challenges(phase: $phase, first: 20, after: $after) {
      edges { node { id title state decideBy overdue endsOn runOut } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
const draftDocument = graphql(
  `mutation DraftChallenge($input: DraftChallengeInput!) { draftChallenge(input: $input) { userErrors { code field message } } }`,
);
const phases = ['answering', 'underWay', 'drafting', 'over'] as const;

function Begin() {
  const { say } = useSpeech();
  const { api, wijk } = useHere();
  const [, go] = useLocation();
  const { busy, errors, run, errorOf, id } = useSending('chl');
  const [title, setTitle] = useState('');
  const send = async () => {
    const input = { id, title };
    const fine = await run(async () => (await api.ask(draftDocument, { input })).draftChallenge.userErrors);
    if (fine) go(`/w/${wijk.id}/challenge/${id}`);
  };
  return (
    <details>
      <summary>{say('beginChallenge')}</summary>
      <div className="stack">
        <LineField
          label={say('challengeTitle')}
          hint={say('publicHint')}
          value={title}
          error={errorOf('title')}
          onChange={setTitle}
        />
        <Mend errors={errors} shown={['title']} />
        <Button primary busy={busy} onClick={() => void send()}>
          {say('begin')}
        </Button>
      </div>
    </details>
  );
}

function Phase({ phase }: { phase: ChallengePhase }) {
  const { say } = useSpeech();
  const { api, wijk } = useHere();
  const { day } = useMoments();
  const list = usePages(
    api,
    listDocument,
    (after) => ({ phase, after }),
    ({ challenges }) => challenges,
  );
  return (
    <section className="stack">
      <Heading>{say(`phase_${phase}`)}</Heading>
      {!list.data && <Waiting error={list.error} again={list.again} />}
      {list.data && list.edges.length === 0 && <Empty />}
      <ul className="cards">
        {list.edges.map(({ node }) => (
          <li key={node.id} className="card stack">
            <Link className="nl-link" href={`/w/${wijk.id}/challenge/${node.id}`}>
              {node.title}
            </Link>
            <span className="row">
              <span className="tag">{say(`challenge_${node.state}`)}</span>
              {node.decideBy && !node.overdue && (
                <span className="quiet">{say('answerBy', { day: day(node.decideBy) })}</span>
              )}
              {node.decideBy && node.overdue && (
                <span className="tag tag--urgent">{say('answerLate', { day: day(node.decideBy) })}</span>
              )}
              {node.endsOn && node.runOut && (
                <span className="tag tag--urgent">{say('runOut', { day: day(node.endsOn) })}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <More {...list} />
    </section>
  );
}

/** Tasks that residents take over, by how far they are; what waits for an answer first. */
export default function Challenges() {
  const { say } = useSpeech();
  const { me } = useHere();
  return (
    <Page title={say('challenges')}>
      <p>{say('challengesIntro')}</p>
      {me.roles.includes('resident') && <Begin />}
      {phases.map((phase) => (
        <Phase key={phase} phase={phase} />
      ))}
      {me.roles.includes('coordinator') && <ChooseRules />}
    </Page>
  );
}
