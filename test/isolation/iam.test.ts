import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type City, newId, startCity } from '../harness/city.ts';
import { allows, type Call, statementsOf, unconditional } from '../infra/policies.ts';

type Input = Readonly<Record<string, unknown>>;
const recorded: { by: string; calls: Call[] }[] = [];

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
let current = '';

/** Notes every command that goes to DynamoDB, under the function that is at work. */
function recording(dynamo: DynamoDBClient): DynamoDBClient {
  dynamo.middlewareStack.add(
    (next, context) => (args) => {
      if (current)
        recorded.push({ by: current, calls: callsOf(String(context.commandName), args.input as Input) });
      return next(args);
    },
    { step: 'initialize' },
  );
  return dynamo;
}

beforeAll(async () => {
  city = await startCity({ wrap: recording });
  const { board, coordinator } = await city.found('beijum');
  current = 'beijum';
  const [ask, help] = await city.residents('beijum', board, 'An', 'Bo');
  const wij = await city.professional('beijum', coordinator);
  if (!ask || !help) throw new Error('nobody came');
  const requestId = newId('req');
  const answerId = newId('ans');
  await city.change(ask, 'beijum', 'askForHelp', { id: requestId, category: 'debts', title: 'Hulp' });
  await city.change(help, 'beijum', 'answerRequest', { id: answerId, requestId, text: 'Ja' });
  await city.change(ask, 'beijum', 'acceptAnswer', { requestId, answerId });
  await city.act(
    help,
    'beijum',
    'sendMessage',
    { id: newId('msg'), requestId, text: 'Hoi' },
    'message { id }',
  );
  await city.change(ask, 'beijum', 'escalateRequest', { requestId, consent: true });
  await city.ask(
    wij,
    'beijum',
    `{ request(id: "${requestId}") { title messages { edges { node { text } } } } }`,
  );
  await city.change(ask, 'beijum', 'completeRequest', { requestId, solvedBy: 'wij', satisfaction: 3 });
  for (const query of [
    '{ requests { edges { node { title requester { name } } } } requests2: requests(audience: circle) { edges { node { id } } } }',
    '{ me { everything requests { edges { node { id } } } helping { edges { node { id } } } } wijk { name } }',
  ])
    await city.ask(help, 'beijum', query);
  await city.ask(
    board,
    'beijum',
    '{ members { edges { node { name } } } invitations { edges { node { code } } } audit { edges { node { by } } } }',
  );
  await city.act(help, 'beijum', 'leave', { sure: true }, 'me { id }');
  await city.clock('beijum');
  current = 'city';
  await city.askCity(
    city.admin,
    '{ city { wijken { edges { node { name } } } } audit { edges { node { by } } } officials { edges { node { name } } } }',
  );
  current = '';
});
afterAll(() => city.stop());

it('lets a wijk do everything it does with its own role, and nothing of it with another wijk’s', async () => {
  const own = statementsOf.wijkApi('beijum');
  const other = statementsOf.wijkApi('selwerd');
  const calls = new Map(
    recorded
      .filter(({ by }) => by === 'beijum')
      .flatMap(({ calls }) => calls.map((call) => [JSON.stringify(call), call])),
  );
  expect(calls.size).toBeGreaterThan(20);
  for (const [name, call] of calls) {
    expect(await allows(own, call), `own: ${name}`).toBe(true);
    expect(await allows(other, call), `other: ${name}`).toBe(false);
  }
  const [first] = calls.values();
  if (!first) throw new Error('nothing was recorded');
  expect(await allows(unconditional(other), first)).toBe(true);
});

it('lets the city do what it does with its role, and a wijk none of it', async () => {
  const calls = recorded.filter(({ by }) => by === 'city').flatMap(({ calls }) => calls);
  expect(calls.length).toBeGreaterThan(2);
  for (const call of calls) {
    expect(await allows(statementsOf.cityApi(), call)).toBe(true);
    expect(await allows(statementsOf.wijkApi('beijum'), call)).toBe(false);
  }
});
