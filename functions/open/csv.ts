import Papa from 'papaparse';

/**
 * Rows as a CSV file that a Dutch Excel opens as it should: semicolons, a byte order mark, Windows line ends, and
 * no cell that could run as a formula. Amounts are whole cents.
 */
export const csv = (fields: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  `\uFEFF${Papa.unparse(
    { fields: [...fields], data: rows.map((row) => [...row]) },
    { delimiter: ';', newline: '\r\n', escapeFormulae: true },
  )}\r\n`;
