import type { TestProject } from 'vitest/node';
import { startDynamo } from '../../infra/local/dynoxide.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    dynamoEndpoint: string;
  }
}

/** One DynamoDB in memory for the whole run; each test makes tables of its own in it. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const dynamo = await startDynamo();
  provide('dynamoEndpoint', dynamo.endpoint);
  return dynamo.stop;
}
