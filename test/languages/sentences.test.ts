import { describe, expect, it } from 'vitest';
import { articlesFor } from '../../functions/statutes/articles.ts';
import { inWords } from '../../functions/voting/counting/explain.ts';
import { readerOf } from '../../schema/errors.ts';
import { sentences as en } from '../../schema/languages/en/sentences.ts';
import type { Counted } from '../../schema/languages/filling.ts';
import { further } from '../../schema/languages/further.ts';
import { sentences as nl } from '../../schema/languages/nl/sentences.ts';
import { type SentenceName, type Sentences, say } from '../../schema/languages/sentences.ts';
import { listed } from '../../schema/languages/values.ts';
import { monthName } from '../../schema/moments.ts';
import { amount, decimalEuros } from '../../schema/money.ts';
import { foundingStatutes } from '../../schema/statutes.ts';
import { furtherLanguages, locales } from '../../schema/text.ts';

const dutch: Sentences = nl;
const isName = (name: string): name is SentenceName => Object.hasOwn(nl, name);
const names = Object.keys(nl).filter(isName);
const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot).sort();
const formsOf = (text: string | Counted): Record<string, string> => {
  if (typeof text === 'string') return { other: text };
  const { by: _, ...forms } = text;
  return forms;
};
const byOf = (text: string | Counted) => (typeof text === 'string' ? undefined : text.by);

describe.each([
  ['nl', dutch],
  ['en', en],
  ...furtherLanguages.map((one) => [one, further[one].sentences] as const),
] as const)('the sentences of the API in %s', (spoken, sentences) => {
  it('are there for each that Dutch has, with all that Dutch fills in', () => {
    expect(Object.keys(sentences)).toEqual(Object.keys(nl));
    for (const name of names) {
      const own = sentences[name];
      const wanted = slots(formsOf(dutch[name]).other ?? '');
      for (const [form, text] of Object.entries(formsOf(own))) {
        expect(text.trim(), name).toBe(text);
        // One, two and none can be a word of their own; every other number is written.
        const told = ['zero', 'one', 'two'].includes(form)
          ? wanted.filter((slot) => slot !== byOf(own))
          : wanted;
        expect(slots(text), `${name} (${form})`).toEqual(expect.arrayContaining(told));
        expect(wanted, `${name} (${form})`).toEqual(expect.arrayContaining(slots(text)));
      }
      if (byOf(own)) expect(wanted, name).toContain(byOf(own));
    }
  });

  it('have a form for each number that the language tells apart', () => {
    const count = new Intl.PluralRules(locales[spoken]);
    const told = new Set(count.resolvedOptions().pluralCategories);
    for (const name of names)
      for (const form of Object.keys(formsOf(sentences[name])))
        expect(told, `${name} (${form})`).toContain(form);
    // Ukrainian has no form in common for 1, 2 and 5: a sentence that counts has each.
    if (spoken === 'uk')
      for (const name of names)
        if (byOf(sentences[name]))
          expect(Object.keys(formsOf(sentences[name])).sort(), name).toEqual(['few', 'many', 'one', 'other']);
  });
});

describe.each(furtherLanguages)('what is made up in %s', (spoken) => {
  const reader = readerOf(spoken, further);

  it('is nowhere the Dutch or the English', () => {
    const same = names.filter((name) => {
      const own = Object.values(formsOf(further[spoken].sentences[name]));
      return [dutch, en].some((other) =>
        Object.values(formsOf(other[name])).some((text) => own.includes(text)),
      );
    });
    // A name is a name.
    expect(same).toEqual(['corner_wij']);
  });

  it('leaves nothing open, and writes numbers with the digits that stand on paper here', () => {
    const statutes = { ...foundingStatutes, nearStreets: [{ one: 'Kade', other: 'Plein' }] };
    const said = articlesFor(reader, statutes).flatMap(({ title, paragraphs }) => [title, ...paragraphs]);
    expect(said.filter((text) => /[{}]|undefined|NaN|[٠-٩]/.test(text))).toEqual([]);
    expect(said.join('\n')).not.toMatch(/artikel|beslist|Gezelschap|boodschappen|article|decides/i);
  });
});

it('speaks of amounts, months and lists as each language writes them', () => {
  const told = (spoken: string) => {
    const reader = readerOf(spoken, further);
    const months = listed(['2026-09', '2026-10'].map(monthName));
    return [amount(12_50)(reader), amount(500_000)(reader), months(reader)].map((text) =>
      text.replace(/[\u00A0\u202F]/g, ' ').replace(/[\u200E\u200F]/g, ''),
    );
  };
  expect(told('nl')).toEqual(['€ 12,50', '€ 5.000', 'september 2026 en oktober 2026']);
  expect(told('en')).toEqual(['€12.50', '€5,000', 'September 2026 and October 2026']);
  expect(told('tr')).toEqual(['€12,50', '€5.000', 'Eylül 2026 ve Ekim 2026']);
  expect(told('ar')).toEqual(['12.50 €', '5,000 €', 'سبتمبر 2026 وأكتوبر 2026']);
  expect(told('uk')).toEqual(['12,50 €', '5 000 €', 'вересень 2026 і жовтень 2026']);
});

it('inflects with the number, and keeps a title in order that runs the other way', () => {
  const days = (spoken: string, count: number) =>
    say('stillHelped', { days: count })(readerOf(spoken, further));
  expect([1, 2, 5, 21].map((count) => days('uk', count))).toEqual([
    'Через 1 день ми питаємо, чи все зроблено.',
    'Через 2 дні ми питаємо, чи все зроблено.',
    'Через 5 днів ми питаємо, чи все зроблено.',
    'Через 21 день ми питаємо, чи все зроблено.',
  ]);
  expect([1, 2, 5, 21].map((count) => days('ar', count))).toEqual([
    'بعد يوم نسأل هل انتهى الأمر.',
    'بعد يومين نسأل هل انتهى الأمر.',
    'بعد 5 أيام نسأل هل انتهى الأمر.',
    'بعد 21 يومًا نسأل هل انتهى الأمر.',
  ]);
  expect(days('nl', 1)).toBe('Na 1 dag vragen we of het klaar is.');
  const plan = {
    project: 'Moestuin',
    cost: '1200',
    votes: 4,
    funded: false,
    wouldHaveSufficed: '0',
    missing: '1200',
  };
  expect(inWords(plan, decimalEuros)(readerOf('ar', further))).toMatch(
    /^\u2068Moestuin\u2069: لم يُختر\. الأصوات: 4\./,
  );
});
