import path from 'node:path';
import {
  type McpSource,
  type RegistrySop,
  type RegistrySource,
  remoteNameOf,
  SOP_STORE,
  type SourceServer,
} from '@sopwright/sop/registry';
import { MAX_BYTES } from '../reading/read.ts';
import { openFolder } from './folder-source.ts';
import { openGit } from './git-source.ts';
import { entryHash, originOf, readBelow, sha256, unreadableAdvice } from './load-registry.ts';
import { openNpm } from './npm-source.ts';
import type { OpenRegistry } from './open-registry.ts';
import { SourceError, type SourceFiles } from './source-files.ts';

/** What an MCP server gave. */
export interface ServerAnswer {
  /** For the lock: name and version of the server. */
  readonly resolved: Readonly<Record<string, string>>;
  /** Texts of SOPs, by the names that the server knows them by. */
  readonly texts: ReadonlyMap<string, string>;
  /** What could not be had: one sentence each. */
  readonly problems: readonly string[];
}

/**
 * Asks an MCP server for SOPs by the names that it knows them by. Starts it where it is a command: whoever calls has the user's leave to. Never throws for what the server does.
 */
export type FetchFromServer = (source: McpSource, names: readonly string[]) => Promise<ServerAnswer>;

/** Lists the SOPs of an MCP server, by the names that it knows them by. Starts it as {@link FetchFromServer} does. */
export type ListFromServer = (
  source: McpSource,
) => Promise<{ readonly names: readonly string[]; readonly problems: readonly string[] }>;

/** What fetching may do. */
export interface FetchInput {
  /** No network, and no server: what is not locked is a problem. */
  readonly isOffline?: boolean;
  /** Servers that are commands may be started. */
  readonly mayStart?: boolean;
  /** How MCP servers are asked. Without it their SOPs are a problem. */
  readonly fetchFromServer?: FetchFromServer;
  readonly listFromServer?: ListFromServer;
}

/** Why there is no text. */
export interface FetchProblem {
  /** The SOP that has none; all of the source where absent. */
  readonly sop?: RegistrySop;
  /** One sentence. */
  readonly message: string;
}

/** What one source gave: texts by SOP, and why there is none for the others. */
export interface FetchedSource {
  readonly resolved: Readonly<Record<string, string>>;
  readonly texts: ReadonlyMap<RegistrySop, Uint8Array>;
  /** Of the source as a whole, or of SOPs: one sentence each. */
  readonly problems: readonly FetchProblem[];
}

/** A source of a registry, and those of its SOPs that are wanted. */
export interface WantedSource {
  readonly name: string;
  readonly source: RegistrySource;
  readonly sops: readonly RegistrySop[];
}

const NOTHING = { resolved: {}, texts: new Map<RegistrySop, Uint8Array>() } as const;

/** Text of a hash in the store; a clause where it is not there, or not the one that is locked. */
export function storedText(realRoot: string, hash: string): Uint8Array | string {
  const bytes = readBelow(realRoot, path.join(realRoot, SOP_STORE, `${hash}.md`));
  if (typeof bytes === 'string') return bytes;
  return sha256(bytes) === hash ? Uint8Array.from(bytes) : 'it is not the text that is locked';
}

/** What the store has of a source that is locked as it stands in the registry; others are absent. */
function storedTexts({ root, lock }: OpenRegistry, wanted: WantedSource): ReadonlyMap<RegistrySop, Uint8Array> {
  const { name, source, sops } = wanted;
  const texts = new Map<RegistrySop, Uint8Array>();
  if (lock?.sources[name]?.entry !== entryHash(source)) return texts;
  for (const sop of sops) {
    const locked = lock.sops[sop.name];
    if (locked?.source !== name || locked.from !== originOf(sop, source)) continue;
    const bytes = storedText(root, locked.sha256);
    if (typeof bytes !== 'string') texts.set(sop, bytes);
  }
  return texts;
}

/** A sentence on a file that a source does not give. */
function unreadable(name: string, source: RegistrySource, sop: RegistrySop, reason: string): string {
  const advice = source.type === 'folder' ? `; ${unreadableAdvice(sop)}` : '';
  return `"${originOf(sop, source)}" of source "${name}" cannot be read: ${reason}${advice}.`;
}

