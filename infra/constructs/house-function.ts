import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { LambdaName } from '../bundling/bundle.ts';
import { aliases, banner, entryOf } from '../bundling/options.ts';

/** What a function is, beside the house's defaults. */
export type HouseFunctionProps = {
  readonly lambda: LambdaName;
  readonly environment: Readonly<Record<string, string>>;
  readonly grants: readonly PolicyStatement[];
  readonly memoryMb?: number;
  readonly seconds?: number;
  readonly concurrency?: number;
  readonly logDays?: RetentionDays;
  readonly alarms: ITopic;
  /** What people lose when this function fails: a sentence in plain Dutch, for the coordinator. */
  readonly errorImpact: string;
};

/** A function with the house's defaults: arm64, Node 24, traced, its own least role, logs that end, an alarm. */
export class HouseFunction extends Construct {
  readonly function: NodejsFunction;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: HouseFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Logs', {
      retention: props.logDays ?? RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.role = role;
    this.function = new NodejsFunction(this, 'Function', {
      entry: entryOf(props.lambda),
      handler: 'handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMb ?? 512,
      timeout: Duration.seconds(props.seconds ?? 15),
      reservedConcurrentExecutions: props.concurrency,
      tracing: Tracing.ACTIVE,
      role,
      logGroup,
      environment: { POWERTOOLS_SERVICE_NAME: props.lambda, ...props.environment },
      depsLockFilePath: 'package-lock.json',
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        minify: true,
        mainFields: ['module', 'main'],
        externalModules: [],
        banner,
        esbuildArgs: Object.fromEntries(Object.entries(aliases).map(([from, to]) => [`--alias:${from}`, to])),
      },
    });
    logGroup.grantWrite(role);
    for (const grant of props.grants) role.addToPrincipalPolicy(grant);
    this.alarm('Errors', this.function.metricErrors({ period: Duration.minutes(5) }), 1, props);
    this.alarm('Throttles', this.function.metricThrottles({ period: Duration.minutes(5) }), 1, props);
    Validations.of(role).acknowledge({
      id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
      reason: 'X-Ray takes no resource: xray:PutTraceSegments and xray:PutTelemetryRecords need *.',
    });
  }

  private alarm(
    name: string,
    metric: Metric,
    threshold: number,
    { alarms, errorImpact }: HouseFunctionProps,
  ): void {
    new Alarm(this, name, {
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: errorImpact,
    }).addAlarmAction(new SnsAction(alarms));
  }
}
