import type { Client, ClientId, McpSettingList } from '@sopwright/clients';
import type { ConfigProblem, ServerConfig } from '../server-config.ts';
import { type ConfigReading, type ConfigText, type ReadFile, readConfigText } from './config-text.ts';
import { isOutside, type Surroundings } from './surroundings.ts';
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

/** What the settings of a host say of servers. */
export interface Switches {
  /** Why a server is not loaded. */
  off(server: ServerConfig): SwitchedOff | undefined;
  /** Why the host asks its user before it loads a server. */
  asked(server: ServerConfig): SwitchedOff | undefined;
  /** Settings that could not be read: what they switch is not known. */
  readonly problems: readonly ConfigProblem[];
}

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

function isAll({ list, text }: SwitchList): boolean {
  return list.allKey !== undefined && nodeAt(text.tree.root, [list.allKey])?.value === true;
}

function reasonOf({ list, text }: SwitchList): SwitchedOff {
  return { key: list.path.join('.'), file: text.shown };
}

/** What is wrong with settings, where anything is lost by it. */
function settingsProblem(host: ClientId, text: NonNullable<ConfigReading>): ConfigProblem | undefined {
  const problem = (id: string, reason: string, place: ConfigProblem['place']): ConfigProblem => {
    const message = `The settings cannot be read: ${reason}; which servers they switch off is not known.`;
    return { id, message, severity: 'warning', host, place };
  };
  if ('unreadable' in text) {
    return problem('unreadable', text.unreadable, { file: text.shown, range: [0, 0], start: { line: 1, column: 1 } });
  }
  const hard = text.tree.problems.find(({ isLenient }) => !isLenient);
  return hard === undefined ? undefined : problem('invalid-json', hard.reason, text.place(hard.range));
}

/** Lists that are merged: one that names the server is enough. */
function unnamed(lists: readonly SwitchList[], server: ServerConfig): SwitchList | undefined {
  return lists.some((each) => isAll(each) || isNamed(each, server)) ? undefined : lists[0];
}

/** Reads the settings of a host that switch servers off. Settings that cannot be read switch nothing, and are told of. */
export async function readSwitches(client: Client, surroundings: Surroundings, readFile: ReadFile): Promise<Switches> {
  const { paths = [], lists = [] } = client.mcp?.settings ?? {};
  const { includeUser = true } = surroundings.input;
  const wanted = paths
    .filter((path) => includeUser || !isOutside(path))
    .flatMap((path) => surroundings.folders.map((folder) => surroundings.resolve(path, folder)));
  // Where servers stand in the same file, its faults are told of with them.
  const ownPaths = client.mcp?.files.map(({ path }) => path) ?? [];
  const ownFiles = new Set(
    ownPaths.flatMap((path) => surroundings.folders.map((folder) => surroundings.resolve(path, folder))),
  );
  const found: SwitchList[] = [];
  const problems: ConfigProblem[] = [];
  for (const absolute of new Set(wanted)) {
    if (absolute === undefined) continue;
    const text = await readConfigText(absolute, surroundings.shown(absolute), readFile);
    if (text === undefined) continue;
    const problem = ownFiles.has(absolute) ? undefined : settingsProblem(client.id, text);
    if (problem !== undefined) problems.push(problem);
    if ('unreadable' in text) continue;
    for (const list of lists) {
      const node = nodeAt(text.tree.root, list.path);
      const isAllNamed = list.allKey !== undefined && nodeAt(text.tree.root, [list.allKey]) !== undefined;
      if (node?.kind === 'list') found.push({ list, node, text });
      else if (isAllNamed) found.push({ list, node: { kind: 'list', range: [0, 0] }, text });
    }
  }
  const about = (server: ServerConfig, meaning: McpSettingList['meaning']): readonly SwitchList[] =>
    found.filter(({ list }) => list.meaning === meaning && list.scopes?.includes(server.scope) !== false);
  return {
    off(server) {
      const off = about(server, 'off').find((each) => isNamed(each, server));
      const why = off ?? unnamed(about(server, 'only'), server);
      return why === undefined ? undefined : reasonOf(why);
    },
    asked(server) {
      const why = unnamed(about(server, 'asked'), server);
      return why === undefined ? undefined : reasonOf(why);
    },
    problems,
  };
}
