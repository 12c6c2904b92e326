import * as z from 'zod/mini';
import { isCategory } from './categories.ts';
import { mostAmount } from './money.ts';
import { wijkRoles } from './roles.ts';

const days = (most: number) => z.int().check(z.gte(1), z.lte(most));

/** Kinds of decisions about money that the powers name. */
export const decisions = ['freeFund', 'move', 'expense'] as const;
/** A kind of decision about money. */
export type Decision = (typeof decisions)[number];

/** Who can be given a decision, from the one to the many. */
export const deciders = [
  'anyMember',
  'workingGroup',
  'treasurer',
  'board',
  'assembly',
  'fourCorners',
] as const;
/** Who decides. */
export type Decider = (typeof deciders)[number];

const cents = z.int().check(z.gte(1), z.lte(mostAmount));

/** One rule of the powers: this kind of decision, up to this amount (null: any), is theirs. */
const powerSchema = z.strictObject({
  decision: z.enum(decisions),
  upTo: z.nullable(cents),
  by: z.enum(deciders),
});
/** One rule of the powers. */
export type Power = z.infer<typeof powerSchema>;

/** Rules of one kind stand from small to large; the last has no limit, so that every amount is somebody's. */
const rising = (powers: readonly Power[]): boolean =>
  decisions.every((decision) => {
    const own = powers.filter((power) => power.decision === decision).map(({ upTo }) => upTo);
    return (
      own.length > 0 &&
      own.at(-1) === null &&
      own.slice(0, -1).every((upTo, i) => upTo !== null && upTo > (own[i - 1] ?? 0))
    );
  });

const powersSchema = z.array(powerSchema).check(z.maxLength(30), z.refine(rising, 'notRising'));

const percent = z.int().check(z.gte(0), z.lte(100));

/** How much of the votes cast must be in favour: so many parts of the whole, or more than that. */
export const majorities = {
  half: { parts: 1, of: 2, moreThan: true },
  threeFifths: { parts: 3, of: 5, moreThan: false },
  twoThirds: { parts: 2, of: 3, moreThan: false },
  threeQuarters: { parts: 3, of: 4, moreThan: false },
  all: { parts: 1, of: 1, moreThan: false },
} as const;
/** A majority. */
export type Majority = keyof typeof majorities;
const isMajority = (name: string): name is Majority => Object.hasOwn(majorities, name);
const majority = z.enum(Object.keys(majorities).filter(isMajority));

const assemblySchema = z.strictObject({
  /** Days between the notice of a meeting and the meeting; the law wants at least 7 to change statutes. */
  noticeDays: z.int().check(z.gte(7), z.lte(90)),
  /** Share of the members who must take part, in percent. */
  quorumPercent: percent,
  /** Majority that a motion needs. */
  majority,
  /** Majority that a change of the statutes needs; the law says two thirds unless the statutes differ (BW 2:43). */
  statutesMajority: majority,
  /** How many other members somebody can vote for. */
  proxies: z.int().check(z.gte(0), z.lte(5)),
  /** Days before the meeting from which votes can be cast; the law allows 30 (BW 2:38 lid 8). */
  earlyDays: z.int().check(z.gte(0), z.lte(30)),
  /** Days before the meeting on which somebody must be a member to have a vote (record date). */
  recordDays: z.int().check(z.gte(0), z.lte(60)),
});

const initiativesSchema = z.strictObject({
  /** How many residents must support an idea before it is looked at. */
  supporters: z.int().check(z.gte(1), z.lte(1000)),
  /** From which age residents vote on initiatives. */
  votingAge: z.int().check(z.gte(0), z.lte(21)),
});

/** Two streets that lie near each other, such as parallel or across the corner. */
const nearSchema = z.strictObject({ one: z.string(), other: z.string() });

const hundredths = (least: number) => z.int().check(z.gte(least), z.lte(1_000));

const lettingGoSchema = z.strictObject({
  /** Consecutive good months of a service before WIJ steps down in it. */
  goodMonths: z.int().check(z.gte(1), z.lte(12)),
  /** Hundredths of an fte that stay above what is needed, as a reserve. */
  safetyReserve: hundredths(0),
  /** The biggest step up or down at once, in hundredths of an fte. */
  biggestStep: hundredths(10),
  /** Guard rail: how satisfied requesters are at least, the mean in tenths of 1 to 5. */
  satisfactionTenths: z.int().check(z.gte(10), z.lte(50)),
  /** Guard rail: how many in a hundred requests get a first answer within the response hours, at least. */
  inTimePercent: percent,
  /** Guard rail: how many in a hundred that ended come back, or go to WIJ again after a hand-back, at most. */
  backPercent: percent,
  /** The four corners: each role must agree before a step takes effect. */
  corners: z.array(z.enum(wijkRoles)).check(z.minLength(2), z.maxLength(7)),
  /** The share of a saving that the wijk keeps, in percent. */
  reinvestmentPercent: percent,
});

/**
 * What a wijk has decided about itself, as far as requests and joining need it. Unknown keys are refused,
 * so that a rule that nobody carries out can't be written down.
 */
