import { describe, expect, it } from 'vitest';
import { inUnits, readDecimal } from '../../functions/voting/counting/amounts.ts';
import { type CountingMethod, count } from '../../functions/voting/counting/completions.ts';
import type { Election } from '../../functions/voting/counting/election.ts';
import { readPabulib } from '../../functions/voting/counting/pabulib.ts';
import { elections, methodOf, peersAreHere, read, runsOf } from './peers.ts';

const ids = (election: Election, method: CountingMethod): string[] =>
  count(election, method).purchases.map(({ project }) => election.projects[project]?.id ?? '');

const decimals = (texts: readonly string[]): number =>
  Math.max(...texts.map((text) => readDecimal(text)?.decimals ?? 0));

const units = (text: string, to: number): bigint => {
  const read = readDecimal(text);
  if (!read) throw new Error(text);
  return inUnits(read, to);
};

/** An election as the collections of random ones write it. */
function electionOf(
  budget: string,
  projects: readonly (readonly [string, string])[],
  votes: readonly (readonly string[])[],
): Election {
  const scale = decimals([budget, ...projects.map(([, cost]) => cost)]);
  const place = new Map(projects.map(([id], i) => [id, i]));
  return {
    budget: units(budget, scale),
    decimals: scale,
    projects: projects.map(([id, cost]) => ({ id, cost: units(cost, scale) })),
    ballots: votes.map((vote) => ({ voters: 1, projects: vote.map((id) => place.get(id) ?? -1) })),
  };
}

describe.runIf(peersAreHere)('real elections', () => {
  it.each(elections())(
    '%s is counted as a peer counted it, in the same order',
    (name) => {
      const { election } = readPabulib(read(`${name}.pb`));
      const runs = runsOf(name);
      const step = runs.find(({ increment }) => increment)?.increment ?? 1;
      const confirmed = runs.filter(({ selected, confirmed_by_peer: confirmed }) => selected && confirmed);
      expect(confirmed.length).toBeGreaterThan(3);
      for (const { id, selected, order, increment } of confirmed) {
        const raise = BigInt(increment ?? step) * 10n ** BigInt(election.decimals);
        const found = ids(election, methodOf(id, raise));
        expect([...found].sort(), id).toEqual([...(selected ?? [])].sort());
        if (order) expect(found, `${id}: order`).toEqual(order);
      }
    },
    60_000,
  );
});

describe.runIf(peersAreHere)('small elections at the edges', () => {
  // Where peers differ we hold to pabutools; docs/decisions/007 says why.
  const variants = {
    greedy: { rule: 'greedy', completion: 'none' },
    'mes/none': { rule: 'equal-shares', completion: 'none' },
    'mes/greedy-completion': { rule: 'equal-shares', completion: 'greedy' },
    'mes/add1-pabutools': { rule: 'equal-shares', completion: 'add-one' },
  } as const;
  it.each(elections('edge/'))('%s', (name) => {
    const { election } = readPabulib(read(`${name}.pb`));
    let compared = 0;
    for (const { id, peer, satisfaction, tie_breaking: ties, selected } of runsOf(name)) {
      const variant = Object.entries(variants).find(([key]) => key === id.split(' (')[0])?.[1];
      if (!variant || !selected || !peer?.startsWith('pabutools')) continue;
      const measure = (['cost', 'cardinality', 'points', 'borda'] as const).find(
        (one) => one === satisfaction,
      );
      if (!measure) continue;
      const found = ids(election, {
        ...variant,
        satisfaction: measure,
        comparison: false,
        ties: ties === 'lexicographic' ? 'id' : 'cost,votes,id',
        increment: 10n ** BigInt(election.decimals),
      });
      expect([...found].sort(), `${id} ${measure} ${ties}`).toEqual([...selected].sort());
      compared++;
    }
    expect(compared).toBeGreaterThan(0);
  });
});

describe.runIf(peersAreHere)('random elections', () => {
  it('are counted as a peer counted them', () => {
    const { elections: all } = JSON.parse(read('fuzz_300.json'));
    let compared = 0;
    for (const { budget, increment, projects, votes, expected } of all) {
      const election = electionOf(budget, projects, votes);
      for (const [key, selected] of Object.entries(expected)) {
        const [rule = '', measure, order] = key.split('/');
        const completion = { mes: 'none', 'mes+greedy': 'greedy', 'mes+add1': 'add-one', greedy: 'none' }[
          rule
        ];
        if (!completion || !order) continue;
        const found = ids(election, {
          rule: rule === 'greedy' ? 'greedy' : 'equal-shares',
          satisfaction: measure === 'cost' ? 'cost' : 'cardinality',
          completion: completion as CountingMethod['completion'],
          comparison: false,
          ties: order === 'lex' ? 'id' : 'cost,votes,id',
          increment: BigInt(increment) * 10n ** BigInt(election.decimals),
        });
        const what = `${key} of ${JSON.stringify({ budget, projects, votes })}`;
        // The peer takes free projects in an order of its own, before it begins to count.
        if (election.projects.some(({ cost }) => cost === 0n))
          expect([...found].sort(), what).toEqual([...(selected as string[])].sort());
        else expect(found, what).toEqual(selected);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(4000);
  });

  it('of equal costs give one of the outcomes that another peer found', () => {
    const { elections: all } = JSON.parse(read('abcvoting_unit_cost.json'));
    for (const { id, projects, budget, votes, expected } of all) {
      const texts = (list: readonly number[]) => list.map(String);
      const election = electionOf(
        String(budget),
        Array.from({ length: projects }, (_, i) => [String(i), '1'] as const),
        votes.map(texts),
      );
      const supported = new Set(votes.flat().map(String));
      const outcome = (list: readonly string[]) =>
        [...list]
          .filter((one) => supported.has(one))
          .sort()
          .join();
      const found = ids(election, {
        rule: 'equal-shares',
        satisfaction: 'cardinality',
        completion: 'greedy',
        comparison: false,
        ties: 'id',
        increment: 1n,
      });
      const theirs = expected['equal-shares-with-av-completion'].map((one: number[]) => outcome(texts(one)));
      expect(theirs, id).toContain(outcome(found));
    }
  });
});
