/** A text that changes with a number: by which value, and a form for each that the language has (Intl.PluralRules). */
export type Counted = { readonly by: string; readonly other: string } & Partial<
  Readonly<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>
>;

/** How a language counts, and how it runs. */
type Way = { readonly locale: string; readonly dir: 'ltr' | 'rtl' };

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFEFC]/;

/** A name or title in a sentence of another direction, between marks that keep both in order; as <bdi> does. */
export const isolated = (value: string, dir: 'ltr' | 'rtl'): string =>
  (dir === 'rtl' && /[^\d.,]/.test(value)) || rightToLeft.test(value) ? `\u2068${value}\u2069` : value;

/** What is filled in; a function gives words of the same language, which need no marks around them. */
export type Filling = string | number | (() => string);

/** A text in the form that its number asks for, with its values filled in: what stands in the place of {name}. */
export function filled(
  text: string | Counted,
  values: Readonly<Record<string, Filling>>,
  { locale, dir }: Way,
): string {
  if (typeof text === 'string')
    return text.replace(/\{(\w+)\}/g, (_, key: string) => {
      const value = values[key] ?? '';
      return typeof value === 'function' ? value() : isolated(String(value), dir);
    });
  const form = new Intl.PluralRules(locale).select(Number(values[text.by]));
  const written = new Intl.NumberFormat(locale).format(Number(values[text.by]));
  return filled(text[form] ?? text.other, { ...values, [text.by]: written }, { locale, dir });
}
