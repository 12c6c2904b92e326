import * as z from 'zod/mini';
import { isCategory } from './categories.ts';
import { mostAmount } from './money.ts';

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
export const powerSchema = z.strictObject({
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

const powersSchema = z
  .array(powerSchema)
  .check(
    z.maxLength(30),
    z.refine(rising, 'per kind of decision: amounts that rise, and a last rule without a limit'),
  );

const percent = z.int().check(z.gte(0), z.lte(100));

const assemblySchema = z.strictObject({
  /** Days between the notice of a meeting and the meeting; the law wants at least 7 to change statutes. */
  noticeDays: z.int().check(z.gte(7), z.lte(90)),
  /** Share of the members who must take part, in percent. */
  quorumPercent: percent,
  /** Share of the votes cast that must be in favour to change the statutes, in percent; two thirds is 67. */
  statutesPercent: z.int().check(z.gte(51), z.lte(100)),
  /** How many other members somebody can vote for. */
  proxies: z.int().check(z.gte(0), z.lte(5)),
  /** Days before the meeting from which votes can be cast; the law allows 30. */
  earlyDays: z.int().check(z.gte(0), z.lte(30)),
});

const initiativesSchema = z.strictObject({
  /** How many residents must support an idea before it is looked at. */
  supporters: z.int().check(z.gte(1), z.lte(1000)),
  /** From which age residents vote on initiatives. */
  votingAge: z.int().check(z.gte(0), z.lte(21)),
});

/**
 * What a wijk has decided about itself, as far as requests and joining need it. Unknown keys are refused,
 * so that a rule that nobody carries out can't be written down.
 */
export const statutesSchema = z.strictObject({
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
  /** Who decides on money, and up to which amount in cents. */
  powers: z._default(powersSchema, () => [...foundingPowers]),
  assembly: z._default(assemblySchema, () => ({ ...foundingAssembly })),
  initiatives: z._default(initiativesSchema, () => ({ ...foundingInitiatives })),
});

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
  statutesPercent: 67,
  proxies: 1,
  earlyDays: 30,
};
const foundingInitiatives = { supporters: 10, votingAge: 12 };

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
  powers: [...foundingPowers],
  assembly: foundingAssembly,
  initiatives: foundingInitiatives,
};
