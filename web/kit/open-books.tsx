import { useEffect, useState } from 'react';
import { ApiError } from './api.ts';
import { BudgetTable } from './budget-table.tsx';
import { useEuros } from './euros.ts';
import { useSpeech } from './language.tsx';
import { writtenIn } from './languages.ts';
import { useMoments } from './moments.ts';
import { Empty, Heading, Notice, Waiting } from './parts.tsx';

type Books = {
  readonly money: {
    readonly bankCents: number;
    readonly owedCents: number;
    readonly pots: readonly { readonly id: string; readonly name: string; readonly cents: number }[];
    readonly ledger: { readonly entries: number; readonly breaches: readonly unknown[] };
  };
  readonly years: readonly (Parameters<typeof BudgetTable>[0] & {
    readonly year: number;
    readonly adopted: readonly unknown[];
  })[];
  readonly rounds: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: 'open' | 'counted';
    readonly budget: number;
  }[];
  readonly decisions: readonly {
    readonly date: string;
    readonly kind: string;
    readonly title: string;
    readonly outcome: string;
    readonly article: string | null;
  }[];
  readonly articles: readonly {
    readonly number: number;
    readonly title: string;
    readonly paragraphs: readonly string[];
  }[];
};

/** What everybody may see of a wijk, without signing in: its money, its rounds, what it decided, its statutes. */
export function OpenBooks({ wijk }: { wijk: string }) {
  const { say, language } = useSpeech();
  // The open data speaks Dutch and English.
  const said = writtenIn(language === 'en' ? 'en' : 'nl');
  const euros = useEuros();
  const { day } = useMoments();
  const [books, setBooks] = useState<Books>();
  const [error, setError] = useState<ApiError>();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew for each try
  useEffect(() => {
    let here = true;
    const read = async (file: string) => {
      const response = await fetch(`/w/${wijk}/open/${file}`, { headers: { 'accept-language': language } });
      if (!response.ok) throw new ApiError('BROKEN', '');
      return response.json();
    };
    Promise.all(['money.json', 'budget.json', 'rounds.json', 'statutes.json', 'decisions.json'].map(read))
      .then(([money, { years }, { rounds }, { articles }, { decisions }]) => {
        if (!here) return;
        setBooks({ money, years, rounds, articles, decisions });
        setError(undefined);
      })
      .catch((cause) => {
        if (here) setError(cause instanceof ApiError ? cause : new ApiError('OFFLINE', ''));
      });
    return () => {
      here = false;
    };
  }, [wijk, language, tries]);
  return (
    <>
      {(error || !books) && <Waiting error={error} again={async () => setTries(tries + 1)} />}
      {books && (
        <>
          <table className="utrecht-table">
            <caption className="visually-hidden">{say('pots')}</caption>
            <tbody>
              {books.money.pots.map(({ id, name, cents }) => (
                <tr key={id}>
                  <th scope="row">
                    <bdi {...said}>{name}</bdi>
                  </th>
                  <td className="number">{euros(cents)}</td>
                </tr>
              ))}
              {books.money.owedCents > 0 && (
                <tr>
                  <th scope="row">{say('owedByCity')}</th>
                  <td className="number">{euros(books.money.owedCents)}</td>
                </tr>
              )}
              <tr>
                <th scope="row">{say('bankAccount')}</th>
                <td className="number">
                  <strong>{euros(books.money.bankCents)}</strong>
                </td>
              </tr>
            </tbody>
          </table>
          <Notice kind={books.money.ledger.breaches.length ? 'error' : undefined}>
            {say(books.money.ledger.breaches.length ? 'booksBroken' : 'booksWhole', {
              count: books.money.ledger.entries,
            })}
          </Notice>
          <p className="row">
            <a className="nl-link" href={`/w/${wijk}/open/ledger.csv`}>
              {say('forExcel')}
            </a>
            <a className="nl-link" href={`/w/${wijk}/open/ledger.json`}>
              {say('allEntries')}
            </a>
          </p>
          <Heading>{say('budget')}</Heading>
          {books.years.length === 0 && <Empty />}
          {books.years.toReversed().map(({ year, adopted, incomes, lines }) => (
            <section key={year} className="stack">
              <h3>{year}</h3>
              {adopted.length === 0 && <p className="quiet">{say('notAdopted')}</p>}
              <BudgetTable incomes={incomes} lines={lines} said={said} />
            </section>
          ))}
          <p className="row">
            {(['budget', 'settlements', 'rounds', 'decisions'] as const).map((file) => (
              <a key={file} className="nl-link" href={`/w/${wijk}/open/${file}.csv`}>
                {say(`csv_${file}`)}
              </a>
            ))}
          </p>
          <Heading>{say('rounds')}</Heading>
          {books.rounds.length === 0 && <Empty />}
          <ul className="cards">
            {books.rounds.map(({ id, title, state, budget }) => (
              <li key={id} className="card row">
                <strong>{title}</strong>
                <span className="tag">{say(`round_${state}`)}</span>
                <span>{euros(budget)}</span>
                {state === 'counted' && (
                  <a className="nl-link" href={`/w/${wijk}/open/rounds/${id}.pb`}>
                    {say('allBallots')}
                  </a>
                )}
              </li>
            ))}
          </ul>
          <Heading>{say('decisions')}</Heading>
          <ul className="cards">
            {books.decisions.slice(0, 20).map(({ date, kind, title, outcome, article }) => (
              <li key={`${date}${kind}${title}`} className="card stack">
                <strong {...said}>{title}</strong>
                <p {...said}>{outcome}</p>
                <p className="quiet">
                  {day(date)}
                  {article && ' · '}
                  <bdi {...said}>{article}</bdi>
                </p>
              </li>
            ))}
          </ul>
          <Heading>{say('statutes')}</Heading>
          {books.articles.map(({ number, title, paragraphs }) => (
            <section key={number} className="stack">
              <h3>
                {say('article', { number })}: <bdi {...said}>{title}</bdi>
              </h3>
              <ol {...said}>
                {paragraphs.map((paragraph) => (
                  <li key={paragraph}>{paragraph}</li>
                ))}
              </ol>
            </section>
          ))}
        </>
      )}
    </>
  );
}
