import type { GenerationChange } from '@sopwright/workspace/generating';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** Lines that may differ before a diff is no longer drawn: finding the shortest one takes their square. */
const MOST_LINES = 4_000;

/** A unified diff of one file; `git apply` takes it. A file that is made or removed has `/dev/null` as its other side. */
export function changeDiff({ path, before, after }: Pick<GenerationChange, 'path' | 'before' | 'after'>): string {
  const [old, next] = [
    before === undefined ? '/dev/null' : `a/${path}`,
    after === undefined ? '/dev/null' : `b/${path}`,
  ];
  const options = { headerOptions: FILE_HEADERS_ONLY, maxEditLength: MOST_LINES };
  // What is made or removed as a whole has one diff, whatever its length.
  const isWhole = before === undefined || after === undefined;
  const patch = createTwoFilesPatch(old, next, before ?? '', after ?? '', undefined, undefined, {
    ...options,
    ...(isWhole ? { maxEditLength: Number.MAX_SAFE_INTEGER } : {}),
  });
  return patch ?? `--- ${old}\n+++ ${next}\n(over ${MOST_LINES.toLocaleString('en')} lines differ)\n`;
}
