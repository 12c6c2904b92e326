import { DescribeTableCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { freshTable } from './table.ts';

test('a fresh table has the designed indexes and a stream, and is empty', async () => {
  const { dynamo, tableName } = await freshTable();
  const { Table } = await dynamo.send(new DescribeTableCommand({ TableName: tableName }));
  expect(Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName).sort()).toEqual([
    'byDue',
    'byList',
    'byPerson',
  ]);
  expect(Table?.LatestStreamArn).toBeTruthy();
  await dynamo.send(
    new PutItemCommand({ TableName: tableName, Item: { PK: { S: 'W#a#X' }, SK: { S: '1' } } }),
  );
  const { Count } = await dynamo.send(
    new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: 'PK = :pk',
      ExpressionAttributeValues: { ':pk': { S: 'W#a#X' } },
    }),
  );
  expect(Count).toBe(1);
});
