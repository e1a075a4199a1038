import path from 'node:path';
import type { Finding } from '@sopwright/lint';
import { ExitCode } from '../exit.ts';
import { shownHere } from '../options.ts';
import { askConsent, isInteractive } from './asking.ts';
import { lintPlanned } from './lint-planned.ts';
import type { PlannedText } from './planned-documents.ts';
import { writePlanned } from './write-planned.ts';

/** What is going to be made. */
export interface Making {
  /** Top of the project, absolute. */
  readonly top: string;
  readonly files: readonly PlannedText[];
  /** Lines about it, for standard output. */
  readonly notes: readonly string[];
  /** Lines for standard error: what speaks against it. */
  readonly warnings: readonly string[];
  /** What to do next, one line each. */
  readonly next: readonly string[];
}

/** The exit code of somebody who gave up. */
export function gaveUp(): ExitCode {
  process.stdout.write('Nothing written.\n');
  return ExitCode.clean;
}

function findingLine(top: string, { file, start, rule, severity, message }: Finding): string {
  return `${shownHere(path.resolve(top, file))}:${start.line}:${start.column} ${severity} ${message} (${rule})`;
}

/**
 * Says what the preset `guidelines` finds in the files. The texts that templates hold pass it, so what is found lies in
 * the author's own words, or in the name.
 */
export async function checkFiles(top: string, files: readonly PlannedText[]): Promise<'passes' | 'name' | 'words'> {
  const findings = await lintPlanned(top, files);
  if (findings.length === 0) return 'passes';
  const told = findings.map((finding) => findingLine(top, finding));
  const isName = findings.some(({ rule }) => rule.startsWith('name/'));
  const source = isName ? 'the given name' : 'the given words';
  process.stderr.write(`${told.join('\n')}\nsopwright: the guidelines find this in ${source}, nothing was written.\n`);
  return isName ? 'name' : 'words';
}

/** Exit code where nothing was made. */
export function endWithout(end: 'gave-up' | 'findings' | undefined): ExitCode {
  return end === 'findings' ? ExitCode.findings : gaveUp();
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}

/** Prints what is known of the files, then writes them: all or none. @throws ProblemError `path` where that fails. */
export async function finish(making: Making, options: Readonly<Record<string, unknown>>): Promise<ExitCode> {
  const { files, notes, warnings, next } = making;
  process.stderr.write(lines(warnings.map((warning) => `warning: ${warning}`)));
  if (options.dryRun === true) {
    const shown = files.map(({ absolute, content }) => `${shownHere(absolute)} would be written:\n\n${content}\n`);
    process.stdout.write(shown.join('') + lines(notes));
    return ExitCode.clean;
  }
  if (isInteractive(options)) {
    process.stdout.write(lines([...files.map(({ absolute }) => shownHere(absolute)), ...notes]));
    if (!(await askConsent())) return gaveUp();
    writePlanned(making.top, files);
    process.stdout.write(`Written.\n${lines(next)}`);
    return ExitCode.clean;
  }
  writePlanned(making.top, files);
  process.stdout.write(lines([...files.map(({ absolute }) => `${shownHere(absolute)}: written`), ...notes, ...next]));
  return ExitCode.clean;
}
