import { existsSync } from 'node:fs';
import type { ClientId } from '@sopwright/clients';
import { clip, createLineIndex, parseJson } from '@sopwright/document';
import { ProblemError, type ProblemPlace, readOwnText, writeAtomically } from '@sopwright/workspace';
import { isJsonObject, type JsonObject } from '../measure/json-rpc.ts';
import type { ServerConfig } from '../server-config.ts';
import { configHash, sha256 } from './config-hash.ts';
import { LOCK_VERSION, type LockedServer, type McpLock } from './lock-file.ts';

/** Largest lock file that is read, in bytes: some hundred of the largest servers. */
const MAX_LOCK = 67_108_864;

const HINT = 'Run "sopwright mcp lock --start" to write it anew.';

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCounts(value: unknown): boolean {
  const names = ['tools', 'prompts', 'resources', 'wireBytes', 'wireTokens', 'definitionTokens', 'instructionsTokens'];
  return isJsonObject(value) && names.every((name) => Number.isInteger(value[name]) && Number(value[name]) >= 0);
}

function isTool(value: unknown): boolean {
  return isJsonObject(value) && isText(value.name) && isText(value.hash) && isJsonObject(value.tool);
}

function isServer(value: unknown): value is LockedServer {
  if (!isJsonObject(value)) return false;
  const { name, file, hosts, configHash: hash, status, capabilities, counts, tools } = value;
  const isMeasured = status === 'measured' || status === 'dynamic';
  const isWhole = isCounts(counts) && Array.isArray(tools) && tools.every(isTool);
  return (
    [name, file, hash, status].every(isText) &&
    [hosts, capabilities].every((list) => Array.isArray(list) && list.every(isText)) &&
    (isMeasured ? isWhole : counts === undefined && tools === undefined)
  );
}

function isLock(value: JsonObject): value is JsonObject & McpLock {
  return value.encoding === 'o200k_base' && Array.isArray(value.servers) && value.servers.every(isServer);
}

/** Texts in which something may have been left out after their hash was taken. */
const LEFT_OUT = /\[redacted\]/;

function isOwnText(text: unknown, hash: string | undefined): boolean {
  if (hash === undefined) return text === undefined;
  return typeof text === 'string' && (LEFT_OUT.test(text) || sha256(text) === hash);
}

/**
 * What was changed by hand, one clause: a text that is not the one of its hash, a count that is not the list's. Who
 * reads a lock approves its texts, so they have to be those that were hashed.
 */
function handEdit({ name, instructions, instructionsHash, tools = [], counts }: LockedServer): string | undefined {
  if (!isOwnText(instructions, instructionsHash)) return `the instructions of "${name}"`;
  if (counts !== undefined && counts.tools !== tools.length) return `the number of tools of "${name}"`;
  const tool = tools.find(
    (one) =>
      (one.tool.name !== one.name && !LEFT_OUT.test(one.name)) || !isOwnText(one.tool.description, one.descriptionHash),
  );
  return tool === undefined ? undefined : `the tool "${tool.name}" of "${name}"`;
}

/**
 * Reads the text of a lock file.
 *
 * @param shown - path of the file in messages
 * @throws ProblemError `lock` for broken JSON, with its place, for another version, for any other shape, and for texts
 * that are not those of their hashes.
 */
export function parseLock(text: string, shown: string): McpLock {
  const refuse = (message: string, place: ProblemPlace = { file: shown }): never => {
    throw new ProblemError('lock', message, { place, hint: HINT });
  };
  const { value, problems } = parseJson(text);
  const [problem] = problems;
  if (problem !== undefined) {
    return refuse('The lock file is no valid JSON.', {
      file: shown,
      ...createLineIndex(text).position(problem.range[0]),
    });
  }
  if (!isJsonObject(value)) return refuse('The lock file is no object.');
  const { lockVersion } = value;
  if (lockVersion !== LOCK_VERSION) {
    const found = typeof lockVersion === 'number' ? String(lockVersion) : 'missing';
    return refuse(`lockVersion is ${found}, expected ${LOCK_VERSION}.`);
  }
  if (!isLock(value)) return refuse('The lock file has servers of another shape than was expected.');
  const edited = value.servers.map(handEdit).find((clause) => clause !== undefined);
  if (edited !== undefined) return refuse(`The lock file was changed by hand: ${clip(edited, 160)}.`);
  return value;
}

/**
 * Reads a lock file (absolute path); `undefined` where there is none.
 *
 * @param shown - path of the file in messages
 * @throws ProblemError `lock` where it cannot be read, as {@link parseLock} says.
 */
export function readLock(file: string, shown: string = file): McpLock | undefined {
  if (!existsSync(file)) return undefined;
  let text: string;
  try {
    text = readOwnText(file, MAX_LOCK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const place = { file: shown };
    throw new ProblemError('lock', `The lock file cannot be read: ${reason}.`, { place, cause: error });
  }
  return parseLock(text, shown);
}

/** Writes a lock file, readable in a diff. @throws ProblemError `lock` where it cannot be written. */
export function writeLock(file: string, lock: McpLock, shown: string = file): void {
  try {
    writeAtomically(file, `${JSON.stringify(lock, null, 2)}\n`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const place = { file: shown };
    throw new ProblemError('lock', `The lock file cannot be written: ${reason}.`, { place, cause: error });
  }
}

/** A server entry in the lock. */
export interface LockedEntry {
  readonly server: LockedServer;
  /** False where the entry was changed after it was locked: what the lock says is of another command or address. */
  readonly isCurrent: boolean;
}

/** True where the lock's entry is the one of this file, name and host. */
export function isSameEntry(server: LockedServer, { name, file, host }: EntryKey): boolean {
  return server.name === name && server.file === file && server.hosts.includes(host);
}

/** What tells one server entry from another. */
export interface EntryKey {
  readonly name: string;
  readonly file: string;
  readonly host: ClientId;
}

/** What the lock knows of a server entry; `undefined` where it was never locked. */
export function findLocked(lock: McpLock, config: ServerConfig): LockedEntry | undefined {
  const { name, host, place } = config;
  const server = lock.servers.find((one) => isSameEntry(one, { name, host, file: place.file }));
  return server === undefined ? undefined : { server, isCurrent: server.configHash === configHash(config) };
}

/** Says that an entry is not the one that was locked, with its place. */
export function staleEntry({ name, place }: ServerConfig, lockFile: string): ProblemError {
  const { file, start } = place;
  const text = `The server "${name}" was changed after ${lockFile} was written, its counts are of another entry.`;
  return new ProblemError('lock', text, { place: { file, ...start }, hint: HINT });
}
