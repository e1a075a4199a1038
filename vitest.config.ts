import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Siblings resolve to their TypeScript sources, so tests need no build.
  resolve: { conditions: ['dev'] },
  ssr: { resolve: { conditions: ['dev', 'module', 'node', 'import', 'default'] } },
  test: {
    // The tables that tokens are counted with, unless they are there.
    globalSetup: ['packages/tokens/build-tables.mjs'],
    include: ['packages/*/{src,build}/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/fixtures/**'],
    // Rules and packages are pure: sharing one module graph saves most of the run.
    isolate: false,
    // Half of the time goes to commands that the tests start: a worker for each core keeps both busy.
    maxWorkers: '100%',
    testTimeout: 30_000,
    reporters: ['default', './test/summary-reporter.ts'],
  },
});
