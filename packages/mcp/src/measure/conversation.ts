import type { Channel } from './channel.ts';
import { type Handshake, STATELESS_VERSION } from './handshake.ts';
import { type Answer, isJsonObject, type JsonObject } from './json-rpc.ts';
import type { MeasureLimits } from './limits.ts';
import { MeasureFailure } from './measure-failure.ts';
import { wireItems } from './wire-array.ts';

/** What the server said when it was met. */
export interface Greeting {
  readonly protocolVersion: string;
  readonly serverInfo?: { readonly name: string; readonly version: string };
  readonly instructions?: string;
  readonly capabilities: JsonObject;
  /** Goes into every later request: what a stateless server has no session to remember by. */
  readonly meta: JsonObject;
}

/** One list, all pages. */
export interface WireList {
  readonly items: readonly JsonObject[];
  /** The items as they stood on the wire, in one JSON array. */
  readonly wire: string;
}

/** The clock of one server: every request takes from one account. */
export interface Patience {
  /** Milliseconds for the next request: `wanted`, or what is left. @throws MeasureFailure `timeout` where nothing is. */
  take(wanted: number): number;
}

/** Versions of the specification; a client leaves a server that answers with another one. */
const KNOWN_VERSIONS: ReadonlySet<string> = new Set([
  '2024-10-07',
  '2024-11-05',
  '2025-03-26',
  '2025-06-18',
  '2025-11-25',
  STATELESS_VERSION,
]);

const CLIENT_INFO = { name: 'sopwright', version: '0.0.0' } as const;

/** A clock that begins now. */
export function createPatience(totalMs: number): Patience {
  const end = performance.now() + totalMs;
  return {
    take(wanted) {
      const left = end - performance.now();
      if (left > 0) return Math.min(wanted, left);
      throw new MeasureFailure('timeout', `took longer than ${Math.round(totalMs / 1000)} s altogether`);
    },
  };
}

function readInfo(value: unknown): { readonly serverInfo?: Greeting['serverInfo'] & object } {
  if (!isJsonObject(value)) return {};
  const { name, version } = value;
  if (typeof name !== 'string') return {};
  return { serverInfo: { name, version: typeof version === 'string' ? version : '' } };
}

function readGreeting({ result }: Answer, info: unknown, meta: JsonObject, version: unknown): Greeting {
  const { instructions, capabilities } = result;
  if (typeof version !== 'string' || !isJsonObject(capabilities)) {
    throw new MeasureFailure('answer', 'answered without protocol version or capabilities');
  }
  if (!KNOWN_VERSIONS.has(version)) {
    const named = version.length > 40 ? `${version.slice(0, 39)}…` : version;
    throw new MeasureFailure('answer', `answered with the protocol version "${named}", which no client knows`);
  }
  return {
    protocolVersion: version,
    ...readInfo(info),
    ...(typeof instructions === 'string' ? { instructions } : {}),
    capabilities,
    meta,
  };
}

async function initialize(channel: Channel, handshake: Handshake, ms: number): Promise<Greeting> {
  const { protocolVersion, capabilities } = handshake;
  const params = { protocolVersion, capabilities, clientInfo: CLIENT_INFO };
  const answer = await channel.request('initialize', params, ms);
  const greeting = readGreeting(answer, answer.result.serverInfo, {}, answer.result.protocolVersion);
  channel.agree(greeting.protocolVersion);
  await channel.notify('notifications/initialized');
  return greeting;
}

async function discover(channel: Channel, { capabilities }: Handshake, ms: number): Promise<Greeting> {
  const _meta = {
    'io.modelcontextprotocol/protocolVersion': STATELESS_VERSION,
    'io.modelcontextprotocol/clientInfo': CLIENT_INFO,
    'io.modelcontextprotocol/clientCapabilities': capabilities,
  };
  channel.agree(STATELESS_VERSION);
  const answer = await channel.request('server/discover', { _meta }, ms);
  const { supportedVersions, serverInfo, _meta: own } = answer.result;
  if (Array.isArray(supportedVersions) && !supportedVersions.includes(STATELESS_VERSION)) {
    throw new MeasureFailure('answer', `does not speak ${STATELESS_VERSION}`);
  }
  const info = isJsonObject(own) ? (own['io.modelcontextprotocol/serverInfo'] ?? serverInfo) : serverInfo;
  return readGreeting(answer, info, { _meta }, STATELESS_VERSION);
}

/**
 * Meets a server: `initialize`, and where that is answered with an error, `server/discover` of the specification of
 * 2026-07-28. A server that knows that one alone may refuse `initialize` with any code, so every error is followed up.
 *
 * @throws MeasureFailure of `initialize` where neither works.
 */
export async function greet(
  channel: Channel,
  handshake: Handshake,
  { limits, patience }: { readonly limits: MeasureLimits; readonly patience: Patience },
): Promise<Greeting> {
  try {
    return await initialize(channel, handshake, patience.take(limits.startMs));
  } catch (error) {
    if (!(error instanceof MeasureFailure) || error.kind !== 'answer') throw error;
    try {
      return await discover(channel, handshake, patience.take(limits.requestMs));
    } catch {
      throw error;
    }
  }
}

/** What is asked for a list, and under which key it comes. */
export interface ListKind {
  readonly method: string;
  readonly key: string;
}

/**
 * Reads a list page by page.
 *
 * @throws MeasureFailure where a page is an error or no list, a cursor comes twice, or a limit is reached.
 */
export async function readList(
  channel: Channel,
  { method, key }: ListKind,
  {
    limits,
    patience,
    meta,
  }: { readonly limits: MeasureLimits; readonly patience: Patience; readonly meta: JsonObject },
): Promise<WireList> {
  const items: JsonObject[] = [];
  const pages: string[] = [];
  const cursors = new Set<string>();
  let cursor: string | undefined;
  let length = 0;
  for (let page = 0; page < limits.pages; page += 1) {
    const params = { ...meta, ...(cursor === undefined ? {} : { cursor }) };
    const { result, text } = await channel.request(method, params, patience.take(limits.requestMs));
    const list: unknown = result[key];
    if (!Array.isArray(list) || !list.every(isJsonObject)) {
      throw new MeasureFailure('answer', `answered ${method} without a list of "${key}"`);
    }
    if (items.length + list.length > limits.items) {
      throw new MeasureFailure('limit', `lists over ${limits.items} ${key}`);
    }
    items.push(...list);
    length += text.length;
    if (length > limits.outputBytes)
      throw new MeasureFailure('limit', `lists over ${limits.outputBytes} bytes of ${key}`);
    if (list.length > 0) pages.push(wireItems(text, key));
    const next: unknown = result.nextCursor;
    // An empty cursor ends the list for every client that was looked at.
    if (next === undefined || next === null || next === '') return { items, wire: `[${pages.join(',')}]` };
    // What follows cannot be asked for: a first page is no list.
    if (typeof next !== 'string')
      throw new MeasureFailure('answer', `answered ${method} with a cursor that is no text`);
    if (cursors.has(next)) throw new MeasureFailure('limit', `sends the same cursor of ${method} twice`);
    cursors.add(next);
    cursor = next;
  }
  throw new MeasureFailure('limit', `has over ${limits.pages} pages of ${key}`);
}
