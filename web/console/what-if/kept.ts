import { useState } from 'react';
import { remember, remembered } from '../../kit/device.ts';

/** A scenario that somebody kept on this device: its name and its address. */
export type Kept = { readonly name: string; readonly query: string };

const place = 'noaber.scenarios';

const isKept = (one: unknown): one is Kept =>
  typeof one === 'object' &&
  one !== null &&
  'name' in one &&
  'query' in one &&
  typeof one.name === 'string' &&
  typeof one.query === 'string';

function stored(): Kept[] {
  try {
    const found: unknown = JSON.parse(remembered(place) ?? '[]');
    return Array.isArray(found) ? found.filter(isKept) : [];
  } catch {
    return [];
  }
}

/** The scenarios that are kept on this device, newest first; one name, one scenario. */
export function useKept() {
  const [kept, setKept] = useState(stored);
  const write = (all: Kept[]) => {
    remember(place, JSON.stringify(all));
    setKept(all);
  };
  return {
    kept,
    keep: (one: Kept) => write([one, ...stored().filter(({ name }) => name !== one.name)].slice(0, 50)),
    drop: (name: string) => write(stored().filter((one) => one.name !== name)),
  };
}
