import { buildASTSchema, type DocumentNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cityDocument } from '../../schema/generated/city-document.ts';
import { wijkDocument } from '../../schema/generated/wijk-document.ts';
import { type City, startCity } from '../harness/city.ts';
import { scenariosOf } from './scenarios.ts';

let city: City;
let all: Awaited<ReturnType<typeof scenariosOf>>;

beforeAll(async () => {
  city = await startCity();
  all = await scenariosOf(city);
});
afterAll(() => city.stop());

const mutationsOf = (document: DocumentNode) =>
  Object.keys(buildASTSchema(document).getMutationType()?.getFields() ?? {});

describe.each([
  ['wijk', mutationsOf(wijkDocument)],
  ['city', mutationsOf(cityDocument)],
] as const)('a mutation of the %s that is sent twenty times at once, and once more', (api, mutations) => {
  const scenarios = () => (api === 'wijk' ? all.inWijk : all.inCity);

  it('has a scenario for every mutation of the schema', () => {
    expect(Object.keys(scenarios()).sort()).toEqual([...mutations].sort());
  });

  for (const mutation of mutations)
    it(`${mutation} happens once`, async () => {
      const scenario = await scenarios()[mutation]?.();
      if (!scenario) throw new Error(`no scenario for ${mutation}`);
      const send = () => all.send(api, mutation, scenario);
      const answers = [...(await Promise.all(Array.from({ length: 20 }, send))), await send()];
      for (const { errors, data } of answers) {
        expect(errors).toBeUndefined();
        expect(data[mutation].userErrors).toEqual([]);
      }
      expect(await all.timesDone(api, scenario)).toBe(1);
      if (mutation === 'sendMessage') expect(await all.messagesOf(scenario.subject)).toBe(1);
    });
});
