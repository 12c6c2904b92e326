import type { CategoryTag } from '../../../schema/categories.ts';
import type { Provider } from '../../../schema/generated/wijk.ts';
import { fiscalDay } from '../../../schema/money.ts';
import { cast as city } from './people.ts';
import type { Happen } from './stage.ts';

const minute = 60_000;

/** What stands with every number of the demo. */
export const madeUp = 'Verzonnen voor de demo: geen cijfer van WIJ of de gemeente';

/** A service as it begins. */
export type Opening = {
  readonly id: string;
  readonly name: string;
  readonly categories: readonly CategoryTag[];
  readonly provider: Provider;
};

/** Opens a service. */
export function opened(then: Happen, at: number, service: Opening): void {
  const input = { ...service, from: fiscalDay(new Date(at)), why: 'Zo was het al (verzonnen)' };
  then(at, city.coordinator.sub, 'openService', 'OpenServiceInput', input);
}

/** What WIJ has for a service a minute later, which is agreed on as the baseline: its fte in hundredths, its tariff in cents. */
export function staffed(
  then: Happen,
  openedAt: number,
  { id: serviceId, name }: Opening,
  board: { readonly sub: string },
  {
    specialismId,
    fte,
    tariff,
  }: { readonly specialismId: string; readonly fte: number; readonly tariff: number },
): void {
  const at = openedAt + minute;
  const { sub } = city.coordinator;
  const strength = { specialismId, from: fiscalDay(new Date(at)), fte, tariff, why: madeUp };
  then(at, sub, 'openSpecialism', 'OpenSpecialismInput', { id: specialismId, name, serviceId });
  then(at + 1, sub, 'setActualFte', 'StrengthInput', { ...strength, version: 1 });
  then(at + 2, sub, 'proposeBaseline', 'StrengthInput', { ...strength, version: 2 });
  then(at + 3, board.sub, 'agreeBaseline', 'AgreeBaselineInput', { specialismId, version: 3 });
}
