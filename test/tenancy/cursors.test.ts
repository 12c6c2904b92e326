import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFor, codeKey, readCode } from '../../functions/tenancy/codes.ts';
import { BadCursor, Cursors } from '../../functions/tenancy/cursors.ts';
import { cityScope, wijkScope } from '../../functions/tenancy/scope.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
const wijken = fc.constantFrom('W#beijum#', 'W#selwerd#', 'CITY#groningen#');
const lists = fc.constantFrom('members', 'audit', 'requests:wijk', 'requests:circle');

describe('a cursor', () => {
  it('stands for its place in its list, whatever the place is called', () => {
    fc.assert(
      fc.property(text, wijken, lists, (sk, wijk, list) => {
        const cursors = new Cursors('secret', wijk);
        expect(cursors.open(list, cursors.seal(list, sk))).toBe(sk);
      }),
    );
  });

  it('opens nothing in another wijk, in another list, or under another secret', () => {
    fc.assert(
      fc.property(text, wijken, wijken, lists, lists, fc.boolean(), (sk, wijk, other, list, where, same) => {
        fc.pre(wijk !== other || list !== where || !same);
        const cursor = new Cursors('secret', wijk).seal(list, sk);
        const elsewhere = new Cursors(same ? 'secret' : 'another', other);
        expect(() => elsewhere.open(where, cursor)).toThrow(BadCursor);
      }),
    );
  });

  it('opens nothing once a single bit of it was changed', () => {
    fc.assert(
      fc.property(text, fc.nat(), (sk, at) => {
        const cursors = new Cursors('secret', 'W#beijum#');
        const bytes = Buffer.from(cursors.seal('members', sk), 'base64url');
        const bit = at % (bytes.length * 8);
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => cursors.open('members', bytes.toString('base64url'))).toThrow(BadCursor);
      }),
    );
  });

  it('says nothing to who looks inside', () => {
    const place = '2026-11-02T09:00:00.000Z#req_0192f3a0-0000-7000-8000-000000000000';
    const cursor = new Cursors('secret', 'W#beijum#').seal('requests', place);
    for (const inside of [Buffer.from(cursor, 'base64url').toString('latin1'), cursor])
      for (let from = 0; from + 4 <= place.length; from++)
        expect(inside).not.toContain(place.slice(from, from + 4));
  });

  it('is not made up by hand', () => {
    const cursors = new Cursors('secret', 'W#beijum#');
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (made) => {
        expect(() => cursors.open('members', made)).toThrow(BadCursor);
      }),
    );
  });
});

describe('a code', () => {
  const codes = fc.tuple(text, text).map(([tenant, id]) => codeFor('secret', tenant, 'invitation', id));

  it('is read back however it is typed: lower case, without dash, with O for 0 and I or L for 1', () => {
    fc.assert(
      fc.property(codes, fc.constantFrom('', ' ', '-', ' - '), fc.boolean(), (code, dash, lower) => {
        const typed = code
          .replace('-', dash)
          .replaceAll('0', 'O')
          .replaceAll('1', lower ? 'l' : 'I');
        expect(readCode(lower ? typed.toLowerCase() : typed)).toBe(code);
      }),
    );
  });

  it('of one wijk, one purpose and one id is that of no other, and can’t be read from what is kept', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(text, text, text), {
          minLength: 2,
          selector: (parts) => JSON.stringify(parts),
        }),
        (all) => {
          const made = all.map(([tenant, purpose, id]) => codeFor('secret', tenant, purpose, id));
          expect(new Set(made).size).toBe(all.length);
          for (const code of made) expect(codeKey(code)).not.toContain(code.slice(0, 5));
        },
      ),
    );
  });
});

describe('a scope', () => {
  it('is made of letters, digits and dashes, so that nothing can end or widen a key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (name) => {
        const fine = /^[a-z0-9][a-z0-9-]{0,38}[a-z0-9]$/.test(name);
        for (const scope of [wijkScope, cityScope])
          if (fine) expect(scope(name).prefix).toMatch(new RegExp(`#${name}#$`));
          else expect(() => scope(name)).toThrow(TypeError);
      }),
    );
    for (const name of ['a#b', 'a*', 'beijum#', '*', '..', 'A1', '', 'x'])
      expect(() => wijkScope(name)).toThrow(TypeError);
  });

  it('of one wijk begins that of no other', () => {
    const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,10}[a-z0-9]$/);
    fc.assert(
      fc.property(slug, slug, (one, other) => {
        fc.pre(one !== other);
        expect(wijkScope(one).prefix.startsWith(wijkScope(other).prefix)).toBe(false);
      }),
    );
  });
});
