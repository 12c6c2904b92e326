import { TimeZone } from 'aws-cdk-lib';
import { ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { HouseFunction } from '../../constructs/house-function.ts';
import { HouseSchedule } from '../../constructs/house-schedule.ts';
import type { WijkHouse } from './api.ts';
import { logRetention } from './retention.ts';

/** Whether everything that must hold in a wijk does: looked at each night, with an alarm when it does not. */
export class WijkNightly extends Construct {
  constructor(scope: Construct, id: string, { wijk, alarms, grants, environment }: WijkHouse) {
    super(scope, id);
    const errorImpact = `In ${wijk.wijk} klopt iets niet in de boeken of de stemmen, of het is niet nagekeken. Het logboek van deze functie zegt wat.`;
    const { function: nightly } = new HouseFunction(this, 'Nightly', {
      lambda: 'nightly',
      seconds: 300,
      memoryMb: 1024,
      logDays: logRetention(wijk),
      alarms,
      grants,
      environment,
      errorImpact,
    });
    new HouseSchedule(this, 'EachNight', {
      called: nightly,
      when: ScheduleExpression.cron({ hour: '2', minute: '30', timeZone: TimeZone.of('Europe/Amsterdam') }),
      retries: 0,
      description: `Whether everything holds in ${wijk.wijk}`,
      alarms,
      errorImpact,
    });
  }
}
