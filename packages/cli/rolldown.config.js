import { join } from 'node:path';
import { defineConfig } from 'rolldown';
import { notices } from './notices.mjs';
import { satteriBinding } from './satteri-binding.mjs';

// One bundle from the packages' TypeScript sources. Outside stays the native part of the Markdown parser, which has a
// package for each platform.
export default defineConfig({
  input: { sopwright: 'src/sopwright.ts', 'lint-thread': 'src/lint-thread.ts' },
  platform: 'node',
  plugins: [notices, satteriBinding],
  external: [/^node:/, 'fsevents'],
  // js-yaml comes with gray-matter, is never used, and takes time to load.
  // jsonc-parser's `main` is UMD, whose inner requires no bundler can follow.
  resolve: {
    alias: { 'js-yaml': join(import.meta.dirname, 'no-js-yaml.mjs') },
    conditionNames: ['dev', 'node', 'import', 'default'],
    mainFields: ['module', 'main'],
  },
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    minify: 'dce-only',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  },
});
