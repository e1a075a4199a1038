import { posix } from 'node:path';
import { countOf, type Finding, SEVERITIES, type Severity } from './finding-report.ts';
import { type AnnotationKind, annotationCommand } from './runner.ts';

// What GitHub shows of one step: https://github.com/orgs/community/discussions/26680 (read 2026-11-26).
const MAX_PER_KIND = 10;
const MAX_MESSAGE = 2000;
const KINDS: Readonly<Record<Severity, AnnotationKind>> = { error: 'error', warning: 'warning', info: 'notice' };

function clip(text: string): string {
  return text.length <= MAX_MESSAGE ? text : `${text.slice(0, MAX_MESSAGE)}…`;
}

/** The path from the top of the repository, by which GitHub finds the file. */
function repositoryPath(file: string, folder: string): string {
  const isAbsolute = file.startsWith('/') || /^[A-Za-z]:\//.test(file);
  return (isAbsolute ? file : posix.join(folder, file)).replace(/\p{Cc}/gu, '');
}

function annotation(finding: Finding, folder: string): string {
  const { line, endLine, column, endColumn } = finding;
  return annotationCommand(KINDS[finding.severity], clip(finding.message), {
    file: repositoryPath(finding.file, folder),
    line,
    endLine,
    // GitHub takes columns for ranges within one line only.
    ...(line === endLine ? { col: column, endColumn } : {}),
    title: finding.rule.replace(/\p{Cc}/gu, ''),
  });
}

/** Findings of several commands in turns, so that those of one leave room for the others. */
function inTurns(lists: readonly (readonly Finding[])[]): Finding[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

/**
 * Workflow commands for ten findings of each severity, and a sentence about those that GitHub would not show.
 *
 * @param lists - findings of each command
 * @param folder - where the command ran, from the top of the repository, with forward slashes
 */
export function annotations(
  lists: readonly (readonly Finding[])[],
  folder: string,
): { commands: string; note: string } {
  const findings = lists.flat();
  const shown = SEVERITIES.flatMap((severity) =>
    inTurns(lists.map((list) => list.filter((finding) => finding.severity === severity))).slice(0, MAX_PER_KIND),
  );
  const left = SEVERITIES.flatMap((severity) => {
    const count = countOf(findings, severity) - MAX_PER_KIND;
    return count > 0 ? [`${count} more ${severity === 'info' ? 'info' : `${severity}${count === 1 ? '' : 's'}`}`] : [];
  });
  const note =
    left.length === 0
      ? ''
      : `${left.join(', ')} without an annotation: GitHub shows ${MAX_PER_KIND} of each severity in a step. The JSON reports have all.`;
  return { commands: shown.map((finding) => annotation(finding, folder)).join(''), note };
}
