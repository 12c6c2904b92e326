import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tidy } from '../../schema/texts.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';

let city: City;
let ask: Person;
const wijk = 'beijum';

beforeAll(async () => {
  city = await startCity();
  const { board } = await city.found(wijk);
  const [person] = await city.residents(wijk, board, 'Fatima');
  if (!person) throw new Error('nobody came');
  ask = person;
});
afterAll(() => city.stop());

/** Asks with these words; answers what was kept, or the codes and fields of what was refused. */
async function kept(words: { title?: string; text?: string }) {
  const input = { id: newId('req'), category: 'company', title: 'Wandelen', ...words };
  const { request, userErrors } = await city.act(ask, wijk, 'askForHelp', input, 'request { title text }');
  const read = `query($id: ID!) { request(id: $id) { id } }`;
  const { data } = await city.ask(ask, wijk, read, { id: input.id });
  // Refused is refused whole: nothing stands in the table.
  expect(data.request === null).toBe(userErrors.length > 0);
  return request ?? userErrors.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`);
}

describe('a text', () => {
  it.each([
    ['Arabic', 'أحتاج مساعدة في قراءة رسالة من البلدية'],
    ['Hebrew with its marks', 'אני צריך עזרה \u200Fבבקשה\u200E'],
    ['emoji of several parts', 'Wie helpt? 👩‍👩‍👧‍👦🏳️‍🌈👍🏿'],
    ['combining marks', 'Ik heb é, ő en ą'],
    ['Ukrainian', "Потрібна допомога з дров'яною піччю"],
    ['line ends and tabs', 'een\n\ttwee\n\ndrie'],
    ['what means something elsewhere', "<script>alert(1)</script> {{7*7}} %s \\0 '; DROP TABLE --"],
  ])('in %s comes back as it was written', async (_, text) => {
    expect(await kept({ text })).toMatchObject({ text });
  });

  it('is kept in one form: composed, with plain line ends, without blanks around', async () => {
    expect(await kept({ text: '  cafe\u0301\r\nbar\rx  ' })).toMatchObject({ text: 'café\nbar\nx' });
  });

  it.each([
    ['a null', 'a\u0000b'],
    ['a bell', 'a\u0007b'],
    ['an escape', '\u001B[31mrood'],
    ['a delete', 'a\u007Fb'],
    ['an override of direction', 'veilig\u202Eexe.gpj'],
    ['an isolate', 'a\u2066b\u2069'],
    ['a non-character', 'a\uFFFFb'],
  ])('with %s is refused and says so', async (_, text) => {
    expect(await kept({ text })).toEqual(['CONTROL_CHARACTERS text']);
    expect(await kept({ title: text })).toEqual(['CONTROL_CHARACTERS title']);
  });

  it('with half a character in it is refused, not mended behind the writer’s back', async () => {
    expect(await kept({ text: 'a\uD83Db' })).toEqual(['CONTROL_CHARACTERS text']);
  });

  it('of 10,000 characters is refused with how many fit', async () => {
    const input = { id: newId('req'), category: 'company', title: 'Wandelen', text: 'a'.repeat(10_000) };
    const { userErrors } = await city.act(ask, wijk, 'askForHelp', input, 'request { id }');
    expect(userErrors).toEqual([
      {
        code: 'TOO_LONG',
        field: 'text',
        message: expect.stringMatching(/10000 tekens, en er passen er 4000/),
      },
    ]);
  });

  it('is counted as people count: an emoji of seven code points is one', async () => {
    const family = '👩‍👩‍👧‍👦';
    expect(await kept({ title: family.repeat(100) })).toMatchObject({ title: family.repeat(100) });
    expect(await kept({ title: family.repeat(101) })).toEqual(['TOO_LONG title']);
  });

  it('of nothing but blanks is too short for a title', async () => {
    expect(await kept({ title: ' \n\t ' })).toEqual(['TOO_SHORT title']);
  });

  it('is either kept in its one form or refused: never half, never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        const answer = await kept({ text });
        if (Array.isArray(answer)) expect(answer[0]).toMatch(/CONTROL_CHARACTERS text|TOO_LONG text/);
        else expect(answer.text ?? '').toBe(tidy(text));
      }),
      { numRuns: 60 },
    );
  });
});
