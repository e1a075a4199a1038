// Bundles the command, as `rolldown -c` without its list of chunks, and lays the token tables beside it.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';
import { buildTables, tables } from '../tokens/build-tables.mjs';
import config from './rolldown.config.js';

await build(config);
await buildTables();
cpSync(tables, join(import.meta.dirname, 'dist/tables'), {
  recursive: true,
  filter: (path) => !/\.bin\.\d+$/.test(path),
});
