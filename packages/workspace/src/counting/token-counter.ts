import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type EncodingName, loadCounter, type TokenCounter } from '@sopwright/tokens';
import { ProblemError } from '../problem-error.ts';

const HINT = 'Install sopwright again; in its own repository, run `pnpm build:cli`.';

/** The bundled command has the tables beside itself; everywhere else they come with `@sopwright/tokens`. */
function tablePath(encoding: EncodingName): string {
  const beside = ['./tables/', '../tables/'].map((folder) =>
    fileURLToPath(new URL(`${folder}${encoding}.bin`, import.meta.url)),
  );
  return (
    beside.find((path) => existsSync(path)) ??
    createRequire(import.meta.url).resolve(`@sopwright/tokens/tables/${encoding}.bin`)
  );
}

/**
 * Loads the counter of an encoding, once per process, with its table from the disk: `loadCounter` for those who may
 * read files.
 *
 * @throws ProblemError (`install`) when the table is missing, cannot be read or is damaged; a later call tries again.
 */
export async function loadTokenCounter(encoding: EncodingName): Promise<TokenCounter> {
  try {
    return await loadCounter(encoding, (name) => readFile(tablePath(name)));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const text = 'code' in error ? `The token table of ${encoding} cannot be read (${error.code}).` : error.message;
    throw new ProblemError('install', text, { hint: HINT, cause: error });
  }
}
