import type { Text } from '../../schema/errors.ts';
import type { Nothing, Rail, StepDirection, StepState } from '../../schema/generated/wijk.ts';
import { type Saying, say, together } from '../../schema/languages/sentences.ts';
import { decimal, listed } from '../../schema/languages/values.ts';
import { monthName } from '../../schema/moments.ts';
import { lettingGoPlace } from '../statutes/articles.ts';
import type { Proposal } from './decisions.ts';
import type { Finding } from './guard/rules.ts';
import type { Reasoning } from './rules.ts';

/** How the states of a proposal are called in a message. */
export const stateNames: Readonly<Record<StepState, Text>> = {
  open: { nl: 'open', en: 'open' },
  agreed: { nl: 'al afgesproken', en: 'agreed on already' },
  lapsed: { nl: 'vervallen', en: 'lapsed' },
  superseded: { nl: 'vervangen door een nieuw voorstel', en: 'superseded by a new proposal' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
};

/** What a step is called where the formation says why it changed. */
export const stepWords: Readonly<Record<StepDirection, Text>> = {
  down: { nl: 'Afschalen: afgesproken door de vierhoek', en: 'Scaling down: agreed by the four corners' },
  up: { nl: 'Opschalen: afgesproken door de vierhoek', en: 'Scaling up: agreed by the four corners' },
};

/** Where the statutes say a guard rail. */
export const railPlace: Readonly<Record<Rail, Saying>> = {
  satisfaction: lettingGoPlace('satisfaction'),
  inTime: lettingGoPlace('inTime'),
  back: lettingGoPlace('back'),
};

/** What is said of a guard rail that broke: what the statutes say, and what was found, where that may be told. */
function brokenIn({ rail, month, limit, value }: Finding): Saying {
  const number = (count: number) => decimal(count, rail === 'satisfaction' ? 10 : 1);
  const about = { month: monthName(month), limit: number(limit), place: railPlace[rail] };
  return value === undefined
    ? say(`broke_${rail}`, about)
    : say(`broke_${rail}_found`, { ...about, value: number(value) });
}

const fte = (hundredths: number): Saying => decimal(hundredths, 100);

const needWords = ({ need, reserve, actual }: Reasoning): Saying[] => {
  if (!need) return [];
  const { handled, months, low, high } = need;
  const needed = say('fteNeeded', { fte: fte(need.fte), low: fte(low), high: fte(high) });
  return [
    handled === undefined ? needed : together([say('wijHandled', { handled, months }), needed]),
    say('fteReserve', { actual: fte(actual), reserve: fte(reserve), place: lettingGoPlace('biggestStep') }),
  ];
};

const goodWords = ({ goodMonths: months, month }: Reasoning): Saying =>
  say('wentWell', { month: monthName(month), months, place: lettingGoPlace('goodMonths') });

/** Why a step is proposed, one sentence each. */
export function stepReasons({ source, direction, reasoning }: Proposal): Saying[] {
  const broken = reasoning.findings.filter(({ state }) => state === 'broken').map(brokenIn);
  const good = source === 'figures' && direction === 'down' ? [goodWords(reasoning)] : [];
  return [...good, ...broken, ...needWords(reasoning)];
}

/** Why the figures lead to no proposal, in one sentence. */
export function nothingReason(why: Nothing, about: readonly string[]): Saying {
  const place = lettingGoPlace(why === 'noRoom' ? 'biggestStep' : 'goodMonths');
  return say(`nothing_${why}`, { months: listed(about.map(monthName)), place });
}
