import { nameFor } from '../../schema/languages/names.ts';
import { fiscalDay } from '../../schema/money.ts';
import { undoneWith } from '../bank/instalments.ts';
import type { Resolvers } from '../gateway/generated/wijk.ts';
import { memberNamed, memberOf } from '../members/store.ts';
import { personView } from '../members/views.ts';
import type { Caller } from '../tenancy/caller.ts';
import { connection } from '../tenancy/paging.ts';
import { answering, demand } from '../tenancy/refused.ts';
import { bookIncome, closeYear, counterEntry, moveMoney } from './booking.ts';
import { openPot, setWorkingGroup } from './pots.ts';
import {
  bank,
  basicPots,
  type Entry,
  isBasicPot,
  isPromised,
  potAccount,
  settledForReserve,
} from './rules.ts';
import { balances, closedYears, entriesOfYear, potsOf, readEntry } from './store.ts';

/** The books are for everybody who takes part, whatever their role. */
async function takingPart(caller: Caller): Promise<void> {
  demand(await memberOf(caller), 'NOT_A_RESIDENT');
}

const standing = (caller: Caller) => caller.remember('balances', () => balances(caller.table));

/** A pot to show. */
export type PotView = {
  readonly id: string;
  readonly name: string;
  readonly workingGroup?: readonly string[];
};

/** What the fields of Money are read from: nothing but the caller's wijk. */
const money = {};

/** The ledger: what is in the pots, what was booked, and booking. */
export const ledgerApi = {
  Query: {
    money: async (_, __, caller) => {
      await takingPart(caller);
      return money;
    },
    ledger: async (_, { year: asked, ...page }, caller) => {
      await takingPart(caller);
      const year = asked ?? Number(fiscalDay(caller.now).slice(0, 4));
      return connection<Entry>(caller, `ledger#${year}`, page, 50, async (limit, after) => {
        const found = await caller.table.page({ collection: entriesOfYear(year), limit, after });
        const items = found.items.map((stored) => ({ sk: String(stored.SK), node: readEntry(stored) }));
        return { items, more: found.more };
      });
    },
  },
  Mutation: {
    bookIncome: (_, { input }, caller) =>
      answering(caller, { journal: null }, async () => ({ journal: await bookIncome(caller, input) })),
    moveMoney: (_, { input }, caller) =>
      answering(caller, { journal: null }, async () => ({ journal: await moveMoney(caller, input) })),
    counterEntry: (_, { input }, caller) =>
      answering(caller, { journal: null }, async () => ({
        journal: await counterEntry(caller, input, (entry) => undoneWith(caller, entry)),
      })),
    openPot: (_, { input }, caller) =>
      answering(caller, { pot: null }, async () => ({ pot: await openPot(caller, input) })),
    setWorkingGroup: (_, { input }, caller) =>
      answering(caller, { pot: null }, async () => ({ pot: await setWorkingGroup(caller, input) })),
    closeYear: (_, { input }, caller) =>
      answering(caller, { money: null }, async () => {
        await closeYear(caller, input);
        return { money };
      }),
  },
  Money: {
    bank: async (_, __, caller) => (await standing(caller)).get(bank) ?? 0,
    pots: (_, __, caller) => potsOf(caller),
    promised: async (_, __, caller) => {
      let sum = 0;
      for (const [account, balance] of await standing(caller)) if (isPromised(account)) sum += balance;
      return sum;
    },
    owed: async (_, __, caller) => (await standing(caller)).get(settledForReserve) ?? 0,
    closedYears: (_, __, caller) => closedYears(caller.table),
  },
  Pot: {
    name: ({ id, name }, _, caller) => (isBasicPot(id) ? nameFor(caller, id, basicPots[id]) : name),
    balance: async ({ id }, _, caller) => (await standing(caller)).get(potAccount(id)) ?? 0,
    workingGroup: async ({ workingGroup = [] }, _, caller) => {
      const members = await Promise.all(workingGroup.map((id) => memberNamed(caller, id)));
      return members.flatMap((member) => (member && !member.leftAt ? [personView(member.id, member)] : []));
    },
  },
} satisfies Resolvers;
