import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { inlineDocuments } from './inline-documents.ts';
import { pruneTokens } from './prune-tokens.ts';
import { themeFirst } from './theme-first.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Both apps in one build, so that what they share is one file. */
export default defineConfig({
  root: here('.'),
  plugins: [inlineDocuments(), react(), pruneTokens(), themeFirst()],
  resolve: {
    alias: ['html2canvas', 'canvg', 'dompurify', 'fast-png'].map((find) => ({
      find,
      replacement: here('./nothing.ts'),
    })),
  },
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: {
        wijk: here('index.html'),
        console: here('console/index.html'),
        kit: here('kit-page/index.html'),
        theme: here('kit/theme.ts'),
        'push-worker': here('wijk/push-worker.ts'),
      },
      // A browser looks for a newer worker under the same name.
      output: {
        entryFileNames: ({ name }) => (name === 'push-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
