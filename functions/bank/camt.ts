import * as z from 'zod/mini';
import { isDay } from '../../schema/money.ts';

/** A statement that can't be read; `what` names the part that is wrong. */
export class BadStatement extends Error {
  override readonly name = 'BadStatement';
  readonly what: string;

  constructor(what: string, options?: ErrorOptions) {
    super(`a statement could not be read: ${what}`, options);
    this.what = what;
  }
}

/** A line as a statement has it. Amount in cents, above zero when it came in. */
export type ReadLine = {
  /** The bank's own reference, if it gives one; with its place among the payments that were booked together. */
  readonly reference?: string;
  readonly date: string;
  readonly amount: number;
  readonly name?: string;
  readonly iban?: string;
  readonly description: string;
  readonly endToEndId?: string;
};

/** A statement of one account. Balances in cents. */
export type ReadStatement = {
  readonly iban: string;
  readonly opening: number;
  readonly closing: number;
  readonly lines: readonly ReadLine[];
};

/** Something that may be missing, empty or of another make: then it is as if it were not there. */
const maybe = <T extends z.core.$ZodType>(schema: T) => z.catch(z.optional(schema), undefined);
const some = <T extends z.core.$ZodType>(schema: T) => z.catch(z.optional(z.array(schema)), undefined);

const amount = z.object({ '#text': z.string(), '@Ccy': z.literal('EUR') });
const side = z.enum(['CRDT', 'DBIT']);
const day = z.object({ Dt: maybe(z.string()), DtTm: maybe(z.string()) });
const party = z.object({ Nm: maybe(z.string()), Pty: maybe(z.object({ Nm: maybe(z.string()) })) });
const account = z.object({ Id: z.object({ IBAN: z.string() }) });

const details = z.object({
  Refs: maybe(z.object({ EndToEndId: maybe(z.string()), AcctSvcrRef: maybe(z.string()) })),
  Amt: maybe(amount),
  AmtDtls: maybe(z.object({ TxAmt: maybe(z.object({ Amt: amount })) })),
  CdtDbtInd: maybe(side),
  RltdPties: maybe(
    z.object({
      Dbtr: maybe(party),
      DbtrAcct: maybe(account),
      Cdtr: maybe(party),
      CdtrAcct: maybe(account),
    }),
  ),
  RmtInf: maybe(z.object({ Ustrd: some(z.string()) })),
});

const entry = z.object({
  Amt: amount,
  CdtDbtInd: side,
  Sts: z.union([z.string(), z.object({ Cd: z.string() })]),
  BookgDt: day,
  AcctSvcrRef: maybe(z.string()),
  NtryDtls: some(z.object({ TxDtls: some(details) })),
  AddtlNtryInf: maybe(z.string()),
});

const balance = z.object({
  Tp: z.object({ CdOrPrtry: z.object({ Cd: maybe(z.string()) }) }),
  Amt: amount,
  CdtDbtInd: side,
});

const camtSchema = z.object({
  Document: z.object({
    BkToCstmrStmt: z.object({
      Stmt: z.array(z.object({ Acct: account, Bal: z.array(balance), Ntry: z.optional(z.array(entry)) })),
    }),
  }),
});

type Side = z.infer<typeof side>;
type Entry = z.infer<typeof entry>;
type Details = z.infer<typeof details>;

/** Cents of a decimal, exactly, above zero for what came in. */
function centsOf(text: string, side: Side): number {
  const [, euros = '', fraction = ''] = /^(\d{1,13})(?:\.(\d{1,5}))?$/.exec(text) ?? [];
  if (!euros || /[1-9]/.test(fraction.slice(2))) throw new BadStatement(`the amount ${text.slice(0, 20)}`);
  const cents = Number(euros) * 100 + Number(fraction.slice(0, 2).padEnd(2, '0'));
  return side === 'CRDT' ? cents : -cents;
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text with the characters that XML can only write as a name; nothing else is ever filled in. */
const written = (text: string | undefined): string | undefined =>
  text?.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g, (whole, name, dec, hex) => {
    if (name) return characters[name] ?? whole;
    const code = Number.parseInt(dec ?? hex, dec ? 10 : 16);
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });

/** The longest text that is kept of a line. */
const mostText = 500;

