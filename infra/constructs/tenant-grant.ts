import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { tableDesign } from '../../functions/tenancy/table-design.ts';

/** A table as a role is held to it. */
export type TableRef = { readonly tableArn: string; readonly keyArn: string };

/** What a function may do with items it can name. No Scan, no PartiQL: neither can be held to a key. */
const itemActions = [
  'dynamodb:GetItem',
  'dynamodb:BatchGetItem',
  'dynamodb:Query',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:ConditionCheckItem',
];

/** What a function may do that changes nothing. */
export const readActions = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];

/**
 * Lets a function reach items whose partition key, of the table or of the index it asks, begins with one of
 * these. `ForAllValues` holds when there is no key at all, so a request without one is refused by `Null`.
 */
export const tenantGrant = ({ tableArn }: TableRef, leadingKeys: readonly string[], actions = itemActions) =>
  new PolicyStatement({
    sid: 'OwnItems',
    effect: Effect.ALLOW,
    actions: [...actions],
    resources: [tableArn, ...tableDesign.indexes.map(({ name }) => `${tableArn}/index/${name}`)],
    conditions: {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...leadingKeys] },
      Null: { 'dynamodb:LeadingKeys': 'false' },
    },
  });

/** Lets a function use the table's key, through DynamoDB only. */
export const keyGrant = ({ keyArn }: TableRef, region: string) =>
  new PolicyStatement({
    sid: 'TableKey',
    actions: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'],
    resources: [keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${region}.amazonaws.com` } },
  });
