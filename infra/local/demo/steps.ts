import { cast as city } from './people.ts';
import type { WijkCast } from './residents.ts';
import type { Happen } from './stage.ts';

const minute = 60_000;

/** A step of WIJ in a service, so many days before now, and in the name of how many corners somebody agreed to it. */
export type DemoStep = {
  readonly fte: number;
  readonly daysAgo: number;
  readonly agreed: 1 | 4;
  readonly why: string;
};

type Corners = Pick<WijkCast, 'host' | 'wij' | 'board'>;

/** Somebody agrees to a proposal, so many minutes after it was made. */
type Assent = { readonly sub: string; readonly after: number; readonly input: object };

/** Who agrees to a proposal, one after the other. */
export function assentsTo(proposalId: string, { host, wij, board }: Corners, agreed: number): Assent[] {
  const corners = [
    [host, 'host'],
    [wij[0], 'wij'],
    [board, 'board'],
    [city.coordinator, 'coordinator'],
  ] as const;
  return corners
    .slice(0, agreed)
    .flatMap(([who, corner], place) =>
      who
        ? { sub: who.sub, after: (place + 1) * minute, input: { proposalId, corner, version: place + 1 } }
        : [],
    );
}

/** A proposal and who agrees to it: with four it takes effect on the first day of the month after. */
export function stepTaken(
  then: Happen,
  people: Corners,
  { id, serviceId, at }: { readonly id: string; readonly serviceId: string; readonly at: number },
  { fte, agreed, why }: DemoStep,
): void {
  then(at, city.coordinator.sub, 'proposeStep', 'ProposeStepInput', { id, serviceId, fte, why });
  for (const { sub, after, input } of assentsTo(id, people, agreed))
    then(at + after, sub, 'assentToStep', 'AssentToStepInput', input);
}
