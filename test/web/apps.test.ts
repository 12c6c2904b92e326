import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { allLanguages } from '../../web/kit/languages.ts';

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
    const early = page.startsWith('console') ? ['start', 'console', 'carried'] : ['start'];
    for (const language of page.startsWith('console') ? ['nl', 'en'] : allLanguages) {
      const texts = early.map((part) => {
        const found = readdirSync(new URL('assets/', built)).filter((file) =>
          new RegExp(`^${language}-${part}-[\\w-]{8}\\.js$`).test(file),
        );
        expect(found, `${language}-${part}`).toHaveLength(1);
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

  it('gives every colour and measure that its styles use', () => {
    const sheets = readdirSync(new URL('assets/', built)).filter((file) => file.endsWith('.css'));
    const css = sheets.map((file) => read(`assets/${file}`).toString()).join('\n');
    const given = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
    // What has something to fall back on need not be given.
    const used = [...css.matchAll(/var\(\s*(--noaber[\w-]+|--(?:shade|beside|size|space)[\w-]*)\s*\)/g)];
    expect(used.length).toBeGreaterThan(50);
    expect([...new Set(used.map(([, name]) => name))].filter((name) => !given.has(name))).toEqual([]);
  });
});
