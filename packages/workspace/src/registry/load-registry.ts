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

/** An SOP whose text is parsed when somebody asks. Its document gets no tree of it: those of many SOPs take hundreds of MB. */
function lazySop(entry: RegistrySop, document?: Document, hash?: string): LoadedSop {
  let sop: Sop | undefined;
  return {
    entry,
    document,
    sha256: hash,
    get sop() {
      if (document !== undefined)
        sop ??= sopOf(createDocument({ path: document.path, kind: 'sop', content: document.text }));
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

/** What to do about a text that is not the one that the registry pins. */
export const REPIN = 'if the change is meant, run "sopwright registry sync --repin"';

/** What to do about a file of a folder that cannot be read. */
export function unreadableAdvice({ name }: RegistrySop): string {
  return `put it right, or take "${name}" out of the registry`;
}

/** Bytes of a file below the registry's folder. A string says why there are none. */
export function readBelow(realRoot: string, absolute: string): Uint8Array | string {
  try {
    if (!isWithin(realRoot, realpathSync(absolute))) return 'a link leads it out of the folder of the registry';
    return readBytes(absolute);
  } catch (error) {
    return unreadableReason(errorCode(error));
  }
}

/**
 * A clause where a text has other line ends than the one that is expected, which is what git does to it on Windows;
 * `undefined` where it is another text.
 */
export function lineEndsReason(bytes: Uint8Array, expected: readonly (string | undefined)[]): string | undefined {
  const text = Buffer.from(bytes).toString('latin1');
  const hash = sha256(Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1'));
  if (!expected.includes(hash)) return undefined;
  const rule = '"*.sop.md -text" and ".sopwright/** -text"';
  return `has line ends of Windows, and the text that is expected has not: put ${rule} into .gitattributes and check it out again`;
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
  const isStored = from.startsWith(`${SOP_STORE}/`);
  if (typeof bytes === 'string') {
    return `"${file}" cannot be read: ${bytes}; ${isStored ? SYNC : unreadableAdvice(entry)}.`;
  }
  const hash = sha256(bytes);
  // A stored text that is not the locked one was tampered with, whatever the registry pins.
  const isPinned = entry.sha256 === undefined || entry.sha256 === hash;
  const isLocked = expected === undefined || expected.sha256 === hash;
  const lineEnds = isPinned && isLocked ? undefined : lineEndsReason(bytes, [entry.sha256, expected?.sha256]);
  if (lineEnds !== undefined) return `"${file}" ${lineEnds}.`;
  if (!isPinned && (isLocked || !isStored)) {
    return `"${file}" hashes to ${hash}, expected ${entry.sha256}, which the registry pins: ${REPIN}.`;
  }
  if (!isLocked) {
    const advice = isStored ? SYNC : `if the change is meant, ${SYNC}`;
    return `"${file}" is not the text that is locked (${expected.sha256}): ${advice}.`;
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
