import { realpathSync } from 'node:fs';
import path from 'node:path';
import { visible } from '@sopwright/document';
import { expectation } from '@sopwright/lint';
import {
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
import { type FetchInput, fetchSource, type WantedSource } from './fetch-sources.ts';
import { entryHash, lineEndsReason, originOf, REPIN, sha256 } from './load-registry.ts';
import { type OpenRegistry, openRegistry } from './open-registry.ts';
import { repinned } from './repin.ts';
import { changesOf, isStored, type Sync, type SyncChange, type SyncProblem } from './sync-changes.ts';

/** What to sync. */
export interface SyncInput extends FetchInput {
  /** Folder from which the nearest registry upward is taken. */
  readonly cwd: string;
  /** Only these SOPs; all where there are none. */
  readonly names?: readonly string[];
  /** Writes nothing: the changes are what would be written. */
  readonly isFrozen?: boolean;
  /** A text that the registry pins otherwise is no problem: its pin is rewritten. */
  readonly isRepinning?: boolean;
}

/** What was, or would be, synced. With a problem nothing is written, and no change is told. */
export interface SyncResult {
  readonly opened: OpenRegistry;
  readonly changes: readonly SyncChange[];
  readonly problems: readonly SyncProblem[];
  /** SOPs that were looked at. */
  readonly checked: number;
  /** SOPs whose pins in the registry were, or would be, rewritten. */
  readonly pinned: readonly RegistrySop[];
  /** True where the lock is not the one that comes out, be it in a size or a source that nobody uses. */
  readonly isStale: boolean;
  readonly isWritten: boolean;
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

/** The text of an SOP as it was fetched. */
interface Fetched {
  readonly sop: RegistrySop;
  readonly bytes: Uint8Array;
}

function takeText(sync: Sync, { name, source }: WantedSource, { sop, bytes }: Fetched, isRepinning = false): void {
  const hash = sha256(bytes);
  if (sop.sha256 !== undefined && sop.sha256 !== hash) {
    if (!isRepinning) {
      const reason =
        lineEndsReason(bytes, [sop.sha256]) ??
        `hashes to ${hash}, expected ${sop.sha256}, which the registry pins: ${REPIN}`;
      sync.problems.push({ kind: 'pin', message: `"${sop.name}" ${reason}.`, sop });
      return;
    }
    sync.pins.set(sop, hash);
  }
  sync.sops.set(sop.name, { source: name, from: originOf(sop, source), sha256: hash, bytes: bytes.length });
  if (source.type !== 'folder') sync.texts.set(hash, bytes);
}

async function takeSource(sync: Sync, wanted: WantedSource, input: SyncInput): Promise<void> {
  const { name, source } = wanted;
  const { resolved, texts, problems } = await fetchSource(sync.opened, wanted, input);
  for (const problem of problems) sync.problems.push({ kind: 'source', ...problem });
  for (const [sop, bytes] of texts) takeText(sync, wanted, { sop, bytes }, input.isRepinning);
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
    ...repinned(sync.opened, sync.pins),
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
  const sync: Sync = {
    opened,
    sources: new Map(),
    sops: new Map(),
    texts: new Map(),
    stored: new Map(),
    pins: new Map(),
    problems: [],
  };
  for (const wanted of wantedSources(opened, chosen)) await takeSource(sync, wanted, input);
  keepOthers(sync, chosen);
  const lock = { lockVersion: REGISTRY_LOCK_VERSION, sources: tableOf(sync.sources), sops: tableOf(sync.sops) };
  const isWhole = sync.problems.length === 0;
  const changes = isWhole ? changesOf(sync) : [];
  const isStale = isWhole && opened.lock !== undefined && printRegistryLock(opened.lock) !== printRegistryLock(lock);
  const pinned = isWhole ? [...sync.pins.keys()] : [];
  const result = { opened, changes, pinned, isStale, problems: sync.problems, checked: chosen.size };
  if (!isWhole || input.isFrozen === true) return { ...result, isWritten: false };
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
