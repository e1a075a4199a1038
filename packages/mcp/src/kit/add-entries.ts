import { createLineIndex, isJsonObject } from '@sopwright/document';
import { ProblemError } from '@sopwright/workspace';
import type { ConfigTree } from '../config/config-tree.ts';
import { readJsonTree } from '../config/json-tree.ts';
import { readTomlTree } from '../config/toml-tree.ts';
import { nodeAt } from '../config/value-node.ts';
import { insertProperty, newlineOf } from './insert-property.ts';
import type { KitFile } from './kit-file.ts';

/** Entries by name. */
type Entries = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A config with entries added. */
export interface AddedEntries {
  readonly text: string;
  readonly added: readonly string[];
  /** Names that stood there before: they are left as they are. */
  readonly kept: readonly string[];
}

/** What an entry of the catalogue is made of: texts, lists of texts, and one map of texts. */
function tomlValue(value: unknown): string {
  // Basic strings and lists of TOML are written as JSON's are.
  return JSON.stringify(value);
}

function tomlTable(path: string, table: Readonly<Record<string, unknown>>, newline: string): string {
  const lines = Object.entries(table).flatMap(([key, value]) =>
    isJsonObject(value) ? [] : [`${key} = ${tomlValue(value)}`],
  );
  const below = Object.entries(table).flatMap(([key, value]) =>
    isJsonObject(value) ? [tomlTable(`${path}.${key}`, value, newline)] : [],
  );
  return [[`[${path}]`, ...lines, ''].join(newline), ...below].join(newline);
}

function refuse(shown: string, message: string, at?: { readonly line: number; readonly column: number }): never {
  throw new ProblemError('config', message, { place: { file: shown, ...at }, hint: 'Nothing was written.' });
}

async function addToToml(text: string, file: KitFile, entries: Entries, shown: string): Promise<AddedEntries> {
  const names = knownNames(await readTomlTree(text), text, file.rootKey, shown);
  const fresh = Object.entries(entries).filter(([name]) => !names.has(name));
  const newline = newlineOf(text);
  const tables = fresh.map(([name, entry]) => tomlTable(`${file.rootKey}.${name}`, entry, newline));
  const start = text === '' ? '' : `${text.replace(/(?:\r?\n)+$/, '')}${newline}${newline}`;
  const result = fresh.length === 0 ? text : start + tables.join(newline);
  // An inline table, or a value of another kind, cannot be added to: the whole would be no TOML any more.
  const isWhole = (await readTomlTree(result)).problems.length === 0;
  if (!isWhole) return refuse(shown, `"${file.rootKey}" is written in a way that takes no more entries.`);
  return { text: result, added: fresh.map(([name]) => name), kept: keptOf(entries, names) };
}

function keptOf(entries: Entries, names: ReadonlySet<string>): readonly string[] {
  return Object.keys(entries).filter((name) => names.has(name));
}

/** Names of the servers that stand in a config. @throws ProblemError where it is broken, or no map of servers. */
function knownNames({ root, problems }: ConfigTree, text: string, rootKey: string, shown: string): ReadonlySet<string> {
  const broken = problems.find(({ isLenient }) => !isLenient);
  if (broken !== undefined) {
    return refuse(shown, `The file is broken: ${broken.reason}.`, createLineIndex(text).position(broken.range[0]));
  }
  if (root !== undefined && root.kind !== 'map') return refuse(shown, 'The file is no object.');
  const servers = nodeAt(root, [rootKey]);
  if (servers !== undefined && servers.kind !== 'map') return refuse(shown, `"${rootKey}" is no object.`);
  return new Set(servers?.entries?.map(({ key }) => key));
}

function addToJson(text: string, file: KitFile, entries: Entries, shown: string): AddedEntries {
  const start = text.trim() === '' ? '{}\n' : text;
  const names = knownNames(readJsonTree(start), start, file.rootKey, shown);
  const fresh = Object.entries(entries).filter(([name]) => !names.has(name));
  let result = start;
  for (const [name, entry] of fresh) {
    const { root } = readJsonTree(result);
    const servers = nodeAt(root, [file.rootKey]);
    if (servers !== undefined) result = insertProperty(result, servers, name, entry);
    else if (root !== undefined) result = insertProperty(result, root, file.rootKey, { [name]: entry });
  }
  const written = knownNames(readJsonTree(result), result, file.rootKey, shown);
  if (!fresh.every(([name]) => written.has(name))) return refuse(shown, 'The file cannot be added to.');
  return { text: fresh.length === 0 ? text : result, added: fresh.map(([name]) => name), kept: keptOf(entries, names) };
}

/**
 * Adds server entries to a config file's text. Other entries, comments and line endings stay as they are, and an entry
 * of a name that is there already is not touched.
 *
 * @param text - what stands in the file; empty where there is none
 * @param shown - its path in messages
 * @throws ProblemError `config` where the file cannot be added to; nothing of it is lost.
 */
export async function addEntries(text: string, file: KitFile, entries: Entries, shown: string): Promise<AddedEntries> {
  return file.format === 'toml' ? addToToml(text, file, entries, shown) : addToJson(text, file, entries, shown);
}
