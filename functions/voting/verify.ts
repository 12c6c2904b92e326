import * as z from 'zod/mini';
import { count } from './counting/completions.ts';
import { BadFile, readPabulib, votesIn } from './counting/pabulib.ts';
import { frozenHash, markOf, rootOf } from './marks.ts';
import { methodOf, type Round } from './rules.ts';
import { readRound } from './store.ts';

const publishedSchema = z.object({
  round: z.record(z.string(), z.unknown()),
  outcome: z.object({ selected: z.array(z.string()), spent: z.int(), hash: z.string() }),
  marks: z.array(z.string()),
});

/** What a check of a published round found: nothing, when all is as it was counted. */
export type RoundCheck = { readonly ballots: number; readonly breaches: readonly string[] };

type Outcome = z.infer<typeof publishedSchema>['outcome'];

/** Counts again from the file; says what in it is not the round's, and where the outcome is another. */
function recounted(pabulib: string, round: Round, outcome: Outcome): string[] {
  const { election } = readPabulib(pabulib);
  const breaches: string[] = [];
  const scale = 10n ** BigInt(2 - election.decimals);
  const inCents = {
    ...election,
    decimals: 2,
    budget: election.budget * scale,
    projects: election.projects.map(({ id, cost }) => ({ id, cost: cost * scale })),
  };
  if (inCents.budget !== BigInt(round.budget))
    breaches.push('the budget in the file is not that of the round');
  const plans = inCents.projects.map(({ id, cost }) => `${id} ${cost}`);
  if (plans.join() !== round.plans.map(({ number, cost }) => `${number} ${cost}`).join())
    breaches.push('the plans in the file, or what they cost, are not those of the round');
  const result = count(inCents, methodOf(round));
  const selected = result.purchases.map(({ project }) => election.projects[project]?.id ?? '');
  if (selected.join() !== outcome.selected.join())
    breaches.push(`counted again: ${selected.join(', ')}; published: ${outcome.selected.join(', ')}`);
  if (Number(result.spent) !== outcome.spent)
    breaches.push(`spent is ${result.spent}, published ${outcome.spent}`);
  return breaches;
}

/**
 * Checks a counted round from its two published files alone: every ballot is as it was counted, none is missing or
 * added, the rules are those that were frozen, and counting again gives the same outcome.
 */
export function verifiedRound(pabulib: string, published: unknown): RoundCheck {
  const { round: rules, outcome, marks } = publishedSchema.parse(published);
  const round = readRound({ ...rules, trail: [] });
  const breaches: string[] = [];
  const votes = votesIn(pabulib);
  for (const [i, { receipt, vote, points, whole }] of votes.entries()) {
    const given =
      points ||
      vote
        .split(',')
        .filter(Boolean)
        .map(() => '1')
        .join(',');
    if (!whole || markOf(`${receipt};${vote};${given}`) !== marks[i])
      breaches.push(`ballot ${receipt} (number ${i + 1}) is not as it was counted`);
  }
  if (votes.length !== marks.length)
    breaches.push(`${votes.length} ballots, where ${marks.length} were counted`);
  if (rootOf(marks) !== outcome.hash)
    breaches.push('the marks of the ballots do not fit the hash of the outcome');
  if (frozenHash(round) !== round.frozen)
    breaches.push('the rules are not those that were frozen at the opening');
  try {
    breaches.push(...recounted(pabulib, round, outcome));
  } catch (cause) {
    if (!(cause instanceof BadFile)) throw cause;
    breaches.push(`the file can not be counted: ${cause.message}`);
  }
  return { ballots: votes.length, breaches };
}
