import type { Plugin } from 'vite';

/**
 * Puts each GraphQL document where it is used. The generated `graphql()` looks a document up in a map of all of
 * them, which would bring every screen's documents with the first; its types are all that a screen needs of it.
 */
export const inlineDocuments = (): Plugin => ({
  name: 'inline-documents',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/web\/(wijk|console)\/(?!generated)[^?]*\.tsx?$/.test(id)) return null;
    return { code: code.replace(/\bgraphql\(\s*(`[^`]*`)\s*,?\s*\)/g, '$1'), map: null };
  },
});
