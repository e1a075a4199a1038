import { ProblemError } from '@sopwright/workspace';
import { assertFormat } from '../formatters.ts';
import { readText } from '../options.ts';

/** Refuses paths and flags of `lint` that contradict each other. @throws ProblemError `usage` */
export function assertUsage(paths: readonly string[], options: Readonly<Record<string, unknown>>): void {
  const isStdin = paths.includes('-');
  assertFormat(readText(options, 'format') ?? 'pretty');
  const fail = (message: string, hint: string): never => {
    throw new ProblemError('usage', message, { hint });
  };
  if (paths.includes('')) fail('A path is empty.', 'Leave it out to lint the current directory.');
  if (options.cacheLocation === '') fail('--cache-location is empty.', 'Name a directory for the cache.');
  if (isStdin && paths.length > 1) fail('Standard input (-) goes with no other path.', 'Lint it by itself.');
  if (isStdin && (options.fix === true || options.fixUnsafe === true) && options.fixDryRun !== true) {
    fail('Standard input cannot be fixed in place.', 'Use --fix-dry-run for a diff.');
  }
  if (isStdin && options.watch === true)
    fail('Standard input is read once, --watch waits for files.', 'Leave one out.');
  if (isStdin && options.changed !== undefined) {
    fail('Standard input is no file of the repository, --changed asks for some.', 'Leave one out.');
  }
  if (!isStdin && options.stdinFilename !== undefined)
    fail('--stdin-filename goes with "-" only.', 'Add - as the path.');
  if (options.fixDryRun === true && options.format !== 'pretty') {
    fail('--fix-dry-run prints a diff, whatever the format.', 'Leave --format out.');
  }
}
