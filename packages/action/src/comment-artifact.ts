import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ActionError } from './action-error.ts';
import { MAX_BODY } from './comment-body.ts';
import { countAt, isObject, parseJson, textAt } from './json-shape.ts';

const ARTIFACT_FILE = 'sopwright-comment.json';

// A body of the longest length, every character written as two escapes.
const MAX_BYTES = MAX_BODY * 12 + 1024;

/** A comment that another run is to post. */
export interface StoredComment {
  readonly pullRequest: number;
  readonly headSha: string;
  readonly body: string;
}

/** Writes the comment into a new folder for `actions/upload-artifact`. Returns the folder. */
export function writeComment(folder: string, comment: StoredComment): string {
  const target = join(folder, 'comment');
  mkdirSync(target);
  writeFileSync(join(target, ARTIFACT_FILE), `${JSON.stringify({ version: 1, ...comment })}\n`);
  return target;
}

/**
 * Reads a comment that a run of strangers left: nothing of it is more than a text.
 *
 * @param folder - folder into which `actions/download-artifact` unpacked it
 * @returns `undefined` where no file is there: the check could post by itself.
 * @throws ActionError for a file that is none, is too large, or holds something else.
 */
export function readComment(folder: string): StoredComment | undefined {
  const path = join(folder, ARTIFACT_FILE);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (!stats.isFile()) throw new ActionError(`${ARTIFACT_FILE} in the artifact is not a plain file: it is not posted.`);
  if (stats.size > MAX_BYTES) {
    throw new ActionError(
      `${ARTIFACT_FILE} in the artifact has ${stats.size} bytes, at most ${MAX_BYTES}: it is not posted.`,
    );
  }
  const value = parseJson(readFileSync(path, 'utf8'));
  const comment = isObject(value) && value.version === 1 ? value : {};
  const pullRequest = countAt(comment, 'pullRequest');
  const headSha = textAt(comment, 'headSha');
  const body = textAt(comment, 'body');
  if (pullRequest !== undefined && headSha !== '' && body !== '') return { pullRequest, headSha, body };
  throw new ActionError(`${ARTIFACT_FILE} in the artifact is not what the check writes: it is not posted.`);
}
