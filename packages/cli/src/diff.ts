import type { FixedFile } from '@sopwright/workspace';
import { createTwoFilesPatch } from 'diff';

/** A unified diff of the files that fixes would change. */
export function formatDiff(files: readonly FixedFile[]): string {
  return files
    .map(({ path, before, after }) =>
      createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, '', '').replace(/^=+\n/, ''),
    )
    .join('');
}