/** Files of a folder, a package or a repository. */
async function fetchFiles(root: string, wanted: WantedSource, source: RegistrySource): Promise<FetchedSource> {
  if (source.type === 'mcp') return { ...NOTHING, problems: [] };
  const origins = wanted.sops.map((sop) => ({ sop, from: originOf(sop, source) }));
  const files = await openFiles(root, source);
  try {
    const contents = await files.read([...new Set(origins.map(({ from }) => from))]);
    const texts = new Map<RegistrySop, Uint8Array>();
    const problems: FetchProblem[] = [];
    for (const { sop, from } of origins) {
      const content = contents.get(from) ?? 'it is not there';
      if (typeof content !== 'string') texts.set(sop, content);
      else problems.push({ sop, message: unreadable(wanted.name, source, sop, content) });
    }
    return { resolved: files.resolved, texts, problems };
  } finally {
    files.close();
  }
}

/** Opens a source that has files. @throws SourceError where it cannot be had. */
export async function openFiles(root: string, source: Exclude<RegistrySource, McpSource>): Promise<SourceFiles> {
  if (source.type === 'folder') return openFolder(root, source.folder);
  return source.type === 'npm' ? openNpm(root, source) : openGit(source);
}

/** How a server is reached, as the registry has it. */
export function launchLine(server: SourceServer): string {
  return 'url' in server ? server.url : [server.command, ...(server.args ?? [])].join(' ');
}

async function fetchServer(wanted: WantedSource, source: McpSource, input: FetchInput): Promise<FetchedSource> {
  const { name, sops } = wanted;
  const line = launchLine(source.server);
  if ('command' in source.server && input.mayStart !== true) {
    const message = `Source "${name}" starts a server and nothing was started: with --start this would be run: ${line}`;
    return { ...NOTHING, problems: [{ message }] };
  }
  if (input.fetchFromServer === undefined) {
    return { ...NOTHING, problems: [{ message: `Source "${name}" is an MCP server, and nobody is here to ask it.` }] };
  }
  const {
    resolved,
    texts: given,
    problems: said,
  } = await input.fetchFromServer(source, [...new Set(sops.map(remoteNameOf))]);
  const texts = new Map<RegistrySop, Uint8Array>();
  const problems: FetchProblem[] = said.map((message) => ({ message }));
  for (const sop of sops) {
    const text = given.get(remoteNameOf(sop));
    const bytes = text === undefined ? undefined : Buffer.from(text, 'utf8');
    if (bytes === undefined) {
      if (said.length === 0) problems.push({ sop, message: `Source "${name}" gives no "${remoteNameOf(sop)}".` });
    } else if (bytes.length > MAX_BYTES) {
      problems.push({ sop, message: `"${sop.name}" of source "${name}" has more than 1 MiB.` });
    } else texts.set(sop, bytes);
  }
  return { resolved, texts, problems };
}

/** A source without network: what the store has. */
function fetchOffline(opened: OpenRegistry, wanted: WantedSource): FetchedSource {
  const texts = storedTexts(opened, wanted);
  const missing = wanted.sops.filter((sop) => !texts.has(sop));
  return {
    resolved: opened.lock?.sources[wanted.name]?.resolved ?? {},
    texts,
    problems: missing.map((sop) => {
      const message = `"${sop.name}" is not locked, or its text is not in ${SOP_STORE} as it is locked, and --offline fetches none.`;
      return { sop, message };
    }),
  };
}

/**
 * Texts of a source's SOPs. A package at a version and a repository at a commit do not change: what is locked and stored
 * is not fetched again. Folders and servers are read each time.
 */
export async function fetchSource(
  opened: OpenRegistry,
  wanted: WantedSource,
  input: FetchInput,
): Promise<FetchedSource> {
  const { source } = wanted;
  try {
    if (source.type === 'folder') return await fetchFiles(opened.root, wanted, source);
    if (input.isOffline === true) return fetchOffline(opened, wanted);
    if (source.type === 'mcp') return await fetchServer(wanted, source, input);
    const stored = fetchOffline(opened, wanted);
    return stored.problems.length === 0 ? stored : await fetchFiles(opened.root, wanted, source);
  } catch (error) {
    if (error instanceof SourceError) return { ...NOTHING, problems: [{ message: error.message }] };
    throw error;
  }
}