const wholeSchema = z.strictObject({
  /** Counts the versions; each decision names the one it was taken under. */
  version: z.int().check(z.gte(1)),
  categories: z.array(z.string().check(z.refine(isCategory, 'unknown category'))).check(z.minLength(1)),
  streets: z.array(z.string().check(z.minLength(2), z.maxLength(60))).check(z.maxLength(500)),
  /** Hours within which neighbours are expected to answer; then the requester is asked what next. */
  responseHours: z.int().check(z.gte(1), z.lte(336)),
  /** Days after which a request that nobody agreed on expires. */
  expiryDays: days(365),
  /** Days after agreement after which the requester is asked whether it is done. */
  stillHelpedDays: days(365),
  /** Days after the end of a request after which its text is erased; numbers stay. */
  retentionDays: days(365),
  /** How many residents must vouch for somebody without a code. */
  vouchers: z.int().check(z.gte(1), z.lte(5)),
  /** Hours between two waves in which neighbours are asked for a request, until somebody answers. */
  waveHours: z._default(z.int().check(z.gte(1), z.lte(168)), 12),
  /** How often somebody is asked to help in seven days, at most. */
  asksPerWeek: z._default(z.int().check(z.gte(1), z.lte(20)), 3),
  /** Streets that lie near each other, pair by pair. */
  nearStreets: z._default(z.array(nearSchema).check(z.maxLength(400)), () => []),
  /** Who decides on money, and up to which amount in cents. */
  powers: z._default(powersSchema, () => [...foundingPowers]),
  assembly: z._default(assemblySchema, () => ({ ...foundingAssembly })),
  initiatives: z._default(initiativesSchema, () => ({ ...foundingInitiatives })),
  lettingGo: z._default(lettingGoSchema, () => ({
    ...foundingLettingGo,
    corners: [...foundingLettingGo.corners],
  })),
});

type Whole = z.infer<typeof wholeSchema>;
/** Streets that are said to be near are streets of the wijk, and two of them. */
const onMap = ({ streets, nearStreets }: Whole): boolean =>
  nearStreets.every(({ one, other }) => one !== other && streets.includes(one) && streets.includes(other));
const once = (words: readonly string[]): boolean => new Set(words).size === words.length;

/** Rules that make no sense together: at which place, why (a name in `contradictions`), and when all is well. */
const agreeing: readonly (readonly [keyof Whole, string, (statutes: Whole) => boolean])[] = [
  ['categories', 'twice', ({ categories }) => once(categories)],
  ['streets', 'twice', ({ streets }) => once(streets)],
  ['nearStreets', 'noSuchStreets', onMap],
  ['lettingGo', 'twice', ({ lettingGo }) => once(lettingGo.corners)],
  ['responseHours', 'afterExpiry', ({ responseHours, expiryDays }) => responseHours <= 24 * expiryDays],
  [
    'assembly',
    'easierThanOrdinary',
    ({ assembly }) => shareOf(assembly.statutesMajority) >= shareOf(assembly.majority),
  ],
];
const shareOf = (name: Majority): number => majorities[name].parts / majorities[name].of;

/** The statutes as they are kept, and as they are checked: each rule by itself, and all of them together. */
export const statutesSchema = wholeSchema.check(
  ...agreeing.map(([place, why, holds]) => z.refine<Whole>(holds, { error: why, path: [place] })),
);

const foundingPowers: readonly Power[] = [
  { decision: 'freeFund', upTo: 5_000, by: 'anyMember' },
  { decision: 'freeFund', upTo: null, by: 'board' },
  { decision: 'move', upTo: 50_000, by: 'treasurer' },
  { decision: 'move', upTo: 500_000, by: 'board' },
  { decision: 'move', upTo: null, by: 'assembly' },
  { decision: 'expense', upTo: 25_000, by: 'workingGroup' },
  { decision: 'expense', upTo: 500_000, by: 'board' },
  { decision: 'expense', upTo: null, by: 'assembly' },
];
const foundingAssembly = {
  noticeDays: 14,
  quorumPercent: 10,
  majority: 'half' as const,
  statutesMajority: 'twoThirds' as const,
  proxies: 1,
  earlyDays: 30,
  recordDays: 7,
};
const foundingInitiatives = { supporters: 10, votingAge: 12 };
const foundingLettingGo: z.infer<typeof lettingGoSchema> = {
  goodMonths: 3,
  safetyReserve: 50,
  biggestStep: 50,
  satisfactionTenths: 38,
  inTimePercent: 80,
  backPercent: 15,
  // The living room, the district coordinators, the WIJ team, the residents.
  corners: ['host', 'coordinator', 'wij', 'board'],
  reinvestmentPercent: 50,
};

/** The statutes of a wijk. */
export type Statutes = z.infer<typeof statutesSchema>;

/** What founding begins with, where the city says nothing else. */
export const foundingStatutes: Statutes = {
  version: 1,
  categories: ['company'],
  streets: [],
  responseHours: 48,
  expiryDays: 30,
  stillHelpedDays: 14,
  retentionDays: 90,
  vouchers: 2,
  waveHours: 12,
  asksPerWeek: 3,
  nearStreets: [],
  powers: [...foundingPowers],
  assembly: foundingAssembly,
  initiatives: foundingInitiatives,
  lettingGo: foundingLettingGo,
};
