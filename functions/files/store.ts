import * as z from 'zod/mini';
import type { FilePurpose } from '../../schema/generated/wijk.ts';
import type { Table } from '../tenancy/table.ts';
import { type Placed, put, type Write } from '../tenancy/table-writes.ts';
import { type Change, trailSchema } from '../tenancy/trail.ts';
import type { StoredFile } from './rules.ts';

const purposes = ['receipt', 'picture', 'dossier', 'statement'] as const satisfies readonly FilePurpose[];

const fileSchema = z.object({
  id: z.string(),
  owner: z.string(),
  contentType: z.string(),
  bytes: z.int(),
  purpose: z.enum(purposes),
  createdAt: z.string(),
  usedFor: z.optional(z.string()),
  removedAt: z.optional(z.string()),
  trail: trailSchema,
});

/** Where the record of a file stands. */
export const placeFile = (file: StoredFile): Placed => ({
  kind: 'file',
  at: ['FILE', file.id],
  person: [`OF#${file.owner}#FILE`, file.id],
  card: {
    contentType: file.contentType,
    bytes: file.bytes,
    usedFor: file.usedFor,
    removedAt: file.removedAt,
  },
  attributes: { ...file, version: file.trail.length },
});

/** The record of a file. */
export async function loadFile(table: Table, id: string): Promise<StoredFile | undefined> {
  const stored = await table.get('FILE', id, true);
  return stored && fileSchema.parse(stored);
}

/** The records of these files, in this order. */
export async function loadFiles(table: Table, ids: readonly string[]): Promise<StoredFile[]> {
  if (ids.length === 0) return [];
  const found = await table.getMany(ids.map((id) => ['FILE', id] as const));
  return found.flatMap((stored) => (stored ? [fileSchema.parse(stored)] : []));
}

/** Makes a file belong to something, unless it came to belong to something else meanwhile. */
export const usingFile = (file: StoredFile, usedFor: string, change: Change): Write =>
  put(placeFile({ ...file, usedFor, trail: [...file.trail, { ...change, action: 'attachFile' }] }), {
    version: file.trail.length,
  });

/** Says of a file that it was taken away from what it belongs to. */
export const removingFile = (file: StoredFile, change: Change): Write =>
  put(
    placeFile({ ...file, removedAt: change.at, trail: [...file.trail, { ...change, action: 'detachFile' }] }),
    { version: file.trail.length },
  );
