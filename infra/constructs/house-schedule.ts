import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { DeadLetters } from './house-queue.ts';

/** What is called by the clock, and when. */
export type HouseScheduleProps = {
  readonly called: NodejsFunction;
  readonly when: ScheduleExpression;
  readonly retries: number;
  readonly description: string;
  readonly alarms: ITopic;
  /** What people lose when the calls stay out. */
  readonly errorImpact: string;
};

/** Calls a function by the clock, with a role that can call nothing else; what can't be called is kept, with an alarm. */
export class HouseSchedule extends Construct {
  constructor(scope: Construct, id: string, props: HouseScheduleProps) {
    super(scope, id);
    const { called, when, retries, description, alarms, errorImpact } = props;
    const { queue } = new DeadLetters(this, 'Left', { alarms, errorImpact });
    const role = new Role(this, 'Scheduler', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    const invoked = called.node.defaultChild;
    if (invoked instanceof CfnFunction)
      Validations.of(role).acknowledge({
        id: `AwsSolutions::AwsSolutions-IAM5[Resource::<${Stack.of(this).getLogicalId(invoked)}.Arn>:*]`,
        reason: 'The scheduler may call any version of this one function.',
      });
    new Schedule(this, 'Schedule', {
      schedule: when,
      target: new LambdaInvoke(called, { deadLetterQueue: queue, retryAttempts: retries, role }),
      description,
    });
  }
}

/** Calls a function each minute, with an alarm when the minutes stay out. */
export function eachMinute(scope: Construct, props: Omit<HouseScheduleProps, 'when' | 'retries'>): void {
  new HouseSchedule(scope, 'EachMinute', {
    ...props,
    when: ScheduleExpression.rate(Duration.minutes(1)),
    retries: 2,
  });
  new Alarm(scope, 'Still', {
    metric: props.called.metricInvocations({ period: Duration.minutes(15) }),
    threshold: 1,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
    treatMissingData: TreatMissingData.BREACHING,
    alarmDescription: props.errorImpact,
  }).addAlarmAction(new SnsAction(props.alarms));
}
