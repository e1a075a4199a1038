import type { ClientId } from '@sopwright/clients';
import { byCodeUnits } from '@sopwright/document';
import type { ConfigPlace, ConfigProblem, ServerConfig, ServerConfigs, ShownTransport } from '@sopwright/mcp';
import { version } from '../version.ts';

/** What one host makes of an entry. `unresolved`: it loads, with variables that have no value. */
export interface ListedHost {
  readonly id: ClientId;
  readonly status: 'loaded' | 'unresolved' | 'disabled' | 'shadowed' | 'not-loaded';
  /** How the host reaches it; absent where it does not load. */
  readonly type?: 'stdio' | 'http' | 'sse' | 'ws';
  readonly shadowedBy?: ConfigPlace;
  readonly unresolved: ServerConfig['unresolved'];
}

/** One entry of one file, whichever hosts read it. */
export interface ListedServer {
  readonly name: string;
  readonly scope: ServerConfig['scope'];
  readonly plugin?: string;
  readonly place: ConfigPlace;
  readonly transport: ShownTransport;
  readonly hosts: readonly ListedHost[];
}

/** A problem, and the hosts that it is one for. */
export interface ListedProblem {
  readonly id: string;
  readonly severity: ConfigProblem['severity'];
  readonly message: string;
  readonly hosts: readonly ClientId[];
  readonly place: ConfigPlace;
}

/** What `sopwright mcp list --format json` prints. Its JSON Schema is schemas/mcp-list.schema.json. */
export interface McpListing {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'sopwright'; readonly version: string };
  readonly files: ServerConfigs['files'];
  readonly servers: readonly ListedServer[];
  readonly problems: readonly ListedProblem[];
  readonly summary: Readonly<Record<'files' | 'servers' | ConfigProblem['severity'], number>>;
}

function statusOf(server: ServerConfig): ListedHost['status'] {
  if (server.transport === undefined) return 'not-loaded';
  if (server.isDisabled) return 'disabled';
  if (server.shadowedBy !== undefined) return 'shadowed';
  return server.unresolved.length === 0 ? 'loaded' : 'unresolved';
}

function listedHost(server: ServerConfig): ListedHost {
  const { host, transport, shadowedBy, unresolved } = server;
  return {
    id: host,
    status: statusOf(server),
    ...(transport === undefined ? {} : { type: transport.type }),
    ...(shadowedBy === undefined ? {} : { shadowedBy }),
    unresolved,
  };
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => readonly unknown[]): readonly Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function comparePlaces(a: { readonly place: ConfigPlace }, b: { readonly place: ConfigPlace }): number {
  return byCodeUnits(a.place.file, b.place.file) || a.place.range[0] - b.place.range[0];
}

function listedServers(servers: readonly ServerConfig[]): readonly ListedServer[] {
  const groups = grouped(servers, ({ place, scope, plugin }) => [place.file, place.range, scope, plugin]);
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { name, scope, plugin, place, shown = {} } = first;
    const hosts = group.map(listedHost);
    return [{ name, scope, ...(plugin === undefined ? {} : { plugin }), place, transport: shown, hosts }];
  });
}

function listedProblems(problems: readonly ConfigProblem[]): readonly ListedProblem[] {
  const groups = grouped(problems, ({ id, severity, message, place }) => [id, severity, message, place]);
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { id, severity, message, place } = first;
    return [{ id, severity, message, hosts: [...new Set(group.map(({ host }) => host))], place }];
  });
}

/** Brings together what several hosts read from one file. Servers and problems are sorted by place. */
export function listingOf({ servers, problems, files }: ServerConfigs): McpListing {
  const listed = listedProblems(problems).toSorted(comparePlaces);
  const count = (severity: ConfigProblem['severity']): number =>
    listed.filter((problem) => problem.severity === severity).length;
  const entries = listedServers(servers).toSorted(comparePlaces);
  return {
    schemaVersion: 1,
    tool: { name: 'sopwright', version },
    files,
    servers: entries,
    problems: listed,
    summary: {
      files: files.length,
      servers: entries.length,
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
    },
  };
}
