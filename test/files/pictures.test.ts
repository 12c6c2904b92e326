import { afterAll, beforeAll, expect, it } from 'vitest';
import { scenariosOf } from '../faults/scenarios.ts';
import { type City, newId, startCity } from '../harness/city.ts';

const wijk = 'korrewegwijk';
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
let city: City;
let all: Awaited<ReturnType<typeof scenariosOf>>;

beforeAll(async () => {
  city = await startCity();
  all = await scenariosOf(city);
});
afterAll(() => city.stop());

it('pictures go with a report, are seen by who takes part, and are what they say', async () => {
  const scenario = await all.inWijk.reportInitiative?.();
  if (!scenario) throw new Error('no scenario');
  const { who, input } = scenario;
  const receipt = (await city.upload(who, wijk, 'image/png', png)).id;
  const text = Buffer.from('geen plaatje, maar tekst');
  const fake = (await city.upload(who, wijk, 'image/png', text, { purpose: 'picture' })).id;
  const many = Array.from({ length: 7 }, () => newId('fil'));
  const refused = async (pictures: string[]) => {
    const { data } = await city.send(who, wijk, 'reportInitiative', { ...input, pictures });
    return data.reportInitiative.userErrors[0];
  };
  expect(await refused([receipt])).toMatchObject({ code: 'NOT_FOUND', field: 'pictures' });
  expect(await refused([fake])).toMatchObject({ code: 'FILE_NOT_WHAT_IT_SAYS', field: 'pictures' });
  expect(await refused(many)).toMatchObject({ code: 'TOO_MANY_CHOICES', field: 'pictures' });

  const fields = 'initiative { id state pictures { url contentType } }';
  const { initiative } = await city.act(who, wijk, 'reportInitiative', input, fields);
  expect(initiative).toMatchObject({ state: 'reported', pictures: [{ contentType: 'image/png' }] });
  const query = `{ initiative(id: "${initiative.id}") { pictures { url } } }`;
  const [neighbour] = await city.residents(wijk, all.people[2] ?? who, 'Buur');
  if (!neighbour) throw new Error('nobody came');
  const { data } = await city.ask(neighbour, wijk, query);
  const seen = await fetch(data.initiative.pictures[0].url);
  expect(Buffer.from(await seen.arrayBuffer())).toEqual(png);
});
