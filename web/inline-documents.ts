import type { Plugin } from 'vite';
import { withDocuments } from '../schema/documents.ts';

/**
 * Puts each GraphQL document where it is used. The generated `graphql()` looks a document up in a map of all of
 * them, which would bring every screen's documents with the first; its types are all that a screen needs of it.
 */
export const inlineDocuments = (): Plugin => ({
  name: 'inline-documents',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/web\/(wijk|console)\/(?!generated)[^?]*\.tsx?$/.test(id)) return null;
    const inlined = withDocuments(code, JSON.stringify);
    // The map is made by calls, which a bundler keeps for what they may do: so it is not even imported.
    const unused = !/\bgraphql\(/.test(inlined);
    const map = /^import \{ graphql \} from '[^']*\/generated\/gql\.ts';$/m;
    return { code: unused ? inlined.replace(map, '') : inlined, map: null };
  },
});
