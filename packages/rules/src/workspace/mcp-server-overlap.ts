import { type KnownServer, serverBundles } from '@sopwright/clients';
import { defineWorkspaceRule, type Extracted, type Place } from '@sopwright/lint';
import { serverEntriesOf } from '../reading/mcp/server-entries.ts';
import { type ServerIdentity, serverIdentity } from '../reading/mcp/server-identity.ts';
import {
  createSessionFinder,
  type PluginFolders,
  pluginFoldersOf,
  type Sessions,
} from '../reading/skills/loaded-together.ts';

interface Declared extends ServerIdentity {
  readonly name: string;
  readonly place: Place;
}

interface Config {
  readonly servers?: readonly Declared[];
  readonly folders?: PluginFolders;
}

/** A server with its place in the order of the workspace, and what distinguishes it there. */
interface Placed {
  readonly declared: Declared;
  readonly order: number;
  readonly identity: string;
  readonly sessions: Sessions;
}

function is({ endpoints = [], packages = [] }: KnownServer, declared: Declared): boolean {
  const { endpoint, package: named } = declared;
  return (endpoint !== undefined && endpoints.includes(endpoint)) || (named !== undefined && packages.includes(named));
}

/** Servers with two profiles are there for two accounts. */
function areForDifferentAccounts(a: Declared, b: Declared): boolean {
  return a.profile !== undefined && b.profile !== undefined && a.profile !== b.profile;
}

function placedServers(extracts: readonly Extracted<Config>[]): readonly Placed[] {
  const sessionsOf = createSessionFinder(
    extracts.flatMap(({ project, path, data: { folders } }) =>
      folders === undefined ? [] : [{ project, path, folders }],
    ),
  );
  let order = 0;
  return extracts.flatMap(({ project, path, data }) => {
    const sessions = sessionsOf({ project, path });
    return (data.servers ?? []).map((declared): Placed => {
      // What means something only where it stands is the same server nowhere else.
      const identity = JSON.stringify([declared.key, declared.isLocal === true ? [project, path] : []]);
      return { declared, order: order++, identity, sessions };
    });
  });
}

/** The first server of each session by what it is. */
function firstBySession(placed: readonly Placed[], keysOf: (placed: Placed) => readonly string[]): Map<string, Placed> {
  const index = new Map<string, Placed>();
  for (const each of placed) {
    for (const session of each.sessions.own) {
      for (const key of keysOf(each)) {
        const at = `${session}\n${key}`;
        if (!index.has(at)) index.set(at, each);
      }
    }
  }
  return index;
}

/** What stands for `key` in the sessions of a server, the earliest first. */
function found({ sessions }: Placed, key: string, index: ReadonlyMap<string, Placed>): readonly Placed[] {
  return [...sessions.own, ...sessions.above]
    .flatMap((session) => index.get(`${session}\n${key}`) ?? [])
    .toSorted((a, b) => a.order - b.order);
}

const line = ({ path, start }: Place): string => `${path}:${start.line}`;

/**
 * Finds MCP servers that a client would load twice: the same address or package under two names, or a server beside another
 * one that has its tools. The model gets each tool twice and picks one by chance, and every session pays for both.
 *
 * Looked at together is what one client reads in one session: the configs of a folder, and the plugins of one marketplace
 * or, without one, of one folder. One name for one server in the files of two clients is no overlap. Neither are two
 * entries that differ in anything that may matter: a profile, a region, an account, a header, a database, an option.
 * Differences that do not matter are versions, levels of logging and, of proxies, times and telemetry. Servers that are
 * switched off are left out, as are configs in TOML and plugins that the run does not look at.
 *
 * ## How to fix
 * Give one server one name in all plugins, or leave out the one that is part of the other.
 */
export default defineWorkspaceRule<'same' | 'bundled', object, Config>({
  meta: {
    id: 'workspace/mcp-server-overlap',
    summary: 'An MCP server is loaded twice: under two names, or as part of another one.',
    kind: 'problem',
    severity: 'warning',
    presets: { guidelines: 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://github.com/awslabs/agent-plugins/issues/101',
        level: 'SHOULD',
        date: '2026-03-20',
        note: 'Names servers that several plugins bring as a challenge: duplicates and conflicts.',
      },
      {
        source: 'https://docs.aws.amazon.com/agent-toolkit/latest/userguide/getting-started-aws-mcp-server.html',
        level: 'SHOULD',
        date: '2026-11-26',
        note: 'Remove the servers whose tools the AWS MCP Server has, to avoid conflicts.',
      },
      {
        source: 'https://github.com/aws/agent-toolkit-for-aws/pull/227',
        level: 'SHOULD',
        date: '2026-08-07',
        note: 'One plugin brings the knowledge server and the others the AWS MCP Server. A reviewer objects: whoever wants documentation alone should not have to load all tools.',
      },
    ],
    messages: {
      same: 'MCP server "{name}" is the same as "{other}" in {where}, expected one name for it.',
      bundled: 'MCP server "{name}" is part of the {bundle}, which is "{other}" in {where}, expected one of the two.',
    },
  },
  on: 'workspace',
  collect(document, locate) {
    const { kind } = document;
    if (kind !== 'mcp-config' && kind !== 'plugin' && kind !== 'marketplace') return undefined;
    const servers = serverEntriesOf(document).flatMap(({ name, range, entry }): Declared[] => {
      const identity = serverIdentity(entry);
      return identity === undefined ? [] : [{ ...identity, name, place: locate(range) }];
    });
    const folders = pluginFoldersOf(document);
    if (servers.length === 0 && folders === undefined) return undefined;
    return { ...(servers.length > 0 ? { servers } : {}), ...(folders === undefined ? {} : { folders }) };
  },
  check(extracts, context) {
    const placed = placedServers(extracts);
    const twins = firstBySession(placed, ({ identity }) => [identity]);
    const bundles = firstBySession(placed, ({ declared }) =>
      serverBundles.flatMap(({ server }) => (is(server, declared) ? [server.name] : [])),
    );
    for (const each of placed) {
      const { name, place } = each.declared;
      // The first name counts: where most plugins have that one, only those with another are told of.
      const [twin = each] = found(each, each.identity, twins);
      if (twin.declared.name !== name && twin.order < each.order) {
        const { name: other, place: where } = twin.declared;
        context.report({ place, messageId: 'same', data: { name, other, where: line(where) } });
      }
      for (const { server: bundle, holds } of serverBundles) {
        if (!holds.some(({ server }) => is(server, each.declared))) continue;
        const [holder] = found(each, bundle.name, bundles);
        if (holder === undefined || areForDifferentAccounts(holder.declared, each.declared)) continue;
        const { name: other, place: where } = holder.declared;
        context.report({ place, messageId: 'bundled', data: { name, bundle: bundle.name, other, where: line(where) } });
      }
    }
  },
});
