import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { challengesPlaced } from '../challenges/placed.ts';
import { castOf, refusal, wijk } from '../expenses/cast.ts';
import { camtOf, entryOf, type MadeLine } from '../harness/camt.ts';
import { type City, newId, readOpen, startCity } from '../harness/city.ts';

const ours = 'NL02ABNA0123456789';
let city: City;
let cast: Awaited<ReturnType<typeof castOf>>;

beforeAll(async () => {
  city = await startCity();
  cast = await castOf(city);
  await cast.income(100_000_00);
});
afterAll(() => city.stop());

const act = (mutation: string, input: object, fields: string, who = cast.treasurer) =>
  city.send(who, wijk, mutation, input, fields);
/** A claim that is approved and released; answers its id. */
const released = async (more: object = {}) => {
  const claimId = await cast.claimed(cast.resident, more);
  await cast.send(cast.treasurer, 'approveClaim', { claimId });
  await cast.send(cast.board, 'releaseClaim', { claimId });
  return claimId;
};
const upload = async (body: Buffer) =>
  (await city.upload(cast.treasurer, wijk, 'application/xml', body, { purpose: 'statement' })).id;
const imported = async (body: Buffer) => {
  const answer = await act(
    'importStatement',
    { fileId: await upload(body) },
    'statement { lines added closing }',
  );
  return { code: refusal(answer, 'importStatement')?.code, ...answer.data?.importStatement };
};
const statement = (lines: readonly MadeLine[], more: object = {}) => camtOf({ iban: ours, lines, ...more });
const lines = async (state = 'new', who = cast.treasurer) => {
  const { data, errors } = await city.ask(
    who,
    wijk,
    'query L($state: BankLineState!) { bankLines(state: $state, first: 50) { edges { node { id date amount name iban description state why proposal { because source pot claim { id } } } } } }',
    { state },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.bankLines.edges.map(({ node }: { node: { description: string } }) => node);
};
const lineAbout = async (description: string) => {
  const found = (await lines()).find((line: { description: string }) => line.description === description);
  if (!found) throw new Error(`no line about ${description}`);
  return found;
};
const stateOf = async (claimId: string) =>
  (await city.ask(cast.treasurer, wijk, `{ claim(id: "${claimId}") { state } }`)).data.claim.state;

describe('the bank account', () => {
  it('is set by the treasurer, read by the board, and by nobody else', async () => {
    const none = await act('createPaymentFile', { id: newId('pay') }, 'file { id }');
    expect(refusal(none, 'createPaymentFile').code).toBe('NO_BANK_ACCOUNT');
    const input = { iban: 'nl02 abna 0123 4567 89', name: 'Wijkcoöperatie Korrewegwijk' };
    expect(
      refusal(await act('setBankAccount', input, 'account { iban }', cast.board), 'setBankAccount').code,
    ).toBe('FORBIDDEN');
    const wrong = { ...input, iban: 'NL03ABNA0123456789' };
    expect(refusal(await act('setBankAccount', wrong, 'account { iban }'), 'setBankAccount').code).toBe(
      'BAD_IBAN',
    );
    expect((await act('setBankAccount', input, 'account { iban }')).data.setBankAccount.account.iban).toBe(
      ours,
    );
    const asked = await city.ask(cast.board, wijk, '{ bankAccount { iban name } }');
    expect(asked.data.bankAccount).toEqual({ iban: ours, name: 'Wijkcoöperatie Korrewegwijk' });
    const outside = await city.ask(
      cast.resident,
      wijk,
      '{ bankAccount { iban } bankLines { edges { cursor } } }',
    );
    expect(outside.text).not.toContain(ours);
    expect(outside.errors?.map(({ extensions }) => extensions.code)).toContain('FORBIDDEN');
    await city.idle();
    const audit = await city.ask(
      cast.board,
      wijk,
      '{ audit(first: 50) { edges { node { action subject } } } }',
    );
    expect(JSON.stringify(audit.data)).toContain(`"action":"setBankAccount","subject":"bank_${ours}"`);
  });
});

describe('a payment file', () => {
  it('takes at most twenty released claims, oldest first, and sends each once, however many files are asked', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 25; i++)
      ids.push(
        await released({
          amount: 10_01 + i,
          holder: 'Zoë Çelik & Zn. <ß>',
          description: 'Koffie, “thee” & é',
        }),
      );
    const [one, two] = [newId('pay'), newId('pay')];
    const make = (id: string) => act('createPaymentFile', { id }, 'file { id count total }');
    const answers = await Promise.all([make(one), make(two), make(one)]);
    const files = answers.map(({ data }) => data.createPaymentFile.file);
    expect(files.map(({ count }) => count).toSorted((a, b) => a - b)).toEqual(
      files[0].count === 20 ? [5, 20, 20] : [5, 5, 20],
    );
    for (const id of ids) expect(await stateOf(id)).toBe('sent');
    expect(refusal(await make(newId('pay')), 'createPaymentFile').code).toBe('NOTHING_TO_PAY');

    const full = files.find(({ count }) => count === 20);
    const { data } = await city.ask(
      cast.board,
      wijk,
      `{ paymentFile(id: "${full.id}") { xml total count } }`,
    );
    const { xml, total } = data.paymentFile;
    expect(XMLValidator.validate(xml)).toBe(true);
    const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'CdtTrfTxInf' });
    const { GrpHdr, PmtInf } = parser.parse(xml).Document.CstmrCdtTrfInitn;
    expect(xml).toContain('pain.001.001.09');
    expect(GrpHdr).toMatchObject({ NbOfTxs: '20', CtrlSum: (total / 100).toFixed(2) });
    expect(PmtInf).toMatchObject({ NbOfTxs: '20', CtrlSum: GrpHdr.CtrlSum, BtchBookg: 'false' });
    expect(PmtInf.DbtrAcct.Id.IBAN).toBe(ours);
    const transfers: { PmtId: { InstrId: string; EndToEndId: string }; Amt: { InstdAmt: string } }[] =
      PmtInf.CdtTrfTxInf;
    const cents = transfers.map(({ Amt }) => Math.round(Number(Amt.InstdAmt) * 100));
    expect(cents.reduce((sum, amount) => sum + amount, 0)).toBe(total);
    const marks = transfers.map(({ PmtId }) => PmtId.EndToEndId);
    expect(marks.toSorted()).toEqual(
      ids
        .slice(0, 20)
        .map((id) => id.slice(4).replaceAll('-', ''))
        .toSorted(),
    );
    for (const { PmtId } of transfers) expect(PmtId.InstrId.length).toBeLessThanOrEqual(35);
    for (const [text] of xml.matchAll(/(?<=>)[^<>]+(?=<)/g))
      expect(text).toMatch(/^[A-Za-z0-9/\-?:().,'+ &;]+$/);
    expect(xml).toContain('<Nm>Zoe Celik + Zn. .ss.</Nm>');
    const again = await city.ask(cast.board, wijk, `{ paymentFile(id: "${full.id}") { xml } }`);
    expect(again.data.paymentFile.xml).toBe(xml);
    const hidden = await city.ask(cast.resident, wijk, `{ paymentFile(id: "${full.id}") { xml } }`);
    expect(hidden.data.paymentFile).toBeNull();
  }, 60_000);
});

