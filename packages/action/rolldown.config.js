import { defineConfig } from 'rolldown';

// One readable file: a runner installs nothing for an action, so `dist/index.js` is part of the repository.
export default defineConfig({
  input: { index: 'src/main.ts' },
  platform: 'node',
  external: [/^node:/],
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    minify: 'dce-only',
    entryFileNames: '[name].js',
  },
});
