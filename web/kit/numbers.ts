/** What a keyboard for Arabic or Persian types in a number, as any other does: its digits, its comma and its point. */
export const plainDigits = (typed: string): string =>
  typed
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (sign) => String(sign.charCodeAt(0) % 16))
    .replace(/[\u066b\u060c]/g, ',')
    .replaceAll('\u066c', '.');

/**
 * A whole number that somebody typed; 0 where nothing stands. Below nothing for what is no such number, or more than
 * the API can take in, so that the API says in the reader's words what to mend.
 */
export function wholeIn(typed: string): number {
  const text = plainDigits(typed).trim();
  return /^\d{0,9}$/.test(text) ? Number(text) : -1;
}
