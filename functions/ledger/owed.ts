import {
  bank,
  type Entry,
  keptByCity,
  membersReserve,
  owedByCity,
  potAccount,
  settledForReserve,
} from './rules.ts';

/** The accounts of settled savings. */
const ofSettlements: readonly string[] = [owedByCity, settledForReserve, keptByCity];
const reserve = potAccount(membersReserve);

/** What is wrong with an entry about settled savings, or with one that is not and moves their accounts; else undefined. */
export function settlingBreach({
  type,
  legs,
  reverses,
}: Pick<Entry, 'type' | 'legs' | 'reverses'>): string | undefined {
  if (type === 'closing' || type === 'opening') return undefined;
  const beside = legs.filter(({ account }) => !ofSettlements.includes(account));
  if (type === 'settle') return beside.length ? 'settles a saving, and moves other money with it' : undefined;
  // What it undoes is looked at elsewhere: it has the same legs, turned around.
  if (type === 'counter' && reverses !== undefined) return undefined;
  if (type !== 'receive')
    return beside.length < legs.length ? `moves what was settled, as ${type}` : undefined;
  const on = (name: string) => legs.find(({ account }) => account === name)?.amount ?? 0;
  const into = beside.every(({ account }) => account === bank || account === reserve);
  return into && on(bank) > 0 && on(bank) === -on(reserve) && on(bank) === on(settledForReserve)
    ? undefined
    : 'lets other money into the reserve than what came in on the bank account';
}

/** What the city owes is always what is settled for the members and what it keeps: by how much it is not. */
export const owedAstray = (balances: ReadonlyMap<string, number>): number => {
  const of = (account: string) => balances.get(account) ?? 0;
  return of(owedByCity) - of(settledForReserve) - of(keptByCity);
};
