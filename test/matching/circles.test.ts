import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type City, newId, type Person, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
let city: City;
let people: Readonly<Record<string, Person>>;
const who = (name: string): Person => {
  const person = people[name];
  if (!person) throw new Error(name);
  return person;
};
/** Whom a circle for addiction is for, and whom it is not for. */
const inside = ['Host', 'Mina', 'Sanne'];
const outside = ['Buur', 'Bea', 'Cor', 'Wil'];
let circle: string;

beforeAll(async () => {
  city = await startCity();
  const { board, coordinator } = await city.found(wijk);
  const names = ['Fatima', 'Host', 'Mina', 'Sanne', 'Buur'];
  const all = await city.residents(wijk, board, ...names);
  people = {
    ...Object.fromEntries(names.flatMap((name, i) => (all[i] ? [[name, all[i]]] : []))),
    Bea: board,
    Cor: coordinator,
    Wil: await city.professional(wijk, coordinator),
  };
  const role = { personId: who('Host').id, role: 'host', why: 'gastvrouw' };
  await city.act(board, wijk, 'grantRole', role, '');
  await city.act(who('Mina'), wijk, 'updateProfile', { livedExperience: ['addiction'] }, '');
  await city.act(who('Sanne'), wijk, 'updateProfile', { talents: ['addiction'], street: 'Korreweg' }, '');
  // The nearest neighbour knows of something else, and is there for the street.
  const near = { talents: ['garden'], livedExperience: ['debts'], street: 'Korreweg', nearby: true };
  await city.act(who('Buur'), wijk, 'updateProfile', near, '');
  circle = newId('req');
  const input = { id: circle, category: 'addiction', title: 'Mijn zoon gamet', audience: 'circle' };
  await city.change(who('Fatima'), wijk, 'askForHelp', { ...input, street: 'Korreweg', hideName: true });
  for (let n = 0; n < 3; n++) {
    await city.clock(wijk);
    city.time.now = new Date(city.time.now.getTime() + 12 * 3_600_000);
  }
});
afterAll(() => city.stop());

/** Every way in which somebody could come upon a request. */
const ways = [
  '{ request(id: "ID") { id title } }',
  '{ node(id: "ID") { id } }',
  '{ requests(first: 50) { edges { node { id } } } }',
  '{ requests(audience: circle, first: 50) { edges { node { id } } } }',
  '{ requests(audience: circle, category: "addiction") { edges { node { id } } } }',
  '{ requests(audience: circle, state: open) { edges { node { id } } } }',
  '{ requests(audience: wij) { edges { node { id } } } }',
  '{ me { asks { edges { node { request { id } } } } helping { edges { node { id } } } requests { edges { node { id } } } } }',
  '{ me { everything } }',
];
const found = async (name: string): Promise<number> => {
  let times = 0;
  for (const way of ways) {
    const { data } = await city.ask(who(name), wijk, way.replace('ID', circle));
    if (JSON.stringify(data ?? null).includes(circle)) times++;
  }
  return times;
};

describe('a request for a circle', () => {
  it.each(inside)('is found by %s, who fits or is host', async (name) => {
    expect(await found(name)).toBeGreaterThan(3);
  });

  it.each(outside)('is found by no way by %s, who does not', async (name) => {
    expect(await found(name)).toBe(0);
  });

  it.each(outside)('can be answered, declined or talked in by no means by %s', async (name) => {
    const inputs = {
      answerRequest: { id: newId('ans'), requestId: circle, text: 'Ik' },
      withdrawAnswer: { requestId: circle },
      widenRequest: { requestId: circle },
      withdrawRequest: { requestId: circle },
      sendMessage: { id: newId('msg'), requestId: circle, text: 'Hoi' },
      declineAsk: { requestId: circle },
    };
    for (const [mutation, input] of Object.entries(inputs)) {
      const { userErrors } = await city.act(who(name), wijk, mutation, input, '');
      const code = userErrors[0]?.code;
      // WIJ and the coordinator are no residents, and are told so before anything else.
      expect(['NOT_FOUND', 'NOT_A_RESIDENT'], `${mutation}: ${code}`).toContain(code);
      const madeUp = { ...input, requestId: newId('req') };
      const other = await city.act(who(name), wijk, mutation, madeUp, '');
      expect(other.userErrors).toEqual(userErrors);
    }
  });

  it('is asked of those who fit and of nobody who is only near, and hides the name all the while', async () => {
    const asks = async (name: string) => {
      const query = '{ me { asks { edges { node { reasons request { requester { name } } } } } } }';
      const { data } = await city.ask(who(name), wijk, query);
      return data.me.asks.edges.map(({ node }: { node: object }) => node);
    };
    const hidden = { request: { requester: null } };
    expect(await asks('Mina')).toEqual([{ reasons: ['theme', 'wijk', 'language'], ...hidden }]);
    expect(await asks('Sanne')).toEqual([{ reasons: ['talent', 'sameStreet', 'language'], ...hidden }]);
    expect(await asks('Host')).toEqual([]);
    expect(await asks('Buur')).toEqual([]);
  });
});
