/**
 * What the entries of a year add up to: income per source; per pot and per initiative what was promised out of it and
 * what was paid. Balances of a year's end are no movements: they stand in its opening entry, and not in here.
 */
import { bank, effect, isInitiative, isPot, isPromised, type Journal } from './rules.ts';

/** Where promised money came from: the pot, the year in which it was promised, and the initiative in between. */
export type Home = { readonly pot: string; readonly since: number; readonly initiative?: string };

/** What is added up for one account, or for one source of income. */
export type Figures = { readonly amounts: Readonly<Record<string, number>>; readonly home?: Home };

/** The part of a journal that counts. */
export type Countable = Pick<Journal, 'year' | 'type' | 'legs' | 'source'>;

/** Where the income of a source is added up. */
export const sourceRank = (source: string): string => `source:${source}`;

/**
 * What one journal adds to the sums of its year. A counter-entry takes away from where the entry that it undoes
 * added. `homeOf` knows where the money on an account of promises came from.
 */
export function addedBy(
  { year, type, legs: own, source }: Countable,
  undone: Countable | undefined,
  homeOf: (account: string) => Home | undefined,
): Map<string, Figures> {
  const sums = new Map<string, { amounts: Record<string, number>; home?: Home }>();
  if (type === 'closing' || type === 'opening') return sums;
  const [sign, legs] = undone ? [-1, undone.legs] : [1, own];
  const at = (account: string) => {
    const figures = sums.get(account) ?? { amounts: {} };
    sums.set(account, figures);
    return figures;
  };
  const count = (account: string, name: string, amount: number) => {
    const { amounts } = at(account);
    amounts[name] = (amounts[name] ?? 0) + sign * amount;
  };
  const throughHome = (account: string): Home | undefined => {
    if (isPot(account)) return { pot: account, since: year };
    const home = isPromised(account) ? homeOf(account) : undefined;
    return home && isInitiative(account) ? { ...home, initiative: account } : home;
  };
  const losing = legs.filter((leg) => effect(leg) < 0);
  const from = losing.map(({ account }) => throughHome(account)).find((home) => home !== undefined);
  const paid = losing.some(({ account }) => account === bank);
  for (const leg of legs) {
    const [account, change] = [leg.account, effect(leg)];
    count(account, 'net', leg.amount);
    if (paid && isPot(account)) count(account, 'spent', -change);
    if (paid && isInitiative(account)) count(account, 'spent', -change);
    if (!isPromised(account)) continue;
    const home = change > 0 ? from : homeOf(account);
    if (!home) continue;
    if (change > 0) at(account).home = home;
    // What was promised in a year is that year's; what is paid of it later is told apart.
    const now = home.since === year;
    if (now) count(home.pot, 'committed', change);
    if (paid) count(home.pot, now ? 'spent' : 'spentEarlier', -change);
    if (!home.initiative) continue;
    count(home.initiative, 'committed', change);
    if (paid) count(home.initiative, 'spent', -change);
  }
  const income = undone ? undone.source : source;
  if (income)
    for (const leg of legs.filter(({ account }) => account === bank))
      count(sourceRank(income), 'amount', effect(leg));
  return sums;
}

/** What came into a pot or initiative, was promised out of it and is not paid yet, and was paid. In cents. */
export type Movement = {
  readonly received: number;
  readonly committed: number;
  readonly spent: number;
  /** Paid out of what had been promised in a year before. */
  readonly spentEarlier: number;
};

/** What moved on an account in a year. What came in is what is still there, is promised, or is spent. */
export function movementIn(amounts: Readonly<Record<string, unknown>>): Movement {
  const { net = 0, committed = 0, spent = 0, spentEarlier = 0 } = amounts;
  const [there, promised, paid] = [-Number(net), Number(committed), Number(spent)];
  return {
    received: there + promised + paid,
    committed: promised,
    spent: paid,
    spentEarlier: Number(spentEarlier),
  };
}

/** Adds up a whole ledger from its entries, per year and account: what sealing keeps, made anew. */
export function summed(
  entries: readonly (Countable & Pick<Journal, 'id' | 'reverses'>)[],
): Map<number, Map<string, Figures>> {
  const years = new Map<number, Map<string, Figures>>();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const homeOf = (year: number) => (account: string) =>
    [...years.keys()]
      .filter((one) => one <= year)
      .sort((a, b) => b - a)
      .map((one) => years.get(one)?.get(account)?.home)
      .find((home) => home !== undefined);
  for (const entry of entries) {
    const undone = entry.reverses === undefined ? undefined : byId.get(entry.reverses);
    const sums = years.get(entry.year) ?? new Map<string, Figures>();
    for (const [account, { amounts, home }] of addedBy(entry, undone, homeOf(entry.year))) {
      const before = sums.get(account);
      const total: Record<string, number> = { ...before?.amounts };
      for (const [name, amount] of Object.entries(amounts)) total[name] = (total[name] ?? 0) + amount;
      const kept = before?.home ?? home;
      sums.set(account, { amounts: total, ...(kept ? { home: kept } : {}) });
    }
    years.set(entry.year, sums);
  }
  return years;
}
