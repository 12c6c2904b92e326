import {
  buildASTSchema,
  type DocumentNode,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { type ErrorCode, messageOf, type Refusal } from '../../schema/errors.ts';
import type { Caller } from '../tenancy/caller.ts';
import { BadCursor } from '../tenancy/cursors.ts';
import { Refused } from '../tenancy/refused.ts';
import { Busy } from '../tenancy/table-errors.ts';
import { scalars } from './scalars.ts';

type Resolver = GraphQLFieldResolver<unknown, { readonly caller: Caller }>;
type TypeResolvers = Readonly<Record<string, unknown>>;

/** DynamoDB's names for 'later': nothing was written. */
const throttles = ['ProvisionedThroughputExceededException', 'ThrottlingException', 'RequestLimitExceeded'];

/** What a person is told of an error: what they can mend, or that it was us; then it is logged, once, here. */
export function told(cause: unknown, caller: Caller): GraphQLError {
  if (cause instanceof GraphQLError) return cause;
  const refusal = refusalOf(cause);
  if (refusal.code === 'BROKEN')
    caller.log.error('a resolver failed', cause instanceof Error ? cause : String(cause));
  return new GraphQLError(messageOf(refusal, caller), {
    extensions: { code: refusal.code, ...(refusal.field ? { field: refusal.field } : {}) },
  });
}

function refusalOf(cause: unknown): Refusal & { code: ErrorCode } {
  if (cause instanceof Refused && cause.refusals[0]) return cause.refusals[0];
  if (cause instanceof BadCursor) return { code: 'BAD_CURSOR', field: 'after' };
  if (cause instanceof Busy || (cause instanceof Error && throttles.includes(cause.name)))
    return { code: 'BUSY' };
  return { code: 'BROKEN' };
}

// What answers at once is not made to wait: a page of the city has thousands of fields.
const guarded =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    try {
      const answer = resolve(source, args, context, info);
      if (!(answer instanceof Promise)) return answer;
      return answer.catch((cause: unknown) => {
        throw told(cause, context.caller);
      });
    } catch (cause) {
      throw told(cause, context.caller);
    }
  };

/**
 * The schema of an API: its document with resolvers by type and field. A resolver for a field that isn't there
 * is an error. That the document is a valid schema was seen when it was generated.
 */
export function executable(
  document: DocumentNode,
  resolvers: Readonly<Record<string, TypeResolvers>>,
): GraphQLSchema {
  const schema = buildASTSchema(document, { assumeValidSDL: true, assumeValid: true });
  for (const type of Object.values(schema.getTypeMap())) {
    const scalar = isScalarType(type) ? scalars[type.name] : undefined;
    if (isScalarType(type) && scalar) Object.assign(type, scalar);
  }
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    for (const [name, resolve] of Object.entries(fields)) {
      if (typeof resolve !== 'function') throw new TypeError(`${typeName}.${name} is no function`);
      if (name === '__resolveType' && isInterfaceType(type)) {
        type.resolveType = (value, caller, info) => resolve(value, caller, info);
        continue;
      }
      const field = isObjectType(type) ? type.getFields()[name] : undefined;
      if (!field) throw new TypeError(`the schema has no ${typeName}.${name}`);
      field.resolve = guarded((source, args, { caller }, info) => resolve(source, args, caller, info));
    }
  }
  return schema;
}
