import { type ReactNode, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { useSpeech } from './language.tsx';
import { LanguagePicker } from './language-picker.tsx';
import { Notice } from './parts.tsx';
import type { Session } from './session.ts';
import { ThemeChoice } from './theme-choice.tsx';
import type { UserError } from './use-action.ts';

type Place = { readonly to: string; readonly label: string };

/** The bar above every page: where one is, where one can go, the language, and the way out. */
export function Frame({
  name,
  home,
  places,
  here,
  session,
  news = 0,
  children,
}: {
  name: string;
  home: string;
  places: readonly Place[];
  here: string;
  session: Session;
  /** How much is new: said on the menu, which hides where it stands. */
  news?: number;
  children: ReactNode;
}) {
  const { say } = useSpeech();
  // On a phone the menu folds away, and does so again when one has gone somewhere.
  const [shows, setShows] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: to be somewhere else is what folds it
  useEffect(() => setShows(false), [here]);
  return (
    <>
      <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#main">
        {say('skip')}
      </a>
      <header className="bar">
        <div className="bar__in">
          <Link href={home} className="bar__name">
            {name}
          </Link>
          {places.length > 0 && (
            <button
              type="button"
              className="bar__menu"
              aria-expanded={shows}
              aria-controls="menu"
              onClick={() => setShows(!shows)}
            >
              {say('menu')}
              {news > 0 && ` (${news})`}
            </button>
          )}
          <nav id="menu" aria-label={say('menu')} className={`row${shows ? ' bar__nav--open' : ''}`}>
            {places.map(({ to, label }) => (
              <Link key={to} href={to} aria-current={here === to ? 'page' : undefined}>
                {label}
              </Link>
            ))}
          </nav>
          <div className="bar__end">
            <LanguagePicker />
            {session.token && (
              <button type="button" onClick={() => void session.signOut()}>
                {say('signOut')}
              </button>
            )}
          </div>
        </div>
      </header>
      {session.failed && !session.token && (
        <div className="page">
          <Notice kind="error">{say('signInFailed')}</Notice>
        </div>
      )}
      <p className="print-only">{name} · Noaber</p>
      {children}
      <footer className="foot no-print">
        <ThemeChoice />
      </footer>
    </>
  );
}

/** That what was sent is there: a form that empties itself says nothing. */
export function Done({ shown }: { shown: boolean }) {
  const { say } = useSpeech();
  return shown && <Notice>{say('doneInList')}</Notice>;
}

/** What is to be mended and belongs to no field that is shown. */
export function Mend({ errors, shown = [] }: { errors: readonly UserError[]; shown?: readonly string[] }) {
  const rest = errors.filter(({ field }) => !field || !shown.includes(field));
  if (rest.length === 0) return null;
  return (
    <Notice kind="error">
      {rest.map(({ code, field, message }) => (
        <p key={`${code}${field ?? ''}`}>{message}</p>
      ))}
    </Notice>
  );
}
