#!/usr/bin/env node
import { t as e } from './chunks/version-BautrVm_.js';

process.stdout.on(`error`, (e) => {
  e.code !== `EPIPE` &&
    (process.stderr.write(`sopwright: standard output cannot be written: ${e.message}\n`), (process.exitCode = 2));
});
const [t, ...n] = process.argv.slice(2);
if (n.length === 0 && (t === `--version` || t === `-V`)) process.stdout.write(`${e}\n`);
else {
  const { run: e } = await import(`./chunks/program-C9j2MhJa.js`);
  process.exitCode = await e(process.argv.slice(2));
}
