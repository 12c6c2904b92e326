/**
 * Counts elections in the Pabulib format, without server or database:
 *   npm run -s count -- FILE.pb … --rule greedy|equal-shares|points --satisfaction cost|cardinality|points|borda
 *     --completion none|greedy|add-one|add-one-integral|add-one-integral-exhaustive [--comparison]
 *     --tie id|cost,votes,id [--increment N] [--explain] [--json]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decimalText, inUnits, readDecimal } from '../../functions/voting/counting/amounts.ts';
import {
  completions,
  count,
  countingRules,
  type Result,
} from '../../functions/voting/counting/completions.ts';
import { satisfactions, tieOrders } from '../../functions/voting/counting/election.ts';
import { explained, inWords } from '../../functions/voting/counting/explain.ts';
import { BadFile, type PabulibFile, readPabulib } from '../../functions/voting/counting/pabulib.ts';
import { readerIn } from '../../schema/text.ts';

/** What whoever commands can mend: a flag, or a file. */
class BadArgument extends Error {}

function oneOf<T extends string>(flag: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((one) => one === value);
  if (!choice) throw new BadArgument(`--${flag} is '${value}', but must be one of ${choices.join(' | ')}`);
  return choice;
}

function commanded() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rule: { type: 'string', default: 'equal-shares' },
      satisfaction: { type: 'string', default: 'cost' },
      completion: { type: 'string', default: 'none' },
      comparison: { type: 'boolean', default: false },
      tie: { type: 'string', default: 'id' },
      increment: { type: 'string', default: '1' },
      explain: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0) throw new BadArgument('name at least one file: npm run -s count -- FILE.pb');
  const increment = readDecimal(values.increment);
  if (!increment?.units)
    throw new BadArgument(`--increment is '${values.increment}', but must be an amount above 0`);
  const method = {
    rule: oneOf('rule', values.rule, countingRules),
    satisfaction: oneOf('satisfaction', values.satisfaction, satisfactions),
    completion: oneOf('completion', values.completion, completions),
    comparison: values.comparison,
    ties: oneOf('tie', values.tie, tieOrders),
  };
  if (method.rule !== 'equal-shares' && (method.completion !== 'none' || method.comparison))
    throw new BadArgument('--completion and --comparison belong to --rule equal-shares');
  return { files: positionals, method, increment, explain: values.explain, json: values.json };
}

/** Refuses a measure that these ballots do not have. */
function fits({ voteType }: PabulibFile, satisfaction: string): void {
  const hasPoints = voteType === 'cumulative' || voteType === 'scoring';
  if (satisfaction === 'points' && !hasPoints)
    throw new BadArgument(`--satisfaction points needs ballots with points; these are ${voteType}`);
  if (satisfaction === 'borda' && voteType !== 'ordinal')
    throw new BadArgument(`--satisfaction borda needs ranked ballots; these are ${voteType}`);
}

/** Reads a file; what is wrong with it is told with its name, since there can be many. */
function opened(path: string): PabulibFile {
  try {
    return readPabulib(readFileSync(path, 'utf8'));
  } catch (cause) {
    const unreadable = cause instanceof Error && 'syscall' in cause;
    if (!(cause instanceof BadFile || unreadable)) throw cause;
    throw new BadArgument(`${path}: ${cause.message}`);
  }
}

function shown(
  path: string,
  file: PabulibFile,
  result: Result,
  how: { explain: boolean; json: boolean },
): string {
  const { projects, decimals } = file.election;
  const selected = result.purchases.map(({ project }) => projects[project]?.id ?? '');
  const spent = decimalText(result.spent, decimals);
  const explanation = how.explain ? explained(result) : undefined;
  if (how.json) return JSON.stringify({ selected, spent, ...(explanation ? { explanation } : {}) });
  const { counted } = result;
  const lines = result.purchases.map(({ project }, i) => ({
    '#': i + 1,
    project: projects[project]?.id,
    name: file.projects[project]?.name ?? '',
    cost: decimalText(projects[project]?.cost ?? 0n, decimals),
    votes: counted.votes[project] ?? 0,
  }));
  const wide = (key: keyof (typeof lines)[number]) =>
    Math.max(key.length, ...lines.map((line) => String(line[key]).length));
  const keys = ['#', 'project', 'name', 'cost', 'votes'] as const;
  const row = (cells: readonly string[]) =>
    cells
      .map((cell, i) => {
        const key = keys[i] ?? '#';
        return key === 'name' || key === 'project' ? cell.padEnd(wide(key)) : cell.padStart(wide(key));
      })
      .join('  ')
      .trimEnd();
  return [
    `${path}: ${counted.voters} voters, ${projects.length} projects, budget ${decimalText(file.election.budget, decimals)}`,
    row(keys),
    ...lines.map((line) => row(keys.map((key) => String(line[key])))),
    `selected ${selected.length}, spent ${spent}`,
    ...(explanation ? ['', ...explanation.map((one) => inWords(one)(readerIn('en')))] : []),
  ].join('\n');
}

try {
  const { files, method, increment, explain, json } = commanded();
  for (const [i, path] of files.entries()) {
    const file = opened(path);
    fits(file, method.satisfaction);
    const { election } = file;
    const decimals = Math.max(election.decimals, increment.decimals);
    if (decimals !== election.decimals)
      throw new BadArgument(`--increment has more decimals than the amounts of ${path}`);
    const result = count(election, { ...method, increment: inUnits(increment, decimals) });
    if (i > 0 && !json) console.log('');
    console.log(shown(path, file, result, { explain, json }));
  }
} catch (cause) {
  const parsing =
    cause instanceof TypeError && 'code' in cause && String(cause.code).startsWith('ERR_PARSE_ARGS');
  if (!(cause instanceof BadArgument || parsing)) throw cause;
  console.error(cause.message);
  process.exitCode = 2;
}
