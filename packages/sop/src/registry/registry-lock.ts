/** Name of the lock file; it stands beside the registry. */
export const REGISTRY_LOCK_FILE = 'sopwright.registry.lock.json';

/** Version of the lock's shape. Another one is refused, never read half. */
export const REGISTRY_LOCK_VERSION = 1;

/** Folder beside the registry with the texts of sources that are not folders: `<sha256>.md`, to be committed. */
export const SOP_STORE = '.sopwright/sops';

/** What a source was when it was synced. */
export interface LockedSource {
  readonly type: 'folder' | 'npm' | 'git' | 'mcp';
  /** Hash over the source's entry in the registry: another entry makes the lock stale. 64 hex digits. */
  readonly entry: string;
  /** Version and integrity of a package, commit of a repository, name and version of a server. */
  readonly resolved: Readonly<Record<string, string>>;
}

/** An SOP as it was when it was synced. */
export interface LockedSop {
  readonly source: string;
  /** File below the registry's folder or below the source's, or name on a server. */
  readonly from: string;
  /** Over the bytes of its text. 64 hex digits. */
  readonly sha256: string;
  readonly bytes: number;
}

/** What the registry's SOPs were when they were synced; keys sorted. */
export interface RegistryLock {
  readonly lockVersion: number;
  readonly sources: Readonly<Record<string, LockedSource>>;
  readonly sops: Readonly<Record<string, LockedSop>>;
}
