import type { Plugin } from 'vite';

/**
 * Puts the script of `kit/theme.ts` into the head of each page, where it runs before anything is painted. A script that
 * waits its turn, as modules do, would show white first to who chose dark; one in the page itself the policy forbids.
 */
export const themeFirst = (): Plugin => ({
  name: 'theme-first',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle }) {
      const chunk = Object.values(bundle ?? {}).find(({ name }) => name === 'theme');
      if (!chunk) return [];
      return [{ tag: 'script', attrs: { src: `/${chunk.fileName}` }, injectTo: 'head' }];
    },
  },
});
