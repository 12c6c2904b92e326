import { runSimulation } from '@cloud-copilot/iam-simulate';
import { Template } from 'aws-cdk-lib/assertions';
import { cityStacks } from './city-stacks.ts';

const account = '111122223333';
const table = `arn:aws:dynamodb:eu-central-1:${account}:table/noaber`;

/** One call of a function to DynamoDB, as IAM sees it. */
export type Call = {
  readonly action: string;
  readonly leadingKeys?: readonly string[];
  readonly index?: string;
};

type Statement = {
  readonly Sid?: string;
  readonly Action: unknown;
  readonly Resource: unknown;
  readonly Condition?: object;
};

const city = cityStacks();

/** The statements on the table that the role of a function carries, with every reference to the table made its name. */
export function tableStatements(stackName: string, path: RegExp, stacks = city.stacks): Statement[] {
  const stack = stacks.find((one) => one.stackName.endsWith(`-${stackName}`));
  if (!stack) throw new Error(`no stack ${stackName}`);
  const policies = Object.entries(Template.fromStack(stack).findResources('AWS::IAM::Policy'));
  const statements: Statement[] = policies
    .filter(([id]) => path.test(id))
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement)
    .filter(({ Sid }) => Sid === 'OwnItems');
  if (statements.length !== 1)
    throw new Error(`${stackName} ${path}: ${statements.length} statements on the table`);
  return statements.map((statement) => ({ ...statement, Resource: [table, `${table}/index/*`] }));
}

/** True when a role with these statements may make this call. */
export async function allows(
  statements: readonly Statement[],
  { action, leadingKeys, index }: Call,
): Promise<boolean> {
  const result = await runSimulation(
    {
      request: {
        principal: `arn:aws:iam::${account}:role/function`,
        action: `dynamodb:${action}`,
        resource: { resource: index ? `${table}/index/${index}` : table, accountId: account },
        contextVariables: leadingKeys ? { 'dynamodb:LeadingKeys': [...leadingKeys] } : {},
      },
      identityPolicies: [{ name: 'own', policy: { Version: '2012-10-17', Statement: statements } }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    },
    {},
  );
  if (result.resultType === 'error') throw new Error(JSON.stringify(result));
  return result.overallResult === 'Allowed';
}

/** The same statements with their condition taken away: what a mistake would look like. */
export const unconditional = (statements: readonly Statement[]): Statement[] =>
  statements.map(({ Condition: _, ...rest }) => rest);

/** Statements of the functions of a wijk and of the city. */
export const statementsOf = {
  wijkApi: (wijk: string) => tableStatements(wijk, /^ApiRole/),
  openData: (wijk: string) => tableStatements(wijk, /^OpenDataOpenRole/),
  clock: (wijk: string) => tableStatements(wijk, /^ClockRole/),
  notifier: (wijk: string) => tableStatements(wijk, /^TellingNotifierRole/),
  stopDoor: (wijk: string) => tableStatements(wijk, /^TellingDoorRole/),
  nightly: (wijk: string) => tableStatements(wijk, /^NightlyRole/),
  cityApi: () => tableStatements('platform', /^CityApiRole/),
  projector: () => tableStatements('platform', /^ProjectorRole/),
  preToken: () => tableStatements('platform', /^PreTokenRole/),
};
