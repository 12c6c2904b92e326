import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { buildASTSchema, type DocumentNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wijkenOf } from '../../functions/projector/directory.ts';
import { directoryScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { dynamoAt } from '../../infra/local/dynoxide.ts';
import { cityDocument } from '../../schema/generated/city-document.ts';
import { wijkDocument } from '../../schema/generated/wijk-document.ts';
import { scenariosOf } from '../faults/scenarios.ts';
import { type Answer, type City, readOpen, startCity } from '../harness/city.ts';
import { selectionsOf } from '../harness/selection.ts';
import { dynamoEndpoint } from '../harness/table.ts';
import { allows, type Call, statementsOf, unconditional } from '../infra/policies.ts';

type Input = Readonly<Record<string, unknown>>;
/** Every call that each function made, once. */
const recorded = new Map<string, Map<string, Call>>();

const keyOf = (item: unknown): string => String((item as { PK?: { S?: string } })?.PK?.S);

/** What IAM is asked for one command: an item action per item, with the partition keys that it names. */
function callsOf(command: string, input: Input): Call[] {
  if (command === 'TransactWriteItemsCommand')
    return (input.TransactItems as Input[]).map((item) => {
      const [name = '', write] = Object.entries(item)[0] ?? [];
      const { Key, Item } = write as { Key?: unknown; Item?: unknown };
      const action = name === 'ConditionCheck' ? 'ConditionCheckItem' : `${name}Item`;
      return { action, leadingKeys: [keyOf(Key ?? Item)] };
    });
  if (command === 'BatchGetItemCommand') {
    const asked = Object.values(input.RequestItems as Record<string, { Keys: unknown[] }>);
    return [{ action: 'BatchGetItem', leadingKeys: asked.flatMap(({ Keys }) => Keys.map(keyOf)) }];
  }
  if (command === 'QueryCommand') {
    const values = input.ExpressionAttributeValues as Record<string, { S: string }>;
    return [
      {
        action: 'Query',
        leadingKeys: [String(values[':pk']?.S)],
        index: input.IndexName as string | undefined,
      },
    ];
  }
  return [{ action: command.replace('Command', ''), leadingKeys: [keyOf(input.Key ?? input.Item)] }];
}

let city: City;

/** Notes every command that goes to DynamoDB, under the function that sends it. */
function recording(dynamo: DynamoDBClient, by: string): DynamoDBClient {
  dynamo.middlewareStack.add(
    (next, context) => (args) => {
      const calls = recorded.get(by) ?? new Map<string, Call>();
      for (const call of callsOf(String(context.commandName), args.input as Input))
        calls.set(JSON.stringify(call), call);
      recorded.set(by, calls);
      return next(args);
    },
    { step: 'initialize' },
  );
  return dynamo;
}

/** Asks in the name of somebody. */
type Ask = (query: string) => Promise<Answer>;

/**
 * Asks every query that a schema has, with everything that can be asked in it, in the name of each. What is asked by an
 * id is asked by all ids of a kind, until three of a kind were nothing to anybody: then it is of another kind.
 */
async function askAll(document: DocumentNode, ids: readonly string[], asks: readonly Ask[]): Promise<void> {
  const schema = buildASTSchema(document);
  const kinds = Object.values(Object.groupBy(ids, (id) => id.split('_')[0] ?? id));
  for (const { name, args, type } of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const selections = selectionsOf(schema, type, 2);
    if (!args.some((arg) => arg.name === 'id')) {
      for (const inside of selections) for (const ask of asks) await ask(`{ ${name} ${inside} }`);
      continue;
    }
    const found = async (id: string) => {
      let known = false;
      for (const ask of asks) {
        const { data } = await ask(`{ ${name}(id: "${id}") { __typename } }`);
        const what = data?.[name]?.__typename;
        if (!what) continue;
        known = true;
        const own = selections.filter(
          (inside) => !inside.includes('... on') || inside.includes(`on ${what} `),
        );
        for (const inside of own) await ask(`{ ${name}(id: "${id}") ${inside} }`);
      }
      return known;
    };
    for (const kind of kinds) {
      let nothing = 0;
      for (const id of kind ?? []) if (nothing < 3) nothing = (await found(id)) ? 0 : nothing + 1;
    }
  }
}

const wijk = 'korrewegwijk';
const openFiles = [
  'money.json',
  'ledger.json',
  'ledger.csv',
  'statutes.json',
  'budget.json',
  'budget.csv',
  'decisions.json',
  'decisions.csv',
  'rounds.json',
  'rounds.csv',
  'settlements.json',
  'settlements.csv',
  'agenda.json',
  'agenda.ics',
];

beforeAll(async () => {
  city = await startCity({ wrap: recording });
  const { inWijk, inCity, send, people } = await scenariosOf(city);
  const ids: string[] = [];
  for (const [api, scenarios] of [
    ['wijk', inWijk],
    ['city', inCity],
  ] as const)
    for (const [mutation, make] of Object.entries(scenarios)) {
      const scenario = await make();
      ids.push(scenario.subject);
      await send(api, mutation, scenario);
      await send(api, mutation, scenario);
    }
  const asPeople = people.map((who) => (query: string) => city.ask(who, wijk, query));
  await askAll(wijkDocument, ids, asPeople);
  await askAll(cityDocument, [wijk, ...ids], [(query) => city.askCity(city.admin, query)]);
  for (let day = 0; day < 3; day++) {
    await city.idle();
    city.time.now = new Date(city.time.now.getTime() + 86_400_000);
    await city.notifier(wijk);
  }
  const stop = /https:\S+telling\/stop\S+/.exec(city.mails.at(-1)?.text ?? '')?.[0] ?? '';
  for (const method of ['GET', 'POST'] as const)
    expect((await city.door(wijk, stop, method)).statusCode).toBe(200);
  // In a year everything falls due that ever will.
  city.time.now = new Date(city.time.now.getTime() + 365 * 86_400_000);
  for (const file of openFiles) expect((await readOpen(city, wijk, file)).statusCode, file).toBe(200);
  for (const { id } of JSON.parse((await readOpen(city, wijk, 'rounds.json')).body).rounds)
    for (const ending of ['json', 'pb']) await readOpen(city, wijk, `rounds/${id}.${ending}`);
  const { data } = await city.ask(people[0] ?? city.admin, wijk, '{ me { calendarUrl } }');
  const own = String(data.me.calendarUrl).split('/open/')[1] ?? '';
  expect((await readOpen(city, wijk, own)).statusCode).toBe(200);
  await city.clock(wijk);
  await city.clock(wijk);
  await city.idle();
  await city.nightly(wijk);
  const directory = new Table(
    recording(dynamoAt(dynamoEndpoint()), 'pre-token'),
    city.settings.tableName,
    directoryScope(),
  );
  await wijkenOf(directory, city.admin.sub);
}, 240_000);
afterAll(() => city.stop());

const callsBy = (name: string): [string, Call][] => {
  const calls = [...(recorded.get(name) ?? [])];
  // The same collection and action is the same question to IAM: ids in keys of people and requests make no difference.
  const alike = new Map(
    calls.map(([said, call]) => [
      said.replace(/(per|req|rnd|act)_[0-9a-f-]{36}/g, '$1_…'),
      [said, call] as const,
    ]),
  );
  return [...alike.values()].map(([said, call]) => [said, call]);
};
type Statements = ReturnType<typeof statementsOf.cityApi>;

describe.each([
  ['wijk-api korrewegwijk', () => statementsOf.wijkApi(wijk), () => statementsOf.wijkApi('selwerd'), 25],
  ['open-data korrewegwijk', () => statementsOf.openData(wijk), () => statementsOf.openData('selwerd'), 8],
  ['clock korrewegwijk', () => statementsOf.clock(wijk), () => statementsOf.clock('selwerd'), 5],
  ['notifier korrewegwijk', () => statementsOf.notifier(wijk), () => statementsOf.notifier('selwerd'), 8],
  ['stop-door korrewegwijk', () => statementsOf.stopDoor(wijk), () => statementsOf.stopDoor('selwerd'), 2],
  ['nightly korrewegwijk', () => statementsOf.nightly(wijk), () => statementsOf.nightly('selwerd'), 6],
  ['city-api', () => statementsOf.cityApi(), () => statementsOf.wijkApi(wijk), 10],
  ['projector', () => statementsOf.projector(), () => statementsOf.preToken(), 10],
  ['pre-token', () => statementsOf.preToken(), () => statementsOf.cityApi(), 1],
] as const)('every call that %s makes', (name, own, other, least) => {
  it('is allowed by its own role, and by no other', async () => {
    const calls = callsBy(name);
    expect(calls.length).toBeGreaterThanOrEqual(least);
    const mine: Statements = own();
    const theirs: Statements = other();
    for (const [said, call] of calls) {
      expect(await allows(mine, call), `own: ${said}`).toBe(true);
      // The directory is read by two, written by one.
      if (name === 'projector' && call.leadingKeys?.[0]?.startsWith('PERSON#')) continue;
      expect(await allows(theirs, call), `other: ${said}`).toBe(false);
    }
  }, 60_000);

  it('would be allowed to another if the condition were taken away: it is the condition that holds', async () => {
    const [[, first] = []] = callsBy(name);
    if (!first) throw new Error('nothing was recorded');
    expect(await allows(unconditional(own()), { ...first, leadingKeys: ['W#beijum#REQUEST'] })).toBe(true);
    expect(await allows(own(), { ...first, leadingKeys: ['W#beijum#REQUEST'] })).toBe(false);
  });
});

it('no wijk reaches a call of any other function', async () => {
  const wijkApi = statementsOf.wijkApi('selwerd');
  for (const name of recorded.keys())
    for (const [said, call] of callsBy(name)) expect(await allows(wijkApi, call), said).toBe(false);
}, 60_000);

it('was recorded of every function that is deployed', () => {
  expect([...recorded.keys()].map((name) => name.split(' ')[0]).sort()).toEqual(
    expect.arrayContaining([
      'city-api',
      'clock',
      'nightly',
      'notifier',
      'stop-door',
      'open-data',
      'pre-token',
      'projector',
      'wijk-api',
    ]),
  );
});
