import { realpathSync } from 'node:fs';
import path from 'node:path';
import { visible } from '@sopwright/document';
import { expectation } from '@sopwright/lint';
import {
  type LockedSop,
  type LockedSource,
  printRegistryLock,
  REGISTRY_LOCK_FILE,
  REGISTRY_LOCK_VERSION,
  type RegistryLock,
  type RegistrySop,
  SOP_STORE,
} from '@sopwright/sop/registry';
import { ProblemError } from '../problem-error.ts';
import { type FileChange, writeAll } from '../writing/write-all.ts';
import { type FetchInput, fetchSource, storedText, type WantedSource } from './fetch-sources.ts';
import { entryHash, originOf, sha256 } from './load-registry.ts';
import { type OpenRegistry, openRegistry } from './open-registry.ts';

/** What to sync. */
export interface SyncInput extends FetchInput {
  /** Folder from which the nearest registry upward is taken. */
  readonly cwd: string;
  /** Only these SOPs; all where there are none. */
  readonly names?: readonly string[];
  /** Writes nothing: the changes are what would be written. */
  readonly isFrozen?: boolean;
}

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

/** What was, or would be, synced. With a problem nothing is written, and no change is told. */
export interface SyncResult {
  readonly opened: OpenRegistry;
  readonly changes: readonly SyncChange[];
  readonly problems: readonly SyncProblem[];
  /** SOPs that were looked at. */
  readonly checked: number;
  readonly isWritten: boolean;
}

interface Sync {
  readonly opened: OpenRegistry;
  readonly sources: Map<string, LockedSource>;
  readonly sops: Map<string, LockedSop>;
  /** Texts for the store, by hash. */
  readonly texts: Map<string, Uint8Array>;
  /** Whether the store has a text, by hash. */
  readonly stored: Map<string, boolean>;
  readonly problems: SyncProblem[];
}

/** True where the text of an SOP stays on a server, so that there is nothing to lock. */
function isRemote({ registry }: OpenRegistry, { source }: RegistrySop): boolean {
  const found = registry.sources[source];
  return found?.type === 'mcp' && found.remote === true;
}

/**
 * SOPs that are synced: those that are named, and with them all of a source whose entry is not the locked one; none whose
 * text stays on a server.
 */
function selected(opened: OpenRegistry, names: readonly string[]): ReadonlySet<RegistrySop> {
  const { registry, lock } = opened;
  const known = registry.sops.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new ProblemError('usage', visible(`"${unknown}" is no SOP, ${expectation(unknown, known)}.`));
  }
  const stale = new Set(
    Object.entries(registry.sources).flatMap(([name, source]) => {
      const locked = lock?.sources[name];
      return locked !== undefined && locked.entry !== entryHash(source) ? [name] : [];
    }),
  );
  const isNamed = new Set(names);
  return new Set(
    registry.sops.filter((sop) => {
      const { name, source } = sop;
      return !isRemote(opened, sop) && (names.length === 0 || isNamed.has(name) || stale.has(source));
    }),
  );
}

function wantedSources({ registry }: OpenRegistry, sops: ReadonlySet<RegistrySop>): readonly WantedSource[] {
  const bySource = new Map<string, RegistrySop[]>();
  for (const sop of sops) {
    const others = bySource.get(sop.source);
    if (others === undefined) bySource.set(sop.source, [sop]);
    else others.push(sop);
  }
  return [...bySource].flatMap(([name, wanted]) => {
    const source = registry.sources[name];
    return source === undefined ? [] : [{ name, source, sops: wanted }];
  });
}

/** A package's integrity is known where its tarball was read; where it is installed, the locked one holds on. */
function resolvedOf(
  sync: Sync,
  { name, source }: WantedSource,
  resolved: LockedSource['resolved'],
): LockedSource['resolved'] {
  const locked = sync.opened.lock?.sources[name];
  const before = locked?.entry === entryHash(source) ? locked.resolved.integrity : undefined;
  if (source.type !== 'npm' || before === undefined) return resolved;
  if (resolved.integrity !== undefined && resolved.integrity !== before) {
    const message = `The package of source "${name}" is not the one that is locked: ${resolved.integrity}, expected ${before}.`;
    sync.problems.push({ kind: 'pin', message });
  }
  return { ...resolved, integrity: before };
}

