import type { Language, Text } from '../../../schema/errors.ts';
import { escaped, pageOf } from '../page.ts';

/** Somebody to sign in as on this machine. */
export type DemoPerson = {
  readonly sub: string;
  readonly name: string;
  readonly email: string;
  /** What they do, and where. */
  readonly part: Text;
};

const texts = {
  title: { nl: 'Inloggen bij Noaber', en: 'Sign in to Noaber' },
  local: {
    nl: 'Dit is een demo op één machine. De mensen hieronder zijn verzonnen.',
    en: 'This is a demo on one machine. The people below are made up.',
  },
  pick: { nl: 'Kies wie u bent', en: 'Choose who you are' },
  mail: { nl: 'Of log in met een code per e-mail', en: 'Or sign in with a code by e-mail' },
  email: { nl: 'Uw e-mailadres', en: 'Your e-mail address' },
  send: { nl: 'Stuur mij een code', en: 'Send me a code' },
  sent: {
    nl: 'Er is een code van zes cijfers gestuurd naar {to}.',
    en: 'A six-digit code was sent to {to}.',
  },
  mailbox: { nl: 'Bekijk de brievenbus van deze machine', en: 'Look in the mailbox of this machine' },
  code: { nl: 'De code van zes cijfers', en: 'The six-digit code' },
  go: { nl: 'Log in', en: 'Sign in' },
  wrong: {
    nl: 'Deze code klopt niet. Kijk hem na en probeer het nog eens.',
    en: 'This code is not right. Check it and try again.',
  },
  over: {
    nl: 'Deze code werkt niet meer. Vraag een nieuwe.',
    en: 'This code no longer works. Ask for a new one.',
  },
  badEmail: { nl: 'Dit is geen e-mailadres. Kijk het na.', en: 'This is not an e-mail address. Check it.' },
  outTitle: { nl: 'Uitloggen', en: 'Sign out' },
  outAsk: { nl: 'Wilt u uitloggen?', en: 'Do you want to sign out?' },
  outYes: { nl: 'Ja, log uit', en: 'Yes, sign out' },
  outDone: { nl: 'U bent uitgelogd.', en: 'You are signed out.' },
  home: { nl: 'Naar het begin', en: 'To the start' },
  lost: {
    nl: 'Dit inloggen is verlopen. Begin opnieuw vanuit de app.',
    en: 'This sign-in has run out. Start again from the app.',
  },
} as const satisfies Record<string, Text>;

/** Why the form is shown again. */
export type Problem = 'wrong' | 'over' | 'badEmail';

const problemOf = (problem: Problem | undefined, language: Language): string =>
  problem ? `<p class="problem" role="alert" id="problem">${texts[problem][language]}</p>` : '';

/** The page on which to pick a demo person, or to ask for a code. */
export function signInPage(
  language: Language,
  action: string,
  people: readonly DemoPerson[],
  problem?: Problem,
): string {
  const say = (name: keyof typeof texts) => texts[name][language];
  const buttons = people
    .map(
      ({ sub, name, part }) =>
        `<li><button class="person" name="sub" value="${escaped(sub)}">${escaped(name)}<span>${escaped(part[language])}</span></button></li>`,
    )
    .join('');
  return pageOf(
    language,
    say('title'),
    `<p class="note">${say('local')}</p>${problemOf(problem, language)}
<h2 id="pick">${say('pick')}</h2><form method="post" action="${action}/person"><ul aria-labelledby="pick">${buttons}</ul></form>
<h2>${say('mail')}</h2><form class="field" method="post" action="${action}/mail"><label for="email">${say('email')}</label>
<input id="email" name="email" type="email" autocomplete="email" required>
<button>${say('send')}</button></form>`,
  );
}

/** The page on which to type the mailed code. */
export function codePage(language: Language, action: string, to: string, problem?: Problem): string {
  const say = (name: keyof typeof texts) => texts[name][language];
  return pageOf(
    language,
    say('title'),
    `${problemOf(problem, language)}<p>${say('sent').replace('{to}', () => escaped(to))}</p>
<p><a href="/mailbox" target="_blank" rel="noopener">${say('mailbox')}</a></p>
<form class="field" method="post" action="${action}/code"><label for="code">${say('code')}</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9 ]*" required>
<button>${say('go')}</button></form>`,
  );
}

/** The page that asks whether to sign out; the form is the provider's. */
export const signOutPage = (language: Language, form: string): string =>
  pageOf(
    language,
    texts.outTitle[language],
    `<p>${texts.outAsk[language]}</p>${form}<button type="submit" form="op.logoutForm" value="yes" name="logout">${texts.outYes[language]}</button>`,
  );

/** The page after signing out, where the app named no page of its own. */
export const signedOutPage = (language: Language): string =>
  pageOf(
    language,
    texts.outTitle[language],
    `<p>${texts.outDone[language]}</p><p><a href="/">${texts.home[language]}</a></p>`,
  );

/** The page for a sign-in that can't go on, with what the protocol says about it. */
export const errorPage = (language: Language, detail = ''): string =>
  pageOf(
    language,
    texts.title[language],
    `<p class="problem" role="alert">${texts.lost[language]}</p><p>${escaped(detail)}</p><p><a href="/">${texts.home[language]}</a></p>`,
  );
