import { unlinedInstalments } from '../challenges/instalments.ts';
import { shownClaim } from '../expenses/api.ts';
import { type Claim, isTreasury } from '../expenses/rules.ts';
import { claimsIn, loadClaim } from '../expenses/store.ts';
import type { Resolvers } from '../gateway/generated/wijk.ts';
import { memberOf } from '../members/store.ts';
import { holding } from '../members/views.ts';
import { unlinedOf } from '../settlement/rules.ts';
import { lastSettlements } from '../settlement/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { connection } from '../tenancy/paging.ts';
import { answering } from '../tenancy/refused.ts';
import { importStatement } from './importing.ts';
import { matchInstalment } from './instalments.ts';
import { bookLine, ignoreLine, matchLine } from './matching.ts';
import { painOf } from './pain.ts';
import { createPaymentFile, setBankAccount } from './paying.ts';
import { type BankLine, claimMarked, mostAwaited, type Payment, proposalFor } from './rules.ts';
import { linesIn, loadAccount, loadPayment, paymentsPage } from './store.ts';

const treasury = (caller: Caller) => holding(caller, 'treasurer', 'board');

/** Claims that await their payment, read once per request. */
const waiting = (caller: Caller): Promise<Claim[]> =>
  caller.remember('waitingClaims', async () => {
    const [sent, released] = await Promise.all([
      claimsIn(caller.table, 'sent', 200, { oldestFirst: true }),
      claimsIn(caller.table, 'released', 200, { oldestFirst: true }),
    ]);
    return [...sent.items, ...released.items].map(({ node }) => node);
  });

/** Money of settlements that waits for its line, read once per request. */
const owedTo = (caller: Caller) =>
  caller.remember('owedOfSettlements', async () =>
    (await lastSettlements(caller.table, mostAwaited)).flatMap((one) =>
      [one.settled, ...unlinedOf(one).map(({ amount }) => amount)].map((owed) => ({
        quarter: one.quarter,
        owed,
      })),
    ),
  );

/** The claims that a line is held against: those that wait, and the one whose mark it carries. */
async function claimsFor(caller: Caller, { endToEndId }: BankLine): Promise<readonly Claim[]> {
  const known = await waiting(caller);
  const marked = claimMarked(endToEndId);
  if (!marked || known.some(({ id }) => id === marked)) return known;
  const claim = await loadClaim(caller.table, marked);
  return claim ? [...known, claim] : known;
}

const answered = (caller: Caller, work: () => Promise<BankLine>) =>
  answering(caller, { line: null }, async () => ({ line: await work() }));

/** The bank: paying claims, and taking in what the bank says. */
export const bankApi = {
  Query: {
    bankAccount: async (_, __, caller) => {
      await treasury(caller);
      return (await loadAccount(caller.table)) ?? null;
    },
    paymentFiles: async (_, page, caller) => {
      await treasury(caller);
      return connection<Payment>(caller, 'paymentFiles', page, 50, (limit, after) =>
        paymentsPage(caller.table, limit, after),
      );
    },
    paymentFile: async (_, { id }, caller) => {
      const member = await memberOf(caller);
      return (member && isTreasury(member.roles) ? await loadPayment(caller.table, id) : undefined) ?? null;
    },
    bankLines: async (_, { state, ...page }, caller) => {
      await treasury(caller);
      return connection<BankLine>(caller, `bankLines#${state}`, page, 50, (limit, after) =>
        linesIn(caller.table, state, limit, after),
      );
    },
  },
  Mutation: {
    setBankAccount: (_, { input }, caller) =>
      answering(caller, { account: null }, async () => ({ account: await setBankAccount(caller, input) })),
    createPaymentFile: (_, { input }, caller) =>
      answering(caller, { file: null }, async () => ({ file: await createPaymentFile(caller, input) })),
    importStatement: (_, { input }, caller) =>
      answering(caller, { statement: null }, async () => ({
        statement: await importStatement(caller, input),
      })),
    matchLine: (_, { input }, caller) => answered(caller, () => matchLine(caller, input)),
    matchInstalment: (_, { input }, caller) => answered(caller, () => matchInstalment(caller, input)),
    bookLine: (_, { input }, caller) => answered(caller, () => bookLine(caller, input)),
    ignoreLine: (_, { input }, caller) => answered(caller, () => ignoreLine(caller, input)),
  },
  PaymentFile: {
    count: ({ transfers }) => transfers.length,
    total: ({ transfers }) => transfers.reduce((sum, { amount }) => sum + amount, 0),
    xml: (payment) => painOf(payment),
  },
  BankLine: {
    name: ({ name }) => name ?? null,
    iban: ({ iban }) => iban ?? null,
    why: ({ why }) => why ?? null,
    proposal: async (line, _, caller) => {
      if (line.state !== 'new') return null;
      const [unlined, owed] =
        line.amount > 0 ? await Promise.all([unlinedInstalments(caller), owedTo(caller)]) : [[], []];
      const found = proposalFor(line, await claimsFor(caller, line), { unlined, owed });
      if (!found) return null;
      const { because, claim, instalment, source, pot, settlement } = found;
      return {
        because,
        claim: claim ? shownClaim(claim) : null,
        instalment: instalment ?? null,
        source: source ?? null,
        pot: pot ?? null,
        settlement: settlement ?? null,
      };
    },
  },
} satisfies Resolvers;
