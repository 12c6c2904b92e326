import { describe, expect, it } from 'vitest';
import { centsIn, centsOrNothing, centsOrZero } from '../../web/kit/money.tsx';
import { wholeIn } from '../../web/kit/numbers.ts';

describe('an amount as people type it', () => {
  it.each([
    ['12', 1200],
    ['12,5', 1250],
    ['€ 12.50', 1250],
    ['1.250,00', 125_000],
    ['0', 0],
    ['١٢٫٥٠', 1250],
    ['١٬٢٥٠', 125_000],
    ['۱۲', 1200],
  ])('%s is read', (typed, cents) => expect(centsOrNothing(typed)).toBe(cents));

  it.each(['', 'tien', '2 euro', '-5', '1,234', '12,5,0'])('“%s” is none, and no € 0', (typed) =>
    expect(centsOrNothing(typed)).toBeUndefined(),
  );

  it.each([
    ['90', 90],
    [' ٩٠ ', 90],
    ['', 0],
    ['1,5', -1],
    ['1.000', -1],
    ['12345678901', -1],
    ['tien', -1],
  ])('“%s” as a whole number is %s, below nothing for none', (typed, whole) =>
    expect(wholeIn(typed)).toBe(whole),
  );

  it('may be left empty where that means nothing, and there alone', () => {
    expect(centsOrZero(' ')).toBe(0);
    expect(centsOrZero('tien')).toBeUndefined();
    expect(centsIn('tien')).toBe(0);
  });
});
