import type { Language, Text } from '../../schema/errors.ts';
import type { Nothing, Rail, StepDirection, StepState, StepWarning } from '../../schema/generated/wijk.ts';
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

const decimal = (count: number, of: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(count / of);
const monthName = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-15T12:00:00Z`),
  );

/** A sentence in both languages, made of pieces that know their language. */
const said = (sentence: (language: Language) => string): Text => ({ nl: sentence('nl'), en: sentence('en') });

/** Where the statutes say a guard rail. */
export const railPlace: Readonly<Record<Rail, Text>> = {
  satisfaction: lettingGoPlace('satisfaction'),
  inTime: lettingGoPlace('inTime'),
  back: lettingGoPlace('back'),
};

const listed = (months: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(
    months.map((one) => monthName(one, language)),
  );

type Worded = (limit: string, value: string | undefined) => string;
const more = (value: string | undefined, words: string): string =>
  value === undefined ? '' : `${words} ${value}`;

/** What is said of a guard rail that broke: what the statutes say, and what was found, where that may be told. */
const brokenWords: Readonly<Record<Rail, Readonly<Record<Language, Worded>>>> = {
  satisfaction: {
    nl: (limit, value) => `vragers gaven gemiddeld minder dan een ${limit}${more(value, ', namelijk een')}`,
    en: (limit, value) => `requesters gave less than ${limit} on average${more(value, ', that is')}`,
  },
  inTime: {
    nl: (limit, value) =>
      `van de 100 eerste antwoorden kwamen er minder dan ${limit} op tijd${more(value, ', namelijk')}`,
    en: (limit, value) => `of 100 first answers fewer than ${limit} came in time${more(value, ', that is')}`,
  },
  back: {
    nl: (limit, value) =>
      `van de 100 hulpvragen kwamen er meer dan ${limit} terug${more(value, ', namelijk')}`,
    en: (limit, value) => `of 100 requests more than ${limit} came back${more(value, ', that is')}`,
  },
};

const brokenIn = ({ rail, month, limit, value }: Finding): Text =>
  said((language) => {
    const number = (count: number) => decimal(count, rail === 'satisfaction' ? 10 : 1, language);
    const what = brokenWords[rail][language](number(limit), value === undefined ? undefined : number(value));
    return `In ${monthName(month, language)}: ${what} (${railPlace[rail][language]}).`;
  });

const needWords = ({ need, reserve, actual }: Reasoning): Text[] => {
  if (!need) return [];
  const fte = (count: number, language: Language) => decimal(count, 100, language);
  return [
    said((language) => {
      const [least, most] = [fte(need.low, language), fte(need.high, language)];
      const { handled, months } = need;
      return language === 'nl'
        ? `${handled === undefined ? '' : `WIJ had ${handled} hulpvragen in ${months} maanden. `}Er is ${fte(need.fte, 'nl')} fte nodig. Dat getal ligt tussen ${least} en ${most}.`
        : `${handled === undefined ? '' : `WIJ had ${handled} requests in ${months} months. `}${fte(need.fte, 'en')} fte is needed. That number lies between ${least} and ${most}.`;
    }),
    said((language) =>
      language === 'nl'
        ? `Er is ${fte(actual, 'nl')} fte. Er blijft ${fte(reserve, 'nl')} fte reserve (${lettingGoPlace('biggestStep').nl}).`
        : `There is ${fte(actual, 'en')} fte. ${fte(reserve, 'en')} fte stays as a reserve (${lettingGoPlace('biggestStep').en}).`,
    ),
  ];
};

const goodWords = ({ goodMonths, month }: Reasoning): Text => ({
  nl: `Tot en met ${monthName(month, 'nl')} ging het ${goodMonths} maanden na elkaar goed (${lettingGoPlace('goodMonths').nl}).`,
  en: `Up to ${monthName(month, 'en')}, ${goodMonths} months in a row were good (${lettingGoPlace('goodMonths').en}).`,
});

/** Why a step is proposed, one sentence each. */
export function stepReasons({ source, direction, reasoning }: Proposal): Text[] {
  const broken = reasoning.findings.filter(({ state }) => state === 'broken').map(brokenIn);
  const good = source === 'figures' && direction === 'down' ? [goodWords(reasoning)] : [];
  return [...good, ...broken, ...needWords(reasoning)];
}

/** What speaks against a proposal. */
export const warningWords: Readonly<Record<StepWarning, Text>> = {
  underNeed: { nl: 'Er blijft minder over dan nodig is.', en: 'Less is left than is needed.' },
  biggerStep: {
    nl: 'De stap is groter dan de statuten toestaan.',
    en: 'The step is bigger than the statutes allow.',
  },
  needUnknown: { nl: 'We weten niet hoeveel er nodig is.', en: 'We do not know how much is needed.' },
  railBroken: { nl: 'Het ging niet goed genoeg.', en: 'Things did not go well enough.' },
  monthsUnknown: { nl: 'Van een maand weten we te weinig.', en: 'We know too little of a month.' },
  falling: { nl: 'Het gaat minder goed dan eerst.', en: 'Things go less well than before.' },
};

type Saying = (months: readonly string[], language: Language) => string;
const either =
  (nl: (months: string) => string, en: (months: string) => string): Saying =>
  (months, language) =>
    (language === 'nl' ? nl : en)(listed(months, language));

const nothingWords: Readonly<Record<Nothing, Saying>> = {
  noFormation: either(
    () => 'Er is geen formatie van WIJ voor deze dienst.',
    () => 'There is no formation of WIJ for this service.',
  ),
  noParameters: either(
    () => 'We weten niet hoe WIJ de uren verdeelt. Schrijf dat op bij de formatie.',
    () => 'We do not know how WIJ spends its hours. Write that down with the formation.',
  ),
  monthMissing: either(
    (months) => `We hebben geen cijfers van ${months}.`,
    (months) => `We have no figures of ${months}.`,
  ),
  fewPeople: either(
    (months) => `In ${months} vroegen minder dan vijf mensen iets.`,
    (months) => `In ${months} fewer than five people asked.`,
  ),
  hoursMissing: either(
    (months) => `WIJ schreef geen uren op in ${months}.`,
    (months) => `WIJ wrote down no hours in ${months}.`,
  ),
  tooThin: either(
    (months) => `In ${months} is te weinig geteld om te zeggen of het goed ging.`,
    (months) => `In ${months} too little was counted to say whether things went well.`,
  ),
  needTooThin: either(
    () => 'Er is te weinig geteld om te zeggen hoeveel fte er nodig is.',
    () => 'Too little was counted to say how many fte are needed.',
  ),
  stepNotSeen: either(
    (months) => `De laatste stap is nog niet te zien in ${months}.`,
    (months) => `The last step does not show in ${months} yet.`,
  ),
  notGoodLongEnough: either(
    (months) => `In ${months} ging het niet goed genoeg (${lettingGoPlace('goodMonths').nl}).`,
    (months) => `In ${months} things did not go well enough (${lettingGoPlace('goodMonths').en}).`,
  ),
  falling: either(
    () => 'Mensen zijn minder tevreden of wachten langer dan eerst.',
    () => 'People are less satisfied or wait longer than before.',
  ),
  noRoom: either(
    () => `WIJ heeft niet meer dan nodig is, met de reserve (${lettingGoPlace('biggestStep').nl}).`,
    () => `WIJ has no more than is needed, with the reserve (${lettingGoPlace('biggestStep').en}).`,
  ),
  alreadyOpen: either(
    () => 'Er is al een voorstel voor hetzelfde.',
    () => 'There is a proposal for the same already.',
  ),
};

/** Why the figures lead to no proposal, in one sentence. */
export const nothingReason = (why: Nothing, months: readonly string[]): Text =>
  said((language) => nothingWords[why](months, language));
