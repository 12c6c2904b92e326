import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const web = fileURLToPath(new URL('../../web/', import.meta.url));
type Node = { readonly type: string; readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Attributes that people read, or hear read. */
const said = new Set([
  'alt',
  'title',
  'placeholder',
  'label',
  'hint',
  'legend',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
]);
const nameOf = (value: unknown): string =>
  isNode(value) && typeof value.name === 'string' ? value.name : '';

/** Words in what is written out there: a string, the fixed parts of a template, either side of a choice. */
function wordsIn(value: unknown): string[] {
  if (!isNode(value)) return [];
  if (value.type === 'Literal' || value.type === 'JSXText') return [String(value.value)];
  if (value.type === 'JSXExpressionContainer') return wordsIn(value.expression);
  if (value.type === 'ConditionalExpression')
    return [...wordsIn(value.consequent), ...wordsIn(value.alternate)];
  if (value.type === 'LogicalExpression') return [...wordsIn(value.left), ...wordsIn(value.right)];
  if (value.type === 'TemplateLiteral' && Array.isArray(value.quasis))
    return value.quasis.map(({ value: part }) => String(part.raw));
  return [];
}

/** Every text in a file that people would read and that is in no catalogue; an address of the app is none. */
function looseTexts(source: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    if (!isNode(value)) return;
    if (value.type === 'JSXText') found.push(...wordsIn(value));
    if (value.type === 'JSXElement' || value.type === 'JSXFragment')
      for (const child of Array.isArray(value.children) ? value.children : [])
        if (isNode(child) && child.type === 'JSXExpressionContainer') found.push(...wordsIn(child));
    if (value.type === 'JSXAttribute' && said.has(nameOf(value.name))) found.push(...wordsIn(value.value));
    if (value.type === 'Property' && said.has(nameOf(value.key))) found.push(...wordsIn(value.value));
    for (const inside of Object.values(value)) visit(inside);
  };
  visit(parseSync('screen.tsx', source).program);
  return found.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text) && !text.startsWith('/'));
}

/** What is the same in every language. */
const sameEverywhere = new Set(['Noaber', '· Noaber']);

describe('text outside the catalogues', () => {
  it('is found, in elements and in what is read out', () => {
    const source = `const A = () => <p title="Uitleg" className="x">Dag {name} {open ? 'ja' : say('no')} {\`week \${n}\`}<img alt={'foto'} /></p>;`;
    expect(looseTexts(source).sort()).toEqual(['Dag', 'Uitleg', 'foto', 'ja', 'week']);
    expect(looseTexts(`const B = () => <p className="x">{say('no')} · {name}</p>;`)).toEqual([]);
  });

  it.each(globSync('**/*.tsx', { cwd: web }))('is not in %s', (path) => {
    const loose = looseTexts(readFileSync(`${web}${path}`, 'utf8'));
    expect(loose.filter((text) => !sameEverywhere.has(text))).toEqual([]);
  });
});

describe('the styles', () => {
  it.each(globSync('**/*.css', { cwd: web }))(
    'of %s know no left and right, so that they turn by themselves',
    (path) => {
      const styles = readFileSync(`${web}${path}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      const physical =
        /(?:^|[;{\s])((?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)?(?:left|right)(?:-(?:width|color|style))?\s*:[^;}]*|(?:text-align|float|clear)\s*:\s*(?:left|right)\b|border-(?:top|bottom)-(?:left|right)-radius[^;}]*)/g;
      expect([...styles.matchAll(physical)].map(([, found]) => found)).toEqual([]);
    },
  );
});
