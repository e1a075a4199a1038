import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { createDocument, createLineIndex, type Document, loadMarkdownParser, visible } from '@sopwright/document';
import { type Sop, sopOf } from '@sopwright/sop';
import type { LoadedSop } from '@sopwright/sop/generating';
import {
  canonicalSource,
  type LockedSop,
  pathOfSop,
  type RegistrySop,
  type RegistrySource,
  remoteNameOf,
  SOP_STORE,
} from '@sopwright/sop/registry';
import { errorCode, unreadableReason } from '../discovery/directories.ts';
import { isWithin, shownPath, slashed } from '../paths.ts';
import { ProblemError } from '../problem-error.ts';
import { readBytes } from '../reading/read.ts';
import { type OpenRegistry, openRegistry } from './open-registry.ts';

/** A registry with the texts of its SOPs. */
export interface LoadedRegistry extends OpenRegistry {
  /** In the order of the registry. */
  readonly sops: readonly LoadedSop[];
}

/** Which registry is loaded. */
export interface LoadRegistryInput {
  /** Folder from which the nearest registry upward is taken. */
  readonly cwd: string;
}

/** SHA-256 over bytes: 64 hex digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Hash over a source's entry in the registry: another entry makes a lock stale. */
export function entryHash(source: RegistrySource): string {
  return sha256(canonicalSource(source));
}

/** Where an SOP comes from, as the lock says it: a file below the registry or the source, or a name on a server. */
export function originOf(entry: RegistrySop, source: RegistrySource): string {
  if (source.type === 'mcp') return remoteNameOf(entry);
  const folder = source.folder === undefined ? '.' : source.folder;
  return path.posix.normalize(path.posix.join(folder, pathOfSop(entry)));
}

/** An SOP whose text is parsed when somebody asks. */
function lazySop(entry: RegistrySop, document?: Document, hash?: string): LoadedSop {
  let sop: Sop | undefined;
  return {
    entry,
    document,
    sha256: hash,
    get sop() {
      if (document !== undefined) sop ??= sopOf(document);
      return sop;
    },
  };
}

/** Why an SOP cannot be loaded: a sentence. */
export interface SopProblem {
  readonly entry: RegistrySop;
  readonly message: string;
}

interface Loading {
  readonly opened: OpenRegistry;
  readonly cwd: string;
  readonly realRoot: string;
}

const SYNC = 'run "sopwright registry sync"';

/** Bytes of a file below the registry's folder. A string says why there are none. */
export function readBelow(realRoot: string, absolute: string): Uint8Array | string {
  try {
    if (!isWithin(realRoot, realpathSync(absolute))) return 'a link leads it out of the folder of the registry';
    return readBytes(absolute);
  } catch (error) {
    return unreadableReason(errorCode(error));
  }
}

function staleReason(source: RegistrySource, entry: RegistrySop, { lock }: OpenRegistry, locked: LockedSop): string {
  const { name } = entry;
  if (lock?.sources[entry.source]?.entry !== entryHash(source) || locked.source !== entry.source) {
    return `The source of "${name}" is not the one that is locked: ${SYNC}.`;
  }
  return locked.from === originOf(entry, source) ? '' : `"${name}" is locked as "${locked.from}": ${SYNC}.`;
}

function loadText(
  loading: Loading,
  entry: RegistrySop,
  from: string,
  expected: LockedSop | undefined,
): LoadedSop | string {
  const { opened, cwd, realRoot } = loading;
  const absolute = path.join(opened.root, from);
  const file = shownPath(cwd, absolute);
  const bytes = readBelow(realRoot, absolute);
  if (typeof bytes === 'string') return `"${file}" cannot be read: ${bytes}.`;
  const hash = sha256(bytes);
  const isStored = from.startsWith(`${SOP_STORE}/`);
  // A stored text that is not the locked one was tampered with, whatever the registry pins.
  const isPinned = entry.sha256 === undefined || entry.sha256 === hash;
  const isLocked = expected === undefined || expected.sha256 === hash;
  if (!isPinned && (isLocked || !isStored)) {
    return `"${file}" hashes to ${hash}, expected ${entry.sha256}, which the registry pins.`;
  }
  if (!isLocked) {
    const kept = isStored ? 'restore it' : `if the change is meant, ${SYNC}`;
    return `"${file}" is not the text that is locked (${expected.sha256}): ${kept}.`;
  }
  const project = slashed(path.relative(cwd, opened.root)) || '.';
  const document = createDocument({ path: slashed(from), project, file, kind: 'sop', content: bytes });
  return lazySop(entry, document, hash);
}

function loadSop(loading: Loading, entry: RegistrySop): LoadedSop | string {
  const { registry, lock } = loading.opened;
  const source = registry.sources[entry.source];
  if (source === undefined) return `"${entry.source}" is no source.`;
  const locked = lock?.sops[entry.name];
  const stale = locked === undefined ? '' : staleReason(source, entry, loading.opened, locked);
  if (stale !== '') return stale;
  if (source.type === 'folder') return loadText(loading, entry, originOf(entry, source), locked);
  if (locked !== undefined) return loadText(loading, entry, `${SOP_STORE}/${locked.sha256}.md`, locked);
  return source.type === 'mcp' ? lazySop(entry) : `"${entry.name}" is not locked: ${SYNC}.`;
}

/** Loads the SOPs of an open registry; one that cannot be loaded is a problem, and absent from the SOPs. */
export function loadSops(
  opened: OpenRegistry,
  cwd: string,
): { readonly sops: readonly LoadedSop[]; readonly problems: readonly SopProblem[] } {
  const loading: Loading = { opened, cwd, realRoot: realpathSync(opened.root) };
  const sops: LoadedSop[] = [];
  const problems: SopProblem[] = [];
  for (const entry of opened.registry.sops) {
    const loaded = loadSop(loading, entry);
    if (typeof loaded === 'string') problems.push({ entry, message: loaded });
    else sops.push(loaded);
  }
  return { sops, problems };
}

/** Refuses a registry some of whose SOPs are not what they should be: all of them are told. */
function refuseSops({ file, text }: OpenRegistry, problems: readonly SopProblem[]): void {
  const lines = createLineIndex(text);
  const [first, ...others] = problems.map(({ entry, message }) => {
    return { place: { file, ...lines.position(entry.range[0]) }, message: visible(message) };
  });
  if (first === undefined) return;
  const more = others.map(({ place, message }) => `${place.file}:${place.line}:${place.column}: ${message}`);
  throw new ProblemError('lock', first.message, { place: first.place, more });
}

/**
 * Loads the nearest registry with the texts of its SOPs: those of folders from the disk, others from the store, by the
 * lock. Nothing is fetched. Texts are parsed when somebody asks for `sop`.
 *
 * @throws ProblemError as `openRegistry` does; `lock` where a text is missing, is not what the registry or the lock say,
 * or is not locked. An SOP that only a server has and that is not locked is no problem: its `document` is `undefined`.
 */
export async function loadRegistry({ cwd }: LoadRegistryInput): Promise<LoadedRegistry> {
  const opened = openRegistry(cwd);
  const { sops, problems } = loadSops(opened, cwd);
  refuseSops(opened, problems);
  // Whoever asks for `sop` cannot wait.
  await loadMarkdownParser();
  return { ...opened, sops };
}
