/**
 * What the apps remember on this device: a language, light or dark, what was seen before. A browser that is told to keep
 * nothing refuses even to be asked; there it is remembered until the page is left, and all else works.
 */
const meanwhile = new Map<string, string>();

/** What is remembered under a name; null when nothing is. */
export function remembered(name: string): string | null {
  try {
    return meanwhile.get(name) ?? localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Remembers a text under a name. */
export function remember(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
    meanwhile.delete(name);
  } catch {
    meanwhile.set(name, text);
  }
}

/** Remembers nothing under a name any more. */
export function forget(name: string): void {
  meanwhile.delete(name);
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}
