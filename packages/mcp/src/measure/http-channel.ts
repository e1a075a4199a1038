import type { Channel } from './channel.ts';
import { createEventReader } from './event-stream.ts';
import { STATELESS_VERSION } from './handshake.ts';
import { type Answer, type JsonObject, notificationText, readIncoming, replyText, requestText } from './json-rpc.ts';
import type { MeasureLimits } from './limits.ts';
import { decodeUtf8 } from './line-splitter.ts';
import { MeasureFailure } from './measure-failure.ts';
import { createPendingRequests, type PendingRequests, unanswered } from './pending-requests.ts';
import { assertDepth } from './wire-array.ts';

/** A server behind an address. */
export interface HttpInput {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Exchange {
  readonly input: HttpInput;
  readonly limits: MeasureLimits;
  session: string | undefined;
  version: string | undefined;
  /** Our answers to what the server asked, on their way. */
  readonly replies: Promise<unknown>[];
}

/** Redirects that are followed, within one origin. */
const MAX_REDIRECTS = 3;

/** What a message is about, as headers repeat it since 2026-07-28. */
interface Subject {
  readonly method: string;
  /** Name of the tool or prompt that is asked for. */
  readonly name?: string;
}

/** A text as a header carries it: as it is, or in base64 where HTTP would change or refuse it. */
function headerText(text: string): string {
  const isPlain = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(text) && !/^=\?base64\?.*\?=$/.test(text);
  return isPlain ? text : `=?base64?${Buffer.from(text).toString('base64')}?=`;
}

function headersOf({ input, session, version }: Exchange, subject: Subject | undefined): Headers {
  const headers = new Headers(input.headers);
  headers.set('content-type', 'application/json');
  headers.set('accept', 'application/json, text/event-stream');
  if (session !== undefined) headers.set('mcp-session-id', session);
  if (version !== undefined) headers.set('mcp-protocol-version', version);
  if (version === STATELESS_VERSION && subject !== undefined) {
    headers.set('mcp-method', subject.method);
    if (subject.name !== undefined) headers.set('mcp-name', headerText(subject.name));
  }
  return headers;
}

function causeOf(error: unknown): string {
  const { cause } = error instanceof Error ? error : {};
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : 'no connection';
}

/** Where a redirect leads. @throws MeasureFailure `unreachable` where that is another origin: headers may be secret. */
function redirected(from: URL, response: Response): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(response.status)) return undefined;
  const location = response.headers.get('location') ?? '';
  const target = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
  if (target?.origin === from.origin) return target;
  throw new MeasureFailure('unreachable', 'redirects to another origin, which is not followed');
}

async function post(exchange: Exchange, body: string, subject: Subject | undefined, signal: AbortSignal) {
  let url = new URL(exchange.input.url);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const headers = headersOf(exchange, subject);
    const response = await fetch(url.href, { method: 'POST', headers, body, redirect: 'manual', signal });
    const next = redirected(url, response);
    if (next === undefined) return response;
    await response.body?.cancel();
    url = next;
  }
  throw new MeasureFailure('unreachable', `redirects more than ${MAX_REDIRECTS} times`);
}

async function readBody(response: Response, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > limit) throw new MeasureFailure('limit', `sent a body of over ${limit} bytes`);
    chunks.push(chunk);
  }
  return decodeUtf8(Buffer.concat(chunks));
}

/** Ends what the server takes too long for. */
function shortly({ limits }: Exchange): AbortSignal {
  return AbortSignal.timeout(limits.requestMs);
}

/** Hands one message on: answers settle the request, requests of the server are answered by a request of our own. */
function take(exchange: Exchange, pending: PendingRequests, text: string): void {
  const incoming = readIncoming(text);
  if (incoming === undefined) return;
  assertDepth(text, exchange.limits.depth);
  if (incoming.type !== 'request') {
    pending.settle(incoming, text);
    return;
  }
  const { questions } = exchange.limits;
  if (exchange.replies.length >= questions) throw new MeasureFailure('limit', `asked over ${questions} times`);
  const reply = post(exchange, replyText(incoming.id, incoming.method), undefined, shortly(exchange));
  exchange.replies.push(reply.then((response) => response.body?.cancel()).catch(() => undefined));
}

