import { v5 } from 'uuid';
import type { ImportStatementInput } from '../../schema/generated/wijk.ts';
import { amountText } from '../../schema/money.ts';
import { bucketOf, uploaded } from '../files/using.ts';
import { holding } from '../members/views.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, Refused } from '../tenancy/refused.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { put } from '../tenancy/table-writes.ts';
import { BadStatement, type ReadStatement, readCamt } from './camt.ts';
import type { BankLine } from './rules.ts';
import {
  knownLines,
  loadAccount,
  loadStatement,
  placeLine,
  placeStatement,
  type Statement,
  statementIn,
} from './store.ts';

/** As many lines as go into one transaction, which takes a hundred writes. */
const atOnce = 80;
const field = 'fileId';
/** What ids of lines are made under: a UUID that stands for nothing else. */
const namespace = '6f1c8a6e-3f55-4d5c-9c37-0b8f6f0d5a21';

/**
 * The id of a line, the same in whichever statement it stands: made of the bank's reference, or where it gives none,
 * of everything it says and of how many equal lines stand before it on that day.
 */
function identified({ iban, lines }: ReadStatement): BankLine[] {
  const seen = new Map<string, number>();
  return lines.map(({ reference, ...line }) => {
    const { date, amount, name, iban: other, description, endToEndId } = line;
    const said = reference
      ? [iban, 'reference', reference, date, amount]
      : [iban, 'content', date, amount, name, other, description, endToEndId];
    const key = JSON.stringify(said);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return { ...line, id: `bln_${v5(`${key}#${before}`, namespace)}`, state: 'new', trail: [] };
  });
}

/** Refuses a statement that is another account's, or that does not add up. */
function demandSound({ iban, opening, closing, lines }: ReadStatement, ours: readonly string[]): void {
  demand(ours.includes(iban), 'OTHER_ACCOUNT', { field, values: { iban } });
  const difference = opening + lines.reduce((sum, { amount }) => sum + amount, 0) - closing;
  demand(difference === 0, 'STATEMENT_NOT_IN_BALANCE', {
    field,
    values: { difference: amountText(Math.abs(difference)) },
  });
}

async function statementsIn(caller: Caller, fileId: string): Promise<ReadStatement[]> {
  const bytes = await bucketOf(caller).whole(fileId);
  demand(bytes, 'FILE_NOT_THERE', { field });
  try {
    return await readCamt(bytes);
  } catch (cause) {
    if (!(cause instanceof BadStatement)) throw cause;
    throw new Refused({ code: 'BAD_STATEMENT', field, values: { what: cause.what } });
  }
}

/**
 * Take in a bank statement. Lines that are known already are left as they are, so that the same statement twice, two
 * that overlap, and one that was broken off halfway all come to the same.
 */
export async function importStatement(caller: Caller, { fileId }: ImportStatementInput): Promise<Statement> {
  await holding(caller, 'treasurer');
  const { version } = await statutesOf(caller);
  const { table } = caller;
  const before = await loadStatement(table, fileId);
  if (before) return before;
  const account = await loadAccount(table);
  demand(account, 'NO_BANK_ACCOUNT');
  await uploaded(caller, field, fileId, 'statement', fileId);
  const statements = await statementsIn(caller, fileId);
  // The last statement of an account that was left comes when there is another already.
  for (const statement of statements) demandSound(statement, [account.iban, ...account.before]);
  // Statements of one file can overlap as well: what stands in both is one line.
  const lines = [...new Map(statements.flatMap(identified).map((line) => [line.id, line])).values()];
  return decideAgain(async () => {
    const now = await loadStatement(table, fileId);
    if (now) return now;
    const known = await knownLines(
      table,
      lines.map(({ id }) => id),
    );
    const fresh = lines.filter(({ id }) => !known.has(id));
    const whole = Math.max(0, fresh.length - (fresh.length % atOnce || atOnce));
    for (let from = 0; from < whole; from += atOnce)
      await table.transact(fresh.slice(from, from + atOnce).map((line) => put(placeLine(line), 'absent')));
    const statement: Statement = {
      id: statementIn(fileId),
      lines: lines.length,
      added: fresh.length,
      closing: statements.at(-1)?.closing ?? 0,
      trail: [{ ...caller.signature, action: 'importStatement', st: version }],
    };
    // The last lines and the word that all of them are there go together.
    await table.transact([
      ...fresh.slice(whole).map((line) => put(placeLine(line), 'absent')),
      put(placeStatement(statement), 'absent'),
    ]);
    return statement;
  });
}
