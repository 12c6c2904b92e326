import * as z from 'zod/mini';
import type { BankLineState } from '../../schema/generated/wijk.ts';
import type { Ranked } from '../tenancy/paging.ts';
import type { Table } from '../tenancy/table.ts';
import type { Placed, StoredRecord } from '../tenancy/table-writes.ts';
import { trailSchema } from '../tenancy/trail.ts';
import type { BankAccount, BankLine, Payment } from './rules.ts';

const accountSchema = z.object({
  iban: z.string(),
  name: z.string(),
  before: z.array(z.string()),
  trail: trailSchema,
});

const paymentSchema = z.object({
  id: z.string(),
  createdAt: z.string(),
  iban: z.string(),
  name: z.string(),
  transfers: z.array(
    z.object({
      claimId: z.string(),
      amount: z.int(),
      iban: z.string(),
      holder: z.string(),
      description: z.string(),
    }),
  ),
  trail: trailSchema,
});

const states = ['new', 'matched', 'booked', 'ignored'] as const satisfies readonly BankLineState[];
const lineSchema = z.object({
  id: z.string(),
  date: z.string(),
  amount: z.int(),
  name: z.optional(z.string()),
  iban: z.optional(z.string()),
  description: z.string(),
  endToEndId: z.optional(z.string()),
  state: z.enum(states),
  claimId: z.optional(z.string()),
  why: z.optional(z.string()),
  trail: trailSchema,
});

const statementSchema = z.object({
  id: z.string(),
  lines: z.int(),
  added: z.int(),
  closing: z.int(),
  trail: trailSchema,
});
/** A statement that was taken in, under an id made of that of its file. */
export type Statement = z.infer<typeof statementSchema>;

/** Where the bank account of a wijk stands. */
export const placeAccount = (account: BankAccount): Placed => ({
  kind: 'bankAccount',
  at: ['BANK', 'ACCOUNT'],
  attributes: { ...account, id: `bank_${account.iban}`, version: account.trail.length },
});

/** The bank account of a wijk, once it is set. */
export async function loadAccount(table: Table): Promise<BankAccount | undefined> {
  const stored = await table.get('BANK', 'ACCOUNT', true);
  return stored && accountSchema.parse(stored);
}

const payments = 'PAYMENT';
/** Where a payment file stands: by its id, which is made of time. */
export const placePayment = (payment: Payment): Placed => ({
  kind: 'payment',
  at: [payments, payment.id],
  attributes: { ...payment, version: payment.trail.length },
});

/** A payment file by its id. */
export async function loadPayment(table: Table, id: string): Promise<Payment | undefined> {
  const stored = await table.get(payments, id, true);
  return stored && paymentSchema.parse(stored);
}

type PageOf<T> = { items: Ranked<T>[]; more: boolean };

/** Payment files, newest first. */
export async function paymentsPage(table: Table, limit: number, after?: string): Promise<PageOf<Payment>> {
  const { items, more } = await table.page({ collection: payments, limit, after });
  return {
    items: items.map((stored) => ({ sk: String(stored.SK), node: paymentSchema.parse(stored) })),
    more,
  };
}

const listOf = (state: BankLineState): string => `BANKLINES#${state}`;
const lineAt = (id: string) => ['BANKLINE', id] as const;

/** Where a line stands: by its id, and in the list of its state by day. */
export const placeLine = (line: BankLine): Placed => ({
  kind: 'bankLine',
  at: ['BANKLINE', line.id],
  list: [listOf(line.state), `${line.date}#${line.id}`],
  card: { ...line, trail: [] },
  attributes: { ...line, version: line.trail.length },
});

/** A line by its id. */
export async function loadLine(table: Table, id: string): Promise<BankLine | undefined> {
  const stored = await table.get(...lineAt(id), true);
  return stored && lineSchema.parse(stored);
}

/** Which of these lines are there already. */
export async function knownLines(table: Table, ids: readonly string[]): Promise<Set<string>> {
  const found = await table.getMany(ids.map(lineAt));
  return new Set(found.flatMap((stored) => (stored ? [String(stored.id)] : [])));
}

const onCard = ({ card, listSK }: StoredRecord): Ranked<BankLine> => ({
  sk: String(listSK),
  node: lineSchema.parse(card),
});

/** Lines in one state, newest first. */
export async function linesIn(
  table: Table,
  state: BankLineState,
  limit: number,
  after?: string,
): Promise<PageOf<BankLine>> {
  const { items, more } = await table.page({ collection: listOf(state), index: 'byList', limit, after });
  return { items: items.map(onCard), more };
}

/** Where a statement that was taken in stands. */
export const placeStatement = (statement: Statement): Placed => ({
  kind: 'statement',
  at: ['STATEMENT', statement.id],
  attributes: { ...statement, version: statement.trail.length },
});

/** The id of the statement in a file. */
export const statementIn = (fileId: string): string => `stm_${fileId.slice(4)}`;

/** A statement that was taken in, by the id of its file. */
export async function loadStatement(table: Table, fileId: string): Promise<Statement | undefined> {
  const stored = await table.get('STATEMENT', statementIn(fileId), true);
  return stored && statementSchema.parse(stored);
}
