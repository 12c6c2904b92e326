import { Duration, Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { CityDeployment } from '../../../schema/deployment.ts';
import { HouseFunction } from '../../constructs/house-function.ts';
import { DeadLetters } from '../../constructs/house-queue.ts';
import { projectedKeys } from '../../constructs/projected.ts';
import { keyGrant, type TableRef, tenantGrant } from '../../constructs/tenant-grant.ts';

type Props = {
  readonly city: CityDeployment;
  readonly table: TableV2;
  readonly ref: TableRef;
  readonly alarms: ITopic;
  /** Tables of the wijken that have one of their own. */
  readonly silos: Readonly<Record<string, string>>;
};

const impact =
  'De cijfers van de stad en het logboek van de wijken lopen achter. Hulpvragen gaan gewoon door.';

/** Makes audit trail, facts and city view of every change; the one function that may write across wijken. */
export class Projector extends Construct {
  readonly function: NodejsFunction;
  readonly role: IRole;

  constructor(scope: Construct, id: string, { city, table, ref, alarms, silos }: Props) {
    super(scope, id);
    const house = new HouseFunction(this, 'Projector', {
      lambda: 'projector',
      alarms,
      seconds: 60,
      errorImpact: impact,
      grants: [
        tenantGrant(ref, [...projectedKeys(), `CITY#${city.city}#*`, 'PERSON#*']),
        keyGrant(ref, Stack.of(this).region),
      ],
      environment: {
        CITY: city.city,
        TABLE_NAME: table.tableName,
        SILO_TABLES: JSON.stringify(silos),
      },
    });
    this.function = house.function;
    this.role = house.role;
    const { queue } = new DeadLetters(this, 'Left', { alarms, errorImpact: impact });
    this.function.addEventSource(
      new DynamoEventSource(table, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 100,
        maxBatchingWindow: Duration.seconds(1),
        bisectBatchOnError: true,
        retryAttempts: 10,
        reportBatchItemFailures: true,
        onFailure: new SqsDlq(queue),
      }),
    );
  }
}
