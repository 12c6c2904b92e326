import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  OriginRequestPolicy,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { CityDeployment } from '../../../schema/deployment.ts';

/** What of an address is answered by an API; everything else is a file of the apps. */
const apiPaths = [
  '/w/*/graphql',
  '/w/*/schema.graphql',
  '/w/*/open/*',
  '/w/*/telling/stop',
  '/city/graphql',
  '/city/schema.graphql',
] as const;

/** No inline script or style, nobody else's page around ours, and connections only to ourselves, the sign-in and the files. */
const contentSecurityPolicy = (signIn: string, files: string): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: ${files}`,
    `connect-src 'self' ${signIn} ${files}`,
    // The worker that shows what is pushed, and what a home screen asks for.
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    `form-action 'self' ${signIn}`,
    "frame-ancestors 'none'",
  ].join('; ');

// Pages of an app have addresses without a file behind them; each app answers its own.
const toApp = `function handler(event) {
  var request = event.request;
  if (request.uri.includes('.')) return request;
  if (request.uri === '/kit') request.uri = '/kit-page/index.html';
  else request.uri = request.uri.startsWith('/console') ? '/console/index.html' : '/index.html';
  return request;
}`;

const bucket = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
};

/** A name and certificate of the city's own, if it has them. */
const ownName = (scope: Construct, { domain, certificateArn }: CityDeployment) =>
  domain && certificateArn
    ? {
        domainNames: [domain],
        certificate: Certificate.fromCertificateArn(scope, 'Certificate', certificateArn),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      }
    : {};

/** The web apps and, under the same name, the APIs behind them. */
export class Web extends Construct {
  readonly origin: string;
  private readonly distribution: Distribution;
  private readonly headers: ResponseHeadersPolicy;

  constructor(scope: Construct, id: string, city: CityDeployment) {
    super(scope, id);
    const { region } = Stack.of(this);
    const logs = new Bucket(this, 'Logs', {
      ...bucket,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
      lifecycleRules: [{ expiration: Duration.days(90) }],
    });
    const pages = new Bucket(this, 'Pages', {
      ...bucket,
      serverAccessLogsBucket: logs,
      serverAccessLogsPrefix: 'pages/',
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.headers = new ResponseHeadersPolicy(this, 'Headers', {
      securityHeadersBehavior: {
        contentSecurityPolicy: {
          contentSecurityPolicy: contentSecurityPolicy(
            `https://cognito-idp.${region}.amazonaws.com https://noaber-${city.city}.auth.${region}.amazoncognito.com`,
            // Each wijk has a bucket of its own, whose name is not known here.
            `https://*.s3.${region}.amazonaws.com`,
          ),
          override: true,
        },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(365),
          includeSubdomains: true,
          override: true,
        },
      },
    });
    this.distribution = new Distribution(this, 'Distribution', {
      defaultRootObject: 'index.html',
      webAclId: city.webAclArn || undefined,
      logBucket: logs,
      logFilePrefix: 'web/',
      ...ownName(this, city),
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(pages),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        responseHeadersPolicy: this.headers,
        functionAssociations: [
          {
            eventType: FunctionEventType.VIEWER_REQUEST,
            function: new EdgeFunction(this, 'ToApp', { code: FunctionCode.fromInline(toApp) }),
          },
        ],
      },
    });
    this.origin = `https://${city.domain || this.distribution.distributionDomainName}`;
    for (const [id, reason] of [
      [
        'AwsSolutions::AwsSolutions-CFR1',
        'Residents may be anywhere, on holiday too: no country is shut out.',
      ],
      [
        'AwsSolutions::AwsSolutions-CFR2',
        'The web ACL is made in us-east-1 by the edge stack; its ARN comes by infra/city.json.',
      ],
      [
        'AwsSolutions::AwsSolutions-CFR4',
        "Without a domain of its own CloudFront's default certificate allows no other policy; set domain.",
      ],
    ] as const)
      Validations.of(this.distribution).acknowledge({ id, reason });
  }

  /** Lets the APIs answer under the same name as the apps, so that no other site is ever asked. */
  serveApi(api: HttpApi): void {
    const { region } = Stack.of(this);
    const origin = new HttpOrigin(`${api.apiId}.execute-api.${region}.amazonaws.com`);
    for (const path of apiPaths)
      this.distribution.addBehavior(path, origin, {
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        responseHeadersPolicy: this.headers,
      });
  }
}
