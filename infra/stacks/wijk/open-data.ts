import { Stack, Validations } from 'aws-cdk-lib';
import { CfnIntegration, CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { HouseFunction } from '../../constructs/house-function.ts';
import type { WijkHouse } from './api.ts';
import { logRetention } from './retention.ts';

/**
 * What the open data is made of, and all that its function can read: the books, the votes and the agenda. No people and
 * no request; of who signed up for what only ids, for the calendar of whoever has its secret link.
 */
export const openKeys = (wijk: string): string[] =>
  [
    'ACCOUNT',
    'ACTIVITY',
    'AGENDA',
    'BALLOT#*',
    'BUDGET',
    'CALENDAR',
    'LEDGER*',
    'MARKS#*',
    'MEETING',
    'MOTION',
    'OF#*#SIGNUP',
    'OUTCOME',
    'POT',
    'RECKONING',
    'ROUND',
    'SETTLEMENT',
    'SHEET',
    'STATUTES',
    'WIJK',
  ].map((collection) => `W#${wijk}#${collection}`);

/** The open data of a wijk, for everybody, behind a route without a lock. */
export class WijkOpenData extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { wijk, alarms, grants, environment, apiId }: WijkHouse & { apiId: string },
  ) {
    super(scope, id);
    const { function: open } = new HouseFunction(this, 'Open', {
      lambda: 'open-data',
      logDays: logRetention(wijk),
      alarms,
      grants,
      environment,
      errorImpact: `De open cijfers van ${wijk.wijk} zijn niet te lezen. Hulp vragen en stemmen kan gewoon.`,
    });
    const { region, account, partition } = Stack.of(this);
    open.addPermission('Http', {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: `arn:${partition}:execute-api:${region}:${account}:${apiId}/*/*/w/${wijk.wijk}/open/*`,
    });
    const integration = new CfnIntegration(this, 'Integration', {
      apiId,
      integrationType: 'AWS_PROXY',
      integrationUri: open.functionArn,
      payloadFormatVersion: '2.0',
    });
    const route = new CfnRoute(this, 'Files', {
      apiId,
      routeKey: `GET /w/${wijk.wijk}/open/{file+}`,
      target: `integrations/${integration.ref}`,
      authorizationType: 'NONE',
    });
    Validations.of(route).acknowledge({
      id: 'AwsSolutions::AwsSolutions-APIG4',
      reason: 'Open data is open to all: the books and the votes of a wijk, under pseudonyms.',
    });
  }
}
