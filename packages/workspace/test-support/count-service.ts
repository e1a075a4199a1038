import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** A request that reached the service. */
export interface CountCall {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A service on the loopback interface, and what it was asked. */
export interface CountService {
  readonly url: string;
  readonly calls: readonly CountCall[];
}

/**
 * Starts a service that answers each request as `answer` does, until the test is over. Shapes of its answers:
 * https://platform.claude.com/docs/en/api/messages/count_tokens (`{"input_tokens": 14}`) and
 * https://platform.claude.com/docs/en/api/errors (`{"type": "error", "error": {"type", "message"}, "request_id"}`), both
 * read 2026-11-26.
 */
export async function startCountService(
  answer: (call: CountCall, response: ServerResponse) => void,
): Promise<CountService> {
  const calls: CountCall[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      const call = { method: request.method, url: request.url, headers: request.headers, body };
      calls.push(call);
      answer(call, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { url: `http://127.0.0.1:${address.port}`, calls };
}

/** Answers with JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(value));
}

/** Answers with an error of the documented shape. */
export function sendError(
  response: ServerResponse,
  status: number,
  type: string,
  message: string,
  headers?: Record<string, string>,
): void {
  sendJson(response, status, { type: 'error', error: { type, message }, request_id: 'req_1' }, headers);
}
