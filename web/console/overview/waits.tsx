import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useEuros } from '../../kit/euros.ts';
import { useSpeech } from '../../kit/language.tsx';
import { Heading } from '../../kit/parts.tsx';
import type { Wijk } from './query.ts';

/** So many wijken are named; the table has the rest. */
const named = 5;

type Kind = {
  readonly title: string;
  readonly wijken: readonly Wijk[];
  readonly to: (slug: string) => string;
  readonly said?: (wijk: Wijk) => ReactNode;
};

/** Where somebody has something to do: answers that are late, an index that falls, a wijk that has not begun, money that is owed. */
export function WhatWaits({
  wijken,
  owed,
  atLeast,
}: {
  wijken: readonly Wijk[];
  /** What is owed to all of them, in cents; so much at least where older settlements were not read. */
  owed: number;
  atLeast: boolean;
}) {
  const { say } = useSpeech();
  const euros = useEuros();
  const kinds: readonly Kind[] = [
    {
      title: say('waitsOverdue'),
      wijken: wijken.filter(({ challengesOverdue }) => challengesOverdue > 0),
      to: (slug) => `/challenges?wijk=${slug}`,
      said: ({ challengesOverdue }) => challengesOverdue > 1 && ` (${challengesOverdue})`,
    },
    {
      title: say('waitsFalling'),
      wijken: wijken.filter(({ dispensabilityTrend }) => dispensabilityTrend === 'falling'),
      to: (slug) => `/wijk/${slug}`,
    },
    {
      title: say('waitsBegun'),
      wijken: wijken.filter(({ rolesTaken }) =>
        ['board', 'coordinator'].some((role) => !rolesTaken.some((one) => one === role)),
      ),
      to: (slug) => `/wijk/${slug}/begin`,
    },
  ];
  const some = kinds.filter(({ wijken }) => wijken.length > 0);
  return (
    <section className="stack">
      <Heading>{say('waitsTitle')}</Heading>
      {some.length === 0 && owed === 0 && <p>{say('waitsNothing')}</p>}
      <ul className="waits">
        {some.map(({ title, wijken, to, said }) => (
          <li key={title}>
            <strong>{title}</strong>{' '}
            {wijken.slice(0, named).map((wijk, i) => (
              <span key={wijk.slug}>
                {i > 0 && ', '}
                <Link className="nl-link" href={to(wijk.slug)}>
                  {wijk.name}
                </Link>
                {said?.(wijk)}
              </span>
            ))}
            {wijken.length > named && ` ${say('waitsMore', { n: wijken.length - named })}`}
          </li>
        ))}
        {owed > 0 && (
          <li>
            <strong>{say(atLeast ? 'waitsOwedAtLeast' : 'waitsOwed')}</strong>{' '}
            <Link className="nl-link" href="/settlements?owed=1">
              {euros(owed)}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}
