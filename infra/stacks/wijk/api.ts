import { Stack, Validations } from 'aws-cdk-lib';
import { CfnIntegration, CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import type { PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { WijkDeployment } from '../../../schema/deployment.ts';
import { HouseFunction } from '../../constructs/house-function.ts';
import { signingSecret } from '../platform/city-api.ts';
import { logRetention } from './retention.ts';

/** What every function of a wijk stands on. */
export type WijkHouse = {
  readonly wijk: WijkDeployment;
  readonly alarms: ITopic;
  readonly grants: readonly PolicyStatement[];
  readonly environment: Readonly<Record<string, string>>;
};

type Props = WijkHouse & {
  readonly apiId: string;
  readonly authorizerId: string;
  readonly issuer: string;
  readonly audience: string;
};

/** The API of a wijk and its routes on the city's HTTP API. */
export class WijkApi extends Construct {
  readonly role: Role;
  /** With what links and cursors of this wijk are signed. */
  readonly signing: { readonly SIGNING_SECRET: string };

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { wijk, apiId } = props;
    this.signing = { SIGNING_SECRET: signingSecret(this).secretValue.unsafeUnwrap() };
    const { function: api, role } = new HouseFunction(this, 'Api', {
      lambda: 'wijk-api',
      memoryMb: wijk.memoryMb,
      concurrency: wijk.concurrency,
      logDays: logRetention(wijk),
      alarms: props.alarms,
      grants: props.grants,
      errorImpact: `Bewoners van ${wijk.wijk} kunnen geen hulp vragen of geven. Bel de huiskamer van de wijk.`,
      environment: {
        ...props.environment,
        OIDC_ISSUER: props.issuer,
        OIDC_AUDIENCE: props.audience,
        DOCUMENTS: wijk.documents,
        ...this.signing,
      },
    });
    this.role = role;
    const { region, account, partition } = Stack.of(this);
    api.addPermission('Http', {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: `arn:${partition}:execute-api:${region}:${account}:${apiId}/*/*/w/${wijk.wijk}/*`,
    });
    const integration = new CfnIntegration(this, 'Integration', {
      apiId,
      integrationType: 'AWS_PROXY',
      integrationUri: api.functionArn,
      payloadFormatVersion: '2.0',
    });
    const route = (name: string, routeKey: string, open = false) =>
      new CfnRoute(this, name, {
        apiId,
        routeKey,
        target: `integrations/${integration.ref}`,
        ...(open
          ? { authorizationType: 'NONE' }
          : { authorizationType: 'JWT', authorizerId: props.authorizerId }),
      });
    route('Get', `GET /w/${wijk.wijk}/graphql`);
    route('Post', `POST /w/${wijk.wijk}/graphql`);
    Validations.of(route('Schema', `GET /w/${wijk.wijk}/schema.graphql`, true)).acknowledge({
      id: 'AwsSolutions::AwsSolutions-APIG4',
      reason: 'The schema is public on purpose: cooperatives write clients of their own.',
    });
  }
}
