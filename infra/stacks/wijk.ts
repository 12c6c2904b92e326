import { type App, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import type { CityDeployment, WijkDeployment } from '../../schema/deployment.ts';
import { HouseBucket } from '../constructs/house-bucket.ts';
import { houseBudget } from '../constructs/house-budget.ts';
import { HouseTopic } from '../constructs/house-topic.ts';
import { keyGrant, readActions, tenantGrant } from '../constructs/tenant-grant.ts';
import { shared } from './shared.ts';
import { WijkApi } from './wijk/api.ts';
import { WijkClock } from './wijk/clock.ts';
import { WijkNightly } from './wijk/nightly.ts';
import { openKeys, WijkOpenData } from './wijk/open-data.ts';
import { tableFor } from './wijk/table.ts';
import { doorKeys, tellingKeys, WijkTelling } from './wijk/telling.ts';

/** One wijk: an API and a clock that reach its own items and nobody else's. */
export class WijkStack extends Stack {
  constructor(app: App, id: string, city: CityDeployment, wijk: WijkDeployment, props: StackProps) {
    super(app, id, props);
    const { topic } = new HouseTopic(this, 'Alarms', wijk.alarmEmail);
    const table = tableFor(this, city, wijk, topic);
    const house = {
      wijk,
      alarms: topic,
      grants: [tenantGrant(table.ref, [`W#${wijk.wijk}#*`]), keyGrant(table.ref, this.region)],
      environment: { CITY: city.city, WIJK: wijk.wijk, TABLE_NAME: table.name },
    };
    const files = new HouseBucket(this, 'Files');
    const api = new WijkApi(this, 'Api', {
      ...house,
      environment: { ...house.environment, FILES_BUCKET: files.bucket.bucketName },
      apiId: shared(this, city.city, 'apiId'),
      authorizerId: shared(this, city.city, 'authorizerId'),
      issuer: shared(this, city.city, 'issuer'),
      audience: shared(this, city.city, 'audience'),
    });
    files.letIn(api.role, wijk.wijk);
    new WijkOpenData(this, 'OpenData', {
      ...house,
      apiId: shared(this, city.city, 'apiId'),
      grants: [tenantGrant(table.ref, openKeys(wijk.wijk), readActions), keyGrant(table.ref, this.region)],
    });
    new WijkClock(this, 'Clock', house);
    new WijkTelling(this, 'Telling', {
      ...house,
      apiId: shared(this, city.city, 'apiId'),
      userPoolId: shared(this, city.city, 'userPoolId'),
      mailFrom: city.mailFrom,
      environment: { ...house.environment, ...api.signing, ORIGIN: shared(this, city.city, 'origin') },
      grants: [tenantGrant(table.ref, tellingKeys(wijk.wijk)), keyGrant(table.ref, this.region)],
      doorGrants: [tenantGrant(table.ref, doorKeys(wijk.wijk)), keyGrant(table.ref, this.region)],
    });
    new WijkNightly(this, 'Nightly', {
      ...house,
      grants: [tenantGrant(table.ref, [`W#${wijk.wijk}#*`], readActions), keyGrant(table.ref, this.region)],
    });
    houseBudget(this, { key: 'wijk', value: wijk.wijk }, wijk.monthlyBudgetEuro, wijk.alarmEmail);
    Tags.of(this).add('city', city.city);
    Tags.of(this).add('wijk', wijk.wijk);
  }
}
