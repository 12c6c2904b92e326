import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eurosIn } from '../../web/kit/euros.ts';
import { sayIn } from '../../web/kit/language.tsx';
import { allLanguages, firstOf, languages } from '../../web/kit/languages.ts';
import { monthName } from '../../web/kit/moments.ts';
import { residentParts } from '../../web/kit/texts/parts.ts';
import { formsOf, partsOf, type Texts, textsOf } from './catalogues.ts';

const nl = new Map(
  await Promise.all(partsOf('nl').map(async (part) => [part, await textsOf('nl', part)] as const)),
);
const slots = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot));

/** Words that are the same in Dutch and in another language, and texts that are nothing but places to fill in. */
const sameInDutch =
  /^(?:wij|iban|agenda|codes?|menu|plan|poster|bank|contract|open|rol|index|week|week later|gift|pot)$/;

it('stand each in a folder of their own, and there is no folder without its language', () => {
  expect(readdirSync(new URL('../../web/kit/texts/', import.meta.url)).sort()).toEqual(
    [...allLanguages, 'parts.ts'].sort(),
  );
});

it('name each text in one part', () => {
  const names = [...nl.values()].flatMap((texts) => Object.keys(texts));
  expect(names.length).toBe(new Set(names).size);
});

it('are all used, and none is missing', () => {
  const sources = readdirSync(new URL('../../web/', import.meta.url), { recursive: true })
    .map(String)
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('texts/') && !path.includes('generated/'))
    .map((path) => readFileSync(new URL(`../../web/${path}`, import.meta.url), 'utf8'))
    .join('\n');
  // A name may be made of a word and a value: say(`state_${state}`).
  const made = [...sources.matchAll(/`(\w+_)\$\{/g)].map(([, start = '']) => start);
  const unused = [...nl.values()]
    .flatMap((texts) => Object.keys(texts))
    .filter((name) => !sources.includes(`'${name}'`) && !made.some((start) => name.startsWith(start)));
  expect(unused).toEqual([]);
});

it('are in every language where the wijk app asks for them', () => {
  const places = ['wijk', 'kit'].flatMap((app) =>
    readdirSync(new URL(`../../web/${app}/`, import.meta.url), { recursive: true })
      .map((path) => `${app}/${path}`)
      .filter((path) => path.endsWith('.tsx') || path.endsWith('.ts')),
  );
  const asked = places.flatMap((path) => {
    const source = readFileSync(new URL(`../../web/${path}`, import.meta.url), 'utf8');
    const calls = [...source.matchAll(/(?:withTexts|needTexts)\(([^;]*);/g)].map(([, inside = '']) => inside);
    return calls.flatMap((inside) => [...inside.matchAll(/'(\w+)'/g)].map(([, part = '']) => part));
  });
  expect(asked.length).toBeGreaterThan(40);
  const lacking = asked.filter((part) => nl.has(part) && !residentParts.some((one) => one === part));
  // Where the kit begins the console, it says so.
  expect([...new Set(lacking)]).toEqual(['console']);
});

describe.each(allLanguages)('the texts in %s', (language) => {
  const wholly = language === 'nl' || language === 'en';
  const parts = wholly ? [...nl.keys()] : [...residentParts];

  it('are there for every part that this language must have', () => {
    expect(partsOf(language)).toEqual(expect.arrayContaining(parts));
    // Nothing that Dutch does not have.
    expect([...nl.keys()]).toEqual(expect.arrayContaining(partsOf(language)));
  });

  it.each(partsOf(language))('say everything of %s, with the same to fill in', async (part) => {
    const [source, texts]: [Texts, Texts] = [nl.get(part) ?? {}, await textsOf(language, part)];
    expect(Object.keys(texts).sort()).toEqual(Object.keys(source).sort());
    const forms = new Intl.PluralRules(languages[language].locale).resolvedOptions().pluralCategories;
    for (const [name, text] of Object.entries(texts)) {
      const asked = slots(formsOf(source[name] ?? '').at(-1) ?? '');
      for (const form of formsOf(text)) {
        expect(form.trim(), name).toBe(form);
        expect(form.length, name).toBeGreaterThan(0);
        // One or two may be said without their number.
        expect([...asked], name).toEqual(expect.arrayContaining([...slots(form)]));
      }
      if (typeof text === 'string') expect(slots(text), name).toEqual(asked);
      else {
        expect(slots(text.other), name).toEqual(asked);
        expect(asked.has(text.by), name).toBe(true);
        expect(Object.keys(text).sort(), name).toEqual(['by', ...forms].sort());
      }
    }
  });
});

describe.each(allLanguages.filter((one) => one !== 'nl'))('the texts in %s', (language) => {
  it.each(partsOf(language))('are not Dutch by accident in %s', async (part) => {
    const [source, texts] = [nl.get(part) ?? {}, await textsOf(language, part)];
    const same = Object.entries(texts).filter(([name, text]) => {
      const [one = ''] = formsOf(text);
      const words = one.replace(/\{\w+\}/g, '').trim();
      return (
        one === formsOf(source[name] ?? '')[0] &&
        /\p{L}{2}/u.test(words) &&
        !sameInDutch.test(words.toLowerCase())
      );
    });
    expect(same).toEqual([]);
  });
});

describe('a number', () => {
  const said = async (language: keyof typeof languages, count: number) =>
    sayIn(language, (await textsOf(language, 'agenda')).attendanceWas ?? '', { count });

  it('takes the form that the language has for it', async () => {
    expect(await said('nl', 1)).toBe('Er was 1 mens.');
    expect(await said('nl', 1200)).toBe('Er waren 1.200 mensen.');
    expect(await Promise.all([0, 1, 2, 3, 11, 100].map((count) => said('ar', count)))).toEqual([
      'لم يحضر أحد.',
      'حضر شخص واحد.',
      'حضر شخصان.',
      'حضر 3 أشخاص.',
      'حضر 11 شخصًا.',
      'حضر 100 شخص.',
    ]);
    expect(await Promise.all([1, 2, 5, 21].map((count) => said('uk', count)))).toEqual([
      'Була 1 людина.',
      'Було 2 людини.',
      'Було 5 людей.',
      'Була 21 людина.',
    ]);
    expect(await said('tr', 3)).toBe('3 kişi geldi.');
  });
});

describe('amounts and months', () => {
  const plain = (text: string) => text.replace(/[\u200E\u200F\u061C]/g, '').replace(/[\u00A0\u202F]/g, ' ');

  it('are written as the language writes them, with the digits that stand on paper here', () => {
    const amounts = allLanguages.map((one) => plain(eurosIn(languages[one].locale)(125_050)));
    expect(amounts).toEqual(['€ 1.250,50', '€1,250.50', '€1.250,50', '1,250.50 €', '1 250,50 €']);
    expect(allLanguages.map((one) => plain(monthName('2026-11', languages[one].locale)))).toEqual([
      'november 2026',
      'November 2026',
      'Kasım 2026',
      'نوفمبر 2026',
      'листопад 2026 р.',
    ]);
  });
});

describe('the first language', () => {
  it('is the first that the browser reads and that there is, else Dutch', () => {
    expect(firstOf(['fr-FR', 'ar-SY', 'nl'])).toBe('ar');
    expect(firstOf(['uk'])).toBe('uk');
    expect(firstOf(['fr', 'de'])).toBe('nl');
    expect(firstOf([])).toBe('nl');
  });

  it('is one that the app is in', () => {
    expect(firstOf(['ar', 'en'], ['nl', 'en'])).toBe('en');
    expect(firstOf(['ar'], ['nl', 'en'])).toBe('nl');
  });
});
