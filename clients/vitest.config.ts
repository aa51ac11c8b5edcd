import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('..'),
  // tests/web stands outside of this workspace, and uses its packages.
  resolve: {
    alias: {
      '@linli/sdk': here('sdk/src/index.ts'),
      'playwright-core': createRequire(import.meta.url).resolve('playwright-core'),
    },
  },
  test: {
    include: ['clients/sdk/tests/**/*.test.ts', 'tests/web/**/*.test.ts'],
    globalSetup: here('running-linli.ts'),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
