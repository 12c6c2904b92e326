import { Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { HouseFunction } from '../../constructs/house-function.ts';
import { keyGrant, type TableRef, tenantGrant } from '../../constructs/tenant-grant.ts';

/** Says in each token in which wijken its holder takes part; reads the directory and nothing else. */
export class PreToken extends Construct {
  readonly function: NodejsFunction;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly table: TableV2; readonly ref: TableRef; readonly alarms: ITopic },
  ) {
    super(scope, id);
    this.function = new HouseFunction(this, 'PreToken', {
      lambda: 'pre-token',
      alarms: props.alarms,
      seconds: 5,
      errorImpact: 'Niemand kan inloggen. Wie al is ingelogd, kan nog ongeveer een uur door.',
      grants: [
        tenantGrant(props.ref, ['PERSON#*'], ['dynamodb:GetItem', 'dynamodb:Query']),
        keyGrant(props.ref, Stack.of(this).region),
      ],
      environment: { TABLE_NAME: props.table.tableName },
    }).function;
  }
}
