import { useEffect, useState } from 'react';
import { Link, useSearch } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Button, Heading, Notice, Page } from '../../kit/parts.tsx';
import { useDesk } from '../here.tsx';

type Article = { readonly number: number; readonly title: string };
type Version = {
  readonly version: number;
  readonly from: string;
  readonly inForce: boolean;
  readonly motion: string | null;
  readonly changes: readonly (Article & {
    readonly before: readonly string[];
    readonly after: readonly string[];
  })[];
};
type Text = {
  readonly version: number;
  readonly from: string;
  readonly articles: readonly (Article & { readonly paragraphs: readonly string[] })[];
};
type Read = { readonly versions: readonly Version[]; readonly text: Text };

/** Reads what everybody may read of the statutes: every version, and the words of one. */
function useStatutes(wijk: string, asked: string | null) {
  const { language } = useSpeech();
  const [read, setRead] = useState<Read>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let here = true;
    const file = async (name: string) => {
      const response = await fetch(`/w/${wijk}/open/${name}`, { headers: { 'accept-language': language } });
      if (!response.ok) throw new Error(String(response.status));
      return response.json();
    };
    const all = async () => {
      const { versions }: Pick<Read, 'versions'> = await file('statutes-versions.json');
      const shown =
        versions.find(({ version }) => String(version) === asked) ??
        versions.find(({ inForce }) => inForce) ??
        versions[0];
      return { versions, text: await file(`statutes/${shown?.version ?? 1}.json`) };
    };
    setFailed(false);
    all().then(
      (found) => here && setRead(found),
      () => here && setFailed(true),
    );
    return () => {
      here = false;
    };
  }, [wijk, asked, language]);
  return { read, failed };
}

/** The statutes of a wijk: what holds, every version, and what each changed. */
export function WijkStatutes({ slug }: { slug: string }) {
  const { say } = useSpeech();
  const { settings } = useDesk();
  const { day } = useMoments();
  const { read, failed } = useStatutes(slug, new URLSearchParams(useSearch()).get('version'));
  const name = settings.wijken.find(({ id }) => id === slug)?.name ?? slug;
  return (
    <Page title={say('statutesOf', { name })}>
      <p className="no-print">
        <Link className="nl-link" href={`/wijk/${slug}`}>
          {name}
        </Link>
      </p>
      <p className="nl-paragraph">{say('statutesIntro')}</p>
      {!read && !failed && <p role="status">{say('loading')}</p>}
      {failed && <Notice kind="error">{say('statutesMissing')}</Notice>}
      {read && (
        <>
          <Heading>{say('versionFrom', { version: read.text.version, day: day(read.text.from) })}</Heading>
          {read.text.articles.map(({ number, title, paragraphs }) => (
            <section key={number}>
              <h3>{say('articleNumber', { number, title })}</h3>
              <ol>
                {paragraphs.map((paragraph) => (
                  <li key={paragraph}>{paragraph}</li>
                ))}
              </ol>
            </section>
          ))}
          <p className="no-print">
            <Button onClick={() => window.print()}>{say('printThis')}</Button>
          </p>
          <Heading>{say('allVersions')}</Heading>
          <ol className="cards" reversed>
            {read.versions.map((version) => (
              <VersionCard key={version.version} slug={slug} version={version} />
            ))}
          </ol>
        </>
      )}
    </Page>
  );
}

function VersionCard({
  slug,
  version: { version, from, inForce, motion, changes },
}: {
  slug: string;
  version: Version;
}) {
  const { say } = useSpeech();
  const { day } = useMoments();
  return (
    <li className="card stack">
      <span className="row">
        <Link className="nl-link" href={`/wijk/${slug}/statutes?version=${version}`}>
          {say('versionFrom', { version, day: day(from) })}
        </Link>
        {inForce && <span className="tag">{say('inForceNow')}</span>}
        <span className="quiet">{say(motion ? 'byMotion' : 'byFounding')}</span>
      </span>
      {changes.length > 0 && (
        <details>
          <summary>{say('whatChanged', { n: changes.length })}</summary>
          <div className="stack">
            {changes.map(({ number, title, before, after }) => (
              <section key={number} className="stack">
                <h3>{say('articleNumber', { number, title })}</h3>
                {before.map((sentence) => (
                  <p key={sentence}>
                    <strong>{say('sentenceGone')}</strong> <del>{sentence}</del>
                  </p>
                ))}
                {after.map((sentence) => (
                  <p key={sentence}>
                    <strong>{say('sentenceCame')}</strong> <ins>{sentence}</ins>
                  </p>
                ))}
              </section>
            ))}
          </div>
        </details>
      )}
    </li>
  );
}
