import { type Document, isJsonObject, type JsonObject, type Range } from '@sopwright/document';

/** One server as it stands in a file. */
export interface ServerEntry {
  readonly name: string;
  /** Its name in the file, quotes included. */
  readonly range: Range;
  readonly entry: JsonObject;
}

type JsonNode = NonNullable<Document['json']['root']>;

/** Keys under which clients keep servers; only that of plugins is read from a manifest. */
const ROOT_KEYS = ['mcpServers', 'servers', 'context_servers', 'mcp_servers'] as const;
/** Ways to say how a server is reached. */
const REACHES = ['command', 'url', 'httpUrl', 'serverUrl'] as const;

/** The properties of an object; of a key that stands there twice, the last, as every reader of JSON has it. */
function propertiesOf(node: JsonNode | undefined): ReadonlyMap<string, readonly [key: JsonNode, value: JsonNode]> {
  const found = new Map<string, readonly [key: JsonNode, value: JsonNode]>();
  for (const { children: [key, value] = [] } of node?.type === 'object' ? (node.children ?? []) : []) {
    if (key !== undefined && value !== undefined) found.set(String(key.value), [key, value]);
  }
  return found;
}

function isEntry(value: unknown): value is JsonObject {
  return isJsonObject(value) && REACHES.some((key) => typeof value[key] === 'string');
}

/** Entries of a map of servers; notes such as `"_account": "…"` among them are none. */
function entriesOf(value: unknown, node: JsonNode | undefined): ServerEntry[] {
  if (!isJsonObject(value)) return [];
  return [...propertiesOf(node)].flatMap(([name, [key]]): ServerEntry[] => {
    const entry = Object.hasOwn(value, name) ? value[name] : undefined;
    return isEntry(entry) ? [{ name, range: [key.offset, key.offset + key.length], entry }] : [];
  });
}

/** The maps under a root key: one, or those of a list, as a plugin's manifest may have it. */
function mapsUnder(value: unknown, node: JsonNode | undefined): ServerEntry[] {
  if (!Array.isArray(value)) return entriesOf(value, node);
  return value.flatMap((item: unknown, at) => entriesOf(item, node?.children?.[at]));
}

/**
 * The servers that a configuration or a plugin's manifest declares, in the order of the file. Some clients read a file
 * without a root key, whose top is the map of servers; such a file is taken for one where nothing else stands in it.
 */
export function serverEntriesOf({ json, kind }: Document): readonly ServerEntry[] {
  const { value } = json;
  if (!isJsonObject(value)) return [];
  const keys = kind === 'plugin' ? (['mcpServers'] as const) : ROOT_KEYS;
  const key = keys.find((each) => Object.hasOwn(value, each));
  if (key !== undefined) return mapsUnder(value[key], propertiesOf(json.root).get(key)?.[1]);
  return kind === 'mcp-config' ? entriesOf(value, json.root) : [];
}
