import type { App } from 'aws-cdk-lib';
import { Stack, type StackProps, Tags } from 'aws-cdk-lib';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import type { CityDeployment, WijkDeployment } from '../../schema/deployment.ts';
import { houseBudget } from '../constructs/house-budget.ts';
import { HouseTable } from '../constructs/house-table.ts';
import { HouseTopic } from '../constructs/house-topic.ts';
import { siloTables } from '../constructs/projected.ts';
import { SignIn } from '../constructs/sign-in.ts';
import { CityApi } from './platform/city-api.ts';
import { dashboard } from './platform/dashboard.ts';
import { PreToken } from './platform/pre-token.ts';
import { Projector } from './platform/projector.ts';
import { Web } from './platform/web.ts';
import { share } from './shared.ts';

/** What all wijken of a city stand on: the table, sign-in, the city's API, the projector, the web. */
export class PlatformStack extends Stack {
  constructor(
    app: App,
    id: string,
    city: CityDeployment,
    wijken: readonly WijkDeployment[],
    props: StackProps,
  ) {
    super(app, id, props);
    const { topic } = new HouseTopic(this, 'Alarms', city.alarmEmail);
    const { table, key } = new HouseTable(this, 'Table', city);
    const ref = { tableArn: table.tableArn, keyArn: key.keyArn };
    const web = new Web(this, 'Web', city);
    const preToken = new PreToken(this, 'PreToken', { table, ref, alarms: topic });
    const signIn = new SignIn(this, 'SignIn', {
      preToken: preToken.function,
      web: web.origin,
      prefix: `noaber-${city.city}`,
    });
    new EmailIdentity(this, 'Mail', { identity: Identity.email(city.mailFrom) });
    const api = new CityApi(this, 'CityApi', { city, table, ref, signIn, alarms: topic });
    web.serveApi(api.api);
    const projector = new Projector(this, 'Projector', {
      city,
      table,
      ref,
      alarms: topic,
      silos: siloTables(city.city, wijken),
    });
    dashboard(this, { table, functions: [api.function, projector.function, preToken.function] });
    houseBudget(this, { key: 'city', value: city.city }, 200, city.alarmEmail);
    Tags.of(this).add('city', city.city);
    share(this, city.city, {
      tableName: table.tableName,
      tableArn: table.tableArn,
      tableKeyArn: key.keyArn,
      apiId: api.api.apiId,
      authorizerId: api.authorizerId,
      issuer: api.issuer,
      audience: api.audience,
      origin: web.origin,
      userPoolId: signIn.pool.userPoolId,
      projectorArn: projector.function.functionArn,
      projectorRoleArn: projector.role.roleArn,
    });
  }
}
