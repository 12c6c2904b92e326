import { type Api, ApiError } from '../kit/api.ts';
import type { UserError } from '../kit/use-action.ts';
import { graphql } from './generated/gql.ts';
import type { FilePurpose } from './generated/graphql.ts';

const uploadDocument = graphql(`
  mutation RequestUpload($input: RequestUploadInput!) {
    requestUpload(input: $input) { upload { url method headers { name value } } userErrors { code field message } }
  }
`);

/** What people choose when they are asked for a receipt, or for something with a dossier. */
export const receiptTypes = 'image/jpeg,image/png,application/pdf';

/** Files that arrived already: what else was wrong is mended without sending them again. */
const arrived = new WeakSet<File>();

/**
 * Uploads a file under an id, for a purpose; answers what is to be mended. The same file under the same id can be
 * sent again: what is there already stays.
 */
export async function uploadFile(
  api: Api,
  id: string,
  purpose: FilePurpose,
  file: File,
): Promise<readonly UserError[]> {
  if (arrived.has(file)) return [];
  // Browsers do not agree on what XML is called.
  const contentType = purpose === 'statement' ? 'application/xml' : file.type;
  const input = { id, purpose, contentType, bytes: file.size };
  const { upload, userErrors } = (await api.ask(uploadDocument, { input })).requestUpload;
  if (!upload) return userErrors;
  const headers = Object.fromEntries(upload.headers.map(({ name, value }) => [name, value]));
  let answer: Response;
  try {
    answer = await fetch(upload.url, { method: upload.method, headers, body: file });
  } catch (cause) {
    throw new ApiError('OFFLINE', String(cause));
  }
  // 412: it was there already, sent before a line that broke.
  if (!answer.ok && answer.status !== 412) throw new ApiError('BROKEN', '');
  arrived.add(file);
  return [];
}
