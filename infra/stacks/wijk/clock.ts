import { Construct } from 'constructs';
import { HouseFunction } from '../../constructs/house-function.ts';
import { eachMinute } from '../../constructs/house-schedule.ts';
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
    eachMinute(this, { called: clock, description: `What falls due in ${wijk.wijk}`, alarms, errorImpact });
  }
}
