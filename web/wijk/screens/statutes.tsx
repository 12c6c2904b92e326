import { useState } from 'react';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Button, Heading, Page, Waiting } from '../../kit/parts.tsx';
import { PrintButton } from '../../kit/print-button.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';

const statutesDocument = graphql(`
  query Statutes($version: Int) {
    statutes(version: $version) { version from inForce articles { number title paragraphs } }
    statutesVersions { version from inForce motionId }
  }
`);

/** What the wijk agreed on, in words, and every version of it. */
export default function Statutes() {
  const { say } = useSpeech();
  const { api } = useHere();
  const { day } = useMoments();
  const [version, setVersion] = useState<number>();
  const { data, error, again } = useQuery(api, statutesDocument, { version });
  const shown = data?.statutes;
  return (
    <Page title={say('statutes')}>
      <p className="nl-paragraph">{say('statutesHowTo')}</p>
      {!shown && <Waiting error={error} again={again} />}
      {shown && (
        <>
          <p>
            <span className="tag">
              {say('statutesVersion', { version: shown.version, day: day(shown.from) })}
            </span>{' '}
            {shown.inForce && <strong>{say('statutesNow')}</strong>}
          </p>
          {shown.articles.map(({ number, title, paragraphs }) => (
            <section key={number} className="stack">
              <h2>
                {say('article', { number })}: {title}
              </h2>
              <ol>
                {paragraphs.map((paragraph) => (
                  <li key={paragraph}>{paragraph}</li>
                ))}
              </ol>
            </section>
          ))}
          <div className="no-print">
            <Heading>{say('olderVersions')}</Heading>
            <ul className="cards">
              {data.statutesVersions.map((one) => (
                <li key={one.version} className="card row">
                  <Button onClick={() => setVersion(one.version)}>
                    {say('statutesVersion', { version: one.version, day: day(one.from) })}
                  </Button>
                  {one.inForce && <span className="tag">{say('statutesNow')}</span>}
                </li>
              ))}
            </ul>
          </div>
          <PrintButton />
        </>
      )}
    </Page>
  );
}
