import type { texts as nl } from '../nl/overseeing.ts';

/** What the city reads of settlements, statutes, wijken that begin, and its own log. */
export const texts = {
  citySettlementsIntro:
    'What neighbourhoods saved, quarter by quarter. Only what is booked is here. Each line has a file with its reckoning.',
  whichQuarter: 'Quarter',
  allQuarters: 'All quarters',
  allWijken: 'All neighbourhoods',
  nothingSettled: 'Nothing is settled yet.',
  settled_saved: 'Saved',
  settled_forWijk: 'For the neighbourhood',
  settled_forCity: 'For the city',
  settled_received: 'Paid',
  settled_owed: 'Still owed',
  settledOn: 'Booked on',
  settledAnew: 'corrected {n} times',
  madeOf: 'Made of',
  asFile: 'Reckoning',
  settledTogether: '{n} settlements. Saved together: {saved}. Still owed to neighbourhoods: {owed}.',
  statutesOf: 'Statutes of {name}',
  statutesIntro:
    'The neighbourhood changes its statutes itself, by a decision of its members. The city reads them.',
  statutesMissing: 'The statutes can’t be read now. Perhaps this neighbourhood does not run yet.',
  versionFrom: 'Version {version}, from {day}',
  articleNumber: 'Article {number}: {title}',
  printThis: 'Print',
  allVersions: 'All versions',
  inForceNow: 'in force now',
  byMotion: 'decided by the members',
  byFounding: 'at the founding',
  whatChanged: 'What changed ({n})',
  sentenceGone: 'Gone:',
  sentenceCame: 'New:',
} satisfies Readonly<Record<keyof typeof nl, string>>;
