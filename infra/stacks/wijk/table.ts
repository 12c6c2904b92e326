import { Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { CityDeployment, WijkDeployment } from '../../../schema/deployment.ts';
import { DeadLetters } from '../../constructs/house-queue.ts';
import { HouseTable } from '../../constructs/house-table.ts';
import { projectedKeys, siloTable } from '../../constructs/projected.ts';
import { keyGrant, type TableRef, tenantGrant } from '../../constructs/tenant-grant.ts';
import { type SharedName, shared } from '../shared.ts';

const impact = 'De cijfers van deze wijk en haar logboek lopen achter. Hulpvragen gaan gewoon door.';

/** Where a wijk's items are: in the city's table, or in one of its own with the same keys, so that a wijk can move. */
export function tableFor(
  scope: Construct,
  city: CityDeployment,
  { isolation, wijk }: WijkDeployment,
  alarms: ITopic,
): { name: string; ref: TableRef } {
  const of = (name: SharedName) => shared(scope, city.city, name);
  if (isolation === 'pool')
    return { name: of('tableName'), ref: { tableArn: of('tableArn'), keyArn: of('tableKeyArn') } };
  const { table, key } = new HouseTable(scope, 'Table', city, siloTable(city.city, wijk));
  const ref = { tableArn: table.tableArn, keyArn: key.keyArn };
  const streamArn = table.tableStreamArn;
  if (!streamArn) throw new Error('the table of a silo has no stream');
  const { queue } = new DeadLetters(scope, 'Left', { alarms, errorImpact: impact });
  // The city's projector makes the same of it as of the city's table, and is let in here, to this wijk's keys.
  const projector = Role.fromRoleArn(scope, 'ProjectorRole', of('projectorRoleArn'));
  for (const statement of [
    tenantGrant(ref, projectedKeys(wijk)),
    keyGrant(ref, Stack.of(scope).region),
    new PolicyStatement({
      sid: 'OwnStream',
      effect: Effect.ALLOW,
      actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
      resources: [streamArn],
    }),
    new PolicyStatement({ sid: 'Left', actions: ['sqs:SendMessage'], resources: [queue.queueArn] }),
  ])
    projector.addToPrincipalPolicy(statement);
  const stream = new CfnEventSourceMapping(scope, 'Stream', {
    functionName: of('projectorArn'),
    eventSourceArn: streamArn,
    startingPosition: 'TRIM_HORIZON',
    batchSize: 100,
    bisectBatchOnFunctionError: true,
    maximumRetryAttempts: 10,
    functionResponseTypes: ['ReportBatchItemFailures'],
    destinationConfig: { onFailure: { destination: queue.queueArn } },
  });
  stream.node.addDependency(projector);
  return { name: table.tableName, ref };
}
