/**
 * Voting rounds. A round is planned (`draft`), opened (`open`: everything that decides the outcome is frozen) and,
 * after its closing, counted. One person has one ballot, whatever the channel, and can change it until the closing.
 */
import type { Refusal } from '../../schema/errors.ts';
import type { BallotType, Channel, RoundState } from '../../schema/generated/wijk.ts';
import type { Trail } from '../tenancy/trail.ts';
import type { CountingMethod } from './counting/completions.ts';
import type { Ballot as Counted, Election } from './counting/election.ts';

/** The most plans that a round can have: what is booked and written at its end fits one transaction. */
export const mostPlans = 40;

/** A plan in a round, as it was when the round was planned. Its number is its id in the published files. */
export type Plan = {
  readonly number: string;
  readonly initiativeId: string;
  readonly title: string;
  readonly cost: number;
};

/** How ballots become an outcome; `increment` in cents. */
export type Method = Omit<CountingMethod, 'increment'> & { readonly increment: number };

/** A voting round. Amounts in cents. */
export type Round = {
  readonly id: string;
  readonly title: string;
  readonly state: RoundState;
  readonly budget: number;
  readonly pot: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly electorate: 'resident' | 'member';
  readonly ballotType: BallotType;
  readonly most: number;
  readonly mostPoints: number;
  readonly channels: readonly Channel[];
  readonly method: Method;
  readonly plans: readonly Plan[];
  readonly frozen?: string;
  readonly countedAt?: string;
  readonly trail: Trail;
};

/** A plan that was chosen, with its points where points are given. */
export type Choice = { readonly initiativeId: string; readonly points?: number };

/** A ballot as it is kept: under its receipt, with nothing that says whose it is. */
export type Ballot = {
  readonly receipt: string;
  readonly choices: readonly Choice[];
  readonly channel: Channel;
  readonly revision: number;
};

/** Number of a plan by its place, such as 01: numbers sort as they stand. */
export const numberOf = (place: number): string => String(place + 1).padStart(2, '0');

/** True while ballots are taken. */
export const takesBallots = ({ state, opensAt, closesAt }: Round, at: string): boolean =>
  state === 'open' && opensAt <= at && at < closesAt;

/** Everything that decides the outcome beside the ballots, in one text. Its hash is what is frozen. */
export const frozenText = (round: Round): string => {
  const { id, budget, opensAt, closesAt, electorate, ballotType, most, mostPoints, channels, method, plans } =
    round;
  const { rule, satisfaction, completion, comparison, ties, increment } = method;
  return JSON.stringify([
    id,
    budget,
    opensAt,
    closesAt,
    electorate,
    ballotType,
    most,
    mostPoints,
    [...channels],
    [rule, satisfaction, completion, comparison, ties, increment],
    plans.map(({ number, initiativeId, cost }) => [number, initiativeId, cost]),
  ]);
};

/** Why a ballot can't be taken as it is; undefined when it can. */
export function ballotRefusal(round: Round, choices: readonly Choice[]): Refusal | undefined {
  const field = 'choices';
  const { ballotType, most, mostPoints, plans, budget } = round;
  const chosen = choices.map(({ initiativeId }) => plans.find((plan) => plan.initiativeId === initiativeId));
  if (chosen.some((plan) => plan === undefined)) return { code: 'NOT_IN_ROUND', field };
  if (new Set(chosen).size < chosen.length) return { code: 'CHOSEN_TWICE', field };
  if (choices.length > most) return { code: 'TOO_MANY_CHOICES', field, values: { most } };
  const points = choices.map((choice) => choice.points);
  if (ballotType !== 'points')
    return points.some((one) => one !== undefined)
      ? { code: 'NO_POINTS_HERE', field }
      : ballotType === 'knapsack' && chosen.reduce((sum, plan) => sum + (plan?.cost ?? 0), 0) > budget
        ? { code: 'OVER_BUDGET', field }
        : undefined;
  const sum = points.reduce<number>((total, one) => total + (one ?? 0), 0);
  const whole = points.every((one) => one !== undefined && Number.isInteger(one) && one >= 1);
  return whole && sum <= mostPoints ? undefined : { code: 'BAD_POINTS', field, values: { most: mostPoints } };
}

/** Points of a choice: those given, or those of its place where there is an order. */
function pointsOf({ ballotType, most }: Round, choice: Choice, place: number): number {
  if (ballotType === 'ranked') return most - place;
  return choice.points ?? 1;
}

/** A ballot's choices as places in the list of plans. */
export function placed(round: Round, { choices }: Ballot): Counted {
  const places = new Map(round.plans.map(({ initiativeId }, place) => [initiativeId, place]));
  const sorted = choices
    .map((choice, rank) => ({
      project: places.get(choice.initiativeId) ?? -1,
      points: pointsOf(round, choice, rank),
    }))
    .sort((a, b) => a.project - b.project);
  return {
    voters: 1,
    projects: sorted.map(({ project }) => project),
    points: sorted.map(({ points }) => points),
  };
}

/** The election that a round's ballots make. Money in cents. */
export function electionOf(round: Round, ballots: readonly Ballot[]): Election {
  const groups = new Map<string, { voters: number } & Counted>();
  for (const ballot of ballots) {
    const one = placed(round, ballot);
    const key = `${one.projects.join()};${one.points?.join()}`;
    const group = groups.get(key);
    groups.set(key, group ? { ...group, voters: group.voters + 1 } : { ...one });
  }
  return {
    budget: BigInt(round.budget),
    decimals: 2,
    projects: round.plans.map(({ number, cost }) => ({ id: number, cost: BigInt(cost) })),
    ballots: [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group),
  };
}

/** The method as the counting takes it. */
export const methodOf = ({ method }: Round): CountingMethod => ({
  ...method,
  increment: BigInt(method.increment),
});
