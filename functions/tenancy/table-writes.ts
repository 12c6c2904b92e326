import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Scope } from './scope.ts';

/** An item as the table gives it: parsed by the store that owns it before anything else sees it. */
export type StoredRecord = Record<string, unknown>;

/** Where a record stands: in its collection, and in the lists that its state puts it in. */
export type Placed = {
  readonly kind: string;
  readonly at: readonly [collection: string, sk: string];
  readonly list?: readonly [collection: string, sk: string];
  readonly person?: readonly [collection: string, sk: string];
  readonly due?: readonly [collection: string, sk: string];
  /** What a list shows of it. */
  readonly card?: StoredRecord;
  readonly attributes: StoredRecord;
};

/** Under which condition a write happens. */
export type Guard =
  | 'any'
  | 'absent'
  | 'present'
  | { readonly version: number }
  /** Absent, or of a version before this one. */
  | { readonly before: number };

const place = (scope: Scope, name: string, at?: readonly [string, string]) =>
  at ? { [`${name}PK`]: scope.prefix + at[0], [`${name}SK`]: at[1] } : {};

/** The item as it is written: keys of the table and of the indexes are made together, from the scope. */
export function itemOf(scope: Scope, { kind, at, list, person, due, card, attributes }: Placed) {
  return marshall(
    {
      ...attributes,
      ...(card ? { card } : {}),
      kind,
      ...place(scope, '', at),
      ...place(scope, 'list', list),
      ...place(scope, 'person', person),
      ...place(scope, 'due', due),
    },
    { removeUndefinedValues: true },
  );
}

/** The guard as DynamoDB says it. */
export function guardOf(guard: Guard) {
  if (guard === 'any') return {};
  if (guard === 'absent') return { ConditionExpression: 'attribute_not_exists(PK)' };
  if (guard === 'present') return { ConditionExpression: 'attribute_exists(PK)' };
  if ('before' in guard)
    return {
      ConditionExpression: 'attribute_not_exists(PK) OR version < :version',
      ExpressionAttributeValues: marshall({ ':version': guard.before }),
    };
  return {
    ConditionExpression: 'version = :version',
    ExpressionAttributeValues: marshall({ ':version': guard.version }),
  };
}

/** One write of a transaction; made by {@link put}, {@link remove}, {@link check} and {@link add}. */
export type Write = { toItem(table: string, scope: Scope): TransactWriteItem };

/** Write a record whole. */
export const put = (record: Placed, guard: Guard = 'any'): Write => ({
  toItem: (TableName, scope) => ({ Put: { TableName, Item: itemOf(scope, record), ...guardOf(guard) } }),
});

/** Remove an item. */
export const remove = (at: readonly [string, string], guard: Guard = 'any'): Write => ({
  toItem: (TableName, scope) => ({ Delete: { TableName, Key: keyOf(scope, at), ...guardOf(guard) } }),
});

/** Hold the transaction to the state of an item that it does not change. */
export const check = (at: readonly [string, string], guard: Exclude<Guard, 'any'>): Write => ({
  toItem: (TableName, scope) => ({
    ConditionCheck: { TableName, Key: keyOf(scope, at), ConditionExpression: '', ...guardOf(guard) },
  }),
});

/** Add to numbers of an item, made when absent; `once` is set where it is not there yet. */
export const add = (
  kind: string,
  at: readonly [string, string],
  amounts: Readonly<Record<string, number>>,
  once: StoredRecord = {},
): Write => ({
  toItem: (TableName, scope) => {
    const [names, marks] = [Object.keys(amounts), Object.keys(once)];
    const sets = ['kind = :kind', ...marks.map((_, i) => `#m${i} = if_not_exists(#m${i}, :m${i})`)];
    const named = [...names.map((name, i) => [`#n${i}`, name]), ...marks.map((name, i) => [`#m${i}`, name])];
    return {
      Update: {
        TableName,
        Key: keyOf(scope, at),
        UpdateExpression: `SET ${sets.join(', ')} ADD ${names.map((_, i) => `#n${i} :n${i}`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(named),
        ExpressionAttributeValues: marshall({
          ':kind': kind,
          ...Object.fromEntries(names.map((name, i) => [`:n${i}`, amounts[name]])),
          ...Object.fromEntries(marks.map((name, i) => [`:m${i}`, once[name]])),
        }),
      },
    };
  },
});

