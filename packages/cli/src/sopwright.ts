#!/usr/bin/env node
import { keepCompiledCode } from './compile-cache.ts';
import { version } from './version.ts';

// A reader that goes away early (`| head`) is no failure; a full disk is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`sopwright: standard output cannot be written: ${error.message}\n`);
  process.exitCode = 2;
});
// What stands there is said besides the result, so that a run does not fail where nobody reads it (`2>&1 | head`).
process.stderr.on('error', () => undefined);

const [only, ...rest] = process.argv.slice(2);
if (rest.length === 0 && (only === '--version' || only === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  // Everything else is loaded on demand: `--version` starts at the speed of bare node.
  keepCompiledCode();
  const { run } = await import('./program.ts');
  // Not awaited: Node would warn of a module that waits where code of a configuration never comes to its end.
  void run(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
