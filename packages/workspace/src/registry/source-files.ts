/** The files of a source at what it is pinned to. */
export interface SourceFiles {
  /** For the lock: version and integrity of a package, commit of a repository. */
  readonly resolved: Readonly<Record<string, string>>;
  /** SOPs below the source's folder, `*.sop.md`, sorted; relative to the top of the package, repository or registry. */
  readonly paths: readonly string[];
  /** Bytes of files by path. A text in their place is a clause that says why there are none. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array | string>>;
  /** Removes what was fetched. */
  close(): void;
}

/** Most SOPs that are taken from one source. */
export const MAX_SOPS = 10_000;

/** Why a source gives nothing: one sentence. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

/** True for a path of an SOP below a folder; `.` is the top. A file named `.sop.md` would have no name. */
export function isSopBelow(folder: string, path: string): boolean {
  return /[^/]\.sop\.md$/.test(path) && (folder === '.' || path.startsWith(`${folder}/`));
}

/** Folder of a source as paths begin with it: `dist/sops`, `.` for the top. */
export function folderOf(folder: string | undefined): string {
  const parts = (folder ?? '.').split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 ? '.' : parts.join('/');
}
