#!/usr/bin/env node
import { version } from './version.ts';

const [only, ...rest] = process.argv.slice(2);
if (rest.length === 0 && (only === '--version' || only === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  // Everything else is loaded on demand: `--version` starts at the speed of bare node.
  const { run } = await import('./program.ts');
  process.exitCode = await run(process.argv.slice(2));
}
