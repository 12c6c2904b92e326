import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../functions/voting/closing.ts';
import { type CountingMethod, completions, count } from '../../functions/voting/counting/completions.ts';
import type { Ballot, Election, Satisfaction } from '../../functions/voting/counting/election.ts';
import { explained } from '../../functions/voting/counting/explain.ts';
import { BadFile, readPabulib, writePabulib } from '../../functions/voting/counting/pabulib.ts';
import { ballotRefusal, numberOf, type Round } from '../../functions/voting/rules.ts';
import { slowCount, slowEqualShares } from './reference.ts';

type Vote = { readonly projects: number[]; readonly points: number[] };
type Given = { readonly budget: number; readonly costs: number[]; readonly votes: Vote[] };

const round = (cheapest = 1): fc.Arbitrary<Given> =>
  fc.integer({ min: 1, max: 7 }).chain((projects) =>
    fc.record({
      budget: fc.integer({ min: 0, max: 200 }),
      costs: fc.array(fc.integer({ min: cheapest, max: 120 }), { minLength: projects, maxLength: projects }),
      votes: fc.array(
        fc.shuffledSubarray(Array.from({ length: projects }, (_, i) => i)).chain((chosen) =>
          fc.record({
            projects: fc.constant(chosen),
            points: fc.array(fc.integer({ min: 0, max: 5 }), {
              minLength: chosen.length,
              maxLength: chosen.length,
            }),
          }),
        ),
        { maxLength: 12 },
      ),
    }),
  );

const names = (length: number) => Array.from({ length }, (_, i) => `p${i}`);

const electionOf = ({ budget, costs, votes }: Given): Election => ({
  budget: BigInt(budget),
  decimals: 0,
  projects: names(costs.length).map((id, i) => ({ id, cost: BigInt(costs[i] ?? 0) })),
  ballots: votes.map((vote): Ballot => ({ voters: 1, ...vote })),
});

const method = (more: Partial<CountingMethod>): CountingMethod => ({
  rule: 'equal-shares',
  satisfaction: 'cost',
  completion: 'none',
  comparison: false,
  ties: 'id',
  increment: 1n,
  ...more,
});

const selected = (election: Election, more: Partial<CountingMethod>) =>
  count(election, method(more)).purchases.map(({ project }) => project);

const gainOf = (satisfaction: Satisfaction, { costs }: Given, { projects, points }: Vote) =>
  new Map(
    projects.map((project, place) => {
      const gains = {
        cost: costs[project] ?? 0,
        cardinality: 1,
        points: points[place] ?? 0,
        borda: projects.length - place - 1,
      };
      return [project, gains[satisfaction]];
    }),
  );

const satisfaction = fc.constantFrom('cost', 'cardinality', 'points', 'borda');
const anyMethod = fc.record({
  rule: fc.constantFrom('equal-shares', 'greedy', 'points'),
  satisfaction,
  completion: fc.constantFrom(...completions),
  comparison: fc.boolean(),
  ties: fc.constantFrom('id', 'cost,votes,id'),
});

