import { join } from 'node:path';
import { visible } from '@sopwright/document';
import {
  isSameEntry,
  LOCK_FILE,
  type LockedServer,
  lockServer,
  type McpLock,
  makeLock,
  readLock,
  type ServerConfig,
  writeLock,
} from '@sopwright/mcp';
import { counted } from '@sopwright/report';
import { loadTokenCounter } from '@sopwright/workspace';
import { ExitCode } from '../exit.ts';
import { chooseServers, measureEntries, permitted } from '../mcp/measuring.ts';
import { readList } from '../options.ts';

type Options = Readonly<Record<string, unknown>>;

/** True where some servers or hosts are asked for, and what is locked of the others stays. */
function isPart(options: Options): boolean {
  return readList(options, 'server') !== undefined || readList(options, 'host') !== undefined;
}

/** Entries of the old lock that this run did not look at: with `--server` or `--host`, those of the others. */
function untouched(
  old: McpLock | undefined,
  servers: readonly ServerConfig[],
  options: Options,
): readonly LockedServer[] {
  if (!isPart(options) || old === undefined) return [];
  return old.servers.flatMap((server) => {
    const hosts = server.hosts.filter(
      (host) =>
        !servers.some(
          ({ name, host: asked, place }) => asked === host && isSameEntry(server, { name, host, file: place.file }),
        ),
    );
    return hosts.length === 0 ? [] : [{ ...server, hosts }];
  });
}

/**
 * `sopwright mcp lock`: measures the servers of the project's configs and writes what they list into the lock file of
 * the working directory. Exits with 2 where nothing may be started, with 1 where a server could not be measured.
 */
export async function mcpLockCommand(path: string | undefined, options: Options): Promise<ExitCode> {
  const file = join(process.cwd(), LOCK_FILE);
  const old = isPart(options) ? readLock(file, LOCK_FILE) : undefined;
  const projectOnly = { ...options, user: options.user === true };
  const chosen = await chooseServers(path, projectOnly);
  const servers = await permitted(chosen, options);
  if (servers === undefined) return ExitCode.failed;
  const [entries, counter] = await Promise.all([
    measureEntries(servers, { ...options, path }),
    loadTokenCounter('o200k_base'),
  ]);
  const locked = entries.map((entry) => lockServer(entry, counter));
  const lock = makeLock([...untouched(old, servers, options), ...locked]);
  writeLock(file, lock, LOCK_FILE);
  const failed = lock.servers.filter(({ counts }) => counts === undefined);
  for (const { name, status, reason = '' } of failed) {
    process.stderr.write(`${visible(name)}: ${status}: ${visible(reason)}\n`);
  }
  const whole = counted(lock.servers.length, 'server');
  const told = failed.length === 0 ? whole : `${lock.servers.length - failed.length} of ${whole}`;
  process.stdout.write(`${LOCK_FILE}: ${told} locked\n`);
  return failed.length === 0 ? ExitCode.clean : ExitCode.findings;
}
