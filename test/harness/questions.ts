import {
  buildASTSchema,
  type GraphQLArgument,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isObjectType,
} from 'graphql';
import { cityDocument } from '../../schema/generated/city-document.ts';
import { wijkDocument } from '../../schema/generated/wijk-document.ts';

const [wijkSchema, citySchema] = [buildASTSchema(wijkDocument), buildASTSchema(cityDocument)];

/** Each way to fill in an argument: every value of an enum, every category, parts of names, each id. */
function valuesOf({ name, type }: GraphQLArgument, ids: readonly string[]): readonly string[] {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().map((value) => value.name);
  if (name === 'category') return ['"addiction"', '"garden"', '"nietsvandat"'];
  if (name === 'first') return ['1', '50'];
  if (name === 'search') return ['"fat"', '"addiction"', '"a"'];
  if (named.name === 'ID') return ids.map((id) => JSON.stringify(id));
  if (named.name === 'Int') return ['1'];
  return [];
}

/** Every field inside, with each argument filled in each way; lists under lists are cut off at this depth. */
function inside(type: GraphQLOutputType, depth: number, ids: readonly string[]): string {
  const named = getNamedType(type);
  if (!isObjectType(named) || depth < 0) return '';
  const fields: string[] = ['__typename'];
  for (const field of Object.values(named.getFields())) {
    // What is one's own, as a document with a moment in it, is nobody else's.
    if (field.name === 'everything' || field.args.some(({ type: of }) => String(of).includes('Input')))
      continue;
    const selection = inside(field.type, depth - 1, ids);
    const needs = isObjectType(getNamedType(field.type));
    if (needs && (depth === 0 || !selection)) continue;
    const ways = field.args.flatMap((arg) => valuesOf(arg, ids).map((value) => `(${arg.name}: ${value})`));
    const given = field.args.some(
      ({ type: of, defaultValue }) => String(of).endsWith('!') && defaultValue === undefined,
    )
      ? ways
      : ['', ...ways];
    fields.push(...given.map((way, i) => `${field.name}_${i}: ${field.name}${way} ${selection}`));
  }
  return `{ ${fields.join(' ')} }`;
}

const ofNodes = {
  wijk: '{ __typename id ... on Request { title neighboursAsked dueAt version can answers { id } } ... on Person { name talents roles } }',
  city: '{ __typename id }',
} as const;

/** Every question that the schema of a wijk, or of its city, knows, one per way of asking it about these ids. */
export function questionsFor(ids: readonly string[], of: 'wijk' | 'city' = 'wijk'): string[] {
  const schema = of === 'wijk' ? wijkSchema : citySchema;
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const named = getNamedType(field.type);
    if (field.name === 'previewStatutes') return [];
    const selections = isObjectType(named)
      ? Object.values(named.getFields()).map((one) => {
          const deeper = inside(one.type, 2, ids);
          return deeper || !isObjectType(getNamedType(one.type))
            ? `{ ${one.name} ${deeper} }`
            : '{ __typename }';
        })
      : [ofNodes[of]];
    const ways = field.args.flatMap((arg) => valuesOf(arg, ids).map((value) => `(${arg.name}: ${value})`));
    const needs = field.args.some(
      ({ type: of, defaultValue }) => String(of).endsWith('!') && defaultValue === undefined,
    );
    return (needs ? ways : ['', ...ways]).flatMap((way) =>
      selections.map((selection) => `{ ${field.name}${way} ${selection} }`),
    );
  });
}
