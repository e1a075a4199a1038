import { type ClientId, clientById } from '@sopwright/clients';
import { visible, visibleClip } from '@sopwright/document';
import { counted } from '@sopwright/report';
import type { Colors } from '../colors.ts';
import type { ListedHost, ListedProblem, ListedServer, McpListing } from './listing.ts';

/** Longest command that is shown whole. */
const LONGEST = 160;

function namesOf(ids: readonly ClientId[]): string {
  return ids.map((id) => clientById(id).name).join(', ');
}

/** `stdio npx -y server`: how a server is reached, as written. */
function reachText({ transport, hosts }: ListedServer): string {
  const types = [...new Set(hosts.flatMap(({ type }) => type ?? []))].join('/');
  const { command, args = [], url = '' } = transport;
  const line = command === undefined ? url : [command, ...args].join(' ');
  return `${types === '' ? '-' : types}  ${visibleClip(line, LONGEST)}`.trimEnd();
}

function statusText({ status, shadowedBy }: ListedHost): string {
  switch (status) {
    case 'shadowed':
      return shadowedBy === undefined ? 'shadowed' : `shadowed by ${visible(shadowedBy.file)}:${shadowedBy.start.line}`;
    case 'not-loaded':
      return 'not loaded';
    default:
      return status;
  }
}

/** What is not as usual, one line for all hosts that agree on it. */
function notesOf({ hosts }: ListedServer): readonly string[] {
  const notes = new Map<string, ClientId[]>();
  const note = (text: string, id: ClientId): void => {
    notes.set(text, [...(notes.get(text) ?? []), id]);
  };
  for (const host of hosts) {
    if (host.status !== 'loaded' && host.status !== 'unresolved') note(statusText(host), host.id);
    if (host.status === 'disabled' || host.status === 'shadowed') continue;
    for (const { name, effect } of host.unresolved) note(`${visible(name)} unresolved: ${effect}`, host.id);
  }
  return [...notes].map(([text, ids]) => (ids.length === hosts.length ? text : `${text} (${namesOf(ids)})`));
}

function serverLines(server: ListedServer, colors: Colors): readonly string[] {
  const { name, plugin, place, transport } = server;
  const owner = plugin === undefined ? '' : colors.dim(` (${server.scope} ${visible(plugin)})`);
  const sent = [
    ...(transport.env === undefined ? [] : [`env ${transport.env.join(', ')}`]),
    ...(transport.headers === undefined ? [] : [`headers ${transport.headers.join(', ')}`]),
  ];
  return [
    `  ${colors.dim(String(place.start.line).padStart(4))}  ${colors.bold(visible(name))}${owner}  ${reachText(server)}`,
    ...sent.map((text) => `        ${colors.dim(visibleClip(text, LONGEST))}`),
    ...notesOf(server).map((text) => `        ${text}`),
  ];
}

function problemLine({ id, severity, message, hosts, place }: ListedProblem, colors: Colors): string {
  const paint = severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.cyan;
  const at = `${visible(place.file)}:${place.start.line}:${place.start.column}`;
  return `${at}  ${paint(severity)}  ${namesOf(hosts)}: ${visible(message)}  ${colors.dim(id)}`;
}

function lastLine({ summary }: McpListing): string {
  const { servers, files, error, warning, info } = summary;
  const severities = [
    ...(error > 0 ? [counted(error, 'error')] : []),
    ...(warning > 0 ? [counted(warning, 'warning')] : []),
    ...(info > 0 ? [`${info} info`] : []),
  ];
  const found = `${counted(servers, 'server')} in ${counted(files, 'file')}`;
  return `${found}: ${severities.length === 0 ? 'no problems' : severities.join(', ')}.`;
}

/** The listing for a terminal: servers by file, then the problems, then the counts. */
export function formatListing(listing: McpListing, colors: Colors): string {
  const { files, servers, problems } = listing;
  const blocks = files.map(({ file, hosts }) => {
    const readers = hosts.length === 0 ? 'read by no host' : namesOf(hosts);
    const lines = servers.filter(({ place }) => place.file === file).flatMap((server) => serverLines(server, colors));
    return [`${colors.underline(visible(file))}  ${readers}`, ...lines].join('\n');
  });
  const told = problems.map((problem) => problemLine(problem, colors)).join('\n');
  return `${[...blocks, ...(told === '' ? [] : [told]), lastLine(listing)].join('\n\n')}\n`;
}
