import type { Resolvers } from '../gateway/generated/wijk.ts';
import { answering } from '../tenancy/refused.ts';
import { bucketOf, requestUpload } from './using.ts';

/** Uploading, and reading what was uploaded. Who may see a file is decided by what it belongs to. */
export const filesApi = {
  Mutation: {
    requestUpload: (_, { input }, caller) =>
      answering(caller, { upload: null }, async () => ({ upload: await requestUpload(caller, input) })),
  },
  Attachment: { url: ({ id }, _, caller) => bucketOf(caller).download(id) },
} satisfies Resolvers;
