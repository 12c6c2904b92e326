import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { letOut } from '../challenges/publishing.ts';
import { readFounding } from '../city/store.ts';
import { publishing } from '../city/wijk-store.ts';
import { publication } from '../facts/store.ts';
import { letOutFte } from '../formation/publishing.ts';
import { sealLedger } from '../ledger/sealing.ts';
import { letOutRoles } from '../members/publishing.ts';
import { letOutSaving, letOutSettlement } from '../settlement/publishing.ts';
import { tell } from '../telling/projecting.ts';
import { cityScope, directoryScope, wijkScope } from '../tenancy/scope.ts';
import type { Settings } from '../tenancy/settings.ts';
import { Table } from '../tenancy/table.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import type { StoredRecord } from '../tenancy/table-writes.ts';
import { project } from './change.ts';
import { noteWhere } from './directory.ts';
import { bringIntoBeing } from './founding.ts';

/** A projector may be told which wijken have a table of their own. */
export type ProjectorSettings = Settings & { readonly siloTables?: Readonly<Record<string, string>> };

// The types of Lambda and of the SDK name the same thing twice.
const read = (image: unknown): StoredRecord | undefined =>
  image ? unmarshall(image as Record<string, AttributeValue>) : undefined;

/** Which tenant an item belongs to, by its partition key. */
const tenantOf = (record: StoredRecord) => /^(W|CITY)#([a-z0-9-]+)#/.exec(String(record.PK));

/** The table a stream record came from: the platform's, or that of a wijk in a silo. */
const tableIn = (arn: string | undefined) => /:table\/([^/]+)\//.exec(arn ?? '')?.[1];

/**
 * Makes everything that is derived from changes: audit trail, facts, what the city sees, the directory, and a
 * newly founded wijk. Takes records in their order, stops at the first that fails and reports it; every step
 * is harmless when it comes again.
 */
export function makeProjector(
  settings: ProjectorSettings,
): (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse> {
  const { dynamo, tableName, city, log } = settings;
  const cityTable = new Table(dynamo, tableName, cityScope(city));
  const directory = new Table(dynamo, tableName, directoryScope());
  const wijkTable = (wijk: string, source?: string) =>
    new Table(dynamo, source ?? settings.siloTables?.[wijk] ?? tableName, wijkScope(wijk));

  /** Projects one record; answers the wijk whose figures changed, if any. */
  async function one(record: DynamoDBRecord): Promise<{ wijk: string; table: Table } | undefined> {
    const before = read(record.dynamodb?.OldImage);
    const after = read(record.dynamodb?.NewImage);
    const image = after ?? before;
    const tenant = image && tenantOf(image);
    if (!tenant) return undefined;
    const [, kind, slug = ''] = tenant;
    if (kind === 'CITY') {
      if (!after) return undefined;
      await project(cityTable, before, after);
      if (after.kind === 'founding' && !before) {
        const founding = readFounding(after);
        await bringIntoBeing(wijkTable(founding.slug), founding);
      }
      return undefined;
    }
    const table = wijkTable(slug, tableIn(record.eventSourceARN));
    await tell(table, before, after, settings.now());
    if (!after) return undefined;
    const counted = await project(table, before, after);
    await sealLedger(table, before, after);
    if (after.kind === 'challenge') await letOut(cityTable, slug, after);
    if (after.kind === 'settlement') {
      await letOutSaving(cityTable, slug, table);
      await letOutSettlement(cityTable, slug, after);
    }
    if (after.kind === 'specialism') await letOutFte(cityTable, slug, table, settings.now());
    if (after.kind === 'member') {
      await noteWhere(directory, String(after.account ?? after.id), slug, after.leftAt === undefined);
      await letOutRoles(cityTable, slug, before, after);
    }
    return counted ? { wijk: slug, table } : undefined;
  }

  return async ({ Records }) => {
    const touched = new Map<string, { table: Table; sequence: string }>();
    for (const record of Records) {
      const sequence = record.dynamodb?.SequenceNumber ?? '';
      try {
        const counted = await one(record);
        if (counted && !touched.has(counted.wijk))
          touched.set(counted.wijk, { table: counted.table, sequence });
      } catch (cause) {
        log.error('a change could not be projected', { sequence, cause });
        return { batchItemFailures: [{ itemIdentifier: (await publishAll(touched)) ?? sequence }] };
      }
    }
    const failed = await publishAll(touched);
    return { batchItemFailures: failed === undefined ? [] : [{ itemIdentifier: failed }] };
  };

  /** Lets the city see what changed; answers the first record whose figures could not be let out. */
  async function publishAll(
    touched: ReadonlyMap<string, { table: Table; sequence: string }>,
  ): Promise<string | undefined> {
    for (const [wijk, { table, sequence }] of touched) {
      try {
        const { asOf, months } = await publication(table);
        await cityTable.transact([publishing(wijk, asOf, months)]);
      } catch (cause) {
        // Something newer is there already, or the city does not know the wijk: either way nothing to let out.
        if (cause instanceof Conflict) continue;
        log.error('figures could not be let out', { wijk, cause });
        return sequence;
      }
    }
    return undefined;
  }
}