/**
 * Add to one number of an item, made when absent, as long as at least so much is there. It reads nothing and
 * holds to no version, so that many can do it at once.
 */
export const addWhere = (
  kind: string,
  at: readonly [string, string],
  name: string,
  amount: number,
  least?: number,
): Write => ({
  toItem: (TableName, scope) => ({
    Update: {
      TableName,
      Key: keyOf(scope, at),
      UpdateExpression: 'SET kind = :kind ADD #name :amount',
      ...(least === undefined ? {} : { ConditionExpression: '#name >= :least' }),
      ExpressionAttributeNames: { '#name': name },
      ExpressionAttributeValues: marshall({
        ':kind': kind,
        ':amount': amount,
        ...(least === undefined ? {} : { ':least': least }),
      }),
    },
  }),
});

/** Set attributes of an item that is there, when what it was set from before is older. */
export const setNewer = (
  at: readonly [string, string],
  order: { readonly name: string; readonly value: number },
  attributes: StoredRecord,
): Write => ({
  toItem: (TableName, scope) => {
    const names = Object.keys(attributes);
    return {
      Update: {
        TableName,
        Key: keyOf(scope, at),
        UpdateExpression: `SET #order = :order, ${names.map((_, i) => `#n${i} = :n${i}`).join(', ')}`,
        ConditionExpression: 'attribute_exists(PK) AND (attribute_not_exists(#order) OR #order < :order)',
        ExpressionAttributeNames: {
          '#order': order.name,
          ...Object.fromEntries(names.map((name, i) => [`#n${i}`, name])),
        },
        ExpressionAttributeValues: marshall(
          {
            ':order': order.value,
            ...Object.fromEntries(names.map((name, i) => [`:n${i}`, attributes[name]])),
          },
          { removeUndefinedValues: true },
        ),
      },
    };
  },
});

const keyOf = (scope: Scope, [collection, sk]: readonly [string, string]) =>
  marshall({ PK: scope.prefix + collection, SK: sk });

/** A change of single attributes of an item that is there, in the words of DynamoDB; nobody else's change is undone by it. */
export type Edit = {
  readonly at: readonly [collection: string, sk: string];
  readonly set: readonly string[];
  readonly remove?: readonly string[];
  /** What must hold, beside that the item is there. */
  readonly where?: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly values: StoredRecord;
  /** When it falls due from now on; `sooner`: unless it does earlier already. Left out: as it was. */
  readonly due?: { readonly at: readonly [string, string]; readonly sooner: boolean } | 'never';
};

/** Change single attributes of an item that is there. */
export const change = (edit: Edit): Write => ({
  toItem: (TableName, scope) => ({ Update: { TableName, ...editOf(scope, edit) } }),
});

/** The edit as DynamoDB takes it. */
export function editOf(scope: Scope, { at, set, remove = [], where = [], names, values, due }: Edit) {
  const dueKeys = ['duePK', 'dueSK'] as const;
  const place = due && due !== 'never' ? due : undefined;
  const sets = place
    ? dueKeys.map((key) => (place.sooner ? `${key} = if_not_exists(${key}, :${key})` : `${key} = :${key}`))
    : [];
  const removes = [...remove, ...(due === 'never' ? dueKeys : [])];
  const said = {
    ...values,
    ...(place ? { ':duePK': scope.prefix + place.at[0], ':dueSK': place.at[1] } : {}),
  };
  const clauses = [
    ['SET', [...set, ...sets]],
    ['REMOVE', removes],
  ] as const;
  return {
    Key: keyOf(scope, at),
    UpdateExpression: clauses
      .flatMap(([verb, parts]) => (parts.length ? [`${verb} ${parts.join(', ')}`] : []))
      .join(' '),
    ConditionExpression: ['attribute_exists(PK)', ...where].join(' AND '),
    ExpressionAttributeNames: Object.keys(names).length ? { ...names } : undefined,
    ExpressionAttributeValues: Object.keys(said).length ? marshall(said) : undefined,
  };
}
