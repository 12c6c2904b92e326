import { useSpeech } from '../../kit/language.tsx';

type Props = {
  readonly articles: readonly {
    readonly number: number;
    readonly title: string;
    readonly before: readonly string[];
    readonly after: readonly string[];
  }[];
};

/** What changes in the statutes: sentences that go, and sentences that come. */
export function Difference({ articles }: Props) {
  const { say } = useSpeech();
  return (
    <>
      {articles.map(({ number, title, before, after }) => (
        <section key={number} className="stack">
          <h4>
            {say('article', { number })}: {title}
          </h4>
          {before.length > 0 && (
            <div>
              <strong>{say('goes')}</strong>
              {before.map((sentence) => (
                <p key={sentence}>
                  <del>{sentence}</del>
                </p>
              ))}
            </div>
          )}
          <div>
            <strong>{say('comes')}</strong>
            {after.map((sentence) => (
              <p key={sentence}>
                <ins>{sentence}</ins>
              </p>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
