import type { Plugin } from 'vite';

const declaration = /(--[\w-]+)\s*:\s*([^;}]+)[;]?/g;
const use = /var\(\s*(--[\w-]+)/g;

/** Every custom property that a text uses. */
const usesIn = (css: string): string[] => [...css.matchAll(use)].map(([, name = '']) => name);

/** Leaves out of a stylesheet the design tokens that nothing in it needs, directly or through another token. */
export function prunedTokens(css: string): string {
  const values = new Map<string, string[]>();
  for (const [, name = '', value = ''] of css.matchAll(declaration))
    values.set(name, [...(values.get(name) ?? []), value]);
  const rules = css.replace(declaration, '');
  // What ordinary declarations use; a declaration of a token only counts once the token itself is needed.
  const needed = new Set<string>();
  const waiting = [...usesIn(rules), ...usesIn(css.replace(/(?<![\w-])--[\w-]+\s*:[^;}]+/g, ''))];
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    for (const value of values.get(name) ?? []) waiting.push(...usesIn(value));
  }
  return css.replace(/(?<![\w-])(--[\w-]+)\s*:[^;}]+;?/g, (whole, name) => (needed.has(name) ? whole : ''));
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
