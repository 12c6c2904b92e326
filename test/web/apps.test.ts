import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { languages } from '../../web/kit/language.tsx';

/** All texts of a language, whatever screens they come with. */
async function textsOf(language: keyof typeof languages): Promise<Readonly<Record<string, string>>> {
  const { name: _, ...parts } = languages[language];
  const loaded = await Promise.all(Object.values(parts).map((load) => load()));
  const names = loaded.flatMap(({ texts }) => Object.keys(texts));
  // A text stands in one file.
  expect(new Set(names).size).toBe(names.length);
  return Object.assign({}, ...loaded.map(({ texts }) => texts));
}
const [nl, en] = [await textsOf('nl'), await textsOf('en')];

const built = new URL('../../dist/web/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, built));

/** Everything that a page loads before it shows anything: its scripts, what they preload, and its styles. */
function firstLoad(page: string): string[] {
  const html = read(page).toString();
  return [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, path = '']) => path);
}
const weight = (paths: readonly string[]) =>
  paths.reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0) / 1000;

describe.each(['index.html', 'console/index.html'])('the app of %s, as it is built', (page) => {
  it('loads at most 110 kB of scripts and styles before it shows anything', () => {
    const paths = firstLoad(page);
    expect(paths.some((path) => path.endsWith('.js'))).toBe(true);
    expect(paths.some((path) => path.endsWith('.css'))).toBe(true);
    // The texts of one language come with it.
    const early = page.startsWith('console') ? ['', '-console', '-carried'] : [''];
    for (const language of Object.keys(languages)) {
      const texts = early.map((part) => {
        const found = readdirSync(new URL('assets/', built)).filter((file) =>
          new RegExp(`^${language}${part}-[\\w-]{8}\\.js$`).test(file),
        );
        expect(found, `${language}${part}`).toHaveLength(1);
        return `assets/${found[0]}`;
      });
      expect(weight([...paths, ...texts])).toBeLessThan(110);
    }
  });

  it('has no script or style in the page, and nothing from elsewhere', () => {
    const html = read(page).toString();
    expect(html).not.toMatch(/<script(?![^>]*src=)|<style|style=|\son\w+=|https?:\/\//);
  });
});

describe('what is built', () => {
  it('asks nobody else for anything', () => {
    const hosts = readdirSync(new URL('assets/', built)).flatMap((file) => [
      ...read(`assets/${file}`)
        .toString()
        .matchAll(/(?:url\(|fetch\(|src=)["']?https?:\/\/[^"')]+/g),
    ]);
    expect(hosts.map(([found]) => found)).toEqual([]);
  });
});

describe('the texts', () => {
  const slots = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();

  it('are there in every language, with the same places to fill in', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
    for (const [name, text] of Object.entries(en)) {
      expect(slots(text), name).toEqual(slots(nl[name] ?? ''));
      expect(text.trim(), name).toBe(text);
      expect(text.length, name).toBeGreaterThan(0);
    }
  });

  it('are all used, and none is missing', () => {
    const sources = readdirSync(new URL('../../web/', import.meta.url), { recursive: true })
      .map(String)
      .filter((path) => /\.tsx?$/.test(path) && !path.includes('texts/') && !path.includes('generated/'))
      .map((path) => readFileSync(new URL(`../../web/${path}`, import.meta.url), 'utf8'))
      .join('\n');
    // A name may be made of a word and a value: say(`state_${state}`).
    const made = [...sources.matchAll(/`(\w+_)\$\{/g)].map(([, start = '']) => start);
    const unused = Object.keys(nl).filter(
      (name) => !sources.includes(`'${name}'`) && !made.some((start) => name.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });
});
