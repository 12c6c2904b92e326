/** What files may be, by what they are for, and how one tells from its first bytes that a file is what it says. */
import type { FilePurpose } from '../../schema/generated/wijk.ts';
import type { Trail } from '../tenancy/trail.ts';

/** A file as the table knows it; its bytes are in the bucket under the same id. */
export type StoredFile = {
  readonly id: string;
  /** Whose it is. */
  readonly owner: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly purpose: FilePurpose;
  readonly createdAt: string;
  /** Id of what it belongs to; a file belongs to one thing, for good. */
  readonly usedFor?: string;
  /** When it was taken away from what it belongs to: nobody is shown it any more. */
  readonly removedAt?: string;
  readonly trail: Trail;
};

type Kind = { readonly name: string; readonly begins: (first: Uint8Array) => boolean };

const beginning =
  (...bytes: readonly number[]) =>
  (first: Uint8Array): boolean =>
    bytes.every((byte, i) => first[i] === byte);

/** An XML document: `<` after blanks, behind a byte order mark or not. */
function beginsAsXml(first: Uint8Array): boolean {
  const at = beginning(0xef, 0xbb, 0xbf)(first) ? 3 : 0;
  const mark = first.subarray(at).find((byte) => ![0x20, 0x09, 0x0a, 0x0d].includes(byte));
  return mark === 0x3c;
}

/** Kinds of files, by content type. */
const kinds: Readonly<Record<string, Kind>> = {
  'image/jpeg': { name: 'JPEG', begins: beginning(0xff, 0xd8, 0xff) },
  'image/png': { name: 'PNG', begins: beginning(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  'application/pdf': { name: 'PDF', begins: beginning(0x25, 0x50, 0x44, 0x46, 0x2d) },
  'application/xml': { name: 'XML', begins: beginsAsXml },
};

/** What is taken, by what it is for. */
export const taken: Readonly<
  Record<FilePurpose, { readonly types: readonly string[]; readonly megabytes: number }>
> = {
  receipt: { types: ['image/jpeg', 'image/png', 'application/pdf'], megabytes: 10 },
  picture: { types: ['image/jpeg', 'image/png'], megabytes: 10 },
  dossier: { types: ['image/jpeg', 'image/png', 'application/pdf'], megabytes: 10 },
  statement: { types: ['application/xml'], megabytes: 5 },
};

/** What people call a kind of file. */
export const kindName = (contentType: string): string => kinds[contentType]?.name ?? contentType;

/** True for a size that is taken for this. */
export const isSize = (purpose: FilePurpose, bytes: number): boolean =>
  Number.isInteger(bytes) && bytes >= 1 && bytes <= taken[purpose].megabytes * 1_000_000;

/** True when what arrived is what was said: as large, of that type, and beginning as such a file begins. */
export const isWhatItSays = (
  file: Pick<StoredFile, 'bytes' | 'contentType'>,
  arrived: { readonly bytes: number; readonly contentType: string; readonly first: Uint8Array },
): boolean =>
  arrived.bytes === file.bytes &&
  arrived.contentType === file.contentType &&
  (kinds[file.contentType]?.begins(arrived.first) ?? false);
