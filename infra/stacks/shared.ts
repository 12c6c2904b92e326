import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';

/** What the platform tells the stacks of its wijken: by parameters, so that either can be deployed again alone. */
const names = [
  'tableName',
  'tableArn',
  'tableKeyArn',
  'apiId',
  'authorizerId',
  'issuer',
  'audience',
  'origin',
  'userPoolId',
  'projectorArn',
  'projectorRoleArn',
] as const;
/** Name of a shared value. */
export type SharedName = (typeof names)[number];

const path = (city: string, name: SharedName) => `/noaber/${city}/${name}`;

/** Writes the shared values. */
export function share(scope: Construct, city: string, values: Readonly<Record<SharedName, string>>): void {
  for (const name of names)
    new StringParameter(scope, `Shared-${name}`, {
      parameterName: path(city, name),
      stringValue: values[name],
    });
}

/** A shared value, looked up when the stack is deployed. */
export const shared = (scope: Construct, city: string, name: SharedName): string =>
  StringParameter.valueForStringParameter(scope, path(city, name));
