import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { isSlug } from '../../../schema/ids.ts';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { More } from '../../kit/more.tsx';
import { readPages } from '../../kit/pages.ts';
import { Empty, Heading, Page, Waiting } from '../../kit/parts.tsx';
import { usePages } from '../../kit/use-pages.ts';
import { useSought } from '../choosing.tsx';
import { graphql } from '../generated/gql.ts';
import type { CityChallengesQuery, WhoAnswersQuery } from '../generated/graphql.ts';
import { useDesk } from '../here.tsx';
import { SaveTable } from '../save-table.tsx';

const challengesDocument = graphql(`
  query CityChallenges($phase: ChallengePhase!, $wijk: ID, $after: String) {
    city {
      challenges(phase: $phase, wijk: $wijk, first: 20, after: $after) {
        edges { node { id wijk title state decideBy overdue endsOn runOut } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);
type Challenge = CityChallengesQuery['city']['challenges']['edges'][number]['node'];
const phases = ['answering', 'underWay', 'over'] as const;

const officialsDocument = graphql(`
  query WhoAnswers($after: String) {
    officials(first: 50, after: $after) { edges { node { id name roles wijken } } pageInfo { hasNextPage endCursor } }
  }
`);

type Answerer = WhoAnswersQuery['officials']['edges'][number]['node'];

/** Who gives the answers of a wijk: its coordinators, as far as one may see who works for the city. */
function useAnswerers(): ((wijk: string) => readonly string[]) | undefined {
  const { api, me } = useDesk();
  const [known, setKnown] = useState<readonly Answerer[]>();
  const mayAsk = me.roles.some((role) => role !== 'coordinator');
  useEffect(() => {
    // Whose names did not come, the list does without.
    if (!mayAsk) return;
    readPages<Answerer>(async (after) => (await api.ask(officialsDocument, { after })).officials).then(
      ({ rows }) => setKnown(rows),
      () => undefined,
    );
  }, [api, mayAsk]);
  if (!known) return undefined;
  return (wijk) =>
    known.flatMap(({ name, roles, wijken }) =>
      roles.includes('coordinator') && wijken.includes(wijk) ? (name ?? []) : [],
    );
}

type PhaseProps = {
  readonly phase: (typeof phases)[number];
  readonly wijk: string | null;
  readonly answerersOf: ReturnType<typeof useAnswerers>;
};

function Phase({ phase, wijk, answerersOf }: PhaseProps) {
  const { say } = useSpeech();
  const { api, me, settings } = useDesk();
  const { day } = useMoments();
  const list = usePages(
    api,
    challengesDocument,
    (after) => ({ phase, wijk, after }),
    ({ city }) => city.challenges,
  );
  const nameOf = (slug: string) => settings.wijken.find(({ id }) => id === slug)?.name ?? slug;
  return (
    <section className="stack">
      <Heading>{say(`phase_${phase}`)}</Heading>
      {!list.data && <Waiting error={list.error} again={list.again} />}
      {list.data && list.edges.length === 0 && <Empty />}
      <ul className="cards">
        {list.edges.map(({ node: { id, wijk: where, title, state, decideBy, overdue, endsOn, runOut } }) => (
          <li key={id} className="card stack">
            <strong>{title}</strong>
            <span className="row">
              <Link className="nl-link" href={`/wijk/${where}`}>
                {nameOf(where)}
              </Link>
              <span className="tag">{say(`challenge_${state}`)}</span>
              {decideBy && !overdue && (
                <span className="quiet">{say('answerBy', { day: day(decideBy) })}</span>
              )}
              {decideBy && overdue && (
                <span className="tag tag--urgent">{say('answerLate', { day: day(decideBy) })}</span>
              )}
              {endsOn && runOut && (
                <span className="tag tag--urgent">{say('runOut', { day: day(endsOn) })}</span>
              )}
              {endsOn && !runOut && phase === 'underWay' && (
                <span className="quiet">{say('contractUntilDay', { day: day(endsOn) })}</span>
              )}
            </span>
            {me.wijken.includes(where) && (
              <a className="nl-link" href={`/w/${where}/challenge/${id}`}>
                {say('openDossier')} <span className="visually-hidden">{title}</span>
              </a>
            )}
            {phase === 'answering' && answerersOf && <Answerers names={answerersOf(where)} />}
          </li>
        ))}
      </ul>
      <More {...list} />
    </section>
  );
}

function Answerers({ names }: { names: readonly string[] }) {
  const { say } = useSpeech();
  if (names.length) return <span>{say('answersIt', { names: names.join(', ') })}</span>;
  return (
    <Link className="nl-link" href="/officials">
      {say('answersNobody')}
    </Link>
  );
}

/** Tasks that residents take over or want to, in all wijken: what waits for an answer first, the longest first. */
export function CityChallenges() {
  const { say } = useSpeech();
  const { api, settings } = useDesk();
  const wijk = useSought().sought('wijk', isSlug);
  const nameOf = (slug: string | null) => settings.wijken.find(({ id }) => id === slug)?.name ?? slug;
  const name = nameOf(wijk);
  const answerersOf = useAnswerers();
  const all = async () => {
    const found: (Challenge & { readonly phase: (typeof phases)[number] })[] = [];
    for (const phase of phases) {
      const { rows } = await readPages<Challenge>(
        async (after) => (await api.ask(challengesDocument, { phase, wijk, after })).city.challenges,
      );
      found.push(...rows.map((row) => ({ ...row, phase })));
    }
    return found;
  };
  return (
    <Page title={name ? say('challengesOf', { name }) : say('challenges')}>
      <p className="nl-paragraph">{say('cityChallengesIntro')}</p>
      {name && (
        <p className="row no-print">
          <Link className="nl-link" href={`/wijk/${wijk}`}>
            {name}
          </Link>
          <Link className="nl-link" href="/challenges">
            {say('challengesOfAll')}
          </Link>
        </p>
      )}
      {phases.map((phase) => (
        <Phase key={phase} phase={phase} wijk={wijk} answerersOf={answerersOf} />
      ))}
      <SaveTable
        file={wijk ? `${wijk}-taken.csv` : 'taken.csv'}
        heads={[
          say('wijk'),
          say('what'),
          say('challengePhase'),
          say('challengeState'),
          say('answerDay'),
          say('lateNow'),
          say('contractEnd'),
          say('runOutNow'),
          'id',
        ]}
        rows={all}
        cellsOf={(one) => [
          nameOf(one.wijk),
          one.title,
          say(`phase_${one.phase}`),
          say(`challenge_${one.state}`),
          one.decideBy,
          one.decideBy && say(one.overdue ? 'isSo' : 'isNotSo'),
          one.endsOn,
          one.endsOn && say(one.runOut ? 'isSo' : 'isNotSo'),
          one.id,
        ]}
      />
    </Page>
  );
}
