import { visible } from '@sopwright/document';
import type { FixedFile } from '@sopwright/workspace';
import type { GenerationChange } from '@sopwright/workspace/generating';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Colors } from './colors.ts';

/** Lines that may differ before a diff is no longer drawn: finding the shortest one takes their square. */
const MOST_LINES = 4_000;

/** A unified diff of the files that fixes would change; `git apply` takes it. */
export function formatDiff(files: readonly FixedFile[]): string {
  return files
    .map(({ path, before, after }) =>
      createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
        headerOptions: FILE_HEADERS_ONLY,
      }),
    )
    .join('');
}

/** A unified diff of one file; `git apply` takes it. A file that is made or removed has `/dev/null` as its other side. */
export function changeDiff({ path, before, after }: Pick<GenerationChange, 'path' | 'before' | 'after'>): string {
  const [old, next] = [
    before === undefined ? '/dev/null' : `a/${path}`,
    after === undefined ? '/dev/null' : `b/${path}`,
  ];
  // What is made or removed as a whole has one diff, whatever its length.
  const isWhole = before === undefined || after === undefined;
  const patch = createTwoFilesPatch(old, next, before ?? '', after ?? '', undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
    maxEditLength: isWhole ? Number.MAX_SAFE_INTEGER : MOST_LINES,
  });
  return patch ?? `--- ${old}\n+++ ${next}\n(over ${MOST_LINES.toLocaleString('en')} lines differ)\n`;
}

/** A line of a diff for a terminal: nothing in it moves the cursor, what comes and what goes is coloured. */
function drawLine(line: string, colors: Colors): string {
  const shown = line.replace(/\r$/, '').split('\t').map(visible).join('\t');
  if (line.startsWith('+++') || line.startsWith('---')) return colors.bold(shown);
  if (line.startsWith('@@')) return colors.cyan(shown);
  if (line.startsWith('+')) return colors.green(shown);
  return line.startsWith('-') ? colors.red(shown) : shown;
}

/** The diff as a person at a terminal can read it. */
export function drawDiff(diff: string, colors: Colors): string {
  return diff
    .split('\n')
    .map((line) => drawLine(line, colors))
    .join('\n');
}
