import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { characterClasses } from './character-classes.ts';
import { makeTable } from './make-table.ts';
import { readRanks } from './ranks.ts';

/** Writes `<encoding>.bin` for both encodings. Each is renamed into its place, so that nobody reads half of one. */
export async function writeTables(folder: string): Promise<void> {
  const classes = characterClasses();
  const modules: Readonly<Record<string, unknown>> = {
    o200k_base: await import('tiktoken/encoders/o200k_base'),
    cl100k_base: await import('tiktoken/encoders/cl100k_base'),
  };
  mkdirSync(folder, { recursive: true });
  for (const [encoding, module] of Object.entries(modules)) {
    const target = join(folder, `${encoding}.bin`);
    const unfinished = `${target}.${process.pid}`;
    writeFileSync(unfinished, makeTable(encoding, readRanks(module), classes));
    renameSync(unfinished, target);
  }
}
