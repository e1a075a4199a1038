import { isMap, isScalar, isSeq, parseDocument, stringify, visit, YAMLMap, Document as YamlDocument } from 'yaml';
import { REGISTRY_VERSION, type RegistrySop, type RegistrySource } from './registry.ts';

/** Comment that makes editors check and complete a registry. */
const SCHEMA = '# yaml-language-server: $schema=https://unpkg.com/@sopwright/schemas/sop-registry.schema.json\n';

/** What is added to a registry. */
export interface NewEntries {
  /** A source with its key; absent where the registry has it. */
  readonly source?: { readonly name: string; readonly source: RegistrySource };
  /** Their `range` is not looked at. */
  readonly sops: readonly RegistrySop[];
}

type Fields = Readonly<Record<string, unknown>>;
type Entry = readonly [name: string, fields: Fields];

function sourceFields(source: RegistrySource): Fields {
  if (source.type === 'folder') return { folder: source.folder };
  const { type, ...fields } = source;
  return { [type]: fields };
}

function sopFields(sop: RegistrySop): Fields {
  const { source, path, remoteName, sha256, description, category, services, tags, status, owner } = sop;
  const lists = { services: services.length > 0 && services, tags: tags.length > 0 && tags };
  const fields = { source, path, remoteName, sha256, description, category, ...lists, status, owner };
  const isSaid = ([key, value]: readonly [string, unknown]): boolean =>
    value !== undefined && value !== false && !(key === 'status' && value === 'active');
  return Object.fromEntries(Object.entries(fields).filter(isSaid));
}

/** Lists stand on one line, as people write them. */
function inFlow(node: unknown): void {
  if (isSeq(node)) node.flow = true;
  if (isMap(node)) for (const { value } of node.items) inFlow(value);
}

/** A table of entries as a node. A name may be any text, so none becomes a key of an object. */
function tableNode(document: YamlDocument, entries: readonly Entry[]): YAMLMap {
  const table = new YAMLMap();
  for (const [name, fields] of entries) {
    const node = document.createNode(fields);
    inFlow(node);
    table.add(document.createPair(name, node));
  }
  return table;
}

/** Where the next entry of a table goes: behind the line that its last one ends on. */
function endOf(text: string, table: YAMLMap): number {
  let at = table.range?.[1] ?? text.length;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at -= 1;
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

function indentedText(entries: readonly Entry[], indent: number, step: number): string {
  const document = new YamlDocument();
  document.contents = tableNode(document, entries);
  const lines = document
    .toString({ lineWidth: 0, indent: step, singleQuote: true, flowCollectionPadding: false })
    // The last line break alone: blanks before it, such as U+00A0, and empty lines are part of a value.
    .replace(/\n$/, '')
    .split('\n');
  return lines.map((line) => (line === '' ? '' : `${' '.repeat(indent)}${line}`)).join('\n');
}

function insert(text: string, at: number, lines: string): string {
  const before = text.slice(0, at);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const joint = before === '' || before.endsWith('\n') ? '' : lineBreak;
  return `${before}${joint}${lines.replaceAll('\n', lineBreak)}${lineBreak}${text.slice(at)}`;
}

/** Adds entries to one table of the registry; nothing else of the text is touched. */
function addTo(text: string, key: string, entries: readonly Entry[]): string {
  if (entries.length === 0) return text;
  const document = parseDocument(text, { version: '1.2', uniqueKeys: false });
  const table: unknown = document.get(key, true);
  const step = Math.min(/^( +)\S/m.exec(text)?.[1]?.length ?? 2, 8);
  if (table === undefined) return insert(text, text.length, `${key}:\n${indentedText(entries, step, step)}`);
  const first: unknown = isMap(table) ? table.items[0]?.key : undefined;
  if (isMap(table) && table.flow !== true && isScalar(first)) {
    const start = first.range?.[0] ?? 0;
    const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
    return insert(text, endOf(text, table), indentedText(entries, indent, step));
  }
  return writtenAnew(text, key, entries, step);
}

/** Texts that YAML would take for a number or another value are quoted. */
function quoteTexts(table: YAMLMap): YAMLMap {
  visit(table, {
    Scalar(_key, node) {
      if (typeof node.value === 'string' && /^["']/.test(stringify(node.value))) node.type = 'QUOTE_SINGLE';
    },
  });
  return table;
}

/** A table on one line, or one that is empty, is written anew, and the text with it. */
function writtenAnew(text: string, key: string, entries: readonly Entry[], step: number): string {
  // Under this schema every value is a text, so that `007` stays what it is.
  const document = parseDocument(text, { version: '1.2', schema: 'failsafe', uniqueKeys: false });
  const table: unknown = document.get(key, true);
  const added = quoteTexts(tableNode(document, entries));
  if (isMap(table) && table.items.length > 0) for (const pair of added.items) table.add(pair);
  else document.set(key, added);
  return document.toString({ lineWidth: 0, indent: step });
}

/**
 * Adds entries to the text of a registry, at the end of their tables: comments, order and style of what is there stay.
 * The text has to read without a problem, or to be empty: then a registry is begun. Whoever writes the new text reads it
 * first, since no edit of YAML is safe by itself.
 *
 * @returns the new text.
 */
export function addEntries(text: string, { source, sops }: NewEntries): string {
  const begun = text.trim() === '' ? `${SCHEMA}version: ${REGISTRY_VERSION}\n` : text;
  const sources: readonly Entry[] = source === undefined ? [] : [[source.name, sourceFields(source.source)]];
  const withSource = addTo(begun, 'sources', sources);
  return addTo(
    withSource,
    'sops',
    sops.map((sop) => [sop.name, sopFields(sop)] as const),
  );
}