function lineOf(entry: Entry, one: Details | undefined, amount: number, reference?: string): ReadLine {
  const { Dt, DtTm } = entry.BookgDt;
  const date = (Dt ?? DtTm ?? '').slice(0, 10);
  if (!isDay(date)) throw new BadStatement(`the day ${date}`);
  const { Dbtr, DbtrAcct, Cdtr, CdtrAcct } = one?.RltdPties ?? {};
  const [who, where] = amount > 0 ? [Dbtr, DbtrAcct] : [Cdtr, CdtrAcct];
  const words = one?.RmtInf?.Ustrd?.join(' ') ?? entry.AddtlNtryInf ?? '';
  return {
    reference,
    date,
    amount,
    name: written(who?.Nm ?? who?.Pty?.Nm)?.slice(0, 140),
    iban: where?.Id.IBAN,
    description: (written(words) ?? '').slice(0, mostText),
    endToEndId: one?.Refs?.EndToEndId,
  };
}

/** The lines of an entry: one, or one for each payment that the bank booked together. */
function linesOf(entry: Entry): ReadLine[] {
  const status = typeof entry.Sts === 'string' ? entry.Sts : entry.Sts.Cd;
  // What is only expected is on no balance yet.
  if (status !== 'BOOK') return [];
  const whole = centsOf(entry.Amt['#text'], entry.CdtDbtInd);
  const parts = (entry.NtryDtls ?? []).flatMap(({ TxDtls }) => TxDtls ?? []);
  const amounts = parts.map(({ Amt, AmtDtls, CdtDbtInd }) => {
    const text = (Amt ?? AmtDtls?.TxAmt?.Amt)?.['#text'];
    return text === undefined ? Number.NaN : centsOf(text, CdtDbtInd ?? entry.CdtDbtInd);
  });
  const own = entry.AcctSvcrRef;
  if (parts.length < 2 || amounts.reduce((sum, cents) => sum + cents, 0) !== whole)
    return [
      lineOf(entry, parts.length === 1 ? parts[0] : undefined, whole, own ?? parts[0]?.Refs?.AcctSvcrRef),
    ];
  return parts.map((one, i) => {
    const reference = one.Refs?.AcctSvcrRef ?? own;
    return lineOf(entry, one, amounts[i] ?? 0, reference && `${reference}#${i}`);
  });
}

const balanceOf = (balances: readonly z.infer<typeof balance>[], ...codes: readonly string[]): number => {
  const found = balances.find(({ Tp }) => codes.includes(Tp.CdOrPrtry.Cd ?? ''));
  if (!found) throw new BadStatement(`no balance ${codes.join(' or ')}`);
  return centsOf(found.Amt['#text'], found.CdtDbtInd);
};

const lists = ['Stmt', 'Bal', 'Ntry', 'NtryDtls', 'TxDtls', 'Ustrd'];

async function parsed(text: string): Promise<unknown> {
  // Few requests bring a statement: the parser is loaded by those.
  const { xmlIn } = await import('./xml.ts');
  const found = xmlIn(text, lists);
  if ('wrongAt' in found) throw new BadStatement(`XML, line ${found.wrongAt}`);
  return found.document;
}

/**
 * Reads the statements of a CAMT.053 file.
 * @throws {BadStatement} when it is none, declares a document type (by which XML can be made to grow or to read
 * other files), or misses what a statement must have.
 */
export async function readCamt(bytes: Uint8Array): Promise<ReadStatement[]> {
  let document: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new BadStatement('a DOCTYPE');
    document = await parsed(text);
  } catch (cause) {
    throw cause instanceof BadStatement ? cause : new BadStatement('XML in UTF-8', { cause });
  }
  const camt = camtSchema.safeParse(document);
  if (!camt.success) throw new BadStatement(camt.error.issues[0]?.path.join('/') ?? 'CAMT.053');
  return camt.data.Document.BkToCstmrStmt.Stmt.map(({ Acct, Bal, Ntry = [] }) => ({
    iban: Acct.Id.IBAN,
    opening: balanceOf(Bal, 'OPBD', 'PRCD'),
    closing: balanceOf(Bal, 'CLBD'),
    lines: Ntry.flatMap(linesOf),
  }));
}
