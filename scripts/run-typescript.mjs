import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs a TypeScript file of the repository without a build: siblings resolve to their sources, token tables are made
 * where they are missing. The exit status of the
 * file becomes the one of this process.
 *
 * @param {URL} file
 * @param {readonly string[]} args
 */
export function runTypeScript(file, args) {
  const tables = fileURLToPath(new URL('../packages/tokens/build-tables.mjs', import.meta.url));
  spawnSync(process.execPath, [tables], { stdio: 'inherit' });
  const loader = import.meta.resolve('tsx');
  const command = ['--conditions=dev', '--import', loader, fileURLToPath(file), ...args];
  const { status, error } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (error !== undefined) throw error;
  process.exitCode = status ?? 1;
}
