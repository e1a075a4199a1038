import path from 'node:path';
import { type ServerTools, type StartupServer, serverKey } from '@sopwright/budget';
import type { ClientId } from '@sopwright/clients';
import type { Place } from '@sopwright/lint';
import {
  type ConfigProblem,
  configHash,
  findLocked,
  LOCK_FILE,
  type LockedServer,
  type McpLock,
  readLock,
  readServerConfigs,
  type ServerConfig,
} from '@sopwright/mcp';
import { isWithin } from '@sopwright/workspace';

/** Where servers are looked for. */
export interface ServersInput {
  /** Working directory, absolute. */
  readonly cwd: string;
  /** Top of the project, absolute: a lock file is looked for from `cwd` up to here. */
  readonly top: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clients: readonly ClientId[];
  /** Files and folders, absolute, that a config has to lie in; without any, all count. */
  readonly within: readonly string[];
  /** Takes the user's own configs in. */
  readonly includeUser: boolean;
}

/** A config that a host cannot read: what its servers would cost is not known. */
export interface ServerGap {
  readonly client: ClientId;
  readonly server: string;
  readonly reason: string;
}

/** Problems that hide every server of a file from its host. */
const FILE_FAULTS = /^(?:invalid-(?:json|jsonc|toml)|unreadable|plugin-path)$/;

/** Servers of all clients, with what the lock file knows of them. */
export interface FoundServers {
  readonly servers: readonly StartupServer[];
  /** Place of each server in its config, by `serverKey`. */
  readonly places: ReadonlyMap<string, Place>;
  /** Hash of each entry as written, by `serverKey`. */
  readonly entries: ReadonlyMap<string, string>;
  /** Configs whose servers are not known, since their hosts cannot read them. */
  readonly gaps: readonly ServerGap[];
  /** Lines for standard error. */
  readonly notes: readonly string[];
}

interface Lock {
  readonly folder: string;
  readonly lock: McpLock | undefined;
}

function findLock({ cwd, top }: ServersInput): Lock {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    const lock = readLock(path.join(folder, LOCK_FILE), path.relative(cwd, path.join(folder, LOCK_FILE)));
    if (lock !== undefined) return { folder, lock };
    if (folder === top || path.dirname(folder) === folder) return { folder: cwd, lock: undefined };
  }
}

function isLetThrough(name: unknown, { includeTools, excludeTools }: ServerConfig): boolean {
  if (typeof name !== 'string') return true;
  return (includeTools?.includes(name) ?? true) && excludeTools?.includes(name) !== true;
}

function toolsOf(config: ServerConfig, { tools = [], instructions }: LockedServer): ServerTools {
  const { name, plugin, alwaysLoad } = config;
  return {
    name,
    ...(plugin === undefined ? {} : { plugin }),
    ...(instructions === undefined ? {} : { instructions }),
    ...(alwaysLoad === undefined ? {} : { alwaysLoad }),
    tools: tools.map(({ tool }) => tool).filter((tool) => isLetThrough(tool.name, config)),
  };
}

function whyUnknown(config: ServerConfig, lock: McpLock | undefined): string {
  const [variable] = config.unresolved;
  const found = lock === undefined ? undefined : findLocked(lock, config);
  if (found !== undefined && !found.isCurrent) return `its entry was changed after ${LOCK_FILE} was written`;
  if (found !== undefined) return found.server.reason ?? found.server.status;
  if (variable !== undefined) return `${variable.name} has no value, and it is not in ${LOCK_FILE}`;
  return lock === undefined ? `there is no ${LOCK_FILE}` : `it is not in ${LOCK_FILE}`;
}

function startupServer(config: ServerConfig, hosts: readonly ClientId[], lock: McpLock | undefined): StartupServer {
  const { name, plugin, place } = config;
  const base = { name, ...(plugin === undefined ? {} : { plugin }), file: place.file, hosts };
  const found = lock === undefined ? undefined : findLocked(lock, config);
  const isKnown = found?.isCurrent === true && found.server.counts !== undefined;
  if (!isKnown) return { ...base, origin: 'none', status: 'not-measured', reason: whyUnknown(config, lock) };
  return { ...base, origin: 'lock', status: found.server.status, known: toolsOf(config, found.server) };
}

