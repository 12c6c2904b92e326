import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { dayAfter, instantOf, localOf } from '../../../schema/amsterdam.ts';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { writtenIn } from '../../kit/languages.ts';
import { instantIn, localMoment, useMoments } from '../../kit/moments.ts';
import { More } from '../../kit/more.tsx';
import { Button, Empty, Heading, Page, Waiting } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { usePages } from '../../kit/use-pages.ts';
import { useSending } from '../../kit/use-sending.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';

const assemblyDocument = graphql(`
  query Assembly($after: String) {
    meetings(first: 20, after: $after) {
      edges { node { id title place state startsAt votingNow hasVote motions { id title language state } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
const conveneDocument = graphql(
  `mutation Convene($input: ConveneMeetingInput!) { conveneMeeting(input: $input) { userErrors { code field message } } }`,
);

const hour = 3_600_000;
const inThreeWeeks = () => instantOf(dayAfter(localOf(Date.now()).day, 21), '20:00');

/** Call the general assembly together, for the board. */
function Convene() {
  const { say } = useSpeech();
  const { api, wijk } = useHere();
  const [, go] = useLocation();
  const { busy, errors, run, errorOf, id } = useSending('mtg');
  const [title, setTitle] = useState('');
  const [place, setPlace] = useState('');
  const [starts, setStarts] = useState(() => localMoment(inThreeWeeks()));
  const [ends, setEnds] = useState(() => localMoment(inThreeWeeks() + 2 * hour));
  const send = async () => {
    const input = { id, title, place, startsAt: instantIn(starts), endsAt: instantIn(ends) };
    const fine = await run(async () => (await api.ask(conveneDocument, { input })).conveneMeeting.userErrors);
    if (fine) go(`/w/${wijk.id}/meeting/${id}`);
  };
  return (
    <details>
      <summary>{say('convene')}</summary>
      <div className="stack">
        <LineField label={say('meetingTitle')} value={title} error={errorOf('title')} onChange={setTitle} />
        <LineField label={say('meetingPlace')} value={place} error={errorOf('place')} onChange={setPlace} />
        <LineField
          type="datetime-local"
          label={say('meetingStarts')}
          value={starts}
          error={errorOf('startsAt')}
          onChange={setStarts}
        />
        <LineField
          type="datetime-local"
          label={say('meetingEnds')}
          value={ends}
          error={errorOf('endsAt')}
          onChange={setEnds}
        />
        <Mend errors={errors} shown={['title', 'place', 'startsAt', 'endsAt']} />
        <Button primary busy={busy} onClick={() => void send()}>
          {say('convene')}
        </Button>
      </div>
    </details>
  );
}

/** Meetings of the general assembly, and what was agreed on. */
export default function Assembly() {
  const { say } = useSpeech();
  const { api, wijk, me } = useHere();
  const { moment } = useMoments();
  const list = usePages(
    api,
    assemblyDocument,
    (after) => ({ after }),
    ({ meetings }) => meetings,
  );
  const { data, error, again } = list;
  return (
    <Page title={say('assembly')}>
      <p className="nl-paragraph">{say('assemblyIntro')}</p>
      <p>
        <Link className="nl-link" href={`/w/${wijk.id}/statutes`}>
          {say('readStatutes')}
        </Link>
      </p>
      <Heading>{say('meetings')}</Heading>
      {me.roles.includes('board') && <Convene />}
      {!data && <Waiting error={error} again={again} />}
      {data && list.edges.length === 0 && <Empty />}
      <ul className="cards">
        {list.edges.map(({ node }) => (
          <li key={node.id} className="card stack">
            <Link className="nl-link" href={`/w/${wijk.id}/meeting/${node.id}`}>
              {node.title}
            </Link>
            <span className="row">
              <span className="tag">{say(`meeting_${node.state}`)}</span>
              <span className="quiet">
                {say('meetingWhen', { when: moment(node.startsAt), place: node.place })}
              </span>
              {node.votingNow && node.hasVote && node.motions.length > 0 && (
                <strong>{say('youCanVote')}</strong>
              )}
            </span>
            {node.motions.length > 0 && (
              <ul>
                {node.motions.map(({ id, title, language, state }) => (
                  <li key={id}>
                    <bdi {...writtenIn(language)}>{title}</bdi> ({say(`motion_${state}`)})
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <More {...list} />
    </Page>
  );
}
