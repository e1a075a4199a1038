import { byCodeUnits } from '@sopwright/document';
import type { TokenCounter } from '@sopwright/tokens';
import type { ServerCapture } from '../capture.ts';
import { redact, secretValues } from '../measure/configured-values.ts';
import { type Handshake, handshakeOf } from '../measure/handshake.ts';
import { isJsonObject } from '../measure/json-rpc.ts';
import { splitItems, wireValue } from '../measure/wire-array.ts';
import type { ServerConfig } from '../server-config.ts';
import { configHash, sha256 } from './config-hash.ts';
import { LOCK_VERSION, type LockedCounts, type LockedServer, type LockedTool, type McpLock } from './lock-file.ts';

/** A server entry and what was measured of it. */
export interface MeasuredEntry {
  readonly config: ServerConfig;
  readonly capture: ServerCapture;
  /** What it was asked with; its host's own handshake where absent. */
  readonly handshake?: Handshake;
}

function redacted(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return redact(value, secrets);
  if (Array.isArray(value)) return value.map((item) => redacted(item, secrets));
  if (!isJsonObject(value)) return value;
  // Keys are words of JSON Schema and names of parameters: projections and counts would not be the server's without them.
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redacted(inner, secrets)]));
}

function lockTool(tool: Readonly<Record<string, unknown>>, text: string, secrets: readonly string[]): LockedTool {
  const { name, description } = tool;
  const schema = wireValue(text, 'inputSchema');
  const shown = secrets.length === 0 ? tool : redacted(tool, secrets);
  return {
    name: redact(String(name), secrets),
    hash: sha256(text),
    ...(typeof description === 'string' ? { descriptionHash: sha256(description) } : {}),
    ...(schema === undefined ? {} : { schemaHash: sha256(schema) }),
    tool: isJsonObject(shown) ? shown : {},
  };
}

/** Name, description and input schema of every tool, as JSON. */
function definitionsOf(tools: ServerCapture['tools']): string {
  return JSON.stringify(
    tools.map(({ name, description, inputSchema }) => ({ name, description, input_schema: inputSchema })),
  );
}

function countsOf({ tools, prompts, resources, wire, instructions = '' }: ServerCapture, counter: TokenCounter) {
  const counts: LockedCounts = {
    tools: tools.length,
    prompts: prompts.length,
    resources: resources.length,
    wireBytes: Buffer.byteLength(wire),
    wireTokens: counter.count(wire),
    definitionTokens: counter.count(definitionsOf(tools)),
    instructionsTokens: counter.count(instructions),
  };
  return counts;
}

/** Everything of a capture that was measured; nothing where it was not. */
function lockContent(capture: ServerCapture, secrets: readonly string[], counter: TokenCounter): Partial<LockedServer> {
  const { status, serverInfo, protocolVersion, instructions, tools, wire } = capture;
  if (status !== 'measured' && status !== 'dynamic') return {};
  const texts = splitItems(wire.slice(1, -1));
  return {
    ...(serverInfo === undefined
      ? {}
      : { serverInfo: { name: redact(serverInfo.name, secrets), version: redact(serverInfo.version, secrets) } }),
    ...(protocolVersion === undefined ? {} : { protocolVersion: redact(protocolVersion, secrets) }),
    ...(instructions === undefined ? {} : { instructions: redact(instructions, secrets) }),
    ...(instructions === undefined ? {} : { instructionsHash: sha256(instructions) }),
    wireHash: sha256(wire),
    counts: countsOf(capture, counter),
    tools: tools.map((tool, at) => lockTool(tool, texts[at] ?? '', secrets)),
  };
}

/**
 * What a lock file says of one server: no secret of the config and no value of a variable is in it, even where the
 * server repeats one. Hashes are over what the server sent.
 */
export function lockServer({ config, capture, handshake }: MeasuredEntry, counter: TokenCounter): LockedServer {
  const { name, host, place } = config;
  const secrets = secretValues(config);
  const { capabilities } = handshake ?? handshakeOf(host);
  return {
    name,
    file: place.file,
    hosts: [host],
    configHash: configHash(config),
    status: capture.status,
    ...(capture.reason === undefined ? {} : { reason: redact(capture.reason, secrets) }),
    capabilities: Object.keys(capabilities).toSorted(),
    ...lockContent(capture, secrets, counter),
  };
}

/** Entries that differ in nothing but the host that reads them, in one. */
function joinHosts(servers: readonly LockedServer[]): readonly LockedServer[] {
  const joined = new Map<string, LockedServer>();
  for (const server of servers) {
    const key = JSON.stringify({ ...server, hosts: [] });
    const known = joined.get(key);
    const hosts = [...new Set([...(known?.hosts ?? []), ...server.hosts])].toSorted();
    joined.set(key, { ...server, hosts });
  }
  return [...joined.values()];
}

/** Makes a lock out of its servers: the same lock for the same servers, in whatever order they come. */
export function makeLock(servers: readonly LockedServer[]): McpLock {
  const sorted = joinHosts(servers).toSorted(
    (a, b) => byCodeUnits(a.file, b.file) || byCodeUnits(a.name, b.name) || byCodeUnits(a.hosts.join(), b.hosts.join()),
  );
  return { lockVersion: LOCK_VERSION, encoding: 'o200k_base', servers: sorted };
}
