import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const kit = new URL('../../web/kit/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, kit), 'utf8');
const pairs = /--noaber-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g;
const brand = new Map(
  [...read('brand.css').matchAll(pairs)].map(([, name = '', light = '', dark = '']) => [
    name,
    { light, dark },
  ]),
);

/** Relative luminance, as WCAG 2.2 has it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const sheets = ['layout.css', 'components.css', 'themes.css', '../console/console.css'];
const grounds = ['paper', 'card', 'soft', 'error-soft', 'warning-soft', 'mine'];
const classes = ['class-0', 'class-1', 'class-2', 'class-3', 'class-4', 'class-5'];
/** What is written on what: 4.5 to 1 (WCAG 1.4.3). */
const words: readonly (readonly [string, readonly string[]])[] = [
  ['text', grounds],
  ['title', grounds],
  ['quiet', grounds],
  ['link', [...grounds, 'pressed']],
  ['error', ['paper', 'card', 'soft', 'error-soft']],
  ['on-accent', ['accent', 'accent-strong']],
  ['on-bar', ['bar']],
  ['on-class', classes],
  ['focus-ink', ['focus-ground']],
];
/** What must be seen to be used or understood: 3 to 1 (WCAG 1.4.11). */
const shapes: readonly (readonly [string, readonly string[]])[] = [
  ['edge', ['paper', 'card', 'soft']],
  ['accent', ['paper', 'card', 'soft']],
  ['error', ['paper', 'error-soft']],
  ['warning', ['paper', 'card', 'warning-soft']],
  ['axis', ['paper', 'card']],
  ['first', ['paper', 'band']],
  ['second', ['paper', 'band']],
  ['focus', ['glow']],
  ...['beside-1', 'beside-2', 'beside-3', 'beside-4'].map((line) => [line, ['paper', 'card']] as const),
];

describe.each(['light', 'dark'] as const)('the brand, %s', (theme) => {
  const colour = (name: string): string => {
    const found = brand.get(name)?.[theme];
    if (!found) throw new Error(`brand.css has no ${name}`);
    return found;
  };
  const short = (list: typeof words, least: number) =>
    list.flatMap(([name, on]) =>
      on
        .map((ground) => `${name} on ${ground}: ${contrast(colour(name), colour(ground)).toFixed(2)}`)
        .filter((_, i) => contrast(colour(name), colour(on[i] ?? '')) < least),
    );

  it('can be read', () => expect(short(words, 4.5)).toEqual([]));

  it('shows where fields, buttons and lines are', () => expect(short(shapes, 3)).toEqual([]));

  it('shows where the keyboard is on every ground, by the line or by the glow around it', () => {
    for (const ground of [...grounds, ...classes, 'bar', 'accent']) {
      const best = Math.max(
        contrast(colour('focus'), colour(ground)),
        contrast(colour('glow'), colour(ground)),
      );
      expect(best, ground).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the colours of the kit', () => {
  it('stand in the brand, all of them, and nowhere else', () => {
    expect(read('brand.css').match(/#[0-9a-f]{3,8}\b/gi)).toHaveLength(2 * brand.size);
    for (const sheet of sheets)
      expect(read(sheet), sheet).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|: (?:white|black|red)\b/i);
    const asked = sheets.flatMap((sheet) =>
      [...read(sheet).matchAll(/var\(--noaber-([\w-]+)\)/g)].map(([, name = '']) => name),
    );
    const given = [...read('brand.css').matchAll(/--noaber-([\w-]+):/g)].map(([, name = '']) => name);
    expect([...new Set(asked)].filter((name) => !given.includes(name))).toEqual([]);
    expect(given.filter((name) => !asked.includes(name))).toEqual([]);
  });
});