describe('a bank statement', () => {
  it('is proposed to what it pays by its mark, else by amount and IBAN, and the claim is paid to the cent', async () => {
    const [marked, alone] = [await released({ amount: 77_77 }), await released({ amount: 88_88 })];
    await act('createPaymentFile', { id: newId('pay') }, 'file { id }');
    const before = await cast.money();
    const mark = marked.slice(4).replaceAll('-', '');
    const found = await imported(
      statement([
        { amount: -77_77, endToEndId: mark, description: 'met merk', reference: 'A1' },
        { amount: -88_88, iban: 'NL91ABNA0417164300', description: 'zonder merk', reference: 'A2' },
        { amount: 500_00, name: 'Gemeente Groningen', description: 'subsidie & meer', reference: 'A3' },
        { amount: -1_25, description: 'kosten', reference: 'A4' },
      ]),
    );
    expect(found).toMatchObject({ statement: { lines: 4, added: 4 } });
    const [byMark, byAmount] = [await lineAbout('met merk'), await lineAbout('zonder merk')];
    expect(byMark.proposal).toMatchObject({ because: 'endToEndId', claim: { id: marked } });
    expect(byAmount.proposal).toMatchObject({ because: 'amountAndIban', claim: { id: alone } });
    const income = await lineAbout('subsidie & meer');
    expect(income.proposal).toMatchObject({ because: 'income', source: 'grant', pot: 'general' });
    expect((await lineAbout('kosten')).proposal).toBeNull();

    const wrong = await act('matchLine', { lineId: byMark.id, claimId: alone }, 'line { id }');
    expect(refusal(wrong, 'matchLine').code).toBe('LINE_DOES_NOT_FIT');
    const byBoard = await act('matchLine', { lineId: byMark.id, claimId: marked }, 'line { id }', cast.board);
    expect(refusal(byBoard, 'matchLine').code).toBe('FORBIDDEN');
    const matched = await act('matchLine', { lineId: byMark.id, claimId: marked }, 'line { state }');
    expect(matched.data.matchLine.line.state).toBe('matched');
    expect(await stateOf(marked)).toBe('paid');
    const after = await cast.money();
    expect(after).toMatchObject({
      bank: before.bank - 77_77,
      promised: before.promised - 77_77,
      pots: before.pots,
    });
    const twice = await act('matchLine', { lineId: byAmount.id, claimId: marked }, 'line { id }');
    expect(refusal(twice, 'matchLine').code).toBe('CLAIM_NOT_NOW');
    await act('matchLine', { lineId: byAmount.id, claimId: alone }, 'line { id }');

    await act(
      'bookLine',
      { lineId: income.id, source: 'grant', description: 'Subsidie 2026' },
      'line { id }',
    );
    const more = await act('bookLine', { lineId: income.id, source: 'gift' }, 'line { id }');
    expect(refusal(more, 'bookLine').code).toBe('LINE_NOT_NOW');
    const costs = await lineAbout('kosten');
    const booked = await act('bookLine', { lineId: costs.id, source: 'gift' }, 'line { id }');
    expect(refusal(booked, 'bookLine').code).toBe('LINE_NOT_NOW');
    await act('ignoreLine', { lineId: costs.id, why: 'Bankkosten' }, 'line { id }');
    expect(await lines()).toEqual([]);
    expect(await lines('ignored', cast.board)).toMatchObject([{ why: 'Bankkosten' }]);
    expect((await cast.money()).bank).toBe(before.bank - 77_77 - 88_88 + 500_00);
    await city.idle();
    expect(await city.nightly(wijk)).toEqual({ sentences: [] });
    const { entries } = JSON.parse((await readOpen(city, wijk, 'ledger.json')).body);
    const paid = entries.filter(({ type }: { type: string }) => type === 'pay');
    expect(paid.map(({ legs }: { legs: object[] }) => legs)).toContainEqual([
      { account: `claim:${marked}`, amount: 77_77 },
      { account: 'bank', amount: -77_77 },
    ]);
  });

  it('proposes nothing between two claims that are alike', async () => {
    await released({ amount: 11_11 });
    await released({ amount: 11_11 });
    await imported(
      statement([{ amount: -11_11, iban: 'NL91ABNA0417164300', description: 'tweeling', reference: 'T1' }]),
    );
    expect((await lineAbout('tweeling')).proposal).toBeNull();
  });

  describe('with an instalment of a challenge', () => {
    const told = (mutation: string, answer: Awaited<ReturnType<typeof act>>) =>
      refusal(answer, mutation)?.code;
    const running = async () => {
      const placed = challengesPlaced(city, cast.resident);
      const challengeId = await placed.challenge('running', newId('svc'));
      const pot = `uitdaging-${challengeId.slice(-12)}`;
      await act('openPot', { id: pot, name: 'Schulden samen oplossen' }, 'pot { id }');
      return { challengeId, pot };
    };
    const onBank = async (description: string) => {
      const made = { amount: 300_000, name: 'Gemeente Groningen', description };
      await imported(statement([made]));
      return lineAbout(description);
    };
    const proposed = async (id: string) => {
      const query =
        '{ bankLines(first: 50) { edges { node { id proposal { because source instalment { challengeId number bookedOn } } } } } }';
      const { data } = await city.ask(cast.treasurer, wijk, query);
      type Found = { node: { id: string; proposal: object } };
      return data.bankLines.edges.find(({ node }: Found) => node.id === id)?.node.proposal;
    };
    const how = async ({ challengeId, pot }: { challengeId: string; pot: string }) => {
      const query = `{ challenge(id: "${challengeId}") { contract { instalments { number bookedOn } } } money { bank pots { id balance } } }`;
      const { contract, money } = {
        ...(await city.ask(cast.treasurer, wijk, query)).data.challenge,
        ...(await city.ask(cast.treasurer, wijk, query)).data,
      };
      const balance = money.pots.find(({ id }: { id: string }) => id === pot).balance;
      return { bookedOn: contract.instalments[0].bookedOn, balance };
    };

    it('that was booked by hand is proposed as that, refused as income, and stands in the books once', async () => {
      const challenge = await running();
      const { challengeId } = challenge;
      const number = 1;
      expect(
        told('bookInstalment', await act('bookInstalment', { challengeId, number }, 'challenge { id }')),
      ).toBe(undefined);
      const stood = await how(challenge);
      expect(stood.balance).toBe(300_000);
      const line = await onBank('Subsidie kwartaal een');
      expect(await proposed(line.id)).toEqual({
        because: 'instalment',
        source: null,
        instalment: { challengeId, number, bookedOn: stood.bookedOn },
      });
      for (const source of ['contract', 'grant'])
        expect(told('bookLine', await act('bookLine', { lineId: line.id, source }, 'line { id }'))).toBe(
          'LINE_IS_INSTALMENT',
        );
      const input = { lineId: line.id, challengeId, number };
      expect(
        told('matchInstalment', await act('matchInstalment', { ...input, number: 9 }, 'line { id }')),
      ).toBe('INSTALMENT_BOOKED');
      for (const _ of [1, 2])
        expect((await act('matchInstalment', input, 'line { state }')).data.matchInstalment.line.state).toBe(
          'matched',
        );
      expect(await how(challenge)).toEqual(stood);
      const other = await onBank('Nog een keer');
      const again = { ...input, lineId: other.id };
      expect(told('matchInstalment', await act('matchInstalment', again, 'line { id }'))).toBe(
        'INSTALMENT_BOOKED',
      );
      await act('ignoreLine', { lineId: other.id, why: 'Dubbel' }, 'line { id }');
    });

    it('that was not booked is booked by its line; undone, it did not come in and the line waits again', async () => {
      const challenge = await running();
      const { challengeId } = challenge;
      const line = await onBank('Kwartaal twee');
      expect(await proposed(line.id)).toMatchObject({
        because: 'instalment',
        instalment: { bookedOn: null },
      });
      const input = { lineId: line.id, challengeId, number: 1 };
      const match = () => act('matchInstalment', input, 'line { state }');
      expect(told('matchInstalment', await match())).toBe(undefined);
      expect(await how(challenge)).toEqual({ bookedOn: line.date, balance: 300_000 });
      await city.idle();
      const { data } = await city.ask(cast.treasurer, wijk, '{ ledger(first: 1) { edges { node { id } } } }');
      const undo = { id: newId('jrn'), entryId: data.ledger.edges[0].node.id, why: 'Verkeerde uitdaging' };
      for (const _ of [1, 2])
        expect(told('counterEntry', await act('counterEntry', undo, 'journal { id }'))).toBe(undefined);
      expect(await how(challenge)).toEqual({ bookedOn: null, balance: 0 });
      expect(await proposed(line.id)).toMatchObject({ because: 'instalment' });
      // And comes in again, once.
      for (const _ of [1, 2]) expect(told('matchInstalment', await match())).toBe(undefined);
      expect(await how(challenge)).toEqual({ bookedOn: line.date, balance: 300_000 });
    });
  });

  it('comes to the same twice, at once, overlapping, and without references of the bank', async () => {
    const [a, b, c] = [1_00, 2_00, 3_00].map((amount) => ({ amount, description: `o${amount}` })) as [
      MadeLine,
      MadeLine,
      MadeLine,
    ];
    const first = statement([a, b, b]);
    const both = await Promise.all([imported(first), imported(first)]);
    expect(both.reduce((sum, { statement }) => sum + statement.added, 0)).toBe(3);
    expect((await imported(first)).statement).toMatchObject({ lines: 3, added: 0 });
    expect((await imported(statement([b, b, c]))).statement).toMatchObject({ lines: 3, added: 1 });
    const found = (await lines()).filter(({ description }: { description: string }) =>
      /^o\d/.test(description),
    );
    expect(found.map(({ amount }: { amount: number }) => amount).toSorted()).toEqual([
      1_00, 2_00, 2_00, 3_00,
    ]);
  });

  it('in one file with another that overlaps it brings each line once', async () => {
    const [x, y, z] = ['x', 'y', 'z'].map((name) => ({ amount: 7_00, reference: `F${name}` })) as [
      MadeLine,
      MadeLine,
      MadeLine,
    ];
    const [first, second] = [String(statement([x, y])), String(statement([y, z]))];
    const [inside = ''] = /<Stmt>.*<\/Stmt>/s.exec(second) ?? [];
    const file = Buffer.from(first.replace('</BkToCstmrStmt>', `${inside}</BkToCstmrStmt>`));
    expect((await imported(file)).statement).toMatchObject({ lines: 3, added: 3 });
    expect((await imported(file)).statement).toMatchObject({ lines: 3, added: 0 });
  });

  it('from before the books began, or of a day that is still to come, is booked today', async () => {
    const days = ['2025-12-31', '2026-01-01', '2026-11-05'];
    await imported(
      statement(days.map((date) => ({ amount: 6_00, date, reference: date, description: `van ${date}` }))),
    );
    for (const date of days) {
      const { id } = await lineAbout(`van ${date}`);
      await act('bookLine', { lineId: id, source: 'gift', description: `op ${date}` }, 'line { id }');
    }
    await city.idle();
    const { entries } = JSON.parse((await readOpen(city, wijk, 'ledger.json')).body);
    const booked = entries
      .filter(({ description }: { description: string }) => description.startsWith('gift: op '))
      .map(({ date }: { date: string }) => date);
    expect(booked.toSorted()).toEqual(['2026-01-01', '2026-11-02', '2026-11-02']);
  });

  it('of three hundred lines is taken in whole, also when half of it was there', async () => {
    const many = Array.from({ length: 300 }, (_, i) => ({
      amount: 1 + i,
      reference: `M${i}`,
      date: '2026-10-01',
    }));
    // As after a line that broke between two transactions.
    expect((await imported(statement(many.slice(0, 160)))).statement).toMatchObject({ added: 160 });
    expect((await imported(statement(many))).statement).toMatchObject({ lines: 300, added: 140 });
    expect((await imported(statement(many))).statement).toMatchObject({ lines: 300, added: 0 });
  });

  it('tells payments apart that the bank booked together', async () => {
    const together = [
      { amount: -4_00, description: 'samen een' },
      { amount: -5_00, description: 'samen twee' },
    ];
    const body = statement(together, { entries: entryOf(together, 'S1') });
    expect((await imported(body)).statement).toMatchObject({ lines: 2, added: 2 });
    expect((await lineAbout('samen twee')).amount).toBe(-5_00);
  });

  it('that does not add up is refused, and says by how much', async () => {
    const { code, userErrors } = await imported(statement([{ amount: 10_00 }], { closing: 1_010_01 }));
    expect(code).toBe('STATEMENT_NOT_IN_BALANCE');
    expect(userErrors[0].message).toMatch(/€\s0,01/);
    expect(
      code && (await imported(statement([{ amount: 10_00 }], { opening: -50_00, closing: -40_00 }))).code,
    ).toBeUndefined();
  });

  const bomb = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i} "${`&lol${i ? i - 1 : ''};`.repeat(10)}">`).join('')}]>`;
  it.each([
    ['an XML bomb', statement([], { head: bomb }), 'BAD_STATEMENT'],
    [
      'a file that would read another',
      statement([], { head: '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>' }),
      'BAD_STATEMENT',
    ],
    [
      'a bomb in UTF-16',
      Buffer.from(`\ufeff<?xml version="1.0"?>${bomb}<a/>`, 'utf16le'),
      'FILE_NOT_WHAT_IT_SAYS',
    ],
    ['tags without end', Buffer.from('<a>'.repeat(200_000)), 'BAD_STATEMENT'],
    [
      'tags as deep as they are many',
      Buffer.from('<a>'.repeat(90_000) + '</a>'.repeat(90_000)),
      'BAD_STATEMENT',
    ],
    ['half a statement', statement([{ amount: 1 }]).subarray(0, 400), 'BAD_STATEMENT'],
    ['another document', Buffer.from('<html></html>'), 'BAD_STATEMENT'],
    [
      'another currency',
      Buffer.from(String(statement([{ amount: 1 }])).replaceAll('EUR', 'USD')),
      'BAD_STATEMENT',
    ],
    [
      'a tenth of a cent',
      Buffer.from(String(statement([{ amount: 1 }])).replaceAll('0.01<', '0.011<')),
      'BAD_STATEMENT',
    ],
    ['a day that is none', statement([{ amount: 1, date: '2026-02-31' }]), 'BAD_STATEMENT'],
    ['another account', statement([], { iban: 'NL91ABNA0417164300' }), 'OTHER_ACCOUNT'],
  ])('of %s is refused', async (_, body, code) => {
    const before = await lines();
    const started = performance.now();
    expect((await imported(body)).code).toBe(code);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(await lines()).toEqual(before);
  });

  it('leaves what looks like an entity as it stands', async () => {
    const text = 'Jansen &#38; Zn &unknown; &amp;lt;';
    const body = String(statement([{ amount: 9, reference: 'E1', description: 'XX' }])).replace('XX', text);
    expect((await imported(Buffer.from(body))).statement).toMatchObject({ added: 1 });
    expect(await lineAbout('Jansen & Zn &unknown; &lt;')).toMatchObject({ amount: 9 });
  });
});
