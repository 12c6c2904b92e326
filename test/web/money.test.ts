import { describe, expect, it } from 'vitest';
import { centsIn, centsOrNothing, centsOrZero } from '../../web/kit/money.tsx';

describe('an amount as people type it', () => {
  it.each([
    ['12', 1200],
    ['12,5', 1250],
    ['€ 12.50', 1250],
    ['1.250,00', 125_000],
    ['0', 0],
  ])('%s is read', (typed, cents) => expect(centsOrNothing(typed)).toBe(cents));

  it.each(['', 'tien', '2 euro', '-5', '1,234', '12,5,0'])('“%s” is none, and no € 0', (typed) =>
    expect(centsOrNothing(typed)).toBeUndefined(),
  );

  it('may be left empty where that means nothing, and there alone', () => {
    expect(centsOrZero(' ')).toBe(0);
    expect(centsOrZero('tien')).toBeUndefined();
    expect(centsIn('tien')).toBe(0);
  });
});
