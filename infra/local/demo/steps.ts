import { cast as city } from './people.ts';
import type { WijkCast } from './residents.ts';

const minute = 60_000;

/** A step of WIJ in a service, so many days before now, and in the name of how many corners somebody agreed to it. */
export type DemoStep = {
  readonly fte: number;
  readonly daysAgo: number;
  readonly agreed: 1 | 4;
  readonly why: string;
};

type Then = (at: number, sub: string, field: string, type: string, input: object) => void;

/** A proposal and who agrees to it: with four it takes effect on the first day of the month after. */
export function stepTaken(
  then: Then,
  { host, wij, board }: Pick<WijkCast, 'host' | 'wij' | 'board'>,
  { id, serviceId, at }: { readonly id: string; readonly serviceId: string; readonly at: number },
  { fte, agreed, why }: DemoStep,
): void {
  const [professional] = wij;
  if (!professional) return;
  then(at, city.coordinator.sub, 'proposeStep', 'ProposeStepInput', { id, serviceId, fte, why });
  const corners = [
    [host, 'host'],
    [professional, 'wij'],
    [board, 'board'],
    [city.coordinator, 'coordinator'],
  ] as const;
  corners.slice(0, agreed).forEach(([{ sub }, corner], place) => {
    const input = { proposalId: id, corner, version: place + 1 };
    then(at + (place + 1) * minute, sub, 'assentToStep', 'AssentToStepInput', input);
  });
}
