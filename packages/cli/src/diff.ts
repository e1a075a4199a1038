import { visible } from '@sopwright/document';
import type { FixedFile } from '@sopwright/workspace';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Colors } from './colors.ts';

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
