import type { Refusal } from './errors.ts';

/** Kinds of things that have an id, and the word their ids begin with. */
const idKinds = [
  'req',
  'ans',
  'msg',
  'hrs',
  'inv',
  'per',
  'off',
  'wijk',
  'jrn',
  'ini',
  'rnd',
  'mtg',
  'mot',
  'rep',
  'clm',
  'fil',
  'pay',
  'bln',
  'stm',
  'ofr',
  'act',
  'dsk',
  'ppr',
  'svc',
  'spc',
  'whr',
  'chl',
  'cnt',
  'stl',
  'prp',
] as const;
/** Kind of an id: what stands before its underscore. */
export type IdKind = (typeof idKinds)[number];

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** True for an id of this kind that a client may make up: the kind, an underscore, a lower-case UUID. */
export function isClientId(kind: IdKind, id: string): boolean {
  return id.startsWith(`${kind}_`) && uuid.test(id.slice(kind.length + 1));
}

/** Why a client can't have made up this id, or undefined when it can. */
export const idRefusal = (kind: IdKind, id: string): Refusal | undefined =>
  isClientId(kind, id) ? undefined : { code: 'BAD_ID', field: 'id', values: { kind } };

/** The kind an id claims to be of; undefined when it is no id at all. */
export function kindOf(id: string): IdKind | undefined {
  const word = id.slice(0, id.indexOf('_'));
  return idKinds.find((kind) => kind === word);
}

/** True for a wijk's id in addresses: 2 to 40 lower-case letters, digits and `-`, nothing that could end a key. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])$/.test(text);
}
