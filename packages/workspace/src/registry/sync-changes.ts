import type { LockedSop, LockedSource, RegistrySop } from '@sopwright/sop/registry';
import { storedText } from './fetch-sources.ts';
import type { OpenRegistry } from './open-registry.ts';

/** What becomes of an SOP in the lock. `moved`: the same text from another source, file or version; `restored`: its text was missing in the store, or was not the locked one. */
export interface SyncChange {
  readonly name: string;
  readonly change: 'added' | 'changed' | 'moved' | 'removed' | 'restored';
  /** SHA-256 before and after, where there is one. */
  readonly before?: string;
  readonly after?: string;
}

/** Why an SOP cannot be synced. `pin`: its text is not what the registry or the lock says; `source`: it cannot be had. */
export interface SyncProblem {
  readonly kind: 'pin' | 'source';
  readonly message: string;
  /** SOP that it is about; a problem of a whole source has none. */
  readonly sop?: RegistrySop;
}

/** A sync on its way. */
export interface Sync {
  readonly opened: OpenRegistry;
  readonly sources: Map<string, LockedSource>;
  readonly sops: Map<string, LockedSop>;
  /** Texts for the store, by hash. */
  readonly texts: Map<string, Uint8Array>;
  /** Whether the store has a text, by hash. */
  readonly stored: Map<string, boolean>;
  /** Hashes that the registry is to pin from now on. */
  readonly pins: Map<RegistrySop, string>;
  readonly problems: SyncProblem[];
}

/** True where the store has the text that was fetched, or the text is none for the store. */
export function isStored({ opened, texts, stored }: Sync, hash: string): boolean {
  if (!texts.has(hash)) return true;
  const known = stored.get(hash) ?? typeof storedText(opened.root, hash) !== 'string';
  stored.set(hash, known);
  return known;
}

/** True where the source is locked as it is now: what is known of both sides is the same. */
function isSameSource(before: LockedSource | undefined, after: LockedSource | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  const { resolved } = after;
  const isSame = Object.entries(before.resolved).every(([key, text]) => (resolved[key] ?? text) === text);
  return before.entry === after.entry && isSame;
}

function changeOf(sync: Sync, name: string, after: LockedSop): readonly SyncChange[] {
  const { lock } = sync.opened;
  const before = lock?.sops[name];
  if (before === undefined) return [{ name, change: 'added', after: after.sha256 }];
  if (before.sha256 !== after.sha256) return [{ name, change: 'changed', before: before.sha256, after: after.sha256 }];
  const isThere = before.source === after.source && before.from === after.from;
  const isSame = isSameSource(lock?.sources[after.source], sync.sources.get(after.source));
  if (!isThere || !isSame) return [{ name, change: 'moved' }];
  return isStored(sync, after.sha256) ? [] : [{ name, change: 'restored', after: after.sha256 }];
}

/** What the lock that comes out says otherwise than the one that is there. */
export function changesOf(sync: Sync): readonly SyncChange[] {
  const before = sync.opened.lock?.sops ?? {};
  const there = [...sync.sops].flatMap(([name, after]) => changeOf(sync, name, after));
  const gone = Object.keys(before).filter((name) => !sync.sops.has(name));
  return [...there, ...gone.map((name): SyncChange => ({ name, change: 'removed' }))];
}
