import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { tableDesign } from '../../functions/tenancy/table-design.ts';

/** A ceiling on what the table may use a second, and so on the bill. */
export type TableCeiling = {
  readonly maxReadUnits: number;
  readonly maxWriteUnits: number;
};

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The one table, as `tableDesign` has it: kept when its stack goes, restorable to any second, under a key of its own. */
export class HouseTable extends Construct {
  readonly table: TableV2;
  readonly key: Key;

  constructor(
    scope: Construct,
    id: string,
    { maxReadUnits, maxWriteUnits }: TableCeiling,
    tableName?: string,
  ) {
    super(scope, id);
    this.key = new Key(this, 'Key', { enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN });
    this.table = new TableV2(this, 'Table', {
      tableName,
      partitionKey: text(tableDesign.partitionKey),
      sortKey: text(tableDesign.sortKey),
      timeToLiveAttribute: tableDesign.timeToLive,
      billing: Billing.onDemand({ maxReadRequestUnits: maxReadUnits, maxWriteRequestUnits: maxWriteUnits }),
      encryption: TableEncryptionV2.customerManagedKey(this.key),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      globalSecondaryIndexes: tableDesign.indexes.map(({ name, partitionKey, sortKey, project }) => ({
        indexName: name,
        partitionKey: text(partitionKey),
        sortKey: text(sortKey),
        maxReadRequestUnits: maxReadUnits,
        maxWriteRequestUnits: maxWriteUnits,
        ...(project.length
          ? { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...project] }
          : { projectionType: ProjectionType.KEYS_ONLY }),
      })),
    });
  }
}
