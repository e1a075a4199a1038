import type { McpServerFactory } from '@modelcontextprotocol/server';
import { StdioServerTransport, serveStdio as serve } from '@modelcontextprotocol/server/stdio';

/** A conversation over the standard streams of this process. */
export interface StdioServing {
  /** Resolves when the client has gone: it closed our input, or reads our output no more. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** Bytes of one line of input; what is asked here is a name or a phrase. */
const MAX_LINE = 1_048_576;

/**
 * Serves over standard input and output, which nothing else may write to.
 *
 * @param onProblem - hears of input that is no JSON-RPC.
 */
export function serveStdio(factory: McpServerFactory, onProblem: (error: Error) => void): StdioServing {
  const { stdin, stdout } = process;
  const transport = new StdioServerTransport(stdin, stdout, { maxBufferSize: MAX_LINE });
  const { close } = serve(factory, { transport, onerror: onProblem });
  const ended = new Promise<void>((resolve) => {
    // Input that ended, output that nobody reads, a line without end: all of them close the transport.
    const { onclose } = transport;
    transport.onclose = () => {
      onclose?.();
      resolve();
    };
  });
  return {
    ended: ended.then(() => {
      stdin.destroy();
    }),
    close,
  };
}
