import {
  type Counted,
  type Employment,
  type Need,
  neededFrom,
  neededTenths,
  usualEvidence,
  waitingWith,
} from '../../../schema/capacity.ts';
import type { Interval } from '../../../schema/intervals.ts';
import type { Waiting } from '../../../schema/queues.ts';
import { quarterSaving, type Saving } from '../../../schema/saving.ts';
import {
  type FieldName,
  fields,
  forEachField,
  numberFor,
  type Scenario,
  type Typed,
  typedNumber,
} from './fields.ts';

/** A scenario as its address says it: for which wijk, under which name, and what is typed in each field. */
export type Written = { readonly wijk: string; readonly name: string; readonly typed: Typed };

/** What an address says, and what is assumed where it says nothing. */
export function writtenIn(search: string): Written {
  const said = new URLSearchParams(search);
  return {
    wijk: said.get('wijk') ?? '',
    name: (said.get('name') ?? '').slice(0, 60),
    typed: forEachField(({ name, assumed }) => (said.get(name) ?? typedNumber(assumed)).slice(0, 20)),
  };
}

/** The query string of a scenario, with every number in it: what is assumed now may be assumed otherwise later. */
export function queryOf({ wijk, name, typed }: Written): string {
  const said = new URLSearchParams({ ...(name ? { name } : {}), ...(wijk ? { wijk } : {}), ...typed });
  return said.toString();
}

/** The numbers, or which fields hold none that can be. */
export function read(typed: Typed): { scenario?: Scenario; wrong: readonly FieldName[] } {
  const found = forEachField((field) => numberFor(field, typed[field.name]));
  const wrong = fields.map(({ name }) => name).filter((name) => found[name] === undefined);
  if (wrong.length) return { wrong };
  return { scenario: forEachField(({ name, assumed }) => found[name] ?? assumed), wrong };
}

/** What a scenario comes to. */
export type Outcome = {
  readonly need: Need;
  /** What is needed at the share that residents take over now. */
  readonly before: Need;
  /** What people meet with the formation that is needed then. */
  readonly waiting: Waiting;
  /** Absent where one of the two needs is too uncertain: their difference is more so. */
  readonly saving?: Saving;
};

/** A point of the figure: at a share, in per cents, the need and its interval in tenths of an fte. */
export type Point = { readonly share: number; readonly tenths: number; readonly interval: Interval };

const promiseOf = ({ promise, probability }: Scenario) => ({
  hours: promise,
  probability: probability / 100,
});
const employmentOf = ({ fteHours, absence, indirect, openHours }: Scenario): Employment => ({
  hoursPerFte: fteHours,
  absence: absence / 100,
  indirect: indirect / 100,
  openHours,
});
const patienceOf = ({ patience }: Scenario) => (patience > 0 ? patience : undefined);
const demandAt = (scenario: Scenario, share: number) => ({
  perMonth: (scenario.demand * (100 - share)) / 100,
  handling: scenario.handling,
  patience: patienceOf(scenario),
});
/** What was counted is how it is now; the share that residents take over is chosen. */
function countedFor(scenario: Scenario, share: number): Counted {
  const { demand, months, now, handling } = scenario;
  const handled = (demand * months * (100 - now)) / 100;
  return {
    requests: demand * months,
    months,
    handled,
    hours: handled * handling,
    patience: patienceOf(scenario),
    reaching: (100 - share) / 100,
  };
}

/** What a scenario comes to: the need, how people fare with it, and what it saves in a quarter. */
export function outcomeOf(scenario: Scenario): Outcome {
  const [promise, employment] = [promiseOf(scenario), employmentOf(scenario)];
  const { share, now, step } = scenario;
  const needAt = (part: number) =>
    neededFrom(countedFor(scenario, part), promise, employment, { ...usualEvidence, step });
  const [need, before] = [needAt(share), needAt(now)];
  const then = neededTenths(demandAt(scenario, share), promise, employment);
  const waiting = waitingWith(then, demandAt(scenario, share), promise, employment);
  if (!need.tells || !before.tells) return { need, before, waiting };
  const saving = quarterSaving({
    tenthsBefore: before.tenths,
    tenthsAfter: need.tenths,
    hoursPerFte: scenario.fteHours,
    tariff: Math.round(scenario.tariff * 100),
    share: scenario.part,
  });
  return { need, before, waiting, saving };
}

/** The need at every tenth part that residents could take over, whether or not a step can be chosen by it. */
export const pointsOf = (scenario: Scenario): Point[] =>
  Array.from({ length: 11 }, (_, i) => i * 10).flatMap((share) => {
    const need = neededFrom(countedFor(scenario, share), promiseOf(scenario), employmentOf(scenario), {
      fewestHandled: 0,
      step: Infinity,
    });
    return need.tells ? [{ share, tenths: need.tenths, interval: need.interval }] : [];
  });
