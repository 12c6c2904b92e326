import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { messageOf } from '../../schema/errors.ts';
import { isAtDesk } from '../desk/rules.ts';
import { memberOf } from '../members/store.ts';
import type { Caller } from '../tenancy/caller.ts';

/** Why an operation can't be asked at a desk, in the caller's language; undefined when it can, or there is none. */
export async function notAtDesk(
  schema: GraphQLSchema,
  document: DocumentNode,
  caller: Caller,
): Promise<GraphQLError | undefined> {
  if (!caller.via) return undefined;
  const hasAccount = !(await memberOf(caller))?.withoutAccount;
  const types = new TypeInfo(schema);
  let what: string | undefined;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name }) {
        const type = types.getParentType()?.name ?? '';
        if (!isAtDesk(type, name.value, hasAccount)) what ??= name.value;
      },
    }),
  );
  return what === undefined
    ? undefined
    : new GraphQLError(messageOf({ code: 'NOT_AT_DESK', values: { what } }, caller), {
        extensions: { code: 'NOT_AT_DESK', http: { status: 403 } },
      });
}
