import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { clientIds } from '@sopwright/clients';
import { type CommandResult, sopwright } from './command.ts';

/** A home without anybody's own skills. */
export const env: Readonly<Record<string, string>> = { HOME: '/nonexistent' };

/** Runs `sopwright new` without a terminal. */
export function make(args: readonly string[], cwd: string): CommandResult {
  return sopwright(['new', ...args], { cwd, env });
}

/** First line of what the guidelines find, for all clients, whatever a configuration says. */
export function firstLintLine(cwd: string): string {
  const clients = clientIds.flatMap((id) => ['--client', id]);
  const { stdout } = sopwright(['lint', '--preset', 'guidelines', '--no-config', ...clients], { cwd, env });
  return stdout.split('\n')[0] ?? '';
}

/** Paths of all files below a folder, sorted. */
export function filesIn(cwd: string): readonly string[] {
  return readdirSync(cwd, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(cwd.length + 1))
    .toSorted();
}
