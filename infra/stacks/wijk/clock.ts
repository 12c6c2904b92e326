import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import { HouseFunction } from '../../constructs/house-function.ts';
import { DeadLetters } from '../../constructs/house-queue.ts';
import type { WijkHouse } from './api.ts';
import { logRetention } from './retention.ts';

/** What falls due in a wijk, each minute; an alarm when the minutes stay out. */
export class WijkClock extends Construct {
  constructor(scope: Construct, id: string, { wijk, alarms, grants, environment }: WijkHouse) {
    super(scope, id);
    const errorImpact = `In ${wijk.wijk} verloopt niets meer vanzelf: niemand wordt gevraagd wat nu, oude teksten blijven staan.`;
    const { function: clock } = new HouseFunction(this, 'Clock', {
      lambda: 'clock',
      seconds: 50,
      concurrency: 1,
      logDays: logRetention(wijk),
      alarms,
      grants,
      environment,
      errorImpact,
    });
    const { queue } = new DeadLetters(this, 'Left', { alarms, errorImpact });
    const role = new Role(this, 'Scheduler', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    const invoked = clock.node.defaultChild;
    if (invoked instanceof CfnFunction)
      Validations.of(role).acknowledge({
        id: `AwsSolutions::AwsSolutions-IAM5[Resource::<${Stack.of(this).getLogicalId(invoked)}.Arn>:*]`,
        reason: 'The scheduler may call any version of this one function.',
      });
    new Schedule(this, 'EachMinute', {
      schedule: ScheduleExpression.rate(Duration.minutes(1)),
      target: new LambdaInvoke(clock, { deadLetterQueue: queue, retryAttempts: 2, role }),
      description: `What falls due in ${wijk.wijk}`,
    });
    new Alarm(this, 'Still', {
      metric: clock.metricInvocations({ period: Duration.minutes(15) }),
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.BREACHING,
      alarmDescription: errorImpact,
    }).addAlarmAction(new SnsAction(alarms));
  }
}
