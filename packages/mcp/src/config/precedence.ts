import { clip } from '@sopwright/document';
import type { ConfigPlace, ConfigProblem, ServerConfig } from '../server-config.ts';
import type { Candidate } from './candidates.ts';

/** A server and the file it was read from. */
export interface PlacedServer {
  readonly server: ServerConfig;
  readonly candidate: Candidate;
}

/** Where a server leads, to tell two names for one. */
function endpointOf({ transport }: ServerConfig): string | undefined {
  if (transport === undefined) return undefined;
  return transport.type === 'stdio'
    ? JSON.stringify([transport.command, ...transport.args, transport.cwd ?? ''])
    : JSON.stringify([transport.url]);
}

/** Servers that meet in one running host: those of a folder further down keep to themselves, as plugins' names do. */
function nameKey({ server, candidate }: PlacedServer): string {
  const realm = candidate.isBelow === true ? candidate.folder : (server.plugin ?? '');
  return JSON.stringify([server.host, realm, server.name]);
}

/** Hides what a host does not load: `shadowedBy` of each. The servers come in the order of precedence. */
export function withShadows(placed: readonly PlacedServer[]): readonly PlacedServer[] {
  const winners = new Map<string, ConfigPlace>();
  const managed = new Map<string, ConfigPlace>();
  for (const { server } of placed) {
    if (server.scope === 'managed' && !managed.has(server.host)) managed.set(server.host, server.place);
  }
  const ownEndpoints = new Map<string, ConfigPlace>();
  return placed.map((each) => {
    const { server, candidate } = each;
    const key = nameKey(each);
    const exclusive = server.scope === 'managed' ? undefined : managed.get(server.host);
    const endpoint = JSON.stringify([server.host, endpointOf(server) ?? '']);
    const isPlugin = server.scope === 'plugin';
    const shadowedBy = exclusive ?? winners.get(key) ?? (isPlugin ? ownEndpoints.get(endpoint) : undefined);
    if (shadowedBy === undefined) {
      winners.set(key, server.place);
      const isOwn = !isPlugin && candidate.isBelow !== true && server.host === 'claude-code';
      if (isOwn && server.transport !== undefined && !ownEndpoints.has(endpoint))
        ownEndpoints.set(endpoint, server.place);
    }
    return shadowedBy === undefined ? each : { candidate, server: { ...server, shadowedBy } };
  });
}

function shownPlace({ file, start }: ConfigPlace): string {
  return `${file}:${start.line}`;
}

/** One server under two names of a host: both are started, and both cost. */
export function duplicateProblems(placed: readonly PlacedServer[]): readonly ConfigProblem[] {
  const first = new Map<string, ServerConfig>();
  return placed.flatMap(({ server, candidate }) => {
    const endpoint = endpointOf(server);
    if (endpoint === undefined || server.isDisabled || server.shadowedBy !== undefined) return [];
    const env = server.transport?.type === 'stdio' ? server.transport.env : {};
    // Two plugins of a marketplace are seldom installed together.
    const isApart = candidate.isBelow === true || server.plugin !== undefined;
    const realm = isApart ? candidate.folder : '';
    const key = JSON.stringify([server.host, realm, endpoint, Object.entries(env).sort()]);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, server);
      return [];
    }
    const message = `The server is the same as "${clip(other.name, 60)}" (${shownPlace(other.place)}): both are started.`;
    return [{ id: 'duplicate-server', message, severity: 'warning', host: server.host, place: server.place }];
  });
}

/** What is there and not loaded: shadowed and switched off. */
export function idleProblems(placed: readonly PlacedServer[]): readonly ConfigProblem[] {
  return placed.flatMap(({ server }): readonly ConfigProblem[] => {
    const { host, place, shadowedBy } = server;
    if (shadowedBy === undefined) return [];
    const message = `The server is hidden by ${shownPlace(shadowedBy)}, which goes first.`;
    return [{ id: 'shadowed', message, severity: 'info', host, place }];
  });
}
