import { checkFixes } from './check-fixes.ts';
import { compareTexts } from './expectation.ts';
import type { FileContent } from './fixture-case.ts';
import { type CaseRun, type RunInput, runCase } from './run-case.ts';

const LINE_FEED = /\r?\n/g;

/** Places by line: columns and offsets of multi-line ranges may differ where a line break is longer. */
function outline({ own }: CaseRun): string {
  return own.map(({ file, start, messageId }) => `${file}:${start.line} ${messageId}`).join('\n');
}

/**
 * Runs a case again with CRLF: the same findings on the same lines, and the same fixed text but for its line breaks.
 * A case that is no plain UTF-8 with LF throughout is left out.
 */
export function checkLineEndings(
  input: RunInput,
  first: CaseRun,
  fixed: ReadonlyMap<string, string>,
): readonly string[] {
  if (!input.setup.crlf) return [];
  const files = new Map<string, FileContent>(input.files);
  for (const [path, { text, encoding }] of first.documents) {
    if (text.includes('\r') || encoding !== 'utf-8') return [];
    files.set(path, text.replace(LINE_FEED, '\r\n'));
  }
  const hint = 'if it has to be so, set "crlf": false in case.json';
  const windows = { ...input, files };
  const run = runCase(windows);
  const difference = compareTexts(outline(first), outline(run));
  if (difference !== '') return [`with CRLF it finds something else (${hint}):\n${difference}`];
  const outcome = checkFixes(windows, run);
  const faults = outcome.faults.map((fault) => `with CRLF, ${fault}`);
  for (const [path, text] of fixed) {
    const other = compareTexts(text.replace(LINE_FEED, '\r\n'), outcome.fixed.get(path) ?? '');
    if (other !== '')
      faults.push(`with CRLF its fix of ${path} gives another text (${hint}):\n${JSON.stringify(other)}`);
  }
  return faults;
}
