import type { FilePurpose, RequestUploadInput } from '../../schema/generated/wijk.ts';
import { idRefusal, isClientId } from '../../schema/ids.ts';
import { holding, resident } from '../members/views.ts';
import { statutesOf } from '../statutes/store.ts';
import type { Bucket } from '../tenancy/bucket.ts';
import type { Caller } from '../tenancy/caller.ts';
import { demand, demandNone } from '../tenancy/refused.ts';
import { Conflict } from '../tenancy/table-errors.ts';
import { digestOf, wasDone } from '../tenancy/trail.ts';
import { isSize, isWhatItSays, kindName, type StoredFile, taken } from './rules.ts';
import { loadFile, placeFile } from './store.ts';

/** Where the files of the caller's wijk are. */
export function bucketOf({ bucket }: Caller): Bucket {
  if (!bucket) throw new Error('this API keeps no files');
  return bucket;
}

/** Asks to upload a file: it is noted whose it will be, and an address is signed for exactly that file. */
export async function requestUpload(caller: Caller, input: RequestUploadInput) {
  await (input.purpose === 'statement' ? holding(caller, 'treasurer') : resident(caller));
  const { id, contentType, bytes, purpose } = input;
  const { types, megabytes } = taken[purpose];
  demandNone(
    idRefusal('fil', id),
    types.includes(contentType)
      ? undefined
      : { code: 'FILE_TYPE', field: 'contentType', values: { types: types.map(kindName).join(', ') } },
    isSize(purpose, bytes) ? undefined : { code: 'FILE_SIZE', field: 'bytes', values: { most: megabytes } },
  );
  const { at, personId } = caller;
  const { version } = await statutesOf(caller);
  const d = digestOf('requestUpload', input);
  const file: StoredFile = {
    id,
    owner: personId,
    contentType,
    bytes,
    purpose,
    createdAt: at,
    trail: [{ ...caller.signature, action: 'requestUpload', st: version, d }],
  };
  try {
    await caller.table.put(placeFile(file), 'absent');
  } catch (cause) {
    if (!(cause instanceof Conflict)) throw cause;
    const before = await loadFile(caller.table, id);
    demand(before && wasDone(before.trail.slice(0, 1), personId, d), 'ID_TAKEN', { field: 'id' });
  }
  const { url, method, headers } = await bucketOf(caller).upload(id, contentType, bytes);
  return { id, url, method, headers: Object.entries(headers).map(([name, value]) => ({ name, value })) };
}

/**
 * A file that the caller uploaded for this purpose, to belong to this. The store is asked whether it is there and is
 * what it says.
 * @throws {Refused} NOT_FOUND, FILE_USED, FILE_NOT_THERE, FILE_NOT_WHAT_IT_SAYS; {Conflict} when it came to belong
 * to this meanwhile, by the same command sent twice: to be decided again.
 */
export async function uploaded(
  caller: Caller,
  field: string,
  id: string,
  purpose: FilePurpose,
  owner: string,
): Promise<StoredFile> {
  const file = isClientId('fil', id) ? await loadFile(caller.table, id) : undefined;
  demand(file?.owner === caller.personId && file.purpose === purpose, 'NOT_FOUND', { field });
  if (file.usedFor === owner) throw new Conflict('used by the same command');
  demand(file.usedFor === undefined, 'FILE_USED', { field });
  const arrived = await bucketOf(caller).glance(id);
  demand(arrived, 'FILE_NOT_THERE', { field });
  demand(isWhatItSays(file, arrived), 'FILE_NOT_WHAT_IT_SAYS', {
    field,
    values: { type: kindName(file.contentType) },
  });
  return file;
}
