import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { instantIn, localMoment, momentsIn } from '../../web/kit/moments.ts';

test('a moment reads as the clock in the wijk, wherever the browser is', () => {
  const { moment, dayOf } = momentsIn('nl-NL');
  expect(moment('2026-11-26T19:00:00Z')).toContain('20:00');
  expect(moment('2026-07-26T18:00:00Z')).toContain('20:00');
  // Half past eleven at night by UTC is the next day here.
  expect(dayOf('2020-03-01T23:30:00Z')).toBe('2 maart 2020');
});

test('a time that is filled in is one of the wijk, both ways', () => {
  for (const at of ['2026-11-26T19:00:00.000Z', '2026-07-26T18:00:00.000Z']) {
    expect(localMoment(Date.parse(at)).slice(11)).toBe('20:00');
    expect(instantIn(localMoment(Date.parse(at)))).toBe(at);
  }
  expect(instantIn('')).toBe(new Date(0).toISOString());
});

/** Where in the apps something stands, with what it says there. */
function placesOf(pattern: RegExp): string[] {
  const web = new URL('../../web/', import.meta.url);
  return readdirSync(web, { recursive: true })
    .map(String)
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('generated/'))
    .flatMap((path) => {
      const found = readFileSync(new URL(path, web), 'utf8').match(pattern) ?? [];
      return found.map((call) => `${path}: ${call}`);
    });
}

test('no day or time is written by the zone of the browser', () => {
  const calls = placesOf(/new Intl\.DateTimeFormat\([^;]*?\)/g);
  expect(calls.filter((call) => !/timeZone|wijkClock/.test(call))).toEqual([]);
});

test('nor read by it, nor reckoned with', () => {
  expect(placesOf(/new Date\([^)\n]*T\d\d:\d\d(:\d\d)?[`']\)/g)).toEqual([]);
  expect(placesOf(/\.[gs]et(FullYear|Month|Date|Day|Hours|Minutes)\(/g)).toEqual([]);
});
