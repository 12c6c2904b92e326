import { BatchWriteItemCommand, type DynamoDBClient, type WriteRequest } from '@aws-sdk/client-dynamodb';
import type { Meter } from './meter.ts';
import { withPatience } from './table-retries.ts';

/** The most that DynamoDB takes in one batch. */
const mostInBatch = 25;
/** How many batches are on their way at once. */
const lanes = 4;

/** Where batches go, and who counts what they cost. */
export type BatchTarget = {
  readonly dynamo: DynamoDBClient;
  readonly tableName: string;
  readonly meter: Meter;
};

async function sendBatch({ dynamo, tableName, meter }: BatchTarget, batch: WriteRequest[]): Promise<void> {
  let left: WriteRequest[] | undefined = batch;
  for (let attempt = 0; left?.length; attempt++) {
    if (attempt) await withPatience.pause(attempt);
    const { ConsumedCapacity, UnprocessedItems }: Awaited<ReturnType<typeof write>> = await write(left);
    for (const capacity of ConsumedCapacity ?? []) meter.write(capacity);
    // DynamoDB may take part of a batch; what it left is sent again.
    left = UnprocessedItems?.[tableName];
  }
  function write(requests: WriteRequest[]) {
    return dynamo.send(
      new BatchWriteItemCommand({
        RequestItems: { [tableName]: requests },
        ReturnConsumedCapacity: 'TOTAL',
      }),
    );
  }
}

/** Writes or removes many items, without guards and not all or nothing; each item once. */
export async function writeBatches(target: BatchTarget, requests: readonly WriteRequest[]): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < requests.length) {
      const batch = requests.slice(next, next + mostInBatch);
      next += mostInBatch;
      await sendBatch(target, batch);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
