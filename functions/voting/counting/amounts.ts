/** An exact number: a whole number of units, of which 10^decimals make one. */
export type Decimal = { readonly units: bigint; readonly decimals: number };

/** Reads `400000`, `400000.0` or `0.3` exactly; undefined for anything else. */
export function readDecimal(text: string): Decimal | undefined {
  const parts = /^(\d{1,18})(?:\.(\d{1,9}))?$/.exec(text.trim());
  if (!parts) return undefined;
  const fraction = (parts[2] ?? '').replace(/0+$/, '');
  return { units: BigInt(`${parts[1]}${fraction}`), decimals: fraction.length };
}

/** The same number in smaller units. */
export const inUnits = ({ units, decimals }: Decimal, wanted: number): bigint =>
  units * 10n ** BigInt(wanted - decimals);

/** A number of units as a decimal without needless zeros. */
export function decimalText(units: bigint, decimals: number): string {
  if (decimals === 0) return String(units);
  const digits = String(units).padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  return digits.slice(0, -decimals) + (fraction && `.${fraction}`);
}

/** A fraction of whole numbers; its denominator is above zero. */
export type Fraction = { readonly over: bigint; readonly under: bigint };

/** The greatest whole number that divides both. */
export function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y) [x, y] = [y, x % y];
  return x;
}

/** A fraction in its lowest terms. */
export function lowest({ over, under }: Fraction): Fraction {
  const common = divisor(over, under) || 1n;
  return { over: over / common, under: under / common };
}

/** A fraction as a decimal with two digits after the point, rounded down: for people to read, never to count with. */
export function roundedDown({ over, under }: Fraction, decimals: number): string {
  const hundredths = (over * 100n) / (under * 10n ** BigInt(decimals));
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}
