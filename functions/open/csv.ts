import Papa from 'papaparse';

/**
 * What a spreadsheet takes for the beginning of a formula. The pattern of papaparse itself wants the whole cell on one
 * line, and so lets `=1+1` through that has a line end after it; and it does not know the signs of full width.
 */
const formula = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/**
 * Rows as a CSV file that a Dutch Excel opens as it should: semicolons, a byte order mark, Windows line ends, and
 * no cell that could run as a formula. Amounts are whole cents.
 */
export const csv = (fields: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  `\uFEFF${Papa.unparse(
    { fields: [...fields], data: rows.map((row) => [...row]) },
    { delimiter: ';', newline: '\r\n', escapeFormulae: formula },
  )}\r\n`;
