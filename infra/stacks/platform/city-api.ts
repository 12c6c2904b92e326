import { Stack, Validations } from 'aws-cdk-lib';
import {
  CfnAuthorizer,
  CfnStage,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { CityDeployment } from '../../../schema/deployment.ts';
import { HouseFunction } from '../../constructs/house-function.ts';
import type { SignIn } from '../../constructs/sign-in.ts';
import { keyGrant, type TableRef, tenantGrant } from '../../constructs/tenant-grant.ts';

type Props = {
  readonly city: CityDeployment;
  readonly table: TableV2;
  readonly ref: TableRef;
  readonly signIn: SignIn;
  readonly alarms: ITopic;
};

/** The one HTTP API, with the city's own routes; each wijk adds its own from its own stack. */
export class CityApi extends Construct {
  readonly api: HttpApi;
  readonly function: NodejsFunction;
  readonly authorizerId: string;
  readonly issuer: string;
  readonly audience: string;

  constructor(scope: Construct, id: string, { city, table, ref, signIn, alarms }: Props) {
    super(scope, id);
    const { region } = Stack.of(this);
    this.issuer = `https://cognito-idp.${region}.amazonaws.com/${signIn.pool.userPoolId}`;
    this.audience = signIn.clients.map(({ userPoolClientId }) => userPoolClientId).join(',');
    const secret = signingSecret(this);
    this.function = new HouseFunction(this, 'Api', {
      lambda: 'city-api',
      alarms,
      errorImpact: 'De stad kan haar cijfers niet zien en geen wijk oprichten. Bewoners merken er niets van.',
      grants: [tenantGrant(ref, [`CITY#${city.city}#*`]), keyGrant(ref, region)],
      environment: {
        CITY: city.city,
        TABLE_NAME: table.tableName,
        OIDC_ISSUER: this.issuer,
        OIDC_AUDIENCE: this.audience,
        SIGNING_SECRET: secret.secretValue.unsafeUnwrap(),
      },
    }).function;
    const authorizer = new HttpJwtAuthorizer('SignedIn', this.issuer, {
      jwtAudience: signIn.clients.map(({ userPoolClientId }) => userPoolClientId),
    });
    this.api = new HttpApi(this, 'Http', { createDefaultStage: true });
    const integration = new HttpLambdaIntegration('City', this.function);
    const [route] = this.api.addRoutes({
      path: '/city/graphql',
      methods: [HttpMethod.GET, HttpMethod.POST],
      integration,
      authorizer,
    });
    const open = this.api.addRoutes({
      path: '/city/schema.graphql',
      methods: [HttpMethod.GET],
      integration,
      authorizer: new HttpNoneAuthorizer(),
    });
    for (const one of open)
      Validations.of(one).acknowledge({
        id: 'AwsSolutions::AwsSolutions-APIG4',
        reason: 'The schema is public on purpose: cooperatives write clients of their own.',
      });
    this.authorizerId = this.authorizerOf(route);
    this.logAccess();
  }

  /** The authorizer that the first route brought along, for the wijken to use too. */
  private authorizerOf(route: unknown): string {
    const found = this.api.node.findAll().find((child) => child instanceof CfnAuthorizer);
    if (!route || !(found instanceof CfnAuthorizer)) throw new Error('the city route brought no authorizer');
    return found.ref;
  }

  private logAccess(): void {
    const logs = new LogGroup(this, 'Access', { retention: RetentionDays.THREE_MONTHS });
    const stage = this.api.defaultStage?.node.defaultChild;
    if (!(stage instanceof CfnStage)) throw new Error('the API has no stage');
    stage.accessLogSettings = {
      destinationArn: logs.logGroupArn,
      format: JSON.stringify({
        requestId: '$context.requestId',
        route: '$context.routeKey',
        status: '$context.status',
        latency: '$context.responseLatency',
      }),
    };
    stage.defaultRouteSettings = { throttlingBurstLimit: 500, throttlingRateLimit: 500 };
  }
}

/** A secret for cursors and codes, made here and known to nobody. */
export function signingSecret(scope: Construct): Secret {
  const secret = new Secret(scope, 'Signing', {
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
  });
  Validations.of(secret).acknowledge({
    id: 'AwsSolutions::AwsSolutions-SMG4',
    reason: 'A new secret would make every invitation on paper and every open page of a list worthless.',
  });
  return secret;
}
