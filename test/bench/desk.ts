import { v7 } from 'uuid';
import { placeLogged, placePaper } from '../../functions/desk/store.ts';
import { type Line, line } from './capacity.ts';
import type { ground } from './ground.ts';

type Ground = Awaited<ReturnType<typeof ground>>;

const open =
  'mutation O($input: OpenDeskInput!) { openDesk(input: $input) { desk { person { id } } userErrors { code } } }';
const ask =
  'mutation A($input: AskForHelpInput!) { askForHelp(input: $input) { request { id } userErrors { code } } }';
const pile = '{ papers(first: 20) { edges { node { id mark kind name note } } } }';
const log = '{ me { deskLog(first: 20) { edges { node { at action host { name } } } } } }';
/** Somebody who sat at a desk as often as there are entries. */
const id = `dsk_${v7()}`;

/** What a host's desk costs, with so many sheets on the pile and entries in the log of who sits there. */
export async function deskLines(
  { send, wijk, personId }: Ground,
  from: number,
  size: number,
): Promise<Line[]> {
  const at = new Date().toISOString();
  const trail = [{ at, by: personId, action: 'takeInPaper', st: 1 }];
  const sheets = Array.from({ length: size - from }, (_, n) => ({
    id: `ppr_${v7()}`,
    what: 'request' as const,
    name: `Buur ${n}`,
    note: 'Wie leest mijn brieven voor?',
    at,
    by: personId,
    state: 'waiting' as const,
    trail,
  }));
  const opened = await send('wijk', open, {
    input: { id: from ? `dsk_${v7()}` : id, consent: true, name: 'Mina', reach: '050-1234567' },
  });
  const person: string = opened.data.openDesk.desk.person.id;
  const desk = { 'x-noaber-desk': from ? `dsk_${person.slice(4)}` : id };
  const entries = Array.from({ length: size }, (_, n) =>
    placeLogged(`req_${n}`, 1, { at, by: person, via: personId, action: 'ask', st: 1 }),
  ).flatMap((entry) => entry ?? []);
  const all = [...sheets.map(placePaper), ...entries];
  for (let n = 0; n < all.length; n += 16)
    await Promise.all(all.slice(n, n + 16).map((one) => wijk.put(one)));
  const input = { id: `req_${v7()}`, category: 'company', title: 'Wie leest mijn brieven voor?' };
  const asked = await send('wijk', ask, { input }, desk);
  if (!asked.data.askForHelp.request) throw new Error(JSON.stringify(asked.data));
  const piled = await send('wijk', pile);
  if (piled.data.papers.edges.length < Math.min(20, size)) throw new Error('the pile is not there');
  const logged = await send('wijk', log, {}, desk);
  if (logged.data.me.deskLog.edges.length < Math.min(20, size)) throw new Error('the log is not there');
  const of = `${size} sheets and entries`;
  const reads = ({ readCalls = 0, readUnits = 0 }: Record<string, number>) => ({
    calls: readCalls,
    RCU: readUnits,
  });
  return [
    line(
      'open a desk for somebody new',
      of,
      { writeCalls: opened.cost.writeCalls ?? 0, WCU: opened.cost.writeUnits ?? 0 },
      { writeCalls: 1, WCU: 10 },
    ),
    line(
      'ask for help at a desk',
      of,
      {
        readCalls: asked.cost.readCalls ?? 0,
        writeCalls: asked.cost.writeCalls ?? 0,
        WCU: asked.cost.writeUnits ?? 0,
      },
      { readCalls: 5, writeCalls: 1, WCU: 5 },
    ),
    line('the pile of paper (20)', of, reads(piled.cost), { calls: 2, RCU: 2 }),
    line('what was done in one’s name (20)', of, reads(logged.cost), { calls: 5, RCU: 5 }),
  ];
}
