import { describe, expect, it } from 'vitest';
import { residentParts } from '../../web/kit/texts/parts.ts';
import { formsOf, textsOf } from './catalogues.ts';
import { fleschDouma, sentencesOf, syllablesIn, wordsOf } from './readability.ts';

/** Everything that a resident reads in Dutch, each with its name. */
const read = (await Promise.all(residentParts.map(async (part) => Object.entries(await textsOf('nl', part)))))
  .flat()
  .flatMap(([name, text]) => formsOf(text).map((form) => ({ name, text: form })));
/** What is a sentence, and no label on a button: those have no length to speak of. */
const sentences = read.flatMap(({ name, text }) =>
  sentencesOf(text).map((sentence) => ({ name, sentence, words: wordsOf(sentence).length })),
);

/** Words of offices and books, each with what to say instead. */
const hard = new Map([
  ['middels', 'met'],
  ['conform', 'volgens'],
  ['derhalve', 'daarom'],
  ['indien', 'als'],
  ['teneinde', 'om te'],
  ['betreffende', 'over'],
  ['inzake', 'over'],
  ['desgewenst', 'als u wilt'],
  ['participeren', 'meedoen'],
  ['participatie', 'meedoen'],
  ['faciliteren', 'mogelijk maken'],
  ['realiseren', 'maken'],
  ['implementeren', 'invoeren'],
  ['dient te', 'moet'],
  ['ten behoeve van', 'voor'],
  ['met betrekking tot', 'over'],
  ['door middel van', 'met'],
  ['op basis van', 'volgens'],
  ['alsmede', 'en'],
  ['tevens', 'ook'],
  ['aangaande', 'over'],
  ['zodanig', 'zo'],
  ['reeds', 'al'],
  ['thans', 'nu'],
  ['gaarne', 'graag'],
  ['hulpbehoevend', 'wie hulp nodig heeft'],
  ['cliënt', 'bewoner'],
]);

describe('syllables', () => {
  it.each([
    ['buur', 1],
    ['buren', 2],
    ['nieuws', 1],
    ['vergadering', 4],
    ['hulpvraag', 2],
    ['coöperatie', 5],
    ['initiatief', 5],
    ['geëvalueerd', 5],
    ['bewoners', 3],
    ['ideeën', 3],
    ['zeeën', 2],
    ['privacy', 3],
    ['leeuw', 1],
    ['bioscoop', 3],
    ['januari', 4],
    ['situatie', 4],
  ])('of %s are %i', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });
});

describe('what residents read in Dutch', () => {
  it('is easy to read: Flesch-Douma of 60 at least, fifteen words a sentence on average', () => {
    const score = fleschDouma(sentences.map(({ sentence }) => sentence));
    const average = sentences.reduce((sum, { words }) => sum + words, 0) / sentences.length;
    console.log(
      `Flesch-Douma ${score.toFixed(1)}, ${average.toFixed(1)} words a sentence, ${sentences.length} sentences`,
    );
    expect(score).toBeGreaterThanOrEqual(60);
    expect(average).toBeLessThanOrEqual(15);
  });

  it('has no sentence of more than 25 words', () => {
    expect(sentences.filter(({ words }) => words > 25)).toEqual([]);
  });

  it('has no word of an office where a plain one will do', () => {
    const found = read.flatMap(({ name, text }) =>
      [...hard]
        .filter(([word]) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text))
        .map(([word, plain]) => `${name}: ${word} → ${plain}`),
    );
    expect(found).toEqual([]);
  });

  it('speaks to people with u', () => {
    expect(read.filter(({ text }) => /(?<!\p{L})(?:je|jij|jou|jouw|jullie)(?!\p{L})/iu.test(text))).toEqual(
      [],
    );
  });
});
