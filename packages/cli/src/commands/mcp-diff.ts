import { join } from 'node:path';
import { visible } from '@sopwright/document';
import {
  diffServer,
  findLocked,
  isSameEntry,
  LOCK_FILE,
  type LockedServer,
  lockServer,
  type McpLock,
  readLock,
  type ServerChange,
  type ServerConfig,
} from '@sopwright/mcp';
import { jsonText } from '@sopwright/report';
import { loadTokenCounter, ProblemError } from '@sopwright/workspace';
import { createColors, wantsColor } from '../colors.ts';
import { ExitCode } from '../exit.ts';
import { assertFormat } from '../formatters.ts';
import { formatChange } from '../mcp/changes.ts';
import { chooseServers, measureEntries, permitted } from '../mcp/measuring.ts';
import { readList, readText } from '../options.ts';

type Options = Readonly<Record<string, unknown>>;

function readOwnLock(): McpLock {
  const lock = readLock(join(process.cwd(), LOCK_FILE), LOCK_FILE);
  if (lock !== undefined) return lock;
  throw new ProblemError('lock', `There is no ${LOCK_FILE} here.`, {
    hint: 'Write it with "sopwright mcp lock --start".',
  });
}

/** Servers of the lock that no config has any more; asked for some servers alone, the others are not looked at. */
function goneServers(lock: McpLock, servers: readonly ServerConfig[], options: Options): readonly LockedServer[] {
  if (readList(options, 'server') !== undefined || readList(options, 'host') !== undefined) return [];
  return lock.servers.filter(
    (server) =>
      !servers.some(({ name, host, place }) => isSameEntry(server, { name, host, file: place.file })) &&
      (options.user === true || !server.file.startsWith('~')),
  );
}

function goneText({ name, file }: LockedServer): string {
  return `${visible(name)} (${visible(file)}): locked, and in no config any more`;
}

/** Hosts that read one entry alike are told of once. */
function joinHosts(changes: readonly ServerChange[]): readonly ServerChange[] {
  const joined = new Map<string, ServerChange>();
  for (const change of changes) {
    const key = JSON.stringify({ ...change, hosts: [] });
    joined.set(key, { ...change, hosts: [...(joined.get(key)?.hosts ?? []), ...change.hosts] });
  }
  return [...joined.values()];
}

/**
 * `sopwright mcp diff`: holds what the servers list now against the lock file. Exits with 1 where something changed or
 * cannot be told, with 2 where nothing may be started.
 */
export async function mcpDiffCommand(path: string | undefined, options: Options): Promise<ExitCode> {
  const format = readText(options, 'format') ?? 'pretty';
  assertFormat(format, ['pretty', 'json']);
  const lock = readOwnLock();
  const servers = await permitted(await chooseServers(path, { ...options, user: options.user === true }), options);
  if (servers === undefined) return ExitCode.failed;
  const [entries, counter] = await Promise.all([
    measureEntries(servers, { ...options, path }),
    loadTokenCounter('o200k_base'),
  ]);
  const changes = joinHosts(
    entries.map((entry) => diffServer(findLocked(lock, entry.config)?.server, lockServer(entry, counter))),
  );
  const gone = goneServers(lock, servers, options);
  if (format === 'json')
    process.stdout.write(
      jsonText({
        schemaVersion: 1,
        servers: changes,
        gone: gone.map(({ name, file, hosts }) => ({ name, file, hosts })),
      }),
    );
  else {
    const colors = createColors(wantsColor(options));
    const lines = [...changes.map((change) => formatChange(change, colors)), ...gone.map(goneText)];
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  const isSame = gone.length === 0 && changes.every(({ outcome }) => outcome === 'same');
  return isSame ? ExitCode.clean : ExitCode.findings;
}
