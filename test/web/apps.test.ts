import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { en } from '../../web/kit/texts/en.ts';
import { nl } from '../../web/kit/texts/nl.ts';

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
    const texts = readdirSync(new URL('assets/', built)).filter((file) => /^(nl|en)-.*\.js$/.test(file));
    expect(texts).toHaveLength(2);
    for (const file of texts) expect(weight([...paths, `assets/${file}`])).toBeLessThan(110);
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
    for (const name of Object.keys(nl) as (keyof typeof nl)[]) {
      expect(slots(en[name]), name).toEqual(slots(nl[name]));
      expect(en[name].trim(), name).toBe(en[name]);
      expect(en[name].length, name).toBeGreaterThan(0);
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
