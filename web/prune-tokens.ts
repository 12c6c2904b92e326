import postcss, { type Root } from 'postcss';
import type { Plugin } from 'vite';

const use = /var\(\s*(--[\w-]+)/g;

/** Every custom property that a value uses. */
const usesIn = (value: string): string[] => [...value.matchAll(use)].map(([, name = '']) => name);

/** Names of the custom properties that a stylesheet needs: what its rules use, and what those are made of. */
function neededIn(sheet: Root): Set<string> {
  const values = new Map<string, string[]>();
  const waiting: string[] = [];
  sheet.walkDecls(({ prop, value }) => {
    if (prop.startsWith('--')) values.set(prop, [...(values.get(prop) ?? []), value]);
    else waiting.push(...usesIn(value));
  });
  const needed = new Set<string>();
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    for (const value of values.get(name) ?? []) waiting.push(...usesIn(value));
  }
  return needed;
}

/** A stylesheet without the design tokens that nothing in it needs. */
function prunedTokens(css: string): string {
  const sheet = postcss.parse(css);
  const needed = neededIn(sheet);
  sheet.walkDecls(/^--/, (declaration) => {
    if (!needed.has(declaration.prop)) declaration.remove();
  });
  return sheet.toString();
}

/** Prunes each stylesheet of the build. */
export const pruneTokens = (): Plugin => ({
  name: 'prune-tokens',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const asset of Object.values(bundle))
      if (asset.type === 'asset' && asset.fileName.endsWith('.css') && typeof asset.source === 'string')
        asset.source = prunedTokens(asset.source);
  },
});
