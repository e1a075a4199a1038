import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { ProblemError, type ProblemPlace } from '../problem-error.ts';

/** True where this Node runs TypeScript by itself. */
function runsTypeScript(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

// What Node says of a configuration that is as it should be: that it is TypeScript, or stands in no ES module package.
const EXPECTED_WARNINGS = /MODULE_TYPELESS_PACKAGE_JSON|Type Stripping/;

/**
 * Runs code of the project. What it prints goes to standard error, since standard output belongs to the report; Node's
 * warnings about the kind of file are dropped.
 */
async function withoutNoise<T>(work: () => Promise<T>): Promise<T> {
  const { write } = process.stdout;
  const listeners = process.listeners('warning');
  const filter = (warning: Error): void => {
    const code = 'code' in warning ? String(warning.code) : '';
    if (EXPECTED_WARNINGS.test(`${code} ${warning.message}`)) return;
    for (const listener of listeners) listener(warning);
  };
  process.removeAllListeners('warning').on('warning', filter);
  process.stdout.write = (...args: readonly unknown[]): boolean =>
    Reflect.apply(process.stderr.write, process.stderr, args);
  try {
    return await work();
  } finally {
    // Warnings are told a turn later.
    await setImmediate();
    process.removeListener('warning', filter);
    for (const listener of listeners) process.on('warning', listener);
    process.stdout.write = write;
  }
}

/** What Node's own check prints of a file that does not parse; it runs nothing. */
function syntaxReport(file: string): string {
  return spawnSync(process.execPath, ['--check', file], { encoding: 'utf8' }).stderr;
}

/** Where an error lies in the file, if it does: the line that does not parse, or the frame that threw. */
function placeOf(file: string, shown: string, error: unknown): ProblemPlace {
  const trace = error instanceof SyntaxError ? syntaxReport(file) : error instanceof Error ? (error.stack ?? '') : '';
  const behind = trace.split(pathToFileURL(file).href)[1] ?? trace.split(file)[1] ?? '';
  const [, line, column] = /^(?:\?[^:]*)?:(\d+)(?::(\d+))?/.exec(behind) ?? [];
  return {
    file: shown,
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(column === undefined ? {} : { column: Number(column) }),
  };
}

/**
 * Runs a configuration that is code and gives its default export.
 *
 * @param file - absolute path
 * @param shown - its path in messages
 * @throws ProblemError `config` where it does not run, or needs a newer Node.
 */
export async function importConfig(file: string, shown: string): Promise<unknown> {
  const place = { file: shown };
  if (file.endsWith('.ts') && !runsTypeScript()) {
    const message = `A configuration in TypeScript needs Node 22.18, this is ${process.versions.node}.`;
    throw new ProblemError('config', message, { hint: `Rename ${shown} to sopwright.config.mjs.`, place });
  }
  // A file that changed while we watch must not come out of the module cache.
  const url = `${pathToFileURL(file).href}?changed=${statSync(file).mtimeMs}`;
  try {
    const module: unknown = await withoutNoise(() => import(/* @vite-ignore */ url));
    if (typeof module === 'object' && module !== null && 'default' in module) return module.default;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProblemError('config', `The configuration cannot be run: ${reason}`, {
      place: placeOf(file, shown, error),
      cause: error,
    });
  }
  throw new ProblemError('config', 'The configuration has no default export.', { place });
}
