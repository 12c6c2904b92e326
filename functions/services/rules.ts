/**
 * The services of a wijk, such as 'Geld en schulden', and who provides each: WIJ, residents, or both together.
 *
 * A category belongs to one service at most. Who provides is a history: from which day on who does. What is over is
 * never rewritten: a change begins today at the earliest, and a day has one change.
 */
import type { Refusal } from '../../schema/errors.ts';
import type { Provider } from '../../schema/generated/wijk.ts';
import { fiscalDay, isDay } from '../../schema/money.ts';
import type { Trail } from '../tenancy/trail.ts';

/** Who can provide a service, from the professional to the neighbours. */
export const providers = ['wij', 'together', 'residents'] as const satisfies readonly Provider[];

/** The most services that a wijk can have. */
export const mostServices = 40;

/** The first day that can be named as the beginning of a service. */
const earliest = '2000-01-01';

/** From a day on somebody provides a service. */
export type ProviderStep = {
  /** A day such as 2026-11-25, where the wijk is. */
  readonly from: string;
  readonly provider: Provider;
  readonly why: string;
  /** Id of what decided it, such as an assent of the four corners or a contract; absent when the coordinator did. */
  readonly ref?: string;
  /** When it was decided. */
  readonly at: string;
};

/** A service of a wijk. */
export type Service = {
  readonly id: string;
  readonly name: string;
  readonly categories: readonly string[];
  /** Every change of who provides it, in the order of their days. */
  readonly steps: readonly ProviderStep[];
  readonly trail: Trail;
};

/** What a request keeps of the service that it was asked under. */
export type Served = { readonly id: string; readonly provider: Provider };

/** Who provides a service on a day, and since when; undefined before its first day. */
export const stepOn = ({ steps }: Pick<Service, 'steps'>, day: string): ProviderStep | undefined =>
  steps.filter(({ from }) => from <= day).at(-1);

/** What is still to come after a day, the next first. */
export const stepsAfter = ({ steps }: Pick<Service, 'steps'>, day: string): readonly ProviderStep[] =>
  steps.filter(({ from }) => from > day);

/** Who provided a service before something decided otherwise; undefined where that changed nothing. */
export function providerBefore({ steps }: Pick<Service, 'steps'>, ref: string): Provider | undefined {
  const place = steps.findIndex((step) => step.ref === ref);
  return place < 0 ? undefined : (steps[place - 1]?.provider ?? 'wij');
}

/** A year later, to the day. */
const nextYear = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** Why a day can't be a beginning, or undefined when it can; a day is today at the earliest unless said otherwise. */
function dayRefusal(from: string, today: string, first: string): Refusal | undefined {
  if (!isDay(from)) return { code: 'BAD_DAY', field: 'from' };
  if (from < first) return { code: 'TOO_EARLY_A_DAY', field: 'from', values: { day: first } };
  return from > nextYear(today)
    ? { code: 'TOO_LATE_A_DAY', field: 'from', values: { day: nextYear(today) } }
    : undefined;
}

/** Why a service can't begin on a day. It can have begun long ago: nothing was asked under it yet. */
export const beginRefusal = (from: string, now: Date): Refusal | undefined =>
  dayRefusal(from, fiscalDay(now), earliest);

/** Why a service can't change hands as asked, or undefined when it can. */
export function stepRefusal(
  service: Pick<Service, 'steps'>,
  { from, provider }: Pick<ProviderStep, 'from' | 'provider'>,
  now: Date,
): Refusal | undefined {
  const today = fiscalDay(now);
  const wrong = dayRefusal(from, today, today);
  if (wrong) return wrong;
  const before = stepOn(service, from);
  if (before?.from === from) return { code: 'PROVIDER_DAY_TAKEN', field: 'from', values: { day: from } };
  return before?.provider === provider ? { code: 'SAME_PROVIDER', field: 'provider' } : undefined;
}

/** The steps with one more, in the order of their days. */
export const withStep = (steps: readonly ProviderStep[], step: ProviderStep): ProviderStep[] =>
  [...steps, step].sort((a, b) => (a.from < b.from ? -1 : 1));
