import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { type ClientId, clients, isClientId } from '@sopwright/clients';
import { expectation } from '@sopwright/lint';
import { readServerConfigs, type ServerConfigs } from '@sopwright/mcp';
import { ProblemError } from '@sopwright/workspace';
import { readList } from '../options.ts';

type Options = Readonly<Record<string, unknown>>;

/** Checks the id of a host. @throws ProblemError `usage` for an unknown one, with the nearest. */
export function readHost(id: string): ClientId {
  const known = clients.filter(({ mcp }) => mcp !== undefined).map((client) => client.id);
  if (isClientId(id) && known.includes(id)) return id;
  throw new ProblemError('usage', `Host "${id}" is unknown, ${expectation(id, known)}.`);
}

/** The folder that hosts are asked about. @throws ProblemError `path` where there is none. */
function readFolder(path: string | undefined): string {
  const folder = resolve(path ?? '.');
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) return folder;
  const what = stats === undefined ? 'does not exist' : 'is no folder';
  throw new ProblemError('path', `"${path}" ${what}, expected the folder that hosts would be started in.`);
}

/**
 * What the hosts of `--host` read for a folder; `--no-user` leaves out what lies outside the project.
 *
 * @throws ProblemError `usage`, `path`
 */
export async function readConfigs(path: string | undefined, options: Options): Promise<ServerConfigs> {
  const hosts = readList(options, 'host')?.map(readHost);
  return readServerConfigs({
    cwd: readFolder(path),
    root: process.cwd(),
    home: homedir(),
    env: process.env,
    platform: process.platform,
    includeUser: options.user !== false,
    ...(hosts === undefined ? {} : { hosts }),
  });
}
