import {
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** A value for an argument that must be given: of a few the last, which has most to show. */
function someValue(type: GraphQLInputType): string {
  const named = getNamedType(type);
  return isEnumType(named) ? (named.getValues().at(-1)?.name ?? '') : '"an"';
}

/** What can be asked of a type: every field without arguments that must be given, so deep. */
function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (!isObjectType(inner)) return inner.name === 'Node' ? [] : [field.name];
    if (depth === 0) return [];
    const given = [
      ...(field.args.some(({ name }) => name === 'first') ? ['first: 1'] : []),
      // Names have these letters more often than any others.
      ...field.args
        .filter(isRequiredArgument)
        .filter(({ name }) => name !== 'first')
        .map(({ name, type: asked }) => `${name}: ${someValue(asked)}`),
    ];
    const page = given.length ? `(${given.join(', ')})` : '';
    const inside = selection(field.type, depth - 1);
    return inside ? [`${field.name}${page} ${inside}`] : [];
  });
  return fields.length ? `{ __typename ${fields.join(' ')} }` : '';
}

/** Everything that can be asked of a field: one selection, or of an interface one for each of its types. */
export function selectionsOf(schema: GraphQLSchema, type: GraphQLOutputType, depth: number): string[] {
  const named = getNamedType(type);
  if (!isInterfaceType(named)) return [selection(type, depth)];
  return schema
    .getPossibleTypes(named)
    .map((one) => `{ __typename id ... on ${one.name} ${selection(one, depth)} }`);
}
