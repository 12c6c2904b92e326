import { describe, expect, it } from 'vitest';
import { compose } from '../../functions/telling/letter.ts';
import { categories, categoryTags } from '../../schema/categories.ts';
import { dossierSets, elementName } from '../../schema/dossiers.ts';
import { errorTexts, messageOf, readerOf } from '../../schema/errors.ts';
import { further } from '../../schema/languages/further.ts';
import { nameFor } from '../../schema/languages/names.ts';
import { newsText } from '../../schema/languages/news.ts';
import { residentErrors } from '../../schema/languages/resident-errors.ts';
import { furtherLanguages } from '../../schema/text.ts';
import { kindNames, kinds } from '../../schema/told.ts';

const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([slot]) => slot);

describe.each(furtherLanguages)('what the API says in %s', (spoken) => {
  const reader = readerOf(spoken, further);

  // States and parts in a refusal have no names in these languages: what it says does without.
  const unsaid = ['{state}', '{who}', '{what}', '{type}'];

  it('refuses a resident in that language, and fills in what the Dutch text does', () => {
    for (const code of residentErrors) {
      const text = further[spoken].errors[code];
      expect(text.trim(), code).toBe(text);
      expect(text, code).not.toBe(errorTexts[code].nl);
      expect(slots(text).sort(), code).toEqual(
        slots(errorTexts[code].nl)
          .filter((slot) => !unsaid.includes(slot))
          .sort(),
      );
    }
  });

  it('has a name for each kind of help and a line for each kind of news', () => {
    const names = categoryTags.map((tag) => nameFor(reader, tag, categories[tag]));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => Object.values(categories).some(({ nl }) => nl === name))).toEqual([]);
    const lines = kindNames.map((kind) => newsText(spoken, kind, kinds[kind].text));
    expect(new Set(lines).size).toBe(lines.length);
    // These words stand on a locked screen and name nobody.
    expect(lines.flatMap(slots)).toEqual([]);
  });

  it('has a name for each part of the dossiers that come with Noaber', () => {
    for (const { elements } of Object.values(dossierSets))
      for (const element of elements)
        expect(Object.values(element.name)).not.toContain(elementName(element)(reader));
    // What a coordinator wrote is theirs.
    const own = { id: 'task', name: { nl: 'Onze taak', en: 'Onze taak' } };
    expect(elementName(own)(reader)).toBe('Onze taak');
  });

  it('writes a letter that says in which language it is, and how it runs', () => {
    const { html, subject } = compose({
      ...{ id: 'ltr_1', to: 'a@noaber.example', language: spoken, wijk: 'Korrewegwijk', notices: [] },
      ...{ home: 'https://noaber.example/w/k', unsubscribe: 'https://noaber.example/w/k/telling/stop?l=x' },
    });
    expect(html).toContain(`lang="${spoken}" dir="${spoken === 'ar' ? 'rtl' : 'ltr'}"`);
    expect(subject).toContain('Korrewegwijk');
    expect(subject).not.toMatch(/[{}]/);
  });
});

describe('the language that somebody reads', () => {
  it('is the first of ours that the browser names; what it lacks comes in Dutch or English, as named next', () => {
    expect(readerOf('ar-SY,en;q=0.5,nl;q=0.2')).toMatchObject({ spoken: 'ar', language: 'en' });
    expect(readerOf('de,uk;q=0.9')).toMatchObject({ spoken: 'uk', language: 'nl' });
    expect(readerOf('en')).toMatchObject({ spoken: 'en', language: 'en' });
    expect(readerOf(null)).toMatchObject({ spoken: 'nl', language: 'nl' });
  });

  it('falls back for what only a board is told', () => {
    expect(messageOf({ code: 'SAME_POT' }, readerOf('tr,en;q=0.5', further))).toBe(errorTexts.SAME_POT.en);
    expect(messageOf({ code: 'SAME_POT' }, readerOf('tr', further))).toBe(errorTexts.SAME_POT.nl);
    expect(messageOf({ code: 'OWN_WORD' }, readerOf('tr', further))).toBe('Kendinize kefil olamazsınız.');
    expect(messageOf({ code: 'TOO_MANY_CHOICES', values: { most: 3 } }, readerOf('uk', further))).toBe(
      'Оберіть не більше 3.',
    );
  });
});
