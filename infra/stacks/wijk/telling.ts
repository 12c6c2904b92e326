import { Stack, Validations } from 'aws-cdk-lib';
import { CfnIntegration, CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { HouseFunction } from '../../constructs/house-function.ts';
import { eachMinute } from '../../constructs/house-schedule.ts';
import type { WijkHouse } from './api.ts';
import { logRetention } from './retention.ts';

/** What the notifier of a wijk can reach: who is told how, the news, and who takes part. No request, no message, no money. */
export const tellingKeys = (wijk: string): string[] =>
  ['TELL*', 'NOTICE#*', 'CALL', 'PHONENOTE*', 'MEMBER', 'MEMBERS', 'WIJK'].map((name) => `W#${wijk}#${name}`);

/** What the door can reach: how a person is told, and nothing else. */
export const doorKeys = (wijk: string): string[] => [`W#${wijk}#TELLING`];

type Props = WijkHouse & {
  readonly apiId: string;
  readonly userPoolId: string;
  readonly mailFrom: string;
  /** Grants of the door, beside those of the notifier. */
  readonly doorGrants: readonly PolicyStatement[];
};

/** From which the keys follow that a wijk pushes with: made here, and known to its notifier alone. */
function pushSecret(scope: Construct): Secret {
  const secret = new Secret(scope, 'Push', {
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
  });
  Validations.of(secret).acknowledge({
    id: 'AwsSolutions::AwsSolutions-SMG4',
    reason:
      'With a new secret every device must turn push on anew: it is replaced when it leaked, not by the month.',
  });
  return secret;
}

/** Who is due in a wijk is told, each minute; and a door for who wants to be told no more. */
export class WijkTelling extends Construct {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    this.notifier(props);
    this.door(props);
  }

  private notifier({ wijk, alarms, grants, environment, userPoolId, mailFrom }: Props): void {
    const { region, account, partition } = Stack.of(this);
    const errorImpact = `Bewoners van ${wijk.wijk} krijgen geen bericht over nieuws. In de app staat het wel.`;
    const { function: notifier } = new HouseFunction(this, 'Notifier', {
      lambda: 'notifier',
      seconds: 50,
      concurrency: 1,
      logDays: logRetention(wijk),
      alarms,
      grants: [
        ...grants,
        new PolicyStatement({
          sid: 'SendMail',
          actions: ['ses:SendEmail'],
          resources: [`arn:${partition}:ses:${region}:${account}:identity/${mailFrom}`],
          conditions: { StringEquals: { 'ses:FromAddress': mailFrom } },
        }),
        new PolicyStatement({
          sid: 'ReadAddress',
          actions: ['cognito-idp:AdminGetUser'],
          resources: [`arn:${partition}:cognito-idp:${region}:${account}:userpool/${userPoolId}`],
        }),
      ],
      environment: {
        ...environment,
        MAIL_FROM: mailFrom,
        USER_POOL_ID: userPoolId,
        PUSH_SECRET: pushSecret(this).secretValue.unsafeUnwrap(),
      },
      errorImpact,
    });
    eachMinute(this, {
      called: notifier,
      description: `Who is told what in ${wijk.wijk}`,
      alarms,
      errorImpact,
    });
  }

  private door({ wijk, alarms, doorGrants, environment, apiId }: Props): void {
    const { region, account, partition } = Stack.of(this);
    const { function: door } = new HouseFunction(this, 'Door', {
      lambda: 'stop-door',
      logDays: logRetention(wijk),
      alarms,
      grants: doorGrants,
      environment,
      errorImpact: `In ${wijk.wijk} kan niemand zich afmelden met de link in een e-mail. In de app kan het wel.`,
    });
    door.addPermission('Http', {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: `arn:${partition}:execute-api:${region}:${account}:${apiId}/*/*/w/${wijk.wijk}/telling/*`,
    });
    const integration = new CfnIntegration(this, 'Integration', {
      apiId,
      integrationType: 'AWS_PROXY',
      integrationUri: door.functionArn,
      payloadFormatVersion: '2.0',
    });
    for (const method of ['GET', 'POST'])
      Validations.of(
        new CfnRoute(this, method, {
          apiId,
          routeKey: `${method} /w/${wijk.wijk}/telling/stop`,
          target: `integrations/${integration.ref}`,
          authorizationType: 'NONE',
        }),
      ).acknowledge({
        id: 'AwsSolutions::AwsSolutions-APIG4',
        reason: 'Who wants no more mail need not sign in for it: the link itself is signed and ends.',
      });
  }
}