describe('counting', () => {
  it('finds what a slow count from the definition finds, in the same order', () => {
    fc.assert(
      fc.property(round(), satisfaction, (given, measure) => {
        fc.pre(given.votes.length > 0);
        const voters = given.votes.map((vote) => gainOf(measure, given, vote));
        const slow = slowEqualShares(
          given.costs,
          voters,
          [BigInt(given.budget), BigInt(given.votes.length)],
          given.costs.map((_, i) => i),
        );
        expect(selected(electionOf(given), { satisfaction: measure })).toEqual(slow);
      }),
      { numRuns: 1500 },
    );
  });

  it.each(
    (['equal-shares', 'greedy', 'points'] as const).flatMap((rule) =>
      (rule === 'equal-shares' ? completions : (['none'] as const)).map(
        (completion) => [rule, completion] as const,
      ),
    ),
  )(
    'by %s, completed by %s, is what the slow count makes of it, whatever voters gain, with each order of ties',
    (rule, completion) => {
      const how = fc.record({ comparison: fc.boolean(), ties: fc.constantFrom('id', 'cost,votes,id') });
      fc.assert(
        fc.property(round(), satisfaction, how, (given, measure, { comparison, ties }) => {
          fc.pre(given.votes.length > 0);
          const voters = given.votes.map((vote) => gainOf(measure, given, vote));
          const compared = rule === 'equal-shares' && comparison;
          const approvals = given.votes.map(({ projects }) => projects);
          const slow = slowCount(given.costs, voters, approvals, given.budget, {
            rule,
            completion,
            comparison: compared,
            ties,
          });
          const fast = selected(electionOf(given), {
            rule,
            completion,
            satisfaction: measure,
            comparison: compared,
            ties,
          });
          expect(fast).toEqual(slow);
        }),
        { numRuns: 400 },
      );
    },
    120_000,
  );

  it('never spends more than the budget, and selects nothing twice', () => {
    fc.assert(
      fc.property(round(0), anyMethod, (given, how) => {
        const election = electionOf(given);
        const result = count(election, method(how));
        const chosen = result.purchases.map(({ project }) => project);
        const spent = chosen.reduce((sum, project) => sum + (given.costs[project] ?? 0), 0);
        expect(result.spent).toBe(BigInt(spent));
        expect(spent).toBeLessThanOrEqual(given.budget);
        expect(new Set(chosen).size).toBe(chosen.length);
      }),
      { numRuns: 1500 },
    );
  });

  it('does not depend on the order of ballots, nor on who is counted together', () => {
    const shuffled = round(0).chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given.votes, { minLength: given.votes.length })),
    );
    fc.assert(
      fc.property(shuffled, anyMethod, ([given, votes], how) => {
        const one = selected(electionOf(given), how);
        expect(selected(electionOf({ ...given, votes }), how)).toEqual(one);
      }),
    );
  });

  it('is the same after export and import', () => {
    fc.assert(
      fc.property(round(0), anyMethod, fc.integer({ min: 0, max: 2 }), (given, how, decimals) => {
        const election = { ...electionOf(given), decimals };
        const increment = 10n ** BigInt(decimals);
        const { counted, purchases } = count(election, method({ ...how, increment }));
        const voteType = how.satisfaction === 'points' ? 'scoring' : 'ordinal';
        const text = writePabulib(election, {
          meta: { description: 'Straat; "plein"', country: 'Netherlands', unit: 'Korrewegwijk' },
          voteType,
          names: given.costs.map((_, i) => `Plan; "${i}"`),
          selected: purchases.map(({ project }) => project),
          votes: counted.votes,
          ballots: given.votes.map((vote, i) => ({ receipt: `r${i}`, ...vote })),
        });
        const file = readPabulib(text);
        expect(file.meta.description).toBe('Straat; "plein"');
        const scale = 10n ** BigInt(file.election.decimals);
        const again = count(file.election, method({ ...how, increment: scale }));
        expect(again.purchases.map(({ project }) => project)).toEqual(
          purchases.map(({ project }) => project),
        );
      }),
    );
  });

  it('explains itself: shares add up to the cost, and at the cost it names a project would have been funded', () => {
    fc.assert(
      fc.property(round(), (given) => {
        fc.pre(given.votes.length > 0);
        const election = electionOf(given);
        const result = count(election, method({}));
        for (const [project, why] of explained(result).entries()) {
          expect(why.funded).toBe(result.purchases.some((one) => one.project === project));
          if (why.funded) {
            expect((why.inFull ?? 0) + (why.inPart ?? 0)).toBeGreaterThan(0);
            continue;
          }
          const cheaper = Number(why.wouldHaveSufficed);
          expect(cheaper).toBeLessThan(given.costs[project] ?? 0);
          if (cheaper < 1) continue;
          const costs = given.costs.with(project, cheaper);
          // With the same gain from each project as before: only what it costs is another.
          const voters = given.votes.map((vote) => gainOf('cardinality', given, vote));
          const before = count(election, method({ satisfaction: 'cardinality' }));
          const told = explained(before)[project];
          if (!told || told.funded || Number(told.wouldHaveSufficed) < 1) continue;
          const sufficient = costs.with(project, Number(told.wouldHaveSufficed));
          const start = [BigInt(given.budget), BigInt(given.votes.length)] as const;
          expect(
            slowEqualShares(
              sufficient,
              voters,
              start,
              costs.map((_, i) => i),
            ),
          ).toContain(project);
        }
      }),
    );
  });
});