function takeText(sync: Sync, { name, source }: WantedSource, sop: RegistrySop, bytes: Uint8Array): void {
  const hash = sha256(bytes);
  if (sop.sha256 !== undefined && sop.sha256 !== hash) {
    const message = `"${sop.name}" hashes to ${hash}, expected ${sop.sha256}, which the registry pins.`;
    sync.problems.push({ kind: 'pin', message, sop });
    return;
  }
  sync.sops.set(sop.name, { source: name, from: originOf(sop, source), sha256: hash, bytes: bytes.length });
  if (source.type !== 'folder') sync.texts.set(hash, bytes);
}

async function takeSource(sync: Sync, wanted: WantedSource, input: FetchInput): Promise<void> {
  const { name, source } = wanted;
  const { resolved, texts, problems } = await fetchSource(sync.opened, wanted, input);
  for (const problem of problems) sync.problems.push({ kind: 'source', ...problem });
  for (const [sop, bytes] of texts) takeText(sync, wanted, sop, bytes);
  const type = source.type;
  sync.sources.set(name, { type, entry: entryHash(source), resolved: resolvedOf(sync, wanted, resolved) });
}

/** What stands in the lock and is not synced now stays, as long as the registry has it. */
function keepOthers({ opened, sops, sources }: Sync, chosen: ReadonlySet<RegistrySop>): void {
  const { lock, registry } = opened;
  for (const sop of registry.sops) {
    const locked = lock?.sops[sop.name];
    if (chosen.has(sop) || locked === undefined || isRemote(opened, sop)) continue;
    sops.set(sop.name, locked);
    const source = lock?.sources[locked.source];
    if (source !== undefined && !sources.has(locked.source)) sources.set(locked.source, source);
  }
}

/** True where the store has the text that was fetched, or the text is none for the store. */
function isStored({ opened, texts, stored }: Sync, hash: string): boolean {
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

function changesOf(sync: Sync): readonly SyncChange[] {
  const before = sync.opened.lock?.sops ?? {};
  const there = [...sync.sops].flatMap(([name, after]) => changeOf(sync, name, after));
  const gone = Object.keys(before).filter((name) => !sync.sops.has(name));
  return [...there, ...gone.map((name): SyncChange => ({ name, change: 'removed' }))];
}

function tableOf<T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  const table: Record<string, T> = Object.create(null);
  for (const [key, value] of entries) table[key] = value;
  return table;
}

/** The lock and the store as files to write. Texts in the store that only the old lock names are removed. */
function fileChanges(sync: Sync, lock: RegistryLock): readonly FileChange[] {
  const { root, lock: old, lockText } = sync.opened;
  const inStore = (hash: string): string => path.join(root, SOP_STORE, `${hash}.md`);
  const kept = new Set([...sync.sops.values()].map(({ sha256: hash }) => hash));
  const dropped = new Set(
    Object.values(old?.sops ?? {})
      .map(({ sha256: hash }) => hash)
      .filter((hash) => !kept.has(hash)),
  );
  const missing = [...sync.texts].filter(([hash]) => !isStored(sync, hash));
  const text = printRegistryLock(lock);
  return [
    ...missing.map(([hash, content]) => ({ absolute: inStore(hash), content })),
    ...(text === lockText ? [] : [{ absolute: path.join(root, REGISTRY_LOCK_FILE), content: text }]),
    ...[...dropped].map((hash) => ({ absolute: inStore(hash), content: undefined })),
  ];
}

/**
 * Brings the lock and the store up to what the registry's sources give: every source is resolved, every pin checked, and
 * all is written or nothing.
 *
 * @throws ProblemError as `openRegistry` does; `usage` for a name that is no SOP; `path` where the files cannot be
 * written.
 */
export async function syncRegistry(input: SyncInput): Promise<SyncResult> {
  const found = openRegistry(input.cwd);
  const opened = { ...found, root: realpathSync(found.root) };
  const chosen = selected(opened, input.names ?? []);
  const sync: Sync = { opened, sources: new Map(), sops: new Map(), texts: new Map(), stored: new Map(), problems: [] };
  for (const wanted of wantedSources(opened, chosen)) await takeSource(sync, wanted, input);
  keepOthers(sync, chosen);
  const changes = sync.problems.length > 0 ? [] : changesOf(sync);
  const result = { opened, changes, problems: sync.problems, checked: chosen.size };
  if (sync.problems.length > 0 || input.isFrozen === true) return { ...result, isWritten: false };
  const lock = { lockVersion: REGISTRY_LOCK_VERSION, sources: tableOf(sync.sources), sops: tableOf(sync.sops) };
  const files = fileChanges(sync, lock);
  try {
    writeAll(opened.root, files);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProblemError('path', `The lock and the store cannot be written, and are as they were: ${reason}.`, {
      cause: error,
    });
  }
  return { ...result, isWritten: files.length > 0 };
}
