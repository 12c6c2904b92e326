import { randomUUID } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { inject } from 'vitest';
import { dynamoAt } from '../../infra/local/dynoxide.ts';
import { createTable } from '../../infra/local/table.ts';

/** Where the DynamoDB of this test run answers. */
export const dynamoEndpoint = (): string => inject('dynamoEndpoint');

/** An empty table that no other test knows. */
export async function freshTable(): Promise<{ dynamo: DynamoDBClient; tableName: string }> {
  const dynamo = dynamoAt(dynamoEndpoint());
  const tableName = `noaber-${randomUUID()}`;
  await createTable(dynamo, tableName);
  return { dynamo, tableName };
}
