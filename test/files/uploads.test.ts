import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type City, newId, type Person, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Array(2000).fill(7)]);
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
let city: City;
let rie: Person;
let mo: Person;

beforeAll(async () => {
  city = await startCity();
  const { board } = await city.found(wijk);
  [rie, mo] = (await city.residents(wijk, board, 'Rie', 'Mo')) as [Person, Person];
});
afterAll(() => city.stop());

const ask = async (input: object, who = rie) => {
  const fields = 'upload { url method headers { name value } }';
  const full = {
    id: newId('fil'),
    contentType: 'image/png',
    bytes: png.length,
    purpose: 'receipt',
    ...input,
  };
  const { errors, data } = await city.send(who, wijk, 'requestUpload', full, fields);
  return errors ? { errors } : data.requestUpload;
};
const put = async (url: string, headers: Record<string, string>, body: Uint8Array) =>
  (await fetch(url, { method: 'PUT', headers, body: Buffer.from(body) })).status;
/** What a claim with this file as its receipt is told. */
const used = async (receiptId: string, who = rie) => {
  const claim = {
    from: 'general',
    amount: 100,
    description: 'Verf',
    holder: 'R. Jansen',
    iban: 'NL91ABNA0417164300',
  };
  const { data } = await city.send(
    who,
    wijk,
    'submitClaim',
    { id: newId('clm'), ...claim, receiptId },
    'claim { id }',
  );
  return data.submitClaim.userErrors[0]?.code ?? 'taken';
};

describe('an upload', () => {
  it('arrives and is used, by whom it belongs to', async () => {
    const { id, status } = await city.upload(rie, wijk, 'image/jpeg', jpeg);
    expect(status).toBe(200);
    expect(await used(id, mo)).toBe('NOT_FOUND');
    expect(await used(id)).toBe('taken');
  });

  it.each([
    ['a PNG that is no PNG', 'image/png', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a PDF that is a PNG', 'application/pdf', png],
    ['a JPEG of one byte', 'image/jpeg', Buffer.from([0xff])],
  ])('of %s is not what it says', async (_, contentType, body) => {
    const { id, status } = await city.upload(rie, wijk, contentType, body);
    expect(status).toBe(200);
    expect(await used(id)).toBe('FILE_NOT_WHAT_IT_SAYS');
  });

  it('that never came is told so', async () => {
    const id = newId('fil');
    expect((await ask({ id })).userErrors).toEqual([]);
    expect(await used(id)).toBe('FILE_NOT_THERE');
  });

  it.each([
    ['a program', { contentType: 'application/x-msdownload' }, 'FILE_TYPE'],
    ['a web page', { contentType: 'text/html' }, 'FILE_TYPE'],
    ['a drawing that can hold a script', { contentType: 'image/svg+xml' }, 'FILE_TYPE'],
    ['a PDF as a picture', { contentType: 'application/pdf', purpose: 'picture' }, 'FILE_TYPE'],
    ['nothing', { bytes: 0 }, 'FILE_SIZE'],
    ['less than nothing', { bytes: -1 }, 'FILE_SIZE'],
    ['eleven megabytes', { bytes: 11_000_000 }, 'FILE_SIZE'],
    ['a name that climbs', { id: 'fil_../../x' }, 'BAD_ID'],
  ])('of %s is refused beforehand', async (_, input, code) => {
    expect((await ask(input)).userErrors[0].code).toBe(code);
  });

  it('of a bank statement is for the treasurer', async () => {
    const { errors, userErrors } = await ask({ contentType: 'application/xml', purpose: 'statement' });
    expect((errors?.[0].extensions ?? userErrors[0]).code).toBe('FORBIDDEN');
  });

  it('is for exactly the file that was said, once, at an address that can not be altered', async () => {
    const { upload } = await ask({});
    const headers = Object.fromEntries(
      upload.headers.map(({ name, value }: Record<string, string>) => [name, value]),
    );
    expect(await put(upload.url, headers, Buffer.concat([png, png]))).toBe(403);
    expect(await put(upload.url, { ...headers, 'content-type': 'text/html' }, png)).toBe(403);
    const { 'if-none-match': _, ...overwriting } = headers;
    expect(await put(upload.url, overwriting, png)).toBe(403);
    const elsewhere = upload.url.replace(`/w/${wijk}/`, '/w/beijum/');
    expect(await put(elsewhere, headers, png)).toBe(403);
    expect(await put(upload.url.replace('Expires=900', 'Expires=90000'), headers, png)).toBe(403);
    expect((await fetch(upload.url)).status).toBe(403);
    expect(await put(upload.url, headers, png)).toBe(200);
    expect(await put(upload.url, headers, png.toReversed())).toBe(412);
  });

  it('is asked for again with the same answer, and by nobody else', async () => {
    const id = newId('fil');
    expect((await ask({ id })).userErrors).toEqual([]);
    expect((await ask({ id })).userErrors).toEqual([]);
    expect((await ask({ id, bytes: 17 })).userErrors[0].code).toBe('ID_TAKEN');
    expect((await ask({ id }, mo)).userErrors[0].code).toBe('ID_TAKEN');
  });
});
