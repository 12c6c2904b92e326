import { csv } from './csv.ts';

/** A file of the open data. */
export type OpenFile = {
  readonly type: string;
  readonly body: string;
  /** True for what is for one person: it is kept nowhere on the way. */
  readonly personal?: true;
};

/** A file for programs. */
export const json = (value: unknown): OpenFile => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

/** A file for a spreadsheet. */
export const sheet = (fields: readonly string[], rows: readonly (readonly unknown[])[]): OpenFile => ({
  type: 'text/csv; charset=utf-8',
  body: csv(fields, rows),
});
