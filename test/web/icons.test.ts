import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { categoryTags } from '../../schema/categories.ts';

const read = (path: string) => readFileSync(new URL(`../../web/kit/${path}`, import.meta.url), 'utf8');
const drawn = [...read('icons.svg').matchAll(/<symbol id="([\w-]+)"/g)].map(([, name = '']) => name);

describe('the pictograms', () => {
  it('are one for each kind of help, and one for each name that a screen may ask for', () => {
    const named = [...read('icon.tsx').matchAll(/^ {2}\| '([\w-]+)'/gm)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(20);
    expect([...drawn].sort()).toEqual([...categoryTags, ...named].sort());
  });

  it('take the colour of the words beside them, and weigh nothing to speak of', () => {
    expect(read('icons.svg')).not.toMatch(/fill=|stroke=|#[0-9a-f]{3,6}|style|script|href/i);
    expect(read('icons.svg').length).toBeLessThan(10_000);
  });
});
