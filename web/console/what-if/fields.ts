/** A number that a scenario is made of. */
type Field = {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** What one step of the slider changes. */
  readonly step: number;
  /** How many digits may stand behind the comma. */
  readonly digits: number;
  /** What is assumed while nobody says otherwise; docs/letting-go.md says why. */
  readonly assumed: number;
};

/** What one changes most. */
export const mainFields = [
  { name: 'demand', least: 0, most: 1_000, step: 5, digits: 1, assumed: 60 },
  { name: 'now', least: 0, most: 100, step: 1, digits: 0, assumed: 30 },
  { name: 'share', least: 0, most: 100, step: 1, digits: 0, assumed: 50 },
  { name: 'handling', least: 0.5, most: 80, step: 0.5, digits: 1, assumed: 6 },
  { name: 'promise', least: 1, most: 160, step: 1, digits: 0, assumed: 16 },
  { name: 'probability', least: 50, most: 99, step: 1, digits: 0, assumed: 90 },
  { name: 'tariff', least: 0, most: 250, step: 1, digits: 2, assumed: 65 },
  { name: 'part', least: 0, most: 100, step: 5, digits: 0, assumed: 50 },
] as const satisfies readonly Field[];

/** What mostly stays as it is. */
export const otherFields = [
  { name: 'absence', least: 0, most: 60, step: 1, digits: 0, assumed: 20 },
  { name: 'indirect', least: 0, most: 80, step: 1, digits: 0, assumed: 30 },
  { name: 'fteHours', least: 20, most: 40, step: 1, digits: 0, assumed: 36 },
  { name: 'openHours', least: 10, most: 80, step: 1, digits: 0, assumed: 36 },
  { name: 'patience', least: 0, most: 400, step: 4, digits: 0, assumed: 0 },
  { name: 'months', least: 1, most: 60, step: 1, digits: 0, assumed: 12 },
  { name: 'step', least: 0.1, most: 5, step: 0.1, digits: 1, assumed: 1 },
] as const satisfies readonly Field[];

/** All numbers of a scenario. */
export const fields = [...mainFields, ...otherFields];
/** One of them. */
export type ScenarioField = (typeof fields)[number];
/** Its name. */
export type FieldName = ScenarioField['name'];
/** A number for each. */
export type Scenario = Readonly<Record<FieldName, number>>;
/** What is typed for each. */
export type Typed = Readonly<Record<FieldName, string>>;

/** Something for each field. */
export function forEachField<T>(of: (field: ScenarioField) => T): Readonly<Record<FieldName, T>> {
  const [demand, now, share, handling, promise, probability, tariff, part] = mainFields;
  const [absence, indirect, fteHours, openHours, patience, months, step] = otherFields;
  return {
    demand: of(demand),
    now: of(now),
    share: of(share),
    handling: of(handling),
    promise: of(promise),
    probability: of(probability),
    tariff: of(tariff),
    part: of(part),
    absence: of(absence),
    indirect: of(indirect),
    fteHours: of(fteHours),
    openHours: of(openHours),
    patience: of(patience),
    months: of(months),
    step: of(step),
  };
}

/** A number as people type it, with a comma or a point; nothing when it is none, or not one for this field. */
export function numberFor({ least, most, digits }: ScenarioField, typed: string): number | undefined {
  const [, whole, behind = ''] = /^(\d{1,5})(?:[.,](\d+))?$/.exec(typed.trim()) ?? [];
  if (whole === undefined || behind.length > digits) return undefined;
  const number = Number(`${whole}.${behind || 0}`);
  return number >= least && number <= most ? number : undefined;
}

/** A number as one would type it, in any language. */
export const typedNumber = (number: number): string => String(number).replace('.', ',');
