import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asOne, readOn, type Slice } from '../../functions/tenancy/paging.ts';

/** Which things of a list are shown, newest first; the second list reaches twice as far back, and so on. */
const lists = fc.array(fc.boolean(), { maxLength: 120 });
const sizes = fc.integer({ min: 1, max: 7 });
type Thing = { readonly sk: string; readonly shown: boolean };
const ofList = (kept: readonly boolean[], list = 0): Thing[] =>
  kept.map((shown, i) => ({ sk: `${999 - i * (list + 1)}#${list}`, shown }));

/** A slice of a list, and how often it was read for it. */
async function sliceOf(things: readonly Thing[], limit: number, atOnce: number, after: string | undefined) {
  let reads = 0;
  const read = async (from: string | undefined) => {
    reads++;
    const rest = things.filter(({ sk }) => from === undefined || sk < from);
    const items = rest.slice(0, atOnce).map((node) => ({ sk: node.sk, node }));
    return { items, more: rest.length > atOnce };
  };
  const slice = await readOn({ limit, after }, read, ({ sk, shown }) => (shown ? sk : undefined));
  expect(reads).toBeLessThanOrEqual(5);
  return slice;
}

/** What is found by going on for as long as there is more. */
async function walked(limit: number, sliceAfter: (after: string | undefined) => Promise<Slice<string>>) {
  const found: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await sliceAfter(after);
    expect(page.items.length).toBeLessThanOrEqual(limit);
    found.push(...page.items.map(({ node }) => node));
    if (!page.more) return found;
    after = page.until ?? page.items.at(-1)?.sk;
    if (after === undefined) throw new Error('more, and nowhere to go on');
  }
}

const shownOf = (things: readonly Thing[]) => things.flatMap(({ sk, shown }) => (shown ? [sk] : []));

it('a list of which little is shown is read to its end, each thing once, in its order, a few reads at a time', async () => {
  await fc.assert(
    fc.asyncProperty(lists, sizes, sizes, async (kept, limit, atOnce) => {
      const things = ofList(kept);
      const found = await walked(limit, (after) => sliceOf(things, limit, atOnce, after));
      expect(found).toEqual(shownOf(things));
    }),
  );
});

it('a full page of one list hides nothing of it behind a list that read on further and shows nothing', async () => {
  const all = [[true, true], Array<boolean>(6).fill(false)].map(ofList);
  const found = await walked(1, async (after) =>
    asOne(await Promise.all(all.map((things) => sliceOf(things, 1, 1, after))), 1),
  );
  expect(found).toEqual(['999#0', '998#0']);
});

it('several such lists are read as one, newest first, also where one of them stops reading before the others', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(lists, { maxLength: 4 }), sizes, sizes, async (several, limit, atOnce) => {
      const all = several.map(ofList);
      const found = await walked(limit, async (after) =>
        asOne(await Promise.all(all.map((things) => sliceOf(things, limit, atOnce, after))), limit),
      );
      expect(found).toEqual(shownOf(all.flat()).sort().reverse());
    }),
  );
});
