/** What the city knows of how far a wijk has come. */
export type Known = {
  /** Whether the apps of this city name it. */
  readonly named: boolean;
  readonly rolesTaken: readonly string[];
  /** Whether anything of a month is told: at least five people did something. */
  readonly lively: boolean;
  readonly baselineAgreed: boolean;
};

/** The steps by which a wijk begins, in their order; each has its texts under its name. */
export const steps = [
  ['founded', () => true],
  ['deployed', ({ named }) => named],
  ['board', ({ rolesTaken }) => rolesTaken.includes('board')],
  ['coordinator', ({ rolesTaken }) => rolesTaken.includes('coordinator')],
  ['host', ({ rolesTaken }) => rolesTaken.includes('host')],
  ['treasurer', ({ rolesTaken }) => rolesTaken.includes('treasurer')],
  ['wij', ({ rolesTaken }) => rolesTaken.includes('wij')],
  ['residents', ({ lively }) => lively],
  ['baseline', ({ baselineAgreed }) => baselineAgreed],
] as const satisfies readonly (readonly [string, (known: Known) => boolean])[];

/** Each step, whether it is done, and which comes next: the first that is not. */
export function stepsOf(known: Known) {
  const all = steps.map(([name, isDone]) => ({ name, done: isDone(known) }));
  const next = all.find(({ done }) => !done)?.name;
  return all.map((step) => ({ ...step, next: step.name === next }));
}