it('counts the example of docs/counting.md as it stands there', () => {
  const [bench, garden, film] = [0, 1, 2];
  const election: Election = {
    budget: 600n,
    decimals: 0,
    projects: [240n, 260n, 130n].map((cost, i) => ({ id: `p${i}`, cost })),
    ballots: [[bench, garden], [bench, garden], [bench, garden], [bench], [garden, film], [film]].map(
      (projects) => ({ voters: 1, projects }),
    ),
  };
  for (const completion of ['none', 'add-one-integral-exhaustive'] as const)
    expect(selected(election, { completion, ties: 'cost,votes,id' })).toEqual([bench, film]);
  const [first, second, third] = explained(count(election, method({ ties: 'cost,votes,id' })));
  expect(first).toMatchObject({ inFull: 4, share: '60.00' });
  expect(second).toMatchObject({ wouldHaveSufficed: '155', missing: '105' });
  expect(third).toMatchObject({ inFull: 2, share: '65.00' });
});

describe('the ballots of a round', () => {
  const plansOf = (costs: readonly number[]) =>
    costs.map((cost, i) => ({ number: numberOf(i), initiativeId: `ini_${i}`, title: `Plan ${i}`, cost }));
  const ballotType = fc.constantFrom('approval', 'points', 'ranked', 'knapsack');
  // The integral completions begin at whole euros, a hundred units here: they have a test above.
  const completion = fc.constantFrom('none', 'greedy', 'add-one');
  const rule = fc.constantFrom('equal-shares', 'greedy', 'points');
  const ties = fc.constantFrom('id', 'cost,votes,id');

  it('of every type are counted as the slow count does, in any order', () => {
    fc.assert(
      fc.property(round(), ballotType, rule, completion, ties, (given, type, byRule, completed, order) => {
        fc.pre(given.votes.length > 0 && given.budget > 0);
        const withPoints = type === 'points' || type === 'ranked';
        const how = {
          rule: byRule,
          completion: byRule === 'equal-shares' ? completed : ('none' as const),
          satisfaction: withPoints ? ('points' as const) : ('cost' as const),
          comparison: false,
          ties: order,
          increment: 1,
        };
        const one: Round = {
          id: 'rnd_1',
          title: 'Ronde',
          state: 'counted',
          budget: given.budget,
          pot: 'general',
          opensAt: '2026-11-01T00:00:00Z',
          closesAt: '2026-11-02T00:00:00Z',
          electorate: 'resident',
          ballotType: type,
          most: given.costs.length,
          mostPoints: 100,
          channels: ['web'],
          method: how,
          plans: plansOf(given.costs),
          trail: [],
        };
        // As it may be cast: at least a point for each; within the budget where the ballot asks that.
        const chosen = given.votes.map(({ projects, points }) => {
          let left = given.budget;
          return projects.flatMap((project, i) => {
            const cost = given.costs[project] ?? 0;
            if (type === 'knapsack' && cost > left) return [];
            left -= cost;
            return [{ project, points: Math.max(1, points[i] ?? 0) }];
          });
        });
        const ballots = chosen.map((vote, i) => ({
          receipt: `R${String(i).padStart(3, '0')}`,
          choices: vote.map(({ project, points }) => ({
            initiativeId: `ini_${project}`,
            ...(type === 'points' ? { points } : {}),
          })),
          channel: 'web' as const,
          revision: 1,
        }));
        for (const { choices } of ballots) expect(ballotRefusal(one, choices)).toBeUndefined();
        const gains = chosen.map(
          (vote) =>
            new Map(
              vote.map(({ project, points }, place) => {
                const cost = given.costs[project] ?? 0;
                const gain = { approval: cost, knapsack: cost, points, ranked: one.most - place }[type];
                return [project, gain];
              }),
            ),
        );
        const approvals = chosen.map((vote) => vote.map(({ project }) => project));
        const slow = slowCount(given.costs, gains, approvals, given.budget, how);
        const outcome = outcomeOf(one, ballots, '2026-11-02T00:01:00Z');
        expect(outcome.selected).toEqual(slow.map(numberOf));
        expect(outcomeOf(one, [...ballots].reverse(), '2026-11-02T00:01:00Z').selected).toEqual(
          outcome.selected,
        );
        expect(outcome.spent).toBeLessThanOrEqual(given.budget);
      }),
      { numRuns: 600 },
    );
  });
});

