import postcss, { type Root } from 'postcss';
import type { Plugin } from 'vite';

const use = /var\(\s*(--[\w-]+)/g;

/** Every custom property that a value uses. */
const usesIn = (value: string): string[] => [...value.matchAll(use)].map(([, name = '']) => name);

/**
 * Names of the custom properties that stylesheets need: what their rules use, and what those are made of. Of all sheets
 * together: one that comes later uses what an earlier one gives.
 */
function neededIn(sheets: readonly Root[]): Set<string> {
  const values = new Map<string, string[]>();
  const waiting: string[] = [];
  for (const sheet of sheets)
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

const classes = /\.((?:nl|utrecht)-[\w-]+)/g;

/** Takes out the rules of the design system for classes that nothing shows. What `:not()` names need not be there. */
function dropUnused(sheet: Root, isShown: (name: string) => boolean): void {
  const serves = (selector: string) =>
    [...selector.replace(/:not\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '').matchAll(classes)].every(
      ([, name = '']) => isShown(name),
    );
  sheet.walkRules((rule) => {
    const left = rule.selectors.filter(serves);
    if (left.length === 0) rule.remove();
    else if (left.length < rule.selectors.length) rule.selectors = left;
  });
}

/** Stylesheets without what nothing shows, and without the design tokens that nothing then needs. */
function pruned(all: readonly string[], isShown: (name: string) => boolean): string[] {
  const sheets = all.map((css) => postcss.parse(css));
  for (const sheet of sheets) dropUnused(sheet, isShown);
  const needed = neededIn(sheets);
  for (const sheet of sheets)
    sheet.walkDecls(/^--/, (declaration) => {
      if (!needed.has(declaration.prop)) declaration.remove();
    });
  return sheets.map((sheet) => sheet.toString());
}

/** Prunes the stylesheets of the build. */
export const pruneTokens = (): Plugin => ({
  name: 'prune-tokens',
  enforce: 'post',
  generateBundle(_, bundle) {
    const files = Object.values(bundle);
    const said = files.map((file) =>
      file.type === 'chunk' ? file.code : file.fileName.endsWith('.html') ? String(file.source) : '',
    );
    const isShown = (name: string) => said.some((text) => text.includes(name));
    const styles = files.flatMap((file) =>
      file.type === 'asset' && file.fileName.endsWith('.css') && typeof file.source === 'string'
        ? [{ file, css: file.source }]
        : [],
    );
    const left = pruned(
      styles.map(({ css }) => css),
      isShown,
    );
    for (const [i, { file }] of styles.entries()) file.source = left[i] ?? '';
  },
});