async function readEvents(response: Response, limits: MeasureLimits, onData: (data: string) => boolean) {
  let isDone = false;
  const reader = createEventReader(limits, (data) => {
    isDone ||= onData(data);
  });
  for await (const chunk of response.body ?? []) {
    reader.push(chunk);
    // The server may keep the stream open; we do not wait for its end. Leaving the loop closes it.
    if (isDone) return;
  }
}

const WANTS_CREDENTIALS: readonly number[] = [401, 403];

function refusal(response: Response, method: string): MeasureFailure {
  const { status } = response;
  if (WANTS_CREDENTIALS.includes(status)) return new MeasureFailure('auth', `answered ${status}: it wants credentials`);
  return new MeasureFailure('answer', `answered ${method} with HTTP ${status}`);
}

async function readResponse(
  exchange: Exchange,
  response: Response,
  { id, method, pending }: { id: number; method: string; pending: PendingRequests },
): Promise<void> {
  if (WANTS_CREDENTIALS.includes(response.status)) throw refusal(response, method);
  exchange.session ??= response.headers.get('mcp-session-id') ?? undefined;
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  if (isStream && response.ok) {
    await readEvents(response, exchange.limits, (data) => {
      take(exchange, pending, data);
      const incoming = readIncoming(data);
      return (incoming?.type === 'answer' || incoming?.type === 'error') && incoming.id === id;
    });
    return;
  }
  // A JSON-RPC error may come with any status; its words say more than the number.
  const text = await readBody(response, exchange.limits.messageBytes);
  if (readIncoming(text) !== undefined) take(exchange, pending, text);
  else if (!response.ok) throw refusal(response, method);
}

function isNamed(method: string): boolean {
  return method === 'tools/call' || method === 'prompts/get';
}

async function ask(exchange: Exchange, id: number, method: string, params: JsonObject, ms: number): Promise<Answer> {
  const pending = createPendingRequests();
  const controller = new AbortController();
  const { signal } = controller;
  const answer = pending.wait(id, method, ms);
  const subject = isNamed(method) && typeof params.name === 'string' ? { method, name: params.name } : { method };
  const talk = post(exchange, requestText(id, method, params), subject, signal)
    .then((response) => readResponse(exchange, response, { id, method, pending }))
    .then(
      () => pending.fail(new MeasureFailure('answer', `answered ${method} with no JSON-RPC answer to it`)),
      (error: unknown) => {
        if (error instanceof MeasureFailure) pending.fail(error);
        else if (signal.aborted) pending.fail(unanswered(method, ms, { wrongIds: 0, noise: 0 }));
        else pending.fail(new MeasureFailure('unreachable', `cannot be reached: ${causeOf(error)}`));
      },
    );
  try {
    return await answer;
  } finally {
    controller.abort();
    await talk;
  }
}

/** Closes a session that the server opened; whether it does so is the server's matter. */
async function leave(exchange: Exchange): Promise<void> {
  await Promise.all(exchange.replies);
  if (exchange.session === undefined) return;
  const signal = AbortSignal.timeout(exchange.limits.graceMs);
  const { url } = exchange.input;
  const headers = headersOf(exchange, undefined);
  const response = await fetch(url, { method: 'DELETE', headers, redirect: 'manual', signal }).catch(() => undefined);
  await response?.body?.cancel().catch(() => undefined);
}

/** @throws MeasureFailure `unreachable` where the entry has a header that HTTP cannot carry. */
function assertHeaders(headers: HttpInput['headers']): void {
  try {
    new Headers(headers);
  } catch {
    throw new MeasureFailure('unreachable', 'a header of its entry has a name or a value that HTTP does not allow');
  }
}

/** Talks to a server over Streamable HTTP: each message is a request, its answer JSON or a stream of events. */
export function openHttpChannel(input: HttpInput, limits: MeasureLimits): Channel {
  assertHeaders(input.headers);
  const exchange: Exchange = { input, limits, session: undefined, version: undefined, replies: [] };
  let lastId = 0;
  return {
    request(method, params, milliseconds) {
      lastId += 1;
      return ask(exchange, lastId, method, params, milliseconds);
    },
    async notify(method) {
      // Whether it took the notification shows in what it answers next.
      const response = await post(exchange, notificationText(method), { method }, shortly(exchange)).catch(
        () => undefined,
      );
      await response?.body?.cancel().catch(() => undefined);
    },
    agree(version) {
      exchange.version = version;
    },
    close: () => leave(exchange),
  };
}
