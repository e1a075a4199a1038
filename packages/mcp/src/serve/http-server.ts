import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { hostname, networkInterfaces } from 'node:os';
import { hostHeaderValidation, originValidation, toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, type McpServerFactory } from '@modelcontextprotocol/server';
import { ProblemError } from '@sopwright/workspace';

/** Where to listen. */
export interface HttpAddress {
  /** Name or address of the interface; `127.0.0.1` is this machine alone. */
  readonly host: string;
  /** 0 for one that is free. */
  readonly port: number;
}

/** A server that listens. */
export interface HttpServing {
  /** `http://127.0.0.1:8931/mcp` */
  readonly url: string;
  /** Ends all connections and the server. */
  close(): Promise<void>;
}

/** Path of the one endpoint. */
const ENDPOINT = '/mcp';

/** Bytes of a request's body; what is asked here is a name or a phrase. */
const MAX_BODY = 1_048_576;

/** Milliseconds for a request to come in, and connections at a time: a client that dawdles holds nobody up. */
const REQUEST_MS = 30_000;
const MAX_CONNECTIONS = 256;

const LOOPBACK_NAMES: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];
const WILDCARDS: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

function bracketed(address: string): string {
  return address.includes(':') ? `[${address}]` : address;
}

/**
 * Names that a request may call this server by. A page elsewhere that has its own name resolve to this machine (DNS
 * rebinding) calls it by another one and is refused. Behind a wildcard these are the names and addresses of the machine.
 */
function allowedNames(host: string): string[] {
  if (!WILDCARDS.has(host)) return [...LOOPBACK_NAMES, bracketed(host)];
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return [...LOOPBACK_NAMES, hostname(), ...own.map(({ address }) => bracketed(address))];
}

function listenFailure(error: unknown, { host, port }: HttpAddress): ProblemError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words: Readonly<Record<string, string>> = {
    EADDRINUSE: 'is taken',
    EADDRNOTAVAIL: 'is no address of this machine',
    ENOTFOUND: 'is no name that is known here',
    EACCES: 'may not be listened on',
  };
  const where = `${bracketed(host)}:${port}`;
  return new ProblemError('usage', `The address ${where} ${words[code] ?? `cannot be listened on (${code})`}.`);
}

function listen(server: Server, address: HttpAddress): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenFailure(error, address)));
    server.listen(address.port, address.host, () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : address.port);
    });
  });
}

/** True for what a client sent to this endpoint; a message of another kind has neither method nor address. */
function isForEndpoint(request: IncomingMessage): request is IncomingMessage & { method: string; url: string } {
  return request.method !== undefined && request.url?.split('?', 1)[0] === ENDPOINT;
}

function refuseElsewhere(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' }).end(`The endpoint is ${ENDPOINT}.\n`);
}

/**
 * Serves over Streamable HTTP at `/mcp`, without sessions: every request is answered by an instance of its own, so that
 * a client that vanishes leaves nothing behind.
 *
 * @throws ProblemError where the address cannot be listened on.
 */
export async function serveHttp(factory: McpServerFactory, address: HttpAddress): Promise<HttpServing> {
  const handler = createMcpHandler(factory, { maxRequestBodySize: MAX_BODY });
  const handle = toNodeHandler(handler, { maxRequestBodySize: MAX_BODY });
  const names = allowedNames(address.host);
  const isHostAllowed = hostHeaderValidation(names);
  const isOriginAllowed = originValidation(names);
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    // Both have answered where they say no.
    if (!isHostAllowed(request, response) || !isOriginAllowed(request, response)) return;
    if (isForEndpoint(request)) handle(request, response).catch(() => response.destroy());
    else refuseElsewhere(response);
  });
  server.requestTimeout = REQUEST_MS;
  server.headersTimeout = REQUEST_MS;
  server.maxConnections = MAX_CONNECTIONS;
  const port = await listen(server, address);
  return {
    url: `http://${bracketed(address.host)}:${port}${ENDPOINT}`,
    async close() {
      await handler.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}
