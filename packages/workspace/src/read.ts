import { closeSync, openSync, readSync } from 'node:fs';
import { createDocument, type Document, type DocumentKind, decodeText } from '@sopwright/document';
import { errorCode, unreadableReason } from './directories.ts';

/** Largest file that is read, in bytes. */
export const MAX_BYTES = 1_048_576;

/** A file that was found and cannot be read: the matter of the rule `workspace/unreadable`. */
export interface UnreadablePath {
  readonly path: string;
  readonly kind: DocumentKind;
  /** A clause such as "permission is denied". */
  readonly reason: string;
}

let sharedBuffer: Buffer | undefined;

/** The memory that every file is read into. One byte more than is taken, so that a larger file shows. */
function readingBuffer(): Buffer {
  sharedBuffer ??= Buffer.allocUnsafeSlow(MAX_BYTES + 1);
  return sharedBuffer;
}

/** The system's error for a file that is larger than is read. */
class TooLargeError extends Error {
  readonly code = 'EFBIG';
}

/**
 * Bytes of a file, good until the next call: every file is read into the same memory, since whoever reads decodes at
 * once. Never reads more than {@link MAX_BYTES}, whatever the file is.
 *
 * @throws Error of the system; `EFBIG` for a larger file.
 */
export function readBytes(absolute: string): Uint8Array {
  const buffer = readingBuffer();
  const file = openSync(absolute, 'r');
  try {
    let length = 0;
    for (let got = -1; got !== 0 && length <= MAX_BYTES; length += got) {
      got = readSync(file, buffer, length, buffer.length - length, null);
    }
    if (length > MAX_BYTES) throw new TooLargeError('larger than 1 MiB');
    return buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** Text of a file, or `undefined` where it cannot be read. */
export function readText(absolute: string): string | undefined {
  try {
    return decodeText(readBytes(absolute)).text;
  } catch {
    return undefined;
  }
}

/** Reads a file into a document: one decoding, nothing is parsed before somebody asks. Never throws. */
export function readDocument(file: {
  readonly path: string;
  readonly absolute: string;
  readonly kind: DocumentKind;
}): Document | UnreadablePath {
  const { path, absolute, kind } = file;
  try {
    return createDocument({ path, kind, content: readBytes(absolute) });
  } catch (error) {
    return { path, kind, reason: unreadableReason(errorCode(error), path) };
  }
}
