import { eurosIn } from '../../web/kit/euros.ts';
import { sayIn } from '../../web/kit/language.tsx';
import { isLanguage, type Language, languages } from '../../web/kit/languages.ts';
import { catalogue, formsOf, pairsIn, type Said } from './wordings.ts';

/** What a text is in the other language, and what is filled in, as far as the text says. */
type Reading = {
  readonly other: Said;
  readonly values: readonly (readonly [name: string, value: string | undefined])[];
  /** True for a text as a whole; else it is a part of one. */
  readonly whole: boolean;
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const holes = /\\\{(\w+)\\\}/g;
const never = /(?!)/;
/** Who is only a hole fits everything. */
const hasWords = (form: string): boolean => /\p{L}{2}/u.test(form.replace(/\{\w+\}/g, ''));
/** Made once for each: the same few are asked for over and over. */
function once<T>(make: (of: string) => T): (of: string) => T {
  const made = new Map<string, T>();
  return (of) => {
    const known = made.get(of) ?? make(of);
    made.set(of, known);
    return known;
  };
}
const wholly = once(
  (form: string): RegExp =>
    hasWords(form) ? new RegExp(`^${escaped(form).replace(holes, '([^]+?)')}$`, 'i') : never,
);
/** A text that breaks off somewhere after some words. */
const atFirst = once((form: string): RegExp => {
  const pieces = escaped(form).match(/\\\{\w+\\\}|\\.|[\s\S]/g) ?? [];
  const least = pieces.findIndex(
    (_, i) => pieces.slice(0, i).filter((one) => /^\p{L}$/u.test(one)).length === 6,
  );
  if (least < 0) return never;
  const sources = pieces.map((one) => one.replace(holes, '([^]+?)'));
  const rest = sources.slice(least).reduceRight((after, one) => `(?:${one}${after})?`, '');
  return new RegExp(`^${sources.slice(0, least).join('')}${rest}$`, 'i');
});
/** At the beginning of a name; the rest of that is no word of the same language, but a number or somebody's name. */
const beginning = (text: string | RegExp): RegExp =>
  typeof text === 'string'
    ? new RegExp(`^${escaped(text)}(?!\\s*[\\p{Script=Arabic}\\p{Script=Cyrillic}])`, 'u')
    : new RegExp(`^${text.source}`);
const has = (form: string, text: string): boolean => form.toLowerCase().includes(text.toLowerCase());

/** What a Dutch text on a screen may be in another language: all that it can be, and itself, as people's own words are. */
export type Tongue = {
  /** Exactly so; with more after it, as the name of what is pressed; or with more around it. */
  readonly texts: (dutch: string, how: 'exact' | 'begins' | 'within') => (string | RegExp)[];
  readonly patterns: (dutch: RegExp) => RegExp[];
  /** That there is no line. */
  readonly offline: RegExp;
};

const amounts = /€[\s\u00a0]?(-?\d{1,3}(?:\.\d{3})*,\d\d)/g;
const amountsInPattern = /€\\s(\d{1,3}(?:\\?\.\d{3})*,\d\d)/g;
/** What is counted, as a number that one can reckon with. */
const counted = (typed: string): string => (/^\d+,\d+$/.test(typed) ? typed.replace(',', '.') : typed);
const cents = (written: string): number => Number(written.replace(/[\\.,]/g, ''));

/** How to find in a language what stories name in Dutch. */
async function makeTongue(language: Language): Promise<Tongue> {
  const [dutch, other] = await Promise.all([catalogue('nl'), catalogue(language)]);
  // In the console it is said in Dutch.
  const offline = new RegExp([dutch, other].map((texts) => escaped(String(texts.offline))).join('|'));
  if (language === 'nl') return { texts: (said) => [said], patterns: (said) => [said], offline };
  const pairs = await pairsIn(language);
  const euros = eurosIn(languages[language].locale);

  const comma = new Intl.NumberFormat(languages[language].locale).format(0.5).charAt(1);
  /** With its amounts and its broken numbers as the language writes them. */
  const written = (text: string): string =>
    text
      .replace(amounts, (_, amount: string) => euros(cents(amount)))
      .replace(/(?<![\d.])(\d+),(\d+)(?![\d.])/g, `$1${comma}$2`);
  const open = (form: string): string => escaped(form).replace(holes, '[^]*?');

  /** What texts of ours a text may be, with what is filled in: those of which it has most words itself. */
  function readings(text: string, ...hows: readonly ((form: string) => RegExp)[]): Reading[] {
    const found = pairs.flatMap((pair) =>
      formsOf(pair.dutch).flatMap((form) =>
        hows.flatMap((how, part) => {
          const match = how(form).exec(text);
          if (!match) return [];
          const names = [...form.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
          const values = names.map((name, i) => [name, match[i + 1]] as const);
          const by = typeof pair.other === 'string' ? undefined : pair.other.by;
          const count = values.find(([name]) => name === by)?.[1];
          if (count && !/^[\d.,]+$/.test(count)) return [];
          // A form for one may say its number by itself.
          if (by && !count) values.push([by, /\d+/.exec(text)?.[0] ?? '1']);
          const filled = match.slice(1).reduce((total, value) => total + (value?.length ?? 0), 0);
          return [{ other: pair.other, values, whole: part === 0, words: text.length - filled }];
        }),
      ),
    );
    const most = Math.max(...found.map(({ words }) => words));
    const best = found.filter(({ words }) => words === most);
    return best.some(({ whole }) => whole) ? best.filter(({ whole }) => whole) : best;
  }

  /** What it is as a whole, in the other language. */
  function said({ other, values }: Reading): string[] {
    const own = Object.fromEntries(values.map(([name, value = '']) => [name, counted(value)]));
    const turned = Object.fromEntries(
      values.map(([name, value = '']) => [name, wholes(value)[0] ?? written(value)]),
    );
    const texts = [sayIn(language, other, own), sayIn(language, other, turned)];
    // What the API says has no marks around what is filled in.
    return [...texts, ...texts.map((one) => one.replace(/[\u2068\u2069]/g, ''))];
  }
  const wholes = once((text: string): string[] => [...new Set(readings(text, wholly).flatMap(said))]);
  /** What the whole is of which it is a part, with what is known filled in. */
  const around = ({ other, values }: Reading): RegExp[] =>
    formsOf(other).map(
      (form) =>
        new RegExp(
          values.reduce((source, [name, value]) => {
            const known = value ? [value, ...wholes(value), written(value)].map(escaped).join('|') : '[^]*?';
            return source.replace(`\\{${name}\\}`, `\u2068?(?:${known})\u2069?`);
          }, escaped(form)),
        ),
    );
  /** Our words before or after somebody's own: 'Afmelden Jan', 'Jan (wacht nog)', 'Stemmen: Jan'. */
  function pieces(text: string): string[] {
    const [, first = text, between = '', rest = '', end = ''] = /^(.+?)( \(|: )(.+?)(\)?)$/.exec(text) ?? [];
    const after = between + (wholes(rest)[0] ?? rest) + end;
    const words = first.split(' ');
    const turned = words.flatMap((_, i) =>
      wholes(words.slice(0, i + 1).join(' ')).map((one) => [one, ...words.slice(i + 1)].join(' ') + after),
    );
    return first + after === text ? turned : [...turned, first + after];
  }

  const texts: Tongue['texts'] = (text, how) => {
    const amount = written(text) === text ? [] : [written(text)];
    if (how === 'exact') return [text, ...amount, ...wholes(text)];
    const found = readings(text, wholly, atFirst, (form) =>
      form.length > 3 && has(form, text) ? /^/ : never,
    );
    const all = found.flatMap((one): (string | RegExp)[] => (one.whole ? said(one) : around(one)));
    if (!all.length) all.push(...pieces(text));
    const once = [...new Map(all.map((one) => [String(one), one])).values()];
    return [text, ...amount, ...(how === 'begins' ? once.map(beginning) : once)];
  };

  const patterns: Tongue['patterns'] = (pattern) => {
    const [begins, ends] = [
      pattern.source.startsWith('^') ? '^' : '',
      pattern.source.endsWith('$') ? '$' : '',
    ];
    const found = pairs.flatMap((pair) => {
      const fits = formsOf(pair.dutch).some((form) =>
        ['0', '2', '3', '2026', 'xxxx', 'stap 3'].some((sample) =>
          pattern.test(form.replace(/\{\w+\}/g, sample)),
        ),
      );
      return fits
        ? formsOf(pair.other).map((form) => new RegExp(`${begins}${open(form)}${ends}`, pattern.flags))
        : [];
    });
    // Words of ours with something else after them.
    const [, words = '', rest = ''] = /^\^([\p{L} ]*\p{L})(\W.*)$/u.exec(pattern.source) ?? [];
    found.push(...wholes(words).map((one) => new RegExp(`^${escaped(one)}${rest}`, pattern.flags)));
    // A text of ours as a whole that only marks its beginning, its end or its spaces.
    const plain = pattern.source
      .replace(/^\^|\$$/g, '')
      .replace(/\\s/g, ' ')
      .replace(/\.\*/g, 'xxxx')
      .replace(/\\([.()])/g, '$1');
    if (!/[\\*+?|[\]{}]/.test(plain))
      found.push(
        ...texts(plain, 'within')
          .slice(1)
          .map((one) =>
            typeof one === 'string' ? new RegExp(begins + escaped(one).replace(/\s/g, '\\s')) : one,
          )
          .map((one) => new RegExp(one.source.replace(/\u2068?xxxx\u2069?/g, '[^]*?'), one.flags)),
      );
    const source = pattern.source.replace(amountsInPattern, (_, amount: string) =>
      escaped(euros(cents(amount))).replace(/\s/g, '\\s'),
    );
    const turned = source === pattern.source ? [] : [new RegExp(source, pattern.flags)];
    return [pattern, ...turned, ...found];
  };
  return { texts, patterns, offline };
}

const tongues = once((language) => makeTongue(isLanguage(language) ? language : 'nl'));
/** How to find in a language what stories name in Dutch. */
export const tongueOf = (language: Language): Promise<Tongue> => tongues(language);
