import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Command, obstacleTo } from '../../functions/challenges/decisions.ts';
import { type Challenge, mostFiles } from '../../functions/challenges/rules.ts';
import { dossierSets } from '../../schema/dossiers.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';
import { challengesIn, wijk } from './cast.ts';

const pdf = Buffer.from('%PDF-1.7\nplan van de groep\n');
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
let city: City;
let board: Person;
let coordinator: Person;
let group: Person;
let neighbour: Person;
let play: ReturnType<typeof challengesIn>;

beforeAll(async () => {
  city = await startCity();
  ({ board, coordinator } = await city.found(wijk));
  [group, neighbour] = (await city.residents(wijk, board, 'Gro Ep', 'Bu Ur')) as [Person, Person];
  play = challengesIn(city, { group, coordinator });
}, 60_000);
afterAll(() => city.stop());

const dossier = { purpose: 'dossier' };
const uploaded = async (who = group, type = 'application/pdf', body = pdf, more: object = dossier) =>
  (await city.upload(who, wijk, type, body, more)).id;
const attach = (who: Person, challengeId: string, fileId: string, name = 'Het plan') =>
  play.act(who, 'attachToChallenge', { challengeId, fileId, name });
const detach = (who: Person, challengeId: string, fileId: string) =>
  play.act(who, 'detachFromChallenge', { challengeId, fileId });
const mend = ({ userErrors: [one] }: { userErrors: { code: string; field: string }[] }) =>
  one && `${one.code} ${one.field}`;
const filesOf = async (who: Person, id: string) => {
  const query = `{ challenge(id: "${id}") { files { id name contentType bytes url } } }`;
  const { data, errors } = await city.ask(who, wijk, query);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.challenge.files;
};

