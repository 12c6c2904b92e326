import { setTimeout as pause } from 'node:timers/promises';
import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
} from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { type Checkpoint, checkpointIn } from './checkpoint.ts';
import { localAccess, spare } from './dynoxide.ts';
import { eventOf } from './stream-event.ts';

/** Carries the table's stream to the projector, as Lambda's event source mapping does. */
export type Pump = {
  /** Resolves when everything written before the call, and all that came of it, was projected. */
  idle(): Promise<void>;
  stop(): Promise<void>;
};

type PumpOptions = {
  readonly endpoint: string;
  readonly dynamo: DynamoDBClient;
  readonly tableName: string;
  readonly project: (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;
  /** Where it is kept how far the projector came; in memory when absent. */
  readonly checkpointFile?: string;
  /** Told about records that could not be projected, however often they were tried. */
  readonly onPoison: (event: DynamoDBStreamEvent, error: unknown) => void;
};

const batchSize = 200;
const attempts = 8;

/** Starts the pump. */
export async function startPump(options: PumpOptions): Promise<Pump> {
  const { dynamo, endpoint, tableName } = options;
  const { Table } = await dynamo.send(new DescribeTableCommand({ TableName: tableName }));
  const arn = Table?.LatestStreamArn;
  if (!arn) throw new Error(`the table ${tableName} has no stream`);
  const streams = spare(new DynamoDBStreamsClient(localAccess(endpoint)));
  const checkpoint = checkpointIn(options.checkpointFile, arn);
  const iterators = new Map<string, string>();
  const waiting: { since: number; done: () => void }[] = [];
  const stopping = new AbortController();
  let shards: readonly Shard[] = [];
  let listAgain = 0;
  let wake = () => {};

  /** One round over all shards, parents first; true when there was nothing left to read. */
  async function round(): Promise<boolean> {
    let empty = true;
    if (performance.now() > listAgain) {
      shards = await shardsOf(streams, arn ?? '');
      listAgain = performance.now() + 5000;
    }
    for (const shard of shards) {
      const { ShardId: id } = shard;
      if (!id || checkpoint.closed(id)) continue;
      const iterator = iterators.get(id) ?? (await iteratorAt(streams, arn ?? '', id, checkpoint));
      const got = await streams.send(new GetRecordsCommand({ ShardIterator: iterator, Limit: batchSize }));
      const records = got.Records ?? [];
      if (records.length) {
        empty = false;
        const groups = byTenant(eventOf(records, arn ?? '').Records);
        await Promise.all(groups.map((group) => projectAll(options, group, stopping.signal)));
        if (stopping.signal.aborted) return true;
        checkpoint.reached(id, records.at(-1)?.dynamodb?.SequenceNumber);
      }
      if (got.NextShardIterator) iterators.set(id, got.NextShardIterator);
      else {
        checkpoint.close(id);
        listAgain = 0;
        empty = false;
      }
    }
    return empty;
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const began = performance.now();
      let empty = true;
      try {
        empty = await round();
      } catch (error) {
        if (stopping.signal.aborted) return;
        // An iterator grows old, a connection breaks: begin again where we were.
        iterators.clear();
        process.stderr.write(`stream: ${error instanceof Error ? error.message : error}\n`);
        await pause(500);
        continue;
      }
      if (!empty) continue;
      for (const one of waiting.splice(0)) one.since <= began ? one.done() : waiting.push(one);
      if (!waiting.length) await Promise.race([pause(100), new Promise<void>((resolve) => (wake = resolve))]);
    }
  }

  const running = run();
  return {
    idle: () =>
      new Promise((done) => {
        waiting.push({ since: performance.now(), done });
        wake();
      }),
    async stop() {
      stopping.abort();
      wake();
      await running;
      streams.destroy();
    },
  };
}

async function shardsOf(streams: DynamoDBStreamsClient, arn: string): Promise<readonly Shard[]> {
  const shards: Shard[] = [];
  let last: string | undefined;
  do {
    const { StreamDescription } = await streams.send(
      new DescribeStreamCommand({ StreamArn: arn, ExclusiveStartShardId: last }),
    );
    shards.push(...(StreamDescription?.Shards ?? []));
    last = StreamDescription?.LastEvaluatedShardId;
  } while (last);
  return shards;
}

async function iteratorAt(
  streams: DynamoDBStreamsClient,
  arn: string,
  shard: string,
  checkpoint: Checkpoint,
) {
  const after = checkpoint.at(shard);
  const { ShardIterator } = await streams.send(
    new GetShardIteratorCommand({
      StreamArn: arn,
      ShardId: shard,
      ...(after
        ? { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after }
        : { ShardIteratorType: 'TRIM_HORIZON' }),
    }),
  );
  return ShardIterator;
}

/** The records of each wijk, and of the city, apart: their order among themselves is all that matters. */
function byTenant(records: readonly DynamoDBRecord[]): DynamoDBRecord[][] {
  const groups = Map.groupBy(records, ({ dynamodb }) =>
    (dynamodb?.Keys?.PK?.S ?? '').split('#', 2).join('#'),
  );
  return [...groups.values()];
}

/** Gives a batch to the projector until all of it is done: from the first failure on it is given again. */
async function projectAll(
  options: PumpOptions,
  records: readonly DynamoDBRecord[],
  signal: AbortSignal,
): Promise<void> {
  let left = [...records];
  for (let attempt = 1; left.length && !signal.aborted; attempt++) {
    let failure: unknown;
    let failed: number;
    try {
      const { batchItemFailures } = await options.project({ Records: left });
      const failures = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
      failed = left.findIndex(({ dynamodb }) => failures.has(dynamodb?.SequenceNumber ?? ''));
      if (failed < 0) return;
    } catch (error) {
      failure = error;
      failed = 0;
    }
    if (failed > 0) attempt = 1;
    left = left.slice(failed);
    if (attempt < attempts) await pause(10 * 2 ** attempt, undefined, { signal }).catch(() => {});
    else {
      // What keeps failing is set aside, so that what comes after it goes on: the dead letters of AWS.
      options.onPoison({ Records: left.slice(0, 1) }, failure);
      left = left.slice(1);
      attempt = 0;
    }
  }
}
