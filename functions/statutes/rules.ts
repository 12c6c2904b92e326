import type { StatutesChangeInput } from '../../schema/generated/wijk.ts';
import type { Statutes } from '../../schema/statutes.ts';
import { type Problem, statutesProblems } from '../../schema/statutes-problems.ts';

/** What of an input was filled in. */
const given = (fields: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));

/** The statutes as they would be: what a change names is replaced, the rest stays. Not yet checked. */
function replaced(base: Statutes, change: StatutesChangeInput): unknown {
  const { powers, assembly, initiatives, lettingGo, nearStreets, ...plain } = change;
  return {
    ...base,
    ...given(plain),
    ...(powers
      ? { powers: powers.map(({ decision, upTo, by }) => ({ decision, upTo: upTo ?? null, by })) }
      : {}),
    ...(nearStreets ? { nearStreets: nearStreets.map(({ one, other }) => ({ one, other })) } : {}),
    assembly: { ...base.assembly, ...given(assembly ?? {}) },
    initiatives: { ...base.initiatives, ...given(initiatives ?? {}) },
    lettingGo: { ...base.lettingGo, ...given(lettingGo ?? {}) },
    version: base.version + 1,
  };
}

const isWhole = (_: unknown, problems: readonly Problem[]): _ is Statutes => problems.length === 0;

/** The statutes after a change, or everything that is wrong with it. */
export function changedStatutes(
  base: Statutes,
  change: StatutesChangeInput,
): { readonly statutes?: Statutes; readonly problems: readonly Problem[] } {
  const statutes = replaced(base, change);
  const problems = statutesProblems(statutes);
  return isWhole(statutes, problems) ? { statutes, problems } : { problems };
}