describe('a file that can not be read', () => {
  const good =
    'META\nkey;value\nbudget;100\nvote_type;approval\nPROJECTS\nproject_id;cost\n1;50\n2;60\nVOTES\nvoter_id;vote\na;1\n';
  it.each([
    ['', 'META is missing'],
    ['hello', "line 1: expected META, found 'hello'"],
    [good.replace('budget;100', 'budget;-100'), "budget is no amount: '-100'"],
    [good.replace('budget;100', 'budget;1e3'), "budget is no amount: '1e3'"],
    [good.replace('vote_type;approval', 'vote_type;loud'), "vote_type is 'loud'"],
    [good.replace('1;50', '1;fifty'), "line 7: cost of project '1'"],
    [good.replace('2;60', '1;60'), "line 8: project '1' stands there twice"],
    [good.replace('a;1', 'a;3'), "line 11: there is no project '3'"],
    [good.replace('voter_id;vote', 'voter_id;choice'), "no column 'vote'"],
    [good.replace('budget;100', 'budget;100\nnum_votes;2'), 'num_votes is 2, but 1 stand in the file'],
    [good.replace('budget;100', 'budget;100\nnum_projects;3'), 'num_projects is 3, but 2 stand in the file'],
  ])('says where and why (%#)', (text, told) => {
    expect(() => readPabulib(text)).toThrow(BadFile);
    expect(() => readPabulib(text)).toThrow(told);
  });

  it('takes everything that the collections have', () => {
    const file = [
      'META',
      'key;value',
      'budget;400000.0',
      'vote_type;approval',
      'comment;"won; or ""lost"""',
      'PROJECTS',
      'name;cost;project_id;selected;target',
      '"Plein; ""oost""";100000.5;BO.D10.2;1;kids',
      'Teruggetrokken;999999999;weg-1;3;',
      'Zonder stem;5;ß;2;',
      'VOTES',
      'voter_id;age;sex;vote',
      'a;17;V;BO.D10.2,BO.D10.2',
      'b;;;',
      'c;81;M;weg-1',
    ].join('\r\n');
    const { election, projects, meta } = readPabulib(file);
    expect(election).toMatchObject({ budget: 4_000_000n, decimals: 1 });
    expect(election.projects).toEqual([
      { id: 'BO.D10.2', cost: 1_000_005n },
      { id: 'weg-1', cost: 9_999_999_990n },
      { id: 'ß', cost: 50n },
    ]);
    expect(projects[0]?.name).toBe('Plein; "oost"');
    expect(meta.comment).toBe('won; or "lost"');
    // A blank ballot is a voter; a project named twice counts once; nothing is kept of who voted.
    expect(election.ballots).toEqual([
      { voters: 1, projects: [] },
      { voters: 1, projects: [0] },
      { voters: 1, projects: [1] },
    ]);
    expect(JSON.stringify({ projects, meta, ballots: election.ballots })).not.toMatch(/81|"V"|sex/);
    // The one that was taken back can not be paid: it costs more than there is.
    expect(selected(election, { completion: 'add-one' })).toEqual([0]);
    expect(selected(election, { completion: 'greedy' })).toEqual([0, 2]);
  });

  it('takes what the format allows', () => {
    const odd = `\uFEFF${good.replace('a;1', 'a;1,1\nb;')}c;2`.replaceAll('\n', '\r\n');
    const { election } = readPabulib(odd);
    expect(election.ballots.reduce((sum, { voters }) => sum + voters, 0)).toBe(3);
    expect(election.ballots.map(({ projects }) => projects)).toContainEqual([0]);
  });
});
