// Makes `tables/*.bin` from the ranks of tiktoken, where they are missing or older than what they are made from.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;

/** Folder of the tables. */
export const tables = join(folder, 'tables');

/** @param {string} path */
function changed(path) {
  return statSync(path).mtimeMs;
}

function isFresh() {
  const targets = ['o200k_base.bin', 'cl100k_base.bin'].map((name) => join(tables, name));
  if (!targets.every((path) => existsSync(path))) return false;
  const layout = ['character-class.ts', 'table.ts', 'token-hash.ts'].map((name) => join(folder, 'src', name));
  const builders = readdirSync(join(folder, 'build')).map((name) => join(folder, 'build', name));
  const sources = [...layout, ...builders, join(folder, 'package.json'), join(folder, 'node_modules/tiktoken')];
  return Math.max(...sources.map(changed)) < Math.min(...targets.map(changed));
}

/** Makes the tables, unless they are there and fresh. */
export async function buildTables() {
  if (isFresh()) return;
  const { tsImport } = await import('tsx/esm/api');
  const { writeTables } = await tsImport('./build/write-tables.ts', import.meta.url);
  await writeTables(tables);
}

/** What vitest calls before all tests. */
export async function setup() {
  await buildTables();
}

if (process.argv[1] === import.meta.filename) await buildTables();
