import { isJsonObject, type JsonObject } from '@sopwright/document';
import { MeasureFailure } from './measure-failure.ts';

export { isJsonObject, type JsonObject };

/** The answer to one request: its result, and the text of the message as it came over the wire. */
export interface Answer {
  readonly result: JsonObject;
  readonly text: string;
}

/** Error object of an answer. */
export interface RpcError {
  readonly code: number;
  readonly message: string;
}

/** A message from the server, told apart by what it wants. */
export type Incoming =
  | { readonly type: 'answer'; readonly id: number | undefined; readonly result: unknown }
  | { readonly type: 'error'; readonly id: number | undefined; readonly error: RpcError }
  | { readonly type: 'request'; readonly id: string | number; readonly method: string }
  | { readonly type: 'notification' };

function readError(value: unknown): RpcError {
  const { code, message } = isJsonObject(value) ? value : {};
  return {
    code: typeof code === 'number' ? code : 0,
    message: typeof message === 'string' ? message : '',
  };
}

/** Reads one message; `undefined` for what is no JSON-RPC. Never throws. */
export function readIncoming(text: string): Incoming | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isJsonObject(value) || value.jsonrpc !== '2.0') return undefined;
  const { id, method } = value;
  if (typeof method === 'string') {
    const isRequest = typeof id === 'string' || typeof id === 'number';
    return isRequest ? { type: 'request', id, method } : { type: 'notification' };
  }
  if ('error' in value) {
    return { type: 'error', id: typeof id === 'number' ? id : undefined, error: readError(value.error) };
  }
  if (!('result' in value)) return undefined;
  // We number our requests: another kind of id answers none of them.
  return { type: 'answer', id: typeof id === 'number' ? id : undefined, result: value.result };
}

/** A request as it goes over the wire. */
export function requestText(id: number, method: string, params: JsonObject): string {
  return JSON.stringify({ jsonrpc: '2.0', id, method, params });
}

/** A notification as it goes over the wire. */
export function notificationText(method: string): string {
  return JSON.stringify({ jsonrpc: '2.0', method });
}

/** What a server gets that asks us: `ping` and `roots/list` are answered, everything else is refused. */
export function replyText(id: string | number, method: string): string {
  if (method === 'ping') return JSON.stringify({ jsonrpc: '2.0', id, result: {} });
  if (method === 'roots/list') return JSON.stringify({ jsonrpc: '2.0', id, result: { roots: [] } });
  return JSON.stringify({ jsonrpc: '2.0', id, error: { code: -32601, message: 'Method not found' } });
}

/** An error answer in words. */
export function answeredError(method: string, { code, message }: RpcError): MeasureFailure {
  const words = message.replace(/\s+/g, ' ').trim();
  const said = words === '' ? '' : `: ${words.length > 200 ? `${words.slice(0, 199)}…` : words}`;
  return new MeasureFailure('answer', `answered ${method} with error ${code}${said}`);
}
