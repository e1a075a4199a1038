import { readdirSync } from 'node:fs';

/** What a directory entry is; links are not followed. */
export type EntryKind = 'file' | 'directory' | 'link' | 'other';

/** What stands in a directory. */
export interface Listing {
  readonly entries: ReadonlyMap<string, EntryKind>;
  /** Error code of the system where the directory could not be read, such as `ENOENT`. */
  readonly problem?: string;
}

/** Directory listings of one run: each directory is read once, so that everybody sees the same files. */
export interface Directories {
  list(absolute: string): Listing;
}

/** Error code of a failed system call. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
}

/** Error code of a device, a pipe or a socket where a file was expected; the system has none. */
export const NOT_REGULAR = 'NOT_REGULAR';

/** What stands in a name in place of bytes that are no UTF-8: the name leads nowhere then. */
const LOST_BYTES = '\uFFFD';

/** Says in words why a file cannot be read; `path` tells a file that is gone from one that cannot be named. */
export function unreadableReason(code: string, path = ''): string {
  if (code === 'ENOENT' && path.includes(LOST_BYTES)) return 'its name is not UTF-8';
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'permission is denied';
    case 'ENOENT':
      return 'it is gone, or a link to nothing';
    case 'EFBIG':
      return 'it has more than 1 MiB';
    case 'EISDIR':
      return 'it is a folder';
    case NOT_REGULAR:
      return 'it is a device, a pipe or a socket';
    case 'ELOOP':
      return 'its links run in a circle';
    default:
      return `the system says ${code}`;
  }
}

const nothing: ReadonlyMap<string, EntryKind> = new Map();

function readListing(absolute: string): Listing {
  try {
    const entries = new Map<string, EntryKind>();
    for (const entry of readdirSync(absolute, { withFileTypes: true })) {
      const kind = entry.isFile()
        ? 'file'
        : entry.isDirectory()
          ? 'directory'
          : entry.isSymbolicLink()
            ? 'link'
            : 'other';
      entries.set(entry.name, kind);
    }
    return { entries };
  } catch (error) {
    return { entries: nothing, problem: errorCode(error) };
  }
}

/** Makes the listings of one run. */
export function createDirectories(): Directories {
  const known = new Map<string, Listing>();
  return {
    list(absolute) {
      const listing = known.get(absolute) ?? readListing(absolute);
      known.set(absolute, listing);
      return listing;
    },
  };
}
