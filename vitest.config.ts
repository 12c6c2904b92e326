import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node itself takes graphql's main entry, Vite its module entry: two of them at once do not know each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    // What is only done by keyboard belongs to `npm run stories keyboard`.
    include: ['test/**/*.test.{ts,tsx}', ...(env.STORY_TASKS ? ['test/browser/*.story.ts'] : [])],
    globalSetup: ['test/harness/global-setup.ts'],
    // On two cores two workers left a third of the time to waiting, for the embedded table and for Chromium.
    maxWorkers: 3,
    // Files share their worker's modules: read once instead of once per file. Each has a city of its own all the same.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
