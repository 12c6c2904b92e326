import { decimalEuros } from '../../schema/money.ts';
import { type Language, readerIn } from '../../schema/text.ts';
import type { Table } from '../tenancy/table.ts';
import { inWords } from './counting/explain.ts';
import { writePabulib } from './counting/pabulib.ts';
import { electionOf, placed, type Round } from './rules.ts';
import { allBallots, loadMarks, loadOutcome, loadRound, loadRounds } from './store.ts';

/** How a recount is commanded, so that anybody gets the same outcome from the file. */
const recount = ({ method }: Round): string => {
  const { rule, satisfaction, completion, comparison, ties, increment } = method;
  const flags = [
    `--rule ${rule}`,
    `--satisfaction ${satisfaction}`,
    ...(rule === 'equal-shares' ? [`--completion ${completion}`, `--increment ${increment / 100}`] : []),
    ...(comparison ? ['--comparison'] : []),
    `--tie ${ties}`,
  ];
  return `npm run -s count -- FILE.pb ${flags.join(' ')} --json`;
};

/** True for ballots that carry points: given, or those of their order. */
const hasPoints = ({ ballotType }: Round): boolean => ballotType === 'points' || ballotType === 'ranked';

/** A counted round in the Pabulib format, each ballot under its receipt; undefined before it is counted. */
export async function pabulibOf(table: Table, id: string, wijk: string): Promise<string | undefined> {
  const round = await loadRound(table, id);
  const outcome = round?.state === 'counted' ? await loadOutcome(table, id) : undefined;
  if (!round || !outcome) return undefined;
  const ballots = await allBallots(table, id);
  return writePabulib(electionOf(round, ballots), {
    meta: {
      description: round.title,
      country: 'Netherlands',
      unit: wijk,
      instance: id,
      date_begin: round.opensAt.slice(0, 10),
      date_end: round.closesAt.slice(0, 10),
      rule: round.method.rule === 'equal-shares' ? 'equalshares' : round.method.rule,
      currency: 'EUR',
      max_length: String(round.most),
      ...(round.ballotType === 'points' ? { max_sum_points: String(round.mostPoints) } : {}),
      comment: recount(round),
    },
    voteType: hasPoints(round) ? 'scoring' : 'approval',
    names: round.plans.map(({ title }) => title),
    selected: outcome.selected.map((number) => round.plans.findIndex((plan) => plan.number === number)),
    votes: outcome.explanations.map(({ votes }) => votes),
    ballots: ballots.map((ballot) => ({ receipt: ballot.receipt, ...placed(round, ballot) })),
  });
}

/** A round as it is published: its rules from the opening on; its outcome and the marks of all ballots once counted. */
export async function roundJson(table: Table, id: string, language: Language): Promise<object | undefined> {
  const round = await loadRound(table, id);
  if (!round || round.state === 'draft') return undefined;
  const { trail: _, ...rules } = round;
  const outcome = round.state === 'counted' ? await loadOutcome(table, id) : undefined;
  if (!outcome) return { round: rules };
  const sentences = outcome.explanations.map((one, place) =>
    inWords({ ...one, project: round.plans[place]?.title ?? '' }, decimalEuros)(readerIn(language)),
  );
  const channels = outcome.channels.filter(({ ballots }) => ballots >= 5);
  return {
    round: rules,
    outcome: { ...outcome, channels },
    sentences,
    recount: recount(round),
    marks: await loadMarks(table, id),
  };
}

/** The rounds that are open or counted, newest first. */
export async function roundsJson(table: Table): Promise<object> {
  const rounds = (await loadRounds(table)).filter(({ state }) => state !== 'draft');
  return {
    rounds: rounds.map(({ id, title, state, budget, opensAt, closesAt }) => ({
      id,
      title,
      state,
      budget,
      opensAt,
      closesAt,
    })),
  };
}
