import type { HttpAddress } from './http-server.ts';
import type { ServedSops } from './served-sops.ts';

/** How to serve. */
export interface ServeOptions {
  /** What the server says its version is. */
  readonly version: string;
  /** Where to listen for HTTP; standard input and output where absent. */
  readonly http?: HttpAddress;
  /** Hears, in one line, of input over standard input that is no JSON-RPC. */
  readonly onProblem?: (problem: string) => void;
}

/** A server that runs. */
export interface ServingSops {
  /** Address of the endpoint; absent over standard input and output. */
  readonly url?: string;
  /** Resolves when the server has ended: it was closed, or its one client has gone. */
  readonly ended: Promise<void>;
  /** Ends it. */
  close(): Promise<void>;
}

/** What was wrong with input, in one line; the SDK's words for a message that fits no schema are a page of JSON. */
function problemOf({ message }: Error): string {
  return message.trimStart().startsWith('[') ? 'a line is no message of JSON-RPC 2.0' : message.replaceAll(/\s+/g, ' ');
}

/**
 * Serves SOPs as an MCP server. The SDK is loaded here and nowhere else.
 *
 * @throws ProblemError where the address cannot be listened on.
 */
export async function serveSops(sops: ServedSops, options: ServeOptions): Promise<ServingSops> {
  const { version, http, onProblem } = options;
  const { createSopServer } = await import('./sop-server.ts');
  const factory = (): ReturnType<typeof createSopServer> => createSopServer(sops, version);
  if (http === undefined) {
    const { serveStdio } = await import('./stdio-server.ts');
    return serveStdio(factory, (error) => onProblem?.(problemOf(error)));
  }
  const { serveHttp } = await import('./http-server.ts');
  const { url, close } = await serveHttp(factory, http);
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    url,
    ended,
    async close() {
      await close();
      end();
    },
  };
}
