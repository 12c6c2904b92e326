import { v7 } from 'uuid';
import { weeksAfter } from '../../functions/challenges/due.ts';
import { type Challenge, mostFiles } from '../../functions/challenges/rules.ts';
import { placeChallenge } from '../../functions/challenges/store.ts';
import { dossierSets } from '../../schema/dossiers.ts';
import { fiscalDay } from '../../schema/money.ts';
import { type Line, line } from './capacity.ts';
import type { ground } from './ground.ts';

type Ground = Awaited<ReturnType<typeof ground>>;

const draft =
  'mutation D($input: DraftChallengeInput!) { draftChallenge(input: $input) { challenge { id } userErrors { code } } }';
const change =
  'mutation C($input: ChangeChallengeInput!) { changeChallenge(input: $input) { challenge { id } userErrors { code } } }';
const waiting =
  '{ challenges(phase: answering, first: 20) { edges { node { id title state decideBy overdue } } } }';
const one =
  'query O($id: ID!) { challenge(id: $id) { title state missing dossier { name text } group { name } can } }';
const filed = 'query F($id: ID!) { challenge(id: $id) { title dossier { text } files { id name bytes } } }';

/** What people write about one element. */
const words = 'Wij helpen elkaar met geld, en wie het zelf heeft meegemaakt gaat voorop. '.repeat(6);

const submitted = (personId: string, at: Date): Challenge => ({
  id: `chl_${v7()}`,
  title: 'Samen uit de schulden',
  state: 'submitted',
  draftedAt: at.toISOString(),
  group: [personId],
  asking: [],
  rules: dossierSets.geertruidenberg,
  answers: Object.fromEntries(dossierSets.geertruidenberg.elements.map(({ id }) => [id, words])),
  submittedOn: fiscalDay(at),
  decideBy: weeksAfter(fiscalDay(at), 10),
  evaluations: [],
  files: Array.from({ length: mostFiles }, (_, n) => ({
    id: `fil_${v7()}`,
    name: `Tekening van het plein, blad ${n + 1}`,
    contentType: 'application/pdf',
    bytes: 4_000_000,
    at: at.toISOString(),
  })),
  trail: [{ at: at.toISOString(), by: personId, action: 'draftChallenge', st: 1 }],
});

/** What challenges cost, with so many that wait for an answer. */
export async function challengeLines(
  { send, wijk, personId }: Ground,
  from: number,
  size: number,
): Promise<Line[]> {
  const all = Array.from({ length: size - from }, () => submitted(personId, new Date()));
  for (let n = 0; n < all.length; n += 16)
    await Promise.all(all.slice(n, n + 16).map((challenge) => wijk.put(placeChallenge(challenge))));
  const id = `chl_${v7()}`;
  const begun = await send('wijk', draft, { input: { id, title: 'Groen in de straat' } });
  const answers = dossierSets.middelburg.elements.map((element) => ({ element: element.id, text: words }));
  const written = await send('wijk', change, { input: { challengeId: id, version: 1, answers } });
  const listed = await send('wijk', waiting);
  if (listed.data.challenges.edges.length < Math.min(20, size)) throw new Error('the list is not there');
  const read = await send('wijk', one, { id });
  if (!read.data.challenge) throw new Error(JSON.stringify(written.data));
  const withFiles = await send('wijk', filed, { id: all[0]?.id });
  if (withFiles.data.challenge.files.length !== mostFiles) throw new Error('the files are not there');
  const of = `${size} challenges`;
  const wrote = ({ writeCalls = 0, writeUnits = 0 }: Record<string, number>) => ({
    calls: writeCalls,
    WCU: writeUnits,
  });
  const reads = ({ readCalls = 0, readUnits = 0 }: Record<string, number>) => ({
    calls: readCalls,
    RCU: readUnits,
  });
  return [
    line('begin a dossier', of, wrote(begun.cost), { calls: 1, WCU: 5 }),
    line('write in a dossier of seven elements', of, wrote(written.cost), { calls: 1, WCU: 12 }),
    line('what waits for an answer (20)', of, reads(listed.cost), { calls: 2, RCU: 3 }),
    line('one dossier', of, reads(read.cost), { calls: 3, RCU: 3 }),
    line('one dossier with ten files', of, reads(withFiles.cost), { calls: 2, RCU: 2 }),
  ];
}
