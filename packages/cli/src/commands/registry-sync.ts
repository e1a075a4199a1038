import { visible } from '@sopwright/document';
import { counted, jsonText } from '@sopwright/report';
import { type SyncChange, type SyncResult, syncRegistry } from '@sopwright/workspace/registry';
import { type Colors, createColors, wantsColor } from '../colors.ts';
import { ExitCode } from '../exit.ts';
import { assertFormat } from '../formatters.ts';
import { readText } from '../options.ts';
import { problemLine } from '../registry/lines.ts';
import { registryServers } from '../registry/servers.ts';
import { version } from '../version.ts';

type Options = Readonly<Record<string, unknown>>;

const WORDS: Readonly<Record<SyncChange['change'], string>> = {
  added: 'not locked yet',
  changed: 'another text than the locked one',
  moved: 'the same text from another source or file',
  removed: 'no longer in the registry',
  restored: 'its stored text was missing or not the locked one',
};

function changeLine({ name, change, before, after }: SyncChange, colors: Colors): string {
  const hashes = [before, after].flatMap((hash) => (hash === undefined ? [] : [hash.slice(0, 12)])).join(' → ');
  return `${colors.bold(change.padEnd(8))}  ${visible(name)}  ${colors.dim(hashes === '' ? WORDS[change] : hashes)}`;
}

function lastLine({ changes, pinned, checked, isStale, isWritten, problems }: SyncResult, isFrozen: boolean): string {
  const many = counted(checked, 'SOP');
  if (problems.length > 0) return `${many}: ${counted(problems.length, 'problem')}, nothing was written.`;
  const pins = pinned.length === 0 ? '' : `, ${counted(pinned.length, 'pin')} in the registry rewritten`;
  if (changes.length === 0 && isFrozen && isStale) {
    return `${many}: all as locked, yet the lock would be written anew, and it is frozen.`;
  }
  if (changes.length === 0) return `${many}: all as locked${isWritten ? ', the lock is written' : ''}${pins}.`;
  const isRestored = changes.every(({ change }) => change === 'restored');
  const written = isRestored ? ', the stored texts are put back' : ', the lock is written';
  const end = isFrozen ? ', and the lock is frozen' : written;
  return `${many}: ${counted(changes.length, 'change')}${end}${pins}.`;
}

function exitCode({ changes, isStale, problems }: SyncResult, isFrozen: boolean): ExitCode {
  if (problems.some(({ kind }) => kind === 'source')) return ExitCode.failed;
  return problems.length > 0 || (isFrozen && (isStale || changes.length > 0)) ? ExitCode.findings : ExitCode.clean;
}

function jsonOf({ opened, changes, pinned, isStale, problems, checked, isWritten }: SyncResult): object {
  return {
    schemaVersion: 1,
    tool: { name: 'sopwright', version },
    registry: opened.file,
    checked,
    isWritten,
    isStale,
    changes,
    pinned: pinned.map(({ name }) => name),
    problems: problems.map(({ kind, message, sop }) => ({ kind, message, ...(sop && { sop: sop.name }) })),
  };
}

/**
 * `sopwright registry sync`: resolves the sources, checks the pins, writes the lock and the store, all or nothing. Exits
 * with 1 where a text is not what it is pinned to, or the frozen lock would change; with 2 where a source gives nothing.
 */
export async function registrySyncCommand(names: readonly string[], options: Options): Promise<ExitCode> {
  const format = readText(options, 'format') ?? 'pretty';
  assertFormat(format, ['pretty', 'json']);
  const isFrozen = options.frozen === true;
  const result = await syncRegistry({
    cwd: process.cwd(),
    names,
    isFrozen,
    isRepinning: options.repin === true,
    isOffline: options.offline === true,
    mayStart: options.start === true,
    ...registryServers(options),
  });
  for (const { message, sop } of result.problems) process.stderr.write(problemLine(result.opened, message, sop));
  if (format === 'json') process.stdout.write(jsonText(jsonOf(result)));
  else {
    const colors = createColors(wantsColor(options));
    const lines = result.changes.map((change) => changeLine(change, colors));
    process.stdout.write(`${[...lines, lastLine(result, isFrozen)].join('\n')}\n`);
  }
  return exitCode(result, isFrozen);
}
