import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quietActions } from '../../functions/tenancy/trail.ts';
import { texts as en } from '../../web/kit/texts/en/log.ts';
import { texts as nl } from '../../web/kit/texts/nl/log.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const sources = readdirSync(new URL('../../functions/', import.meta.url), { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.ts') && !path.includes('generated/'))
  .map((path) => read(`functions/${path}`));
const found = (pattern: RegExp): string[] =>
  sources.flatMap((source) =>
    [...source.matchAll(pattern)].flatMap(([, ...words]) => words.filter((word) => word !== undefined)),
  );

/** Commands that a trail keeps by another name: of activities by `name`, of claims by `did`. */
const commands = ['cancel', 'change', 'approve', 'release'];
/** What is done to a challenge: its trail says it by the names of the schema. */
const [, ofChallenges = ''] =
  /enum ChallengeAction \{([^}]+)\}/.exec(read('schema/wijk/challenges.graphql')) ?? [];
const toChallenges = [...ofChallenges.matchAll(/^ {2}(\w+)$/gm)]
  .map(([, action]) => `challenge_${action}`)
  // Notes are things of their own.
  .filter((action) => !action.startsWith('challenge_note'));
/** Every word that a trail can hold, wherever the code says it. */
const actions = new Set([
  ...toChallenges,
  ...[
    /\baction: '(\w+)'/g,
    /\baction: '\w+', name: '(\w+)'/g,
    /\bdid: '(\w+)'/g,
    /\bconst action =[^;]*? \? '(\w+)' : '(\w+)'/g,
    /(?<!function )\b(?:drafted|dealtWith|changeMeeting|assisting)\([^(){}]*?'(\w+)'/g,
  ].flatMap(found),
]);

describe.each([
  ['nl', nl],
  ['en', en],
])('the log, in %s', (_, texts: Readonly<Record<string, string>>) => {
  it('has words for everything that is done', () => {
    // If the way of writing trails changes, this test is to read it anew.
    expect(actions.size).toBeGreaterThan(80);
    const silent = [...commands, ...quietActions];
    const missing = [...actions].filter((action) => !silent.includes(action) && !texts[`did_${action}`]);
    expect(missing).toEqual([]);
  });

  it('has words for each kind of thing that keeps a trail', () => {
    const [, kinds = ''] = /idKinds = \[([^\]]+)\]/.exec(read('schema/ids.ts')) ?? [];
    const named = [...kinds.matchAll(/'(\w+)'/g)].map(([, kind]) => kind);
    // Answers, messages and hours stand in the trail of their request.
    const own = named.filter((kind) => !['ans', 'msg', 'hrs'].includes(String(kind)));
    expect(own.filter((kind) => !texts[`kind_${kind}`])).toEqual([]);
  });
});
