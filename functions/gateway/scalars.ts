import { GraphQLError, type GraphQLScalarTypeConfig, Kind, type ValueNode } from 'graphql';

type Scalar = Pick<GraphQLScalarTypeConfig<unknown, unknown>, 'serialize' | 'parseValue' | 'parseLiteral'>;

const instant = (value: unknown): string => {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time))
    throw new GraphQLError('DateTime must be an instant in ISO 8601, such as 2026-11-23T18:04:05Z');
  return new Date(time).toISOString();
};

const tags = (value: unknown): string[] => {
  const fine =
    Array.isArray(value) &&
    value.length <= 30 &&
    value.every((tag) => typeof tag === 'string' && /^[a-z0-9-]{1,40}$/.test(tag));
  if (!fine) throw new GraphQLError('Tags must be a list of at most 30 short lower-case words');
  return [...new Set(value)];
};

/** More than any wijk will ever see, and far below where whole numbers end. */
const mostCents = 1_000_000_000_000;

const cents = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isInteger(value) || Math.abs(value) > mostCents)
    throw new GraphQLError('Cents must be a whole number of euro cents, such as 1250 for € 12.50');
  return value;
};

const literal = (node: ValueNode): unknown => {
  if (node.kind === Kind.STRING) return node.value;
  if (node.kind === Kind.INT) return Number(node.value);
  if (node.kind === Kind.LIST) return node.values.map(literal);
  return undefined;
};

/** How the custom scalars are read and written. */
export const scalars: Readonly<Record<string, Scalar>> = {
  DateTime: { serialize: instant, parseValue: instant, parseLiteral: (node) => instant(literal(node)) },
  Cents: { serialize: cents, parseValue: cents, parseLiteral: (node) => cents(literal(node)) },
  Tags: { serialize: tags, parseValue: tags, parseLiteral: (node) => tags(literal(node)) },
};
