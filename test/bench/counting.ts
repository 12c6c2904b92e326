import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePabulib } from '../../functions/voting/counting/pabulib.ts';
import { peersAreHere } from '../voting/peers.ts';

const command = new URL('../../infra/operate/count.ts', import.meta.url).pathname;
const lodz = new URL('../../../shared/data/pabulib/Poland_Lodz_2025.pb', import.meta.url).pathname;

/** A round as a wijk has it, made of numbers that are the same each time: so many voters, up to 8 of so many plans. */
function someRound(voters: number, projects: number): string {
  let seed = 20_251;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  const plans = Array.from({ length: projects }, (_, i) => ({
    id: `p${i}`,
    cost: BigInt(50_000 + next(450_000)),
  }));
  const ballots = Array.from({ length: voters }, (_, i) => ({
    receipt: `r${i}`,
    projects: [...new Set(Array.from({ length: 1 + next(8) }, () => next(projects)))],
  }));
  return writePabulib(
    { budget: 3_000_000n, decimals: 2, projects: plans, ballots: [] },
    { meta: {}, voteType: 'approval', names: [], selected: [], votes: [], ballots },
  );
}

/** Counts a file in a process of its own: seconds from start to end, file read and all, and the memory it took. */
function counted(election: string, path: string, flags: readonly string[], seconds: number) {
  const measure = "process.on('exit', () => console.error(process.resourceUsage().maxRSS))";
  const began = performance.now();
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(measure)}`, command, path, '--json', ...flags],
    { encoding: 'utf8' },
  );
  const took = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(stderr);
  const megabytes = Math.round(Number(stderr.trim().split('\n').at(-1)) / 1024);
  return {
    election,
    flags: flags.join(' '),
    seconds: Number(took.toFixed(2)),
    'at most': seconds,
    megabytes,
    '': took <= seconds && megabytes <= 400 ? 'holds' : 'OVER',
  };
}

/** How long counting takes: a round of a wijk, and the largest real election when it lies beside the project. */
export function counting(completions = ['add-one', 'add-one-integral', 'add-one-integral-exhaustive']) {
  const folder = mkdtempSync(join(tmpdir(), 'noaber-count-'));
  try {
    const path = join(folder, 'round.pb');
    writeFileSync(path, someRound(1_000, 50));
    const lines = [counted('1,000 voters, 50 projects', path, [], 0.2)];
    if (!peersAreHere) return lines;
    const of = 'Łódź 2025: 60,272 voters, 114 projects';
    lines.push(counted(of, lodz, [], 1));
    for (const completion of completions) lines.push(counted(of, lodz, ['--completion', completion], 8));
    return lines;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
