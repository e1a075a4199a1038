import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { createDocument, type Document, type DocumentKind, decodeText } from '@sopwright/document';
import { errorCode, NOT_REGULAR, unreadableReason } from '../discovery/directories.ts';

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

/** The error for what is no file: the code says whether it is a folder. */
class NotRegularError extends Error {
  readonly code: 'EISDIR' | typeof NOT_REGULAR;

  constructor(isDirectory: boolean) {
    super(isDirectory ? 'it is a folder' : 'it is no regular file');
    this.code = isDirectory ? 'EISDIR' : NOT_REGULAR;
  }
}

// Opening a pipe that nobody writes into waits for ever without it. Windows knows neither the flag nor such pipes.
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Opens a regular file, and nothing else: a repository may hold links to devices and pipes that never end. */
function withRegular<T>(absolute: string, read: (file: number, size: number) => T): T {
  const file = openSync(absolute, OPEN_FLAGS);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new NotRegularError(stats.isDirectory());
    return read(file, stats.size);
  } finally {
    closeSync(file);
  }
}

/** Fills the buffer from the file; its last byte stays free, or the file is too large. Returns the number of bytes. */
function fill(file: number, buffer: Buffer): number {
  let length = 0;
  for (let got = -1; got !== 0 && length < buffer.length; length += got) {
    got = readSync(file, buffer, length, buffer.length - length, null);
  }
  if (length === buffer.length) throw new TooLargeError(`larger than ${Math.ceil((length - 1) / MAX_BYTES)} MiB`);
  return length;
}

/**
 * Bytes of a file, good until the next call: every file is read into the same memory, since whoever reads decodes at
 * once. Never reads more than {@link MAX_BYTES}, and nothing of a device or a pipe.
 *
 * @throws Error of the system; `EFBIG` for a larger file, {@link NOT_REGULAR} for what is no file.
 */
export function readBytes(absolute: string): Uint8Array {
  const buffer = readingBuffer();
  return withRegular(absolute, (file) => buffer.subarray(0, fill(file, buffer)));
}

/**
 * Text of a file that is ours, as it stands: a configuration, a baseline, an ignore file.
 *
 * @param limit - bytes that are read at most
 * @throws Error as {@link readBytes} does.
 */
export function readOwnText(absolute: string, limit: number = MAX_BYTES): string {
  return withRegular(absolute, (file, size) => {
    if (size > limit) throw new TooLargeError(`larger than ${limit / MAX_BYTES} MiB`);
    const buffer = size <= MAX_BYTES ? readingBuffer() : Buffer.allocUnsafe(size + 1);
    return buffer.toString('utf8', 0, fill(file, buffer));
  });
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
