import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Reader, Refusal } from '../../schema/errors.ts';
import { messageOf } from '../../schema/errors.ts';

/** How much one operation may ask. A page's children count once per item of the page. */
export const limits = { depth: 12, cost: 5_000, aliases: 30, tokens: 2_000, bodyBytes: 100_000 } as const;

type Size = { depth: number; cost: number; aliases: number };

/** Pages that don't say how long they are count as this. */
const pageWhenUnsaid = 20;

function pageOf(field: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  const first = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (first?.kind === Kind.INT) return Number(first.value);
  const given = first?.kind === Kind.VARIABLE ? variables[first.name.value] : undefined;
  return typeof given === 'number' ? given : pageWhenUnsaid;
}

/** Measures an operation; a fragment counts wherever it is spread, whatever its name. */
function measure(document: DocumentNode, variables: Readonly<Record<string, unknown>>): Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, Size>();

  const ofFragment = (name: string): Size => {
    const before = known.get(name);
    if (before) return before;
    // A fragment that spreads itself is refused by validation; here it only must not run for ever.
    known.set(name, { depth: 0, cost: 0, aliases: 0 });
    const fragment = fragments.get(name);
    const size = fragment ? ofSet(fragment.selectionSet) : { depth: 0, cost: 0, aliases: 0 };
    known.set(name, size);
    return size;
  };

  const ofSet = (set: SelectionSetNode | undefined): Size => {
    const total = { depth: 0, cost: 0, aliases: 0 };
    for (const selection of set?.selections ?? []) {
      let size: Size;
      if (selection.kind === Kind.FRAGMENT_SPREAD) size = ofFragment(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) size = ofSet(selection.selectionSet);
      else size = ofField(selection);
      total.depth = Math.max(total.depth, size.depth);
      total.cost += size.cost;
      total.aliases += size.aliases;
    }
    return total;
  };

  const ofField = (field: FieldNode): Size => {
    const inside = ofSet(field.selectionSet);
    const isPage = field.selectionSet?.selections.some(
      (selection) => selection.kind === Kind.FIELD && selection.name.value === 'edges',
    );
    return {
      depth: inside.depth + 1,
      cost: 1 + inside.cost * (isPage ? Math.max(1, pageOf(field, variables)) : 1),
      aliases: inside.aliases + (field.alias ? 1 : 0),
    };
  };

  const sizes = document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => ofSet(operation.selectionSet));
  return {
    depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
    cost: sizes.reduce((sum, { cost }) => sum + cost, 0),
    aliases: sizes.reduce((sum, { aliases }) => sum + aliases, 0),
  };
}

/** Why an operation is too much, in the caller's language; undefined when it is not. */
export function tooMuch(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  reader: Reader,
  most: { readonly cost: number } = limits,
): GraphQLError | undefined {
  const { depth, cost, aliases } = measure(document, variables);
  let refusal: Refusal | undefined;
  // Introspection is deep and costs nothing to answer: the schema is public.
  const asksSchemaOnly = onlyIntrospection(document);
  if (depth > (asksSchemaOnly ? 20 : limits.depth))
    refusal = { code: 'TOO_DEEP', values: { depth, most: limits.depth } };
  else if (cost > most.cost) refusal = { code: 'TOO_COSTLY', values: { cost, most: most.cost } };
  else if (aliases > limits.aliases)
    refusal = { code: 'TOO_MANY_ALIASES', values: { aliases, most: limits.aliases } };
  return (
    refusal &&
    new GraphQLError(messageOf(refusal, reader), {
      extensions: { code: refusal.code, http: { status: 400 } },
    })
  );
}

/** True when every top field of every operation asks for the schema itself, by field, not by fragment name. */
const onlyIntrospection = (document: DocumentNode): boolean =>
  document.definitions.every(
    (definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION ||
      definition.selectionSet.selections.every(
        (selection) =>
          selection.kind === Kind.FIELD &&
          ['__schema', '__type', '__typename'].includes(selection.name.value),
      ),
  );
