import { Link } from 'wouter';
import { fiscalDay } from '../../../schema/money.ts';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Button, Heading, Notice, Page, Waiting } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { DeploymentForm } from '../begin/deployment-form.tsx';
import { stepsOf } from '../begin/steps.ts';
import { graphql } from '../generated/gql.ts';
import type { BeginQuery } from '../generated/graphql.ts';
import { useDesk } from '../here.tsx';
import { NoSuchWijk } from '../no-such-wijk.tsx';

const beginDocument = graphql(`
  query Begin($slug: ID!) {
    wijk(id: $slug) {
      name foundedAt rolesTaken baselineFte
      months(last: 12) { joined { value } asked { value } }
      founding { number title paragraphs }
    }
  }
`);

/** The codes with which the first two people come in: known once, when a wijk was founded. */
export type Codes = { readonly board: string; readonly coordinator: string };

/** How far a wijk has come, what to do next, its file and the statutes that it was founded with. */
export function Begin({ slug, codes }: { slug: string; codes?: Codes }) {
  const { say } = useSpeech();
  const { api, me, settings } = useDesk();
  const { data, error, again } = useQuery(api, beginDocument, { slug });
  const wijk = data?.wijk;
  if (!wijk)
    return (
      <Page title={say('beginTitle', { name: slug })}>
        {codes && <FirstCodes slug={slug} codes={codes} />}
        {data && !codes ? <NoSuchWijk /> : <Waiting error={error} again={again} />}
      </Page>
    );
  return (
    <Page title={say('beginTitle', { name: wijk.name })}>
      {codes ? (
        <FirstCodes slug={slug} codes={codes} />
      ) : (
        <p className="no-print">
          <Link className="nl-link" href={`/wijk/${slug}`}>
            {wijk.name}
          </Link>
        </p>
      )}
      <Steps wijk={wijk} named={settings.wijken.some(({ id }) => id === slug)} />
      {me.roles.includes('cityAdmin') && (
        <section id="deployment" className="stack no-print">
          <Heading>{say('deploymentTitle')}</Heading>
          <DeploymentForm city={settings.city.id} slug={slug} name={wijk.name} />
        </section>
      )}
      {wijk.founding && (
        <section className="stack no-print">
          <Heading>{say('foundingTitle')}</Heading>
          <p className="nl-paragraph">{say('foundingIntro')}</p>
          {wijk.founding.map(({ number, title, paragraphs }) => (
            <details key={number}>
              <summary>{say('articleNumber', { number, title })}</summary>
              <ol>
                {paragraphs.map((paragraph) => (
                  <li key={paragraph}>{paragraph}</li>
                ))}
              </ol>
            </details>
          ))}
        </section>
      )}
    </Page>
  );
}

type Wijk = NonNullable<BeginQuery['wijk']>;

function Steps({ wijk, named }: { wijk: Wijk; named: boolean }) {
  const { say } = useSpeech();
  const { day } = useMoments();
  const all = stepsOf({
    named,
    rolesTaken: wijk.rolesTaken,
    lively: wijk.months.some(({ joined, asked }) => joined.value !== null || asked.value !== null),
    baselineAgreed: wijk.baselineFte !== null,
  });
  const done = all.filter((step) => step.done).length;
  return (
    <section className="stack no-print">
      <Heading>{say('stepsTitle')}</Heading>
      <p role="status">{say('stepsDone', { n: done, all: all.length })}</p>
      <ol className="cards">
        {all.map((step) => (
          <li key={step.name} className={`card stack${step.next ? ' card--next' : ''}`}>
            <span className="row">
              <strong>{say(`step_${step.name}`, { day: day(fiscalDay(new Date(wijk.foundedAt))) })}</strong>
              <span className="tag">{say(step.done ? 'stepDone' : step.next ? 'stepNext' : 'stepOpen')}</span>
            </span>
            {!step.done && step.name !== 'founded' && <span>{say(`stepHow_${step.name}`)}</span>}
          </li>
        ))}
      </ol>
      <p className="quiet">{say('stepsKnow')}</p>
    </section>
  );
}

/** The first invitations: on the screen once, and on paper for who hands them over. */
function FirstCodes({ slug, codes }: { slug: string; codes: Codes }) {
  const { say } = useSpeech();
  const rows = [
    ['boardCode', codes.board],
    ['coordinatorCode', codes.coordinator],
  ] as const;
  return (
    <section className="stack">
      <Notice>
        <p>{say('founded')}</p>
        <p>{say('codesOnce')}</p>
      </Notice>
      <ul className="cards sheet">
        {rows.map(([label, code]) => (
          <li key={label} className="card stack">
            <strong>{say(label)}</strong>
            <p className="code" dir="ltr">
              {code}
            </p>
            <p className="pre">{`${location.origin}/w/${slug}/join/${code}`}</p>
          </li>
        ))}
      </ul>
      <p className="no-print">
        <Button onClick={() => window.print()}>{say('printThis')}</Button>
      </p>
    </section>
  );
}
