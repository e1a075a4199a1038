#!/usr/bin/env node
import { t as version } from './chunks/version-DQ7nQ-Bk.js';

// src/sopwright.ts
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`sopwright: standard output cannot be written: ${error.message}\n`);
  process.exitCode = 2;
});
const [only, ...rest] = process.argv.slice(2);
if (rest.length === 0 && (only === '--version' || only === '-V')) process.stdout.write(`${version}\n`);
else {
  const { run } = await import('./chunks/program-C0kmB34P.js');
  process.exitCode = await run(process.argv.slice(2));
}
