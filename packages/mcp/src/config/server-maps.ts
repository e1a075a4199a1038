import type { McpRootKey } from '@sopwright/clients';
import { clip } from '@sopwright/document';
import { nearest } from '@sopwright/lint';
import type { ConfigProblem } from '../server-config.ts';
import type { Candidate } from './candidates.ts';
import type { ConfigReading, ConfigText } from './config-text.ts';
import { entryOf, nodeAt, type ValueEntry, type ValueNode } from './value-node.ts';

/** Entries of servers in one file, as one host reads it, and what it does not read. */
export interface ServerMap {
  readonly entries: readonly ValueEntry[];
  readonly problems: readonly ConfigProblem[];
}

const ROOT_KEYS: readonly McpRootKey[] = ['mcpServers', 'servers', 'context_servers', 'mcp_servers'];
/** Files that hold servers and nothing else. */
const DEDICATED = /(?:^|[/\\])(?:\.?mcp|mcp[-_]config|managed-mcp|claude_desktop_config)\.json$/;

/** True for a map that looks like the entry of a server. */
function looksLikeEntry({ value }: ValueEntry): boolean {
  return ['command', 'url', 'httpUrl', 'serverUrl'].some((key) => entryOf(value, key) !== undefined);
}

function problem(
  candidate: Candidate,
  text: ConfigText,
  rest: Pick<ConfigProblem, 'id' | 'message'> & { readonly node: Pick<ValueNode, 'range'> },
): ConfigProblem {
  const { node, ...words } = rest;
  return { ...words, severity: 'error', host: candidate.client.id, place: text.place(node.range) };
}

/** Keys that servers stand under and that this host does not read: another host's, or a near miss. */
function wrongKeys(root: ValueNode, candidate: Candidate): readonly ValueEntry[] {
  const { rootKey } = candidate.file;
  const others = (root.entries ?? []).filter(({ key, value }) => key !== rootKey && value.kind === 'map');
  const holds = (entry: ValueEntry): boolean => entry.value.entries?.some(looksLikeEntry) === true;
  const isMeant = ({ key }: ValueEntry): boolean =>
    ROOT_KEYS.some((known) => known === key) || nearest(key, [rootKey]) !== undefined;
  return others.filter((entry) => isMeant(entry) && holds(entry));
}

function withoutRootKey(root: ValueNode, candidate: Candidate, text: ConfigText): ServerMap {
  const { file } = candidate;
  const entries = (root.entries ?? []).filter(looksLikeEntry);
  if (file.isFlatRead === true) return { entries, problems: [] };
  const [first] = entries;
  if (first === undefined || !DEDICATED.test(file.path)) return { entries: [], problems: [] };
  const message = `Servers stand at the top of the file, expected them under \`${file.rootKey}\`.`;
  const node = { range: first.keyRange };
  return { entries: [], problems: [problem(candidate, text, { id: 'missing-root-key', message, node })] };
}

/** The node that the root key stands in: the file's, or that of the project in `projects`. */
function holderOf(candidate: Candidate, root: ValueNode): ValueNode | undefined {
  return candidate.file.byProject === true ? nodeAt(root, ['projects', candidate.folder]) : root;
}

/** True for a file that is there for servers, or holds some; settings without any are none. */
export function isConfig(candidate: Candidate, text: NonNullable<ConfigReading>): boolean {
  if ('unreadable' in text || text.tree.root === undefined || DEDICATED.test(candidate.file.path)) return true;
  const holder = holderOf(candidate, text.tree.root);
  if (entryOf(holder, candidate.file.rootKey) !== undefined) return true;
  return candidate.file.isFlatRead === true && holder?.entries?.some(looksLikeEntry) === true;
}

/** True for a note beside the servers, such as `"_note": "…"`: a key that people write where JSON has no comments. */
function isNote({ key, value }: ValueEntry): boolean {
  return key.startsWith('_') && value.kind !== 'map';
}

/** The maps under a root key: one, or for the manifest of a plugin those of a list. */
function mapsOf(value: ValueNode): readonly ValueNode[] | undefined {
  if (value.kind === 'map') return [value];
  return value.kind === 'list' ? value.items?.filter(({ kind }) => kind === 'map') : undefined;
}

/** Finds the entries of servers in a file. */
export function serverMapOf(candidate: Candidate, text: ConfigText): ServerMap {
  const { root } = text.tree;
  if (root === undefined) return { entries: [], problems: [] };
  if (root.kind !== 'map') {
    const message = `The file holds no map, expected \`{ "${candidate.file.rootKey}": { … } }\`.`;
    return { entries: [], problems: [problem(candidate, text, { id: 'wrong-type', message, node: root })] };
  }
  const holder = holderOf(candidate, root);
  if (holder === undefined) return { entries: [], problems: [] };
  const { rootKey } = candidate.file;
  const wrong = wrongKeys(holder, candidate).map((entry) => {
    const message = `\`${clip(entry.key, 60)}\` is not read from this file, expected \`${rootKey}\`.`;
    return problem(candidate, text, { id: 'wrong-root-key', message, node: { range: entry.keyRange } });
  });
  const found = entryOf(holder, rootKey);
  const hidden = (holder.entries ?? []).filter((entry) => entry.key === rootKey && entry !== found);
  for (const { keyRange } of hidden) {
    const message = `\`${rootKey}\` stands here twice, and the last one counts.`;
    const told = problem(candidate, text, { id: 'duplicate-key', message, node: { range: keyRange } });
    wrong.push({ ...told, severity: 'warning' });
  }
  if (found === undefined) {
    const flat = wrong.length > 0 ? { entries: [], problems: [] } : withoutRootKey(holder, candidate, text);
    return { entries: flat.entries, problems: [...wrong, ...flat.problems] };
  }
  const isListRead = candidate.plugin !== undefined;
  const maps = found.value.kind === 'list' && !isListRead ? undefined : mapsOf(found.value);
  if (maps !== undefined) {
    const entries = maps.flatMap((map) => map.entries ?? []).filter((entry) => !isNote(entry));
    return { entries, problems: wrong };
  }
  const message = `\`${rootKey}\` is no map, expected servers by name.`;
  const bad = problem(candidate, text, { id: 'wrong-type', message, node: found.value });
  return { entries: [], problems: [...wrong, bad] };
}
