import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { completions } from '../../functions/voting/counting/completions.ts';
import { satisfactions, tieOrders } from '../../functions/voting/counting/election.ts';

const folder = mkdtempSync(join(tmpdir(), 'count-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, voteType: string, votes: readonly string[]): string => {
  const path = join(folder, name);
  const points = voteType === 'cumulative';
  const lines = ['META', 'key;value', 'budget;600', `vote_type;${voteType}`, `num_votes;${votes.length}`];
  lines.push('PROJECTS', 'project_id;cost;name', 'a;240;Bankje', 'b;260;Tuin', 'c;130;Film');
  lines.push('VOTES', `voter_id;vote${points ? ';points' : ''}`, ...votes.map((vote, i) => `${i};${vote}`));
  writeFileSync(path, lines.join('\n'));
  return path;
};
const approval = file('approval.pb', 'approval', ['a,b', 'a,b', 'a,b', 'a', 'b,c', 'c']);
const ordinal = file('ordinal.pb', 'ordinal', ['a,b,c', 'b,a', 'c,a']);
const cumulative = file('cumulative.pb', 'cumulative', ['a,b;3,2', 'c;5', 'a;4']);

type Ran = { readonly code: number; readonly out: string; readonly err: string };
const run = (script: string, ...args: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, [`infra/operate/${script}.ts`, ...args], (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
const count = (...args: string[]) => run('count', ...args);

describe('counting on the command line', () => {
  const combinations = [
    ...tieOrders.map((tie) => ['--rule', 'greedy', '--tie', tie]),
    ...completions.flatMap((completion) =>
      tieOrders.flatMap((tie) => {
        const flags = ['--rule', 'equal-shares', '--completion', completion, '--tie', tie];
        return [flags, [...flags, '--comparison']];
      }),
    ),
  ];
  it('takes every combination of its flags, and answers each file in a line of JSON', async () => {
    const files = { cost: approval, cardinality: approval, points: cumulative, borda: ordinal };
    const costs: Record<string, number> = { a: 240, b: 260, c: 130 };
    for (const flags of combinations)
      await Promise.all(
        satisfactions.map(async (satisfaction) => {
          const path = files[satisfaction];
          const all = [path, path, ...flags, '--satisfaction', satisfaction, '--json'];
          const { code, out, err } = await count(...all);
          expect([code, err], all.join(' ')).toEqual([0, '']);
          const lines = out.trimEnd().split('\n');
          expect(lines).toHaveLength(2);
          for (const line of lines) {
            const { selected, spent, ...rest } = JSON.parse(line);
            expect(rest).toEqual({});
            const sum = selected.reduce((total: number, id: string) => total + (costs[id] ?? Number.NaN), 0);
            expect(spent).toBe(String(sum));
          }
        }),
      );
  }, 120_000);

  it('shows people a table, and why', async () => {
    const { out, code } = await count(approval, '--tie', 'cost,votes,id', '--explain');
    expect(code).toBe(0);
    expect(out).toContain('6 voters, 3 projects, budget 600');
    expect(out).toContain('selected 2, spent 370');
    expect(out).toMatch(/a: selected as number 1\. 4 voters paid 60\.00 each/);
    const [line = ''] = (await count(approval, '--explain', '--json')).out.split('\n');
    expect(JSON.parse(line).explanation).toHaveLength(3);
  });

  it.each([
    ['no file', []],
    ['a file that is not there', [join(folder, 'nope.pb')]],
    ['a folder', [folder]],
    ['nonsense', [file('nonsense.pb', 'shouting', ['a'])]],
    ['a file that was cut off', [file('cut.pb', 'approval', ['a', 'b'])]],
    ['a rule that there is not', [approval, '--rule', 'dictator']],
    ['a flag that there is not', [approval, '--loud']],
    ['a completion without Equal Shares', [approval, '--rule', 'greedy', '--completion', 'greedy']],
    ['points that were not given', [approval, '--satisfaction', 'points']],
    ['an order that was not given', [approval, '--satisfaction', 'borda']],
    ['an increment of nothing', [approval, '--increment', '0']],
  ] as const)('says in one sentence what is wrong with %s', async (what, args) => {
    if (what === 'a file that was cut off') {
      const text =
        'META\nkey;value\nbudget;600\nvote_type;approval\nnum_votes;3\nPROJECTS\nproject_id;cost\na;1\nVOTES\nvoter_id;vote\n0;a';
      writeFileSync(String(args[0]), text);
    }
    const { code, out, err } = await count(...args, '--json');
    expect(code).not.toBe(0);
    expect(out).toBe('');
    expect(err.trim().split('\n').length).toBeLessThanOrEqual(2);
    expect(err).not.toMatch(/ {4}at |node:internal|Error:/);
    const [path = ''] = args;
    if (String(path).endsWith('.pb') && args.length === 1) expect(err).toContain(path);
  });
});

describe('checking on the command line', () => {
  it.each(['verify-ledger', 'verify-round'])(
    '%s says what is wrong with a file that is none',
    async (script) => {
      const path = join(folder, 'broken.json');
      for (const text of ['', '{', '{}', '[]', '{"wijk":1}']) {
        writeFileSync(path, text);
        const { code, out, err } = await run(script, path, path);
        expect(code, text).toBe(1);
        expect(out).toBe('');
        expect(err).toContain(path);
        expect(err).not.toMatch(/ {4}at |node:internal/);
      }
      expect((await run(script, join(folder, 'nope.json'))).code).toBe(1);
      expect((await run(script)).code).toBe(2);
    },
  );
});
