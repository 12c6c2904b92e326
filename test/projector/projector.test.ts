import { GetItemCommand, QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { buildASTSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rebuild } from '../../functions/projector/rebuild.ts';
import { cityScope, wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { cityDocument } from '../../schema/generated/city-document.ts';
import { type City, newId, type Person, startCity } from '../harness/city.ts';
import { selectionsOf } from '../harness/selection.ts';

const wijk = 'korrewegwijk';
const secret = 'NOOIT-IN-DE-STAD';
let city: City;
let askers: Person[];
let help: Person;
let history: DynamoDBRecord[];

/** Everything that was derived: audit entries, facts, what the city sees, the directory. */
async function derived(): Promise<unknown[]> {
  await city.idle();
  const { Items = [] } = await city.bare.send(
    new ScanCommand({ TableName: city.settings.tableName, ConsistentRead: true }),
  );
  const kinds = ['audit', 'fact', 'factPerson', 'serviceFact', 'factThread', 'cityWijk', 'directory'];
  return (
    Items.map((item) => unmarshall(item))
      .filter(({ kind }) => kinds.includes(kind))
      // How often figures were counted differs with how they came; the figures must not.
      .map(({ version: _, asOf: __, ...item }) => item)
      .sort((x, y) => (`${x.PK}${x.SK}` < `${y.PK}${y.SK}` ? -1 : 1))
  );
}

const months = async () =>
  (
    await city.askCity(
      city.admin,
      `{ wijk(id: "${wijk}") { months(last: 12) { month asked { value withheld } solvedByResidents { value withheld } joined { value withheld } } } }`,
    )
  ).data.wijk.months;

beforeAll(async () => {
  city = await startCity();
  const { board } = await city.found(wijk);
  const names = ['An', 'Bo', 'Cas', 'Dien', 'Eef', 'Help'].map((name) => `${secret} ${name}`);
  askers = await city.residents(wijk, board, ...names);
  help = askers.pop() as Person;
  for (const who of askers) {
    const [requestId, answerId] = [newId('req'), newId('ans')];
    const words = { title: `${secret} titel`, text: `${secret} tekst` };
    await city.change(who, wijk, 'askForHelp', { id: requestId, category: 'company', ...words });
    await city.change(help, wijk, 'answerRequest', { id: answerId, requestId, text: `${secret} ja` });
    await city.change(who, wijk, 'acceptAnswer', { requestId, answerId });
    const end = { requestId, solvedBy: 'residents', satisfaction: 5, comment: `${secret} fijn` };
    await city.change(who, wijk, 'completeRequest', end);
  }
  await city.idle();
  history = city.batches.flatMap(({ Records }) => Records);
}, 60_000);
afterAll(() => city.stop());

describe('a change', () => {
  it('was made into audit entries, facts and what the city sees', async () => {
    const last = (await months()).at(-1);
    expect(last).toMatchObject({
      month: '2026-11',
      asked: { value: 5, withheld: false },
      solvedByResidents: { value: 5, withheld: false },
      joined: { value: 7, withheld: false },
    });
  });

  const comings: [string, () => DynamoDBRecord[][], together?: boolean][] = [
    ['the whole history once more', () => [history]],
    ['one by one', () => history.map((record) => [record])],
    ['in halves that overlap', () => [history.slice(0, 20), history.slice(10, 40), history.slice(30)]],
    ['each of them twice', () => [history.flatMap((record) => [record, record])]],
    ['two whole histories at the same time', () => [history, history], true],
  ];
  it.each(comings)('counts once when it comes again: %s', async (_, batches, together) => {
    const before = await derived();
    expect(before.length).toBeGreaterThan(40);
    const project = async (Records: DynamoDBRecord[]) =>
      expect(await city.projector({ Records })).toEqual({ batchItemFailures: [] });
    if (together) await Promise.all(batches().map(project));
    else for (const batch of batches()) await project(batch);
    expect(await derived()).toEqual(before);
  });

  it('that can’t be projected stops the batch there, and nothing after it is lost when it comes again', async () => {
    const before = await derived();
    const poison = structuredClone(history[10]) as DynamoDBRecord;
    if (poison.dynamodb?.NewImage) poison.dynamodb.NewImage.trail = { S: 'broken' };
    const Records = [...history.slice(0, 10), poison, ...history.slice(11)];
    expect(await city.projector({ Records })).toEqual({
      batchItemFailures: [{ itemIdentifier: poison.dynamodb?.SequenceNumber }],
    });
    expect(await city.projector({ Records: history.slice(10) })).toEqual({ batchItemFailures: [] });
    expect(await derived()).toEqual(before);
  });

  it('is made anew from nothing to the same numbers, and goes on from there', async () => {
    const { tableName } = city.settings;
    const [table, ofCity] = [wijkScope(wijk), cityScope('groningen')].map(
      (scope) => new Table(city.bare, tableName, scope),
    );
    if (!table || !ofCity) throw new Error('no table');
    const before = await derived();
    const shown = await months();
    expect(await rebuild(wijk, table, ofCity, city.time.now)).toBe(5 + 8);
    expect(await derived()).toEqual(before);
    expect(await months()).toEqual(shown);
    const who = askers[0] as Person;
    await city.change(who, wijk, 'askForHelp', { id: newId('req'), category: 'company', title: 'Nog iets' });
    await city.idle();
    expect((await months()).at(-1).asked.value).toBe(6);
  });
});

describe('what the city sees', () => {
  it('is withheld until it is about five people, however often they did it', async () => {
    const { board } = await city.found('selwerd');
    const people = await city.residents('selwerd', board, 'A', 'B', 'C', 'D', 'E');
    const asked = async () => {
      await city.idle();
      const { data } = await city.askCity(
        city.admin,
        '{ wijk(id: "selwerd") { months(last: 1) { asked { value withheld } } } }',
      );
      return data.wijk.months[0].asked;
    };
    for (const who of people.slice(0, 4))
      for (let i = 0; i < 2; i++)
        await city.change(who, 'selwerd', 'askForHelp', {
          id: newId('req'),
          category: 'company',
          title: 'Wandelen',
        });
    expect(await asked()).toEqual({ value: null, withheld: true });
    await city.change(people[4] as Person, 'selwerd', 'askForHelp', {
      id: newId('req'),
      category: 'company',
      title: 'Wandelen',
    });
    expect(await asked()).toEqual({ value: 9, withheld: false });
  });

  it('adds up only what is shown: a total over the wijken gives nothing away', async () => {
    const { data } = await city.askCity(
      city.admin,
      '{ city { months(last: 1) { asked { value } escalated { value withheld } } wijken { edges { node { months(last: 1) { asked { value } escalated { value } } } } } } }',
    );
    const shown = data.city.wijken.edges.map(
      ({ node }: { node: { months: { asked: { value: number | null } }[] } }) =>
        node.months[0]?.asked.value ?? 0,
    );
    expect(data.city.months[0].asked.value).toBe(
      shown.reduce((sum: number, value: number) => sum + value, 0),
    );
    expect(data.city.months[0].escalated).toEqual({ value: null, withheld: true });
  });

  it('holds nothing that anybody wrote, in any answer to any question', async () => {
    const schema = buildASTSchema(cityDocument);
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    expect(fields.length).toBeGreaterThan(4);
    for (const { name, type, args } of fields) {
      const of = new Set(args.map(({ name: arg }) => arg));
      const ids = [wijk, `wijk_${wijk}`, help.id];
      const asked = of.has('id')
        ? ids.map((id) => `(id: "${id}")`)
        : of.has('ids')
          ? [`(ids: ["${ids.join('", "')}"])`]
          : [''];
      const questions = asked.flatMap((which) =>
        selectionsOf(schema, type, 4).map((inside) => `{ ${name}${which} ${inside} }`),
      );
      for (const question of questions) {
        const { text, errors } = await city.askCity(city.admin, question);
        expect(errors).toBeUndefined();
        expect(text).not.toContain(secret);
        expect(text).not.toMatch(/req_|ans_|msg_/);
      }
    }
  });

  it('stands in the table under the city’s keys without a word of the wijk', async () => {
    for (const collection of ['WIJKEN', 'FOUNDING', 'AUDIT', 'OFFICIAL']) {
      const { Items = [] } = await city.bare.send(
        new QueryCommand({
          TableName: city.settings.tableName,
          KeyConditionExpression: 'PK = :pk',
          ExpressionAttributeValues: { ':pk': { S: `CITY#groningen#${collection}` } },
        }),
      );
      expect(JSON.stringify(Items)).not.toContain(secret);
      expect(Items.length).toBeGreaterThan(0);
    }
  });
});

describe('the directory', () => {
  it('knows where a person takes part, until they leave', async () => {
    const where = async () =>
      (
        await city.bare.send(
          new GetItemCommand({
            TableName: city.settings.tableName,
            Key: { PK: { S: `PERSON#${help.sub}` }, SK: { S: `WIJK#${wijk}` } },
          }),
        )
      ).Item;
    expect(await where()).toBeDefined();
    await city.act(help, wijk, 'leave', { sure: true }, '');
    await city.idle();
    expect(await where()).toBeUndefined();
  });
});
