import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountingMethod, completions, count } from '../../functions/voting/counting/completions.ts';
import type { Ballot, Election, Satisfaction } from '../../functions/voting/counting/election.ts';
import { explained } from '../../functions/voting/counting/explain.ts';
import { BadFile, readPabulib, writePabulib } from '../../functions/voting/counting/pabulib.ts';
import { slowEqualShares } from './reference.ts';

type Vote = { readonly projects: number[]; readonly points: number[] };
type Round = { readonly budget: number; readonly costs: number[]; readonly votes: Vote[] };

const round = (cheapest = 1): fc.Arbitrary<Round> =>
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

const electionOf = ({ budget, costs, votes }: Round): Election => ({
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

const gainOf = (satisfaction: Satisfaction, { costs }: Round, { projects, points }: Vote) =>
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
  ])('says where and why (%#)', (text, told) => {
    expect(() => readPabulib(text)).toThrow(BadFile);
    expect(() => readPabulib(text)).toThrow(told);
  });

  it('takes what the format allows', () => {
    const odd = `\uFEFF${good.replace('a;1', 'a;1,1\nb;')}c;2`.replaceAll('\n', '\r\n');
    const { election } = readPabulib(odd);
    expect(election.ballots.reduce((sum, { voters }) => sum + voters, 0)).toBe(3);
    expect(election.ballots.map(({ projects }) => projects)).toContainEqual([0]);
  });
});
