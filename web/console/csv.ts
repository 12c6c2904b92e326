// What a spreadsheet takes for the beginning of a formula.
const formula = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** A cell that is text whatever stands in it. */
const cell = (text: string): string => `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** What stands in a cell: a text, a number as it is, or nothing. */
export type Cell = string | number | null | undefined;

/** Rows as a CSV file that a Dutch spreadsheet opens as it should: semicolons, a byte order mark, no formulas. */
export function sheet(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const written = (one: Cell) => (typeof one === 'string' ? cell(one) : (one ?? ''));
  return `\uFEFF${[heads, ...rows].map((row) => row.map(written).join(';')).join('\r\n')}\r\n`;
}
