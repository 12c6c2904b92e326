import {
  BatchGetItemCommand,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { Meter } from './meter.ts';
import type { Scope } from './scope.ts';
import { writeBatches } from './table-batches.ts';
import { type IndexName, tableDesign } from './table-design.ts';
import { asConflict, withPatience } from './table-retries.ts';
import {
  type Edit,
  editOf,
  type Guard,
  guardOf,
  itemOf,
  type Placed,
  type StoredRecord,
  type Write,
} from './table-writes.ts';

/** A page of a list: what it holds and where it stopped. */
export type Page = { readonly items: readonly StoredRecord[]; readonly more: boolean };

/** A list to read: a collection, or one of the indexes over it, from a sort key on. */
export type ListQuery = {
  readonly collection: string;
  readonly index?: IndexName;
  readonly limit: number;
  /** Newest first unless said otherwise. */
  readonly oldestFirst?: boolean;
  /** Only sort keys after this one, in the list's direction. */
  readonly after?: string;
  readonly beginsWith?: string;
  /** Only sort keys from this one on, where `after` says where to begin; for lists that are read newest first. */
  readonly from?: string;
  /** Only sort keys up to and including this one; for lists that are read oldest first. */
  readonly upTo?: string;
  readonly consistent?: boolean;
};

/**
 * The table as one tenant sees it. Keys are built here, from the scope alone: whoever holds a Table can
 * name a collection and a sort key, never another tenant.
 */
export class Table {
  readonly meter: Meter;
  readonly dynamo: DynamoDBClient;
  readonly tableName: string;
  private readonly scope: Scope;

  constructor(dynamo: DynamoDBClient, tableName: string, scope: Scope, meter = new Meter()) {
    this.dynamo = dynamo;
    this.tableName = tableName;
    this.scope = scope;
    this.meter = meter;
  }

  /** One item, or undefined. Half a capacity unit per 4 kB; twice that when consistent. */
  async get(collection: string, sk: string, consistent = false): Promise<StoredRecord | undefined> {
    const { Item, ConsumedCapacity } = await this.dynamo.send(
      new GetItemCommand({
        TableName: this.tableName,
        Key: this.key(collection, sk),
        ConsistentRead: consistent,
        ReturnConsumedCapacity: 'TOTAL',
      }),
    );
    this.meter.read(ConsumedCapacity);
    return Item && unmarshall(Item);
  }

  /** Several items by their keys, in the order asked for; a missing one is undefined. */
  async getMany(
    keys: readonly (readonly [string, string])[],
    consistent = false,
  ): Promise<(StoredRecord | undefined)[]> {
    const found = new Map<string, StoredRecord>();
    const unique = [...new Map(keys.map(([c, sk]) => [`${c}\n${sk}`, this.key(c, sk)])).values()];
    for (let start = 0; start < unique.length; start += 100) {
      let ask: ReturnType<Table['key']>[] | undefined = unique.slice(start, start + 100);
      for (let attempt = 0; ask?.length; attempt++) {
        if (attempt) await withPatience.pause(attempt);
        const got = await this.dynamo.send(
          new BatchGetItemCommand({
            RequestItems: { [this.tableName]: { Keys: ask, ConsistentRead: consistent } },
            ReturnConsumedCapacity: 'TOTAL',
          }),
        );
        for (const capacity of got.ConsumedCapacity ?? []) this.meter.read(capacity);
        for (const item of got.Responses?.[this.tableName] ?? []) {
          const record = unmarshall(item);
          found.set(`${record.PK}\n${record.SK}`, record);
        }
        // DynamoDB may hand back part of a batch; what it left is asked again.
        ask = got.UnprocessedKeys?.[this.tableName]?.Keys as typeof ask;
      }
    }
    return keys.map(([c, sk]) => found.get(`${this.scope.prefix}${c}\n${sk}`));
  }

  /** One page of a list: one Query, one read call. */
  async page(query: ListQuery): Promise<Page> {
    const index = tableDesign.indexes.find(({ name }) => name === query.index);
    const [pk, sk] = index
      ? [index.partitionKey, index.sortKey]
      : [tableDesign.partitionKey, tableDesign.sortKey];
    const forward = query.oldestFirst ?? false;
    const values: Record<string, string> = { ':pk': this.scope.prefix + query.collection };
    const conditions = ['#pk = :pk'];
    if (query.after !== undefined && query.beginsWith !== undefined) {
      // A key condition holds one comparison of the sort key; `~` sorts after everything a key is made of.
      conditions.push('#sk BETWEEN :low AND :high');
      values[':low'] = forward ? `${query.after} ` : query.beginsWith;
      values[':high'] = forward ? `${query.beginsWith}~` : before(query.after);
    } else if (query.after !== undefined && query.upTo !== undefined) {
      conditions.push('#sk BETWEEN :low AND :upTo');
      values[':low'] = `${query.after} `;
      values[':upTo'] = query.upTo;
    } else if (query.after !== undefined && query.from !== undefined) {
      conditions.push('#sk BETWEEN :from AND :high');
      values[':from'] = query.from;
      values[':high'] = before(query.after);
    } else if (query.after !== undefined) {
      conditions.push(forward ? '#sk > :after' : '#sk < :after');
      values[':after'] = query.after;
    } else if (query.beginsWith !== undefined) {
      conditions.push('begins_with(#sk, :begin)');
      values[':begin'] = query.beginsWith;
    } else if (query.upTo !== undefined) {
      conditions.push('#sk <= :upTo');
      values[':upTo'] = query.upTo;
    }
    const { Items, LastEvaluatedKey, ConsumedCapacity } = await this.dynamo.send(
      new QueryCommand({
        TableName: this.tableName,
        IndexName: query.index,
        KeyConditionExpression: conditions.join(' AND '),
        ExpressionAttributeNames: conditions.length > 1 ? { '#pk': pk, '#sk': sk } : { '#pk': pk },
        ExpressionAttributeValues: marshall(values),
        ScanIndexForward: forward,
        ConsistentRead: query.index ? undefined : query.consistent,
        Limit: query.limit,
        ReturnConsumedCapacity: 'TOTAL',
      }),
    );
    this.meter.read(ConsumedCapacity);
    return { items: (Items ?? []).map((item) => unmarshall(item)), more: LastEvaluatedKey !== undefined };
  }

  /** All that a list holds, read as it is asked for; `limit` is how much one read call brings. */
  async *each(query: ListQuery): AsyncGenerator<StoredRecord> {
    const { sortKey } = tableDesign.indexes.find(({ name }) => name === query.index) ?? tableDesign;
    for (let { after } = query; ; ) {
      const { items, more } = await this.page({ ...query, after });
      yield* items;
      const last = items.at(-1)?.[sortKey];
      if (!more || typeof last !== 'string') return;
      after = last;
    }
  }

  /** All that a list holds, at once. */
  async all(query: ListQuery): Promise<StoredRecord[]> {
    const found: StoredRecord[] = [];
    for await (const stored of this.each(query)) found.push(stored);
    return found;
  }

  /** Writes one record whole, under a guard. Throws {@link Conflict} when the guard does not hold. */
  async put(record: Placed, guard: Guard = 'any'): Promise<void> {
    const { ConsumedCapacity } = await asConflict(
      this.dynamo.send(
        new PutItemCommand({
          TableName: this.tableName,
          Item: itemOf(this.scope, record),
          ...guardOf(guard),
          ReturnConsumedCapacity: 'TOTAL',
        }),
      ),
    );
    this.meter.write(ConsumedCapacity);
  }

  /**
   * Changes single attributes of an item, and answers the item as it is then. DynamoDB puts those who do it at once
   * in a row: none waits for a version. Throws {@link Conflict} when what must hold does not.
   */
  async edit(edit: Edit): Promise<StoredRecord> {
    const { Attributes = {}, ConsumedCapacity } = await asConflict(
      this.dynamo.send(
        new UpdateItemCommand({
          TableName: this.tableName,
          ...editOf(this.scope, edit),
          ReturnValues: 'ALL_NEW',
          ReturnConsumedCapacity: 'TOTAL',
        }),
      ),
    );
    this.meter.write(ConsumedCapacity);
    return unmarshall(Attributes);
  }

  /** Writes many records whole, without guards and not all or nothing: for what can be made anew. Each once. */
  putMany(records: readonly Placed[]): Promise<void> {
    return writeBatches(
      this,
      records.map((record) => ({ PutRequest: { Item: itemOf(this.scope, record) } })),
    );
  }

  /** Removes many items of a collection, not all or nothing. */
  removeMany(collection: string, sks: readonly string[]): Promise<void> {
    return writeBatches(
      this,
      sks.map((sk) => ({ DeleteRequest: { Key: this.key(collection, sk) } })),
    );
  }

  /** Removes one item, if it is there. */
  async remove(collection: string, sk: string): Promise<void> {
    const { ConsumedCapacity } = await this.dynamo.send(
      new DeleteItemCommand({
        TableName: this.tableName,
        Key: this.key(collection, sk),
        ReturnConsumedCapacity: 'TOTAL',
      }),
    );
    this.meter.write(ConsumedCapacity);
  }

  /** Writes all or nothing. Throws {@link Conflict} when a guard does not hold; waits where others are at it too. */
  async transact(writes: readonly Write[]): Promise<void> {
    const items = writes.map((write) => write.toItem(this.tableName, this.scope));
    const { ConsumedCapacity } = await withPatience.send(() =>
      this.dynamo.send(
        new TransactWriteItemsCommand({ TransactItems: items, ReturnConsumedCapacity: 'TOTAL' }),
      ),
    );
    for (const capacity of ConsumedCapacity ?? []) this.meter.write(capacity);
  }

  private key(collection: string, sk: string) {
    return marshall({ PK: this.scope.prefix + collection, SK: sk });
  }
}

/** The greatest key that sorts before this one, for BETWEEN, which takes in both its ends. */
const before = (sk: string): string =>
  `${sk.slice(0, -1)}${String.fromCharCode(sk.charCodeAt(sk.length - 1) - 1)}~`;
