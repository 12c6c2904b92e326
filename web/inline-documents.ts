import { createHash } from 'node:crypto';
import { stripIgnoredCharacters } from 'graphql';
import type { Plugin } from 'vite';

const calls = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;

/** The documents that a source file writes, as they are sent. */
export const documentsIn = (code: string): string[] =>
  [...code.matchAll(calls)].map(([, document = '']) => stripIgnoredCharacters(document));

/** By what a document is known to the API: the SHA-256 of its text, as in the protocol of persisted queries. */
export const idOfDocument = (document: string): string => createHash('sha256').update(document).digest('hex');

/**
 * Puts each GraphQL document where it is used, without what is there for who reads it. The generated `graphql()` looks a
 * document up in a map of all of them, which would bring every screen's documents with the first; its types are all that
 * a screen needs of it.
 */
export const inlineDocuments = (): Plugin => ({
  name: 'inline-documents',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/web\/(wijk|console)\/(?!generated)[^?]*\.tsx?$/.test(id)) return null;
    const inlined = code.replace(calls, (_, document: string) =>
      JSON.stringify(stripIgnoredCharacters(document)),
    );
    // The map is made by calls, which a bundler keeps for what they may do: so it is not even imported.
    const unused = !/\bgraphql\(/.test(inlined);
    const map = /^import \{ graphql \} from '[^']*\/generated\/gql\.ts';$/m;
    return { code: unused ? inlined.replace(map, '') : inlined, map: null };
  },
});
