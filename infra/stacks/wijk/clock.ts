import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { HouseFunction } from '../../constructs/house-function.ts';
import { HouseSchedule } from '../../constructs/house-schedule.ts';
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
    new HouseSchedule(this, 'EachMinute', {
      called: clock,
      when: ScheduleExpression.rate(Duration.minutes(1)),
      retries: 2,
      description: `What falls due in ${wijk.wijk}`,
      alarms,
      errorImpact,
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
