/**
 * Checks a counted voting round from its open data alone, without an account:
 *   npm run -s verify-round -- http://localhost:4000/w/korrewegwijk/open/rounds/rnd_….json
 *   npm run -s verify-round -- round.json round.pb
 * Exits with 1 when something does not hold, and names each ballot that is not as it was counted.
 */
import { readFileSync } from 'node:fs';
import { type RoundCheck, verifiedRound } from '../../functions/voting/verify.ts';

const [source, file] = process.argv.slice(2);
if (!source) {
  console.error('Say which round: npm run -s verify-round -- the address of its .json, or FILE.json FILE.pb');
  process.exit(2);
}

/** A file, or what an address answers. */
async function read(from: string): Promise<string> {
  if (!/^https?:/.test(from)) return readFileSync(from, 'utf8');
  const response = await fetch(from);
  if (!response.ok) throw new Error(`${from} answered ${response.status}`);
  return response.text();
}

/** Both files, checked; says what is the matter when they are not those of a round. */
async function checked(from: string): Promise<RoundCheck | undefined> {
  try {
    const json = await read(from);
    return verifiedRound(await read(file ?? from.replace(/\.json$/, '.pb')), JSON.parse(json));
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    console.error(`${from}: ${cause.message}`);
    return undefined;
  }
}

const check = await checked(source);
if (!check) process.exit(1);
const { ballots, breaches } = check;
for (const breach of breaches) console.error(breach);
if (breaches.length) process.exitCode = 1;
else
  console.log(
    `${ballots} ballots are as they were counted, under the rules of the opening; counted again: the same.`,
  );