/** Entries that several hosts read alike, as one. */
function grouped(configs: readonly ServerConfig[]): (readonly ServerConfig[])[] {
  const groups = new Map<string, ServerConfig[]>();
  for (const config of configs) {
    const { file, range } = config.place;
    const tools = JSON.stringify([config.includeTools, config.excludeTools, config.alwaysLoad]);
    const key = JSON.stringify([file, range, config.name, config.plugin, tools]);
    groups.set(key, [...(groups.get(key) ?? []), config]);
  }
  return [...groups.values()];
}

function placeOf({ place }: ServerConfig): Place {
  const { file, range, start } = place;
  const end = { line: start.line, column: start.column + (range[1] - range[0]) };
  return { path: file, kind: 'mcp-config', range, start, end, line: '' };
}

function isInside(file: string, folder: string, within: readonly string[]): boolean {
  return within.length === 0 || within.some((place) => isWithin(place, path.resolve(folder, file)));
}

function unlockedNotes(found: readonly StartupServer[]): string[] {
  const count = found.filter(({ origin }) => origin === 'none').length;
  return count === 0
    ? []
    : [`MCP servers without a figure: ${count}; run "sopwright mcp lock --start" to measure them`];
}

/** Configs that a host cannot read, once each, and the faults as lines with their places. */
function gapsOf(problems: readonly ConfigProblem[], shown: (file: string) => string) {
  const faults = problems.filter(({ id, severity }) => severity === 'error' && FILE_FAULTS.test(id));
  const byFile = faults.map((fault) => [`${fault.host}\n${fault.place.file}`, fault] as const);
  const first = new Map(byFile.toReversed());
  const gaps = [...first.values()].map(
    ({ host, place, message }): ServerGap => ({ client: host, server: shown(place.file), reason: message }),
  );
  const told = faults.map(
    ({ place: { file, start }, message }) => `${shown(file)}:${start.line}:${start.column}: ${message}`,
  );
  return { gaps, told };
}

/**
 * The MCP servers that the clients would start here, each with what the lock file knows of its tools. Nothing is started.
 *
 * @throws ProblemError `lock` for a lock file that cannot be read.
 */
export async function findServers(input: ServersInput): Promise<FoundServers> {
  const { cwd, home, env, clients, includeUser, within } = input;
  const { folder, lock } = findLock(input);
  const { servers, problems } = await readServerConfigs({
    cwd,
    root: folder,
    home,
    env,
    platform: process.platform,
    hosts: clients,
    includeUser,
  });
  const active = servers.filter(
    ({ isDisabled, shadowedBy, place }) =>
      !isDisabled && shadowedBy === undefined && isInside(place.file, folder, within),
  );
  const shown = (file: string): string =>
    file.startsWith('~/') || path.isAbsolute(file)
      ? file
      : path.relative(cwd, path.join(folder, file)).replaceAll('\\', '/');
  const found: StartupServer[] = [];
  const places = new Map<string, Place>();
  const entries = new Map<string, string>();
  for (const group of grouped(active)) {
    const [first] = group;
    if (first === undefined) continue;
    const server = startupServer(
      first,
      group.map(({ host }) => host),
      lock,
    );
    const place = placeOf(first);
    found.push({ ...server, file: shown(server.file) });
    const key = serverKey({ file: shown(server.file), name: server.name });
    places.set(key, { ...place, path: shown(place.path) });
    entries.set(key, configHash(first));
  }
  const { gaps, told } = gapsOf(
    problems.filter(({ place }) => isInside(place.file, folder, within)),
    shown,
  );
  return { servers: found, places, entries, gaps, notes: [...new Set([...told, ...unlockedNotes(found)])] };
}
