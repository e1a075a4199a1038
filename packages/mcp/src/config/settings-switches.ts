import type { Client, McpSettingList } from '@sopwright/clients';
import type { ServerConfig } from '../server-config.ts';
import { type ConfigText, type ReadFile, readConfigText } from './config-text.ts';
import type { Surroundings } from './surroundings.ts';
import { nodeAt, textOf, textsOf, type ValueNode } from './value-node.ts';

/** A list in a host's settings that switches servers off. */
interface SwitchList {
  readonly list: McpSettingList;
  readonly node: ValueNode;
  readonly text: ConfigText;
}

/** Why a server is off: the key of the settings and the file. */
export interface SwitchedOff {
  readonly key: string;
  readonly file: string;
}

/** Tells which servers of a host its settings switch off. */
export type Switches = (server: ServerConfig) => SwitchedOff | undefined;

function matchesUrl(pattern: string, url: string): boolean {
  // `*` stands for any text: compared piece by piece, so that no pattern takes long.
  const pieces = pattern.split('*');
  const [first = ''] = pieces;
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return url === pattern;
  if (!url.startsWith(first) || !url.endsWith(last) || url.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = url.indexOf(piece, at);
    if (found === -1 || found + piece.length > url.length - last.length) return false;
    at = found + piece.length;
  }
  return true;
}

function matcherNames(node: ValueNode, { name, transport }: ServerConfig): boolean {
  const byName = textOf(nodeAt(node, ['serverName']));
  if (byName !== undefined) return byName === name;
  const url = textOf(nodeAt(node, ['serverUrl']));
  if (url !== undefined) return transport !== undefined && 'url' in transport && matchesUrl(url, transport.url);
  const command = nodeAt(node, ['serverCommand']);
  if (command === undefined || transport?.type !== 'stdio') return false;
  return JSON.stringify(textsOf(command)) === JSON.stringify([transport.command, ...transport.args]);
}

function isNamed({ list, node }: SwitchList, server: ServerConfig): boolean {
  if (list.holds === 'names') return textsOf(node).includes(server.name);
  return (node.items ?? []).some((item) => matcherNames(item, server));
}

/** Reads the settings of a host that switch servers off. Settings that cannot be read switch nothing. */
export async function readSwitches(client: Client, surroundings: Surroundings, readFile: ReadFile): Promise<Switches> {
  const { paths = [], lists = [] } = client.mcp?.settings ?? {};
  const { includeUser = true } = surroundings.input;
  const wanted = paths
    .filter((path) => includeUser || !path.startsWith('~/'))
    .flatMap((path) => surroundings.folders.map((folder) => surroundings.resolve(path, folder)));
  const found: SwitchList[] = [];
  for (const absolute of new Set(wanted)) {
    if (absolute === undefined) continue;
    const text = await readConfigText(absolute, surroundings.shown(absolute), readFile);
    if (text === undefined || 'unreadable' in text) continue;
    for (const list of lists) {
      const node = nodeAt(text.tree.root, list.path);
      if (node?.kind === 'list') found.push({ list, node, text });
    }
  }
  return (server) => {
    const holding = found.filter(({ list }) => list.scopes?.includes(server.scope) !== false);
    const off = holding.find(({ list, node, text }) => list.meaning === 'off' && isNamed({ list, node, text }, server));
    // Lists of what is allowed are merged: one that names the server is enough.
    const only = holding.filter(({ list }) => list.meaning === 'only');
    const barred = only.some((each) => isNamed(each, server)) ? undefined : only[0];
    const why = off ?? barred;
    return why === undefined ? undefined : { key: why.list.path.join('.'), file: why.text.shown };
  };
}
