// Plays every story in every way, one after the other, and prints how many tries came to their end.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const stories = [
  'agenda assembly claims desk matching safety services story telling voting wij year',
  'challenges settlement steps',
]
  .join(' ')
  .split(' ')
  .map((name) => `test/browser/${name}.test.ts`);
const wanted = process.argv.slice(2);
const ways = ['none', 'slow', 'twice', 'drops', 'back']
  .flatMap((trouble) => ['nl', 'ar'].map((language) => ({ trouble, language })))
  .filter(({ trouble, language }) => !wanted.length || wanted.includes(`${language}-${trouble}`));

const rows = ways.map(({ trouble, language }) => {
  const run = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...stories], {
    env: { ...process.env, STORY_TROUBLE: trouble, STORY_LANGUAGE: language },
    encoding: 'utf8',
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of the terminal
  const told = run.stdout.replace(/\u001b\[[\d;]*m/g, '');
  const tests = /^ *Tests +(.*)$/m.exec(told)?.[1] ?? 'none';
  if (run.status) process.stdout.write(`${told}\n${run.stderr}\n`);
  const row = `${language}, ${trouble}: ${tests}`;
  process.stdout.write(`${row}\n`);
  return { row, failed: run.status !== 0 };
});
process.stdout.write(
  `\nAt 390 px by finger and at 1280 px by keyboard\n${rows.map(({ row }) => row).join('\n')}\n`,
);
process.exitCode = rows.some(({ failed }) => failed) ? 1 : 0;
