import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CountingMethod } from '../../functions/voting/counting/completions.ts';

const folder = fileURLToPath(new URL('../../../shared/data/pabulib/', import.meta.url));

/** Whether the real elections lie beside the project; without them these tests have nothing to count. */
export const peersAreHere = existsSync(folder);
if (!peersAreHere) console.warn(`no real elections at ${folder}: what peers counted is not compared`);

/** One outcome that a peer computed. */
export type Run = {
  readonly id: string;
  readonly peer?: string;
  readonly selected?: readonly string[] | null;
  readonly order?: readonly string[] | null;
  readonly increment?: number;
  readonly confirmed_by_peer?: boolean;
  readonly satisfaction?: string;
  readonly tie_breaking?: string;
  readonly accuracy?: string;
  readonly outcomes?: readonly (readonly string[])[] | null;
};

/** Reads a file of the folder. */
export const read = (name: string): string => readFileSync(folder + name, 'utf8');

/** Names of the elections in a part of the folder. */
export const elections = (part = ''): string[] =>
  readdirSync(folder + part)
    .filter((name) => name.endsWith('.expected.json'))
    .map((name) => part + name.slice(0, -'.expected.json'.length));

/** What peers made of an election. */
export const runsOf = (name: string): Run[] => JSON.parse(read(`${name}.expected.json`)).runs;

const completionNames = {
  none: 'none',
  'greedy-completion': 'greedy',
  'add1-pabutools': 'add-one',
  'add1-integral': 'add-one-integral',
  'add1-integral-exhaustive': 'add-one-integral-exhaustive',
} as const;

/** The method that a run of a real election was counted by; `increment` in whole units of currency. */
export function methodOf(id: string, increment: bigint): CountingMethod {
  const [rule, satisfaction = '', variant = 'none', ties] = id.split('/');
  const [name = '', comparison] = variant.split('+');
  const completion = Object.entries(completionNames).find(([key]) => key === name)?.[1];
  const satisfactions = ['cost', 'cardinality', 'points', 'borda'] as const;
  const measure = satisfactions.find((one) => one === satisfaction);
  if (!completion || !measure) throw new Error(`a run that is not known: ${id}`);
  return {
    rule: rule === 'greedy' ? 'greedy' : 'equal-shares',
    satisfaction: measure,
    completion,
    comparison: comparison === 'comparison',
    ties: ties === 'tb2' || name.startsWith('add1-integral') ? 'cost,votes,id' : 'id',
    increment,
  };
}
