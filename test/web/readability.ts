/** The sentences of a text that are sentences: they end with a full stop, a question mark or a colon. */
export const sentencesOf = (text: string): string[] =>
  [...text.matchAll(/[^.!?:…]+(?:[.,]\d+[^.!?:…]*)*[.!?:…]+/g)]
    .map(([sentence]) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 1);

/** The words of a sentence; a place to fill in counts as one. */
export const wordsOf = (sentence: string): string[] =>
  sentence
    .replace(/\{\w+\}/g, 'naam')
    .split(/[^\p{L}\p{N}’'-]+/u)
    .filter((word) => /\p{L}/u.test(word));

// Sounds of one syllable that are written with more than one vowel, the longest first.
const oneSound =
  /eeuw|ieuw|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|ai|oi|[aeiouyáéíóúàèäëïöü]/g;

/**
 * How many syllables a Dutch word has: sounds of vowels, where a diaeresis begins a new one. Close enough for the
 * average of a text; names and numbers count as what their vowels say.
 */
export function syllablesIn(word: string): number {
  const plain = word
    .toLowerCase()
    // What a diaeresis parts is parted: ideeën, coöperatie; so are io, ia, ua and ea, which are two sounds.
    .replace(/(?=[äëïöü])/g, '-')
    .replace(/([ie])(?=[ao])/g, '$1-')
    .replace(/u(?=a)/g, 'u-')
    .replace(/^y|(?<=[aeou])y(?=[aeou])/g, 'j');
  return Math.max(1, plain.match(oneSound)?.length ?? 0);
}

/** Flesch's reading ease as Douma fitted it to Dutch: 206.84 − 0.77·syllables per 100 words − 0.93·words a sentence. */
export function fleschDouma(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 206.84 - 0.77 * ((100 * syllables) / words.length) - 0.93 * (words.length / sentences.length);
}
