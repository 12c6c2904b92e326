// Plays every story in every way, one after the other, and prints how many tries came to their end.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { tasksIn } from './tasks.ts';

const main = 'agenda assembly claims desk matching safety services story telling voting wij year'.split(' ');
const more = 'challenges settlement steps'.split(' ');
const city = 'console officials overview what-if people own-language push'.split(' ');
const tasks = join(mkdtempSync(join(tmpdir(), 'noaber-stories-')), 'tasks');

type Way = { readonly name: string; readonly stories: readonly string[]; readonly env: NodeJS.ProcessEnv };
const ways: Way[] = [
  ...['none', 'slow', 'twice', 'drops', 'back'].flatMap((trouble) =>
    ['nl', 'ar'].map((language) => ({
      name: `${language}-${trouble}`,
      stories: [...main, ...more],
      env: { STORY_TROUBLE: trouble, STORY_LANGUAGE: language },
    })),
  ),
  {
    name: 'keyboard',
    stories: [...main, ...more, ...city],
    env: { STORY_LANGUAGE: 'nl', STORY_HAND: 'keyboard', STORY_TASKS: tasks },
  },
];

const wanted = process.argv.slice(2);
const rows = ways
  .filter(({ name }) => !wanted.length || wanted.includes(name))
  .map(({ name, stories, env }) => {
    // What no story comes to is done by keyboard all the same.
    const files = [
      ...stories.map((story) => `test/browser/${story}.test.ts`),
      ...(env.STORY_TASKS ? ['.story.ts'] : []),
    ];
    const run = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...files], {
      env: { ...process.env, ...env, NO_COLOR: '1' },
      encoding: 'utf8',
    });
    const row = `${name}: ${/^ *Tests +(.*)$/m.exec(run.stdout)?.[1] ?? 'none'}`;
    process.stdout.write(`${run.status ? `${run.stdout}\n${run.stderr}\n` : ''}${row}\n`);
    return { row, failed: run.status !== 0 };
  });
const { done, left } = tasksIn(tasks);
process.stdout.write(
  [
    '',
    'At 390 px by finger and at 1280 px by keyboard; "keyboard": at both widths',
    ...rows.map(({ row }) => row),
    ...(done.length
      ? [`Done by keyboard: ${done.length} of ${done.length + left.length}; not: ${left.join(' ')}`]
      : []),
    '',
  ].join('\n'),
);
process.exitCode = rows.some(({ failed }) => failed) ? 1 : 0;
