import type { ConfigProblem, ServerConfig } from '../server-config.ts';
import { type EntryContext, report } from './entry-context.ts';
import { checkFields } from './entry-fields.ts';
import { reachOf } from './entry-reach.ts';
import { transportOf } from './entry-transport.ts';
import { entryOf, plainOf, textsOf, type ValueNode } from './value-node.ts';

/** Keys that say how a server is reached. */
const TRANSPORT_KEYS: ReadonlySet<string> = new Set([
  'type',
  'source',
  'command',
  'args',
  'env',
  'env_vars',
  'envFile',
  'cwd',
  'url',
  'httpUrl',
  'serverUrl',
  'headers',
  'headersHelper',
  'http_headers',
  'env_http_headers',
  'bearer_token_env_var',
]);

function writtenOf(value: ValueNode): Readonly<Record<string, unknown>> {
  const entries = (value.entries ?? []).filter(({ key }) => TRANSPORT_KEYS.has(key));
  return Object.fromEntries(entries.map((entry) => [entry.key, plainOf(entry.value)]));
}

function startTimeoutOf({ facts, entry, surroundings }: EntryContext): number | undefined {
  const { startTimeout } = facts;
  if (startTimeout === undefined) return undefined;
  const { key, unitMs = 1, variable, defaultMs } = startTimeout;
  const own = key === undefined ? undefined : entryOf(entry.value, key)?.value.value;
  if (typeof own === 'number' && own > 0) return own * unitMs;
  const set = variable === undefined ? Number.NaN : Number(surroundings.input.env[variable] ?? Number.NaN);
  return set > 0 ? set : defaultMs;
}

function isOff({ facts, entry }: EntryContext): boolean {
  const { off, on } = facts.switches ?? {};
  const readValue = (key: string | undefined): unknown =>
    key === undefined ? undefined : entryOf(entry.value, key)?.value.value;
  return readValue(off) === true || readValue(on) === false;
}

function toolFilters({ facts, entry }: EntryContext): Partial<Pick<ServerConfig, 'includeTools' | 'excludeTools'>> {
  const { include, exclude } = facts.toolFilters ?? {};
  const namesOf = (key: string | undefined): readonly string[] | undefined => {
    const node = key === undefined ? undefined : entryOf(entry.value, key)?.value;
    const names = textsOf(node);
    // `*` lets everything through.
    return node === undefined || names.includes('*') ? undefined : names;
  };
  const included = namesOf(include);
  const excluded = namesOf(exclude);
  return {
    ...(included === undefined ? {} : { includeTools: included }),
    ...(excluded === undefined ? {} : { excludeTools: excluded }),
  };
}

/** Reads one entry as its host does. */
export function readEntry(context: EntryContext): {
  readonly server: ServerConfig;
  readonly problems: readonly ConfigProblem[];
} {
  const { candidate, entry, text, problems, unresolved } = context;
  const isMap = entry.value.kind === 'map';
  if (!isMap) {
    report(context, 'error', 'wrong-type', { message: 'The server is no map, expected its keys.', at: entry.value });
  }
  const reach = isMap ? reachOf(context) : undefined;
  if (isMap) checkFields(context);
  const transport = reach === undefined ? undefined : transportOf(context, reach);
  const startTimeoutMs = startTimeoutOf(context);
  const alwaysLoad = entryOf(entry.value, 'alwaysLoad')?.value.value;
  const server: ServerConfig = {
    name: entry.key,
    host: candidate.client.id,
    scope: candidate.file.scope,
    place: text.place(entry.keyRange),
    written: writtenOf(entry.value),
    unresolved,
    isDisabled: isOff(context),
    ...(candidate.plugin === undefined ? {} : { plugin: candidate.plugin }),
    ...(transport === undefined ? {} : { transport }),
    ...(candidate.client.id === 'claude-code' && typeof alwaysLoad === 'boolean' ? { alwaysLoad } : {}),
    ...toolFilters(context),
    ...(startTimeoutMs === undefined ? {} : { startTimeoutMs }),
  };
  return { server, problems };
}
