/** A line of a statement to make. Amount in cents, above zero when it came in. */
export type MadeLine = {
  readonly amount: number;
  readonly reference?: string;
  readonly name?: string;
  readonly iban?: string;
  readonly description?: string;
  readonly endToEndId?: string;
  readonly date?: string;
};

const euros = (cents: number) => (Math.abs(cents) / 100).toFixed(2);
const side = (cents: number) => (cents < 0 ? 'DBIT' : 'CRDT');
const tag = (name: string, inside: string | undefined) => (inside ? `<${name}>${inside}</${name}>` : '');
const escaped = (text = '') => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const details = ({ amount, name, iban, description, endToEndId }: MadeLine) => {
  const role = amount > 0 ? 'Dbtr' : 'Cdtr';
  const parties = tag(role, tag('Nm', escaped(name))) + tag(`${role}Acct`, tag('Id', tag('IBAN', iban)));
  return `<TxDtls>${tag('Refs', tag('EndToEndId', endToEndId))}<Amt Ccy="EUR">${euros(amount)}</Amt><CdtDbtInd>${side(amount)}</CdtDbtInd>${tag('RltdPties', parties)}${tag('RmtInf', tag('Ustrd', escaped(description)))}</TxDtls>`;
};

/** An entry that books these together, as a bank writes it. */
export const entryOf = (lines: readonly MadeLine[], reference?: string) => {
  const sum = lines.reduce((total, { amount }) => total + amount, 0);
  return `<Ntry><Amt Ccy="EUR">${euros(sum)}</Amt><CdtDbtInd>${side(sum)}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${lines[0]?.date ?? '2026-11-02'}</Dt></BookgDt>${tag('AcctSvcrRef', reference)}<NtryDtls>${lines.map(details).join('')}</NtryDtls></Ntry>`;
};

const balance = (code: string, cents: number) =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${euros(cents)}</Amt><CdtDbtInd>${side(cents)}</CdtDbtInd><Dt><Dt>2026-11-02</Dt></Dt></Bal>`;

type Made = {
  readonly iban: string;
  readonly lines: readonly MadeLine[];
  readonly opening?: number;
  /** What the bank would say when it did not miscount. */
  readonly closing?: number;
  readonly entries?: string;
  readonly head?: string;
};

/** A CAMT.053 statement, as banks in the Netherlands send it. */
export function camtOf({ iban, lines, opening = 1_000_00, closing, entries, head = '' }: Made): Buffer {
  const end = closing ?? opening + lines.reduce((sum, { amount }) => sum + amount, 0);
  const body = entries ?? lines.map((line) => entryOf([line], line.reference)).join('');
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>${head}<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr><Stmt><Id>1</Id><Acct><Id><IBAN>${iban}</IBAN></Id></Acct>${balance('OPBD', opening)}${balance('CLBD', end)}${body}</Stmt></BkToCstmrStmt></Document>`,
  );
}
