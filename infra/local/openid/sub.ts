import { createHash } from 'node:crypto';

/** The same person each time: a UUID made of a name that does not change. */
export function subOf(name: string): string {
  const hex = createHash('sha256').update(`noaber:${name.trim().toLowerCase()}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
