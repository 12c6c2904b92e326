import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  LambdaVersion,
  OAuthScope,
  UserPool,
  UserPoolClient,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

/** Sign-in without a password: a code by e-mail, or a passkey. Tokens say in which wijken their holder takes part. */
export class SignIn extends Construct {
  readonly pool: UserPool;
  readonly clients: readonly UserPoolClient[];

  constructor(
    scope: Construct,
    id: string,
    props: { readonly preToken: IFunction; readonly web: string; readonly prefix: string },
  ) {
    super(scope, id);
    this.pool = new UserPool(this, 'Pool', {
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: true,
      signInAliases: { email: true },
      signInPolicy: { allowedFirstAuthFactors: { password: true, emailOtp: true, passkey: true } },
      passwordPolicy: {
        minLength: 16,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const [rule, reason] of [
      ['COG2', 'There is no password to back up: people sign in with a code by e-mail or a passkey.'],
      [
        'COG8',
        'The Plus plan watches passwords and devices of people; without passwords it adds cost and data, no safety.',
      ],
    ] as const)
      Validations.of(this.pool).acknowledge({ id: `AwsSolutions::AwsSolutions-${rule}`, reason });
    this.pool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, props.preToken, LambdaVersion.V2_0);
    this.pool.addDomain('Domain', { cognitoDomain: { domainPrefix: props.prefix } });
    this.clients = (['wijk-app', 'console'] as const).map(
      (name) =>
        new UserPoolClient(this, name, {
          userPool: this.pool,
          generateSecret: false,
          authFlows: { user: true },
          oAuth: {
            flows: { authorizationCodeGrant: true, implicitCodeGrant: false },
            scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
            callbackUrls: [name === 'console' ? `${props.web}/console/` : `${props.web}/`],
            logoutUrls: [name === 'console' ? `${props.web}/console/` : `${props.web}/`],
          },
          accessTokenValidity: Duration.hours(1),
          preventUserExistenceErrors: true,
        }),
    );
  }
}