describe('a file with a dossier', () => {
  it('is put there by the group, once, and read by everybody who takes part', async () => {
    const { challengeId } = await play.brought('draft');
    const [plan, drawing] = [await uploaded(), await uploaded(group, 'image/png', png)];
    // At the same moment: none is lost.
    const both = await Promise.all([
      attach(group, challengeId, plan),
      attach(group, challengeId, drawing, ' Tekening '),
    ]);
    expect(both.map(mend)).toEqual([undefined, undefined]);
    expect(mend(await attach(group, challengeId, plan))).toBeUndefined();
    for (const who of [group, neighbour, board, coordinator]) {
      const files = await filesOf(who, challengeId);
      expect(files).toHaveLength(2);
      const one = files.find(({ id }: { id: string }) => id === plan);
      expect(one).toMatchObject({ name: 'Het plan', contentType: 'application/pdf', bytes: pdf.length });
      expect(Buffer.from(await (await fetch(one.url)).arrayBuffer())).toEqual(pdf);
    }
    expect((await filesOf(group, challengeId)).map(({ name }: { name: string }) => name).sort()).toEqual([
      'Het plan',
      'Tekening',
    ]);
    expect(mend(await attach(group, challengeId, plan, 'Anders'))).toBe('FILE_USED fileId');
    const other = await play.brought('draft');
    expect(mend(await attach(group, other.challengeId, plan))).toBe('FILE_USED fileId');
  });

  it('is what it says, for this purpose, of whoever puts it there, and not too large', async () => {
    const { challengeId } = await play.brought('draft');
    const fake = await uploaded(group, 'application/pdf', png);
    expect(mend(await attach(group, challengeId, fake))).toBe('FILE_NOT_WHAT_IT_SAYS fileId');
    const receipt = await uploaded(group, 'image/png', png, {});
    expect(mend(await attach(group, challengeId, receipt))).toBe('NOT_FOUND fileId');
    const theirs = await uploaded(neighbour);
    expect(mend(await attach(group, challengeId, theirs))).toBe('NOT_FOUND fileId');
    expect(mend(await attach(group, challengeId, newId('fil')))).toBe('NOT_FOUND fileId');
    expect(mend(await attach(group, challengeId, 'fil_nothing'))).toBe('NOT_FOUND fileId');
    const fine = await uploaded();
    expect(mend(await attach(group, challengeId, fine, ' '))).toBe('TOO_SHORT name');
    expect(mend(await attach(neighbour, challengeId, theirs))).toBe('FORBIDDEN challengeId');
    expect(await filesOf(group, challengeId)).toEqual([]);
    const asked = async (more: object) => {
      const input = { id: newId('fil'), contentType: 'application/pdf', bytes: 100, ...dossier, ...more };
      return mend(await city.act(group, wijk, 'requestUpload', input, 'upload { url }'));
    };
    expect(await asked({ bytes: 10_000_001 })).toBe('FILE_SIZE bytes');
    expect(await asked({ contentType: 'text/html' })).toBe('FILE_TYPE contentType');
    expect(await asked({ bytes: 10_000_000 })).toBeUndefined();
  });

  it('is taken away by the group as long as it writes, and does not come back', async () => {
    const { challengeId } = await play.brought('draft');
    const [plan, kept, late] = [await uploaded(), await uploaded(), await uploaded()];
    for (const id of [plan, kept]) await attach(group, challengeId, id);
    expect(mend(await detach(neighbour, challengeId, plan))).toBe('FORBIDDEN challengeId');
    expect(mend(await detach(group, challengeId, late))).toBe('NOT_FOUND fileId');
    for (const _ of [1, 2]) expect(mend(await detach(group, challengeId, plan))).toBeUndefined();
    expect((await filesOf(coordinator, challengeId)).map(({ id }: { id: string }) => id)).toEqual([kept]);
    expect(mend(await attach(group, challengeId, plan, 'Toch weer'))).toBe('FILE_USED fileId');
    // The very command that put it there, come late, puts nothing there either.
    expect(mend(await attach(group, challengeId, plan))).toBeUndefined();
    expect(await filesOf(group, challengeId)).toHaveLength(1);
    const own = await city.ask(group, wijk, '{ me { everything } }');
    expect(JSON.parse(own.data.me.everything).files).toContainEqual(
      expect.objectContaining({ id: plan, usedFor: challengeId, removedAt: expect.any(String) }),
    );
    await play.filled(challengeId);
    await play.mustAct(group, 'submitChallenge', { challengeId });
    expect(mend(await attach(group, challengeId, late))).toBe('CHALLENGE_NOT_NOW challengeId');
    expect(mend(await detach(group, challengeId, kept))).toBe('CHALLENGE_NOT_NOW challengeId');
    await play.mustAct(coordinator, 'openDialogue', { challengeId });
    const { challenge } = await attach(group, challengeId, late);
    expect(challenge.can).toEqual(expect.arrayContaining(['attach', 'detach']));
    await play.mustAct(coordinator, 'acceptChallenge', { challengeId, why: 'Mooi plan' });
    expect(mend(await detach(group, challengeId, kept))).toBe('CHALLENGE_NOT_NOW challengeId');
    expect(await filesOf(neighbour, challengeId)).toHaveLength(2);
  });

  it('is one of ten at most', () => {
    const file = (n: number) => ({
      id: `fil_${n}`,
      name: 'Plan',
      contentType: 'image/png',
      bytes: 16,
      at: '2027-01-01T10:00:00.000Z',
    });
    const challenge = (count: number): Challenge => ({
      id: 'chl_1',
      title: 'Groen',
      state: 'draft',
      draftedAt: '2027-01-01T10:00:00.000Z',
      group: ['per_a'],
      asking: [],
      rules: dossierSets.middelburg,
      answers: {},
      files: Array.from({ length: count }, (_, n) => file(n)),
      evaluations: [],
      trail: [],
    });
    const command: Command = { kind: 'attach', file: file(99), used: false };
    const obstacle = (count: number) => obstacleTo(challenge(count), command, '2027-01-01')?.code;
    expect(mostFiles).toBe(10);
    expect([0, 9, 10, 11].map(obstacle)).toEqual([undefined, undefined, 'TOO_MANY_FILES', 'TOO_MANY_FILES']);
  });
});
