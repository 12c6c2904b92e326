import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { CityDeployment, WijkDeployment } from '../../../schema/deployment.ts';
import { HouseTable } from '../../constructs/house-table.ts';
import type { TableRef } from '../../constructs/tenant-grant.ts';
import { type SharedName, shared } from '../shared.ts';

/** Where a wijk's items are: in the city's table, or in one of its own with the same keys, so that a wijk can move. */
export function tableFor(
  scope: Construct,
  city: CityDeployment,
  { isolation }: WijkDeployment,
): { name: string; ref: TableRef } {
  const of = (name: SharedName) => shared(scope, city.city, name);
  if (isolation === 'pool')
    return { name: of('tableName'), ref: { tableArn: of('tableArn'), keyArn: of('tableKeyArn') } };
  const { table, key } = new HouseTable(scope, 'Table', city);
  // The city's projector makes the same of it as of the city's table.
  new CfnEventSourceMapping(scope, 'Stream', {
    functionName: of('projectorArn'),
    eventSourceArn: table.tableStreamArn,
    startingPosition: 'TRIM_HORIZON',
    batchSize: 100,
    bisectBatchOnFunctionError: true,
    maximumRetryAttempts: 10,
    functionResponseTypes: ['ReportBatchItemFailures'],
  });
  return { name: table.tableName, ref: { tableArn: table.tableArn, keyArn: key.keyArn } };
}
