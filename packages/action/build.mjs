// Bundles the action. `--check` writes nothing and exits with 1 where dist/index.js is not what the sources give.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';
import config from './rolldown.config.js';

const isCheck = process.argv.includes('--check');
process.chdir(import.meta.dirname);
const { output } = await build({ ...config, write: !isCheck });
if (isCheck) {
  const [bundle] = output;
  const tracked = readFileSync(join(import.meta.dirname, 'dist', bundle.fileName), 'utf8');
  if (output.length !== 1 || tracked !== bundle.code) {
    process.stderr.write('packages/action/dist/index.js is stale: run `pnpm --filter @sopwright/action build`.\n');
    process.exitCode = 1;
  }
}
