import { categories, isCategory } from '../../schema/categories.ts';
import { nameFor } from '../../schema/languages/names.ts';
import { type Saying, say, together } from '../../schema/languages/sentences.ts';
import { decimal, listed } from '../../schema/languages/values.ts';
import { amount } from '../../schema/money.ts';
import type { Decider, Decision, Power, Statutes } from '../../schema/statutes.ts';
import { locales, type Reader, toldIn } from '../../schema/text.ts';

/** One article of the statutes: its number, what it is about, and its paragraphs in words made from the data. */
export type Article = {
  readonly number: number;
  readonly title: Saying;
  readonly paragraphs: readonly Saying[];
};

/** One rule of the powers as a sentence: up to its amount, or above that of the rule before it. */
function paragraphOf({ decision, by, upTo }: Power, powers: readonly Power[]): Saying {
  const who = say(`decider_${by}`, {});
  if (upTo !== null) return say(`power_${decision}_upTo`, { who, amount: amount(upTo) });
  const limits = powers.filter((power) => power.decision === decision).map((power) => power.upTo);
  const least = limits.at(-2);
  return least
    ? say(`power_${decision}_over`, { who, amount: amount(least) })
    : say(`power_${decision}`, { who });
}

/** Numbers of the articles that decisions name. The paragraphs of the one on powers are the rules in their order. */
export const articleNumbers = { powers: 3, assembly: 4, initiatives: 5, lettingGo: 6 } as const;

/** An article as a decision names it. */
export const articleText = (article: number): Saying => say('article', { article });

/** Paragraphs of the article on the general assembly, by what they are about. */
const assemblyParagraphs = {
  notice: 1,
  early: 2,
  record: 3,
  quorum: 4,
  proxies: 5,
  majority: 6,
  statutes: 7,
} as const;

const place = (article: number, paragraph: number): Saying => say('place', { article, paragraph });

/** Where the statutes say something of the general assembly, such as 'artikel 4 lid 1'. */
export const assemblyPlace = (about: keyof typeof assemblyParagraphs): Saying =>
  place(articleNumbers.assembly, assemblyParagraphs[about]);

const assemblyWords = ({ assembly }: Statutes): Saying[] => {
  const { noticeDays, earlyDays, recordDays, quorumPercent, proxies, majority, statutesMajority } = assembly;
  return [
    say('notice', { days: noticeDays }),
    say('earlyVotes', { days: Math.min(earlyDays, noticeDays) }),
    say('recordDay', { days: recordDays }),
    say('quorum', { percent: quorumPercent }),
    proxies ? say('proxies', { count: proxies }) : say('noProxies', {}),
    say(`adoptedBy_${majority}`, {}),
    say(`changedBy_${statutesMajority}`, {}),
  ];
};

/** Paragraphs of the article on letting go, by what they are about. */
const lettingGoParagraphs = {
  goodMonths: 1,
  satisfaction: 2,
  inTime: 3,
  back: 4,
  biggestStep: 5,
  corners: 6,
  reinvestment: 7,
} as const;

/** Where the statutes say something of letting go, such as 'artikel 6 lid 1'. */
export const lettingGoPlace = (about: keyof typeof lettingGoParagraphs): Saying =>
  place(articleNumbers.lettingGo, lettingGoParagraphs[about]);

const lettingGoWords = ({ lettingGo, responseHours }: Statutes): Saying[] => {
  const { goodMonths, safetyReserve, biggestStep, satisfactionTenths, inTimePercent, backPercent } =
    lettingGo;
  const { corners, reinvestmentPercent } = lettingGo;
  return [
    say('goodMonths', { months: goodMonths }),
    say('goodSatisfaction', { mark: decimal(satisfactionTenths, 10) }),
    say('goodInTime', { percent: inTimePercent, hours: responseHours }),
    say('goodBack', { percent: backPercent }),
    say('stepSize', { most: decimal(biggestStep, 100), reserve: decimal(safetyReserve, 100) }),
    say('cornersAgree', { corners: listed(corners.map((role) => say(`corner_${role}`, {}))) }),
    say('reinvestment', { percent: reinvestmentPercent }),
  ];
};

const kindOfHelp =
  (tag: string): Saying =>
  (reader) =>
    isCategory(tag) ? nameFor(reader, tag, categories[tag]).toLocaleLowerCase(locales[toldIn(reader)]) : tag;

const helpingWords = (statutes: Statutes): Saying[] => {
  const { responseHours, expiryDays, stillHelpedDays, retentionDays, categories: tags } = statutes;
  const { waveHours, asksPerWeek, nearStreets } = statutes;
  const pairs = nearStreets.map(({ one, other }) => `${one} – ${other}`).join(', ');
  return [
    say('answerWithin', { hours: responseHours }),
    together([say('requestExpires', { days: expiryDays }), say('textErased', { days: retentionDays })]),
    say('stillHelped', { days: stillHelpedDays }),
    say('kindsOfHelp', { kinds: together(tags.map(kindOfHelp), ', ') }),
    say('waves', { hours: waveHours }),
    say('asksPerWeek', { times: asksPerWeek }),
    ...(nearStreets.length ? [say('nearStreets', { pairs })] : []),
  ];
};

/** The statutes as people read them, from their own data. */
export function articlesOf(statutes: Statutes): Article[] {
  const { vouchers, powers, initiatives } = statutes;
  return [
    { number: 1, title: say('titleHelping', {}), paragraphs: helpingWords(statutes) },
    { number: 2, title: say('titleJoining', {}), paragraphs: [say('vouchers', { count: vouchers })] },
    {
      number: articleNumbers.powers,
      title: say('titlePowers', {}),
      paragraphs: powers.map((power) => paragraphOf(power, powers)),
    },
    {
      number: articleNumbers.assembly,
      title: say('titleAssembly', {}),
      paragraphs: assemblyWords(statutes),
    },
    {
      number: articleNumbers.initiatives,
      title: say('titleInitiatives', {}),
      paragraphs: [
        say('supporters', { count: initiatives.supporters }),
        say('votingAge', { years: initiatives.votingAge }),
      ],
    },
    {
      number: articleNumbers.lettingGo,
      title: say('titleLettingGo', {}),
      paragraphs: lettingGoWords(statutes),
    },
  ];
}

/** Who decides on an amount, in cents, and where the statutes say so. */
export function powerOver(
  { powers }: Statutes,
  decision: Decision,
  amount: number,
): { by: Decider; article: Saying; rule: Saying } {
  const order = powers.findIndex(
    (power) => power.decision === decision && (power.upTo === null || amount <= power.upTo),
  );
  const power = powers[order];
  if (!power) throw new Error(`statutes without a rule for ${decision}`);
  return {
    by: power.by,
    article: place(articleNumbers.powers, order + 1),
    rule: paragraphOf(power, powers),
  };
}

/** Statutes in words, for who reads them. */
export const articlesFor = (reader: Reader, statutes: Statutes) =>
  articlesOf(statutes).map(({ number, title, paragraphs }) => ({
    number,
    title: title(reader),
    paragraphs: paragraphs.map((paragraph) => paragraph(reader)),
  }));
