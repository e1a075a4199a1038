import { existsSync } from 'node:fs';
import type { Channel } from './channel.ts';
import { notificationText, readIncoming, replyText, requestText } from './json-rpc.ts';
import type { MeasureLimits } from './limits.ts';
import { createLineSplitter } from './line-splitter.ts';
import { MeasureFailure } from './measure-failure.ts';
import { createPendingRequests, type PendingRequests } from './pending-requests.ts';
import { type ProcessGroup, type StartInput, startGroup } from './process-group.ts';
import { assertDepth } from './wire-array.ts';

/** A conversation over standard input and output. */
export interface StdioChannel extends Channel {
  /** The last that the server wrote to standard error, as far as the limit goes. */
  errorOutput(): string;
}

function endedAs(code: number | null, signal: NodeJS.Signals | null): MeasureFailure {
  const how = signal === null ? `with code ${code ?? 0}` : `by ${signal}`;
  return new MeasureFailure('ended', `exited ${how}`);
}

function startFailure(error: unknown, { cwd }: StartInput): MeasureFailure {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const words: Readonly<Record<string, string>> = {
    ENOENT: existsSync(cwd) ? 'the command was not found' : 'its working directory does not exist',
    EACCES: 'the command may not be executed',
    ERR_INVALID_ARG_VALUE: 'a character that no command line can have stands in its entry',
  };
  return new MeasureFailure('ended', `could not be started: ${words[String(code)] ?? String(code)}`);
}

/** Starts the server's group. @throws MeasureFailure `ended` where the system takes no such command line at all. */
function start(input: StartInput): ProcessGroup {
  try {
    return startGroup(input);
  } catch (error) {
    throw startFailure(error, input);
  }
}

/** Keeps the end of standard error, and reads on so that the server never waits for us. */
function keepErrorOutput({ child }: ProcessGroup, limit: number): () => string {
  let kept = Buffer.alloc(0);
  let isCut = false;
  child.stderr.on('data', (chunk: Buffer) => {
    isCut ||= kept.length + chunk.length > limit;
    kept = Buffer.concat([kept, chunk.subarray(-limit)]).subarray(-limit);
  });
  // The first line may begin in the middle of a value that must not be shown, and would not be known by its second half.
  return () => {
    const text = kept.toString('utf8');
    return isCut ? text.slice(text.indexOf('\n') + 1 || text.length) : text;
  };
}

/** Reads standard output: answers settle requests, requests are answered, everything else is noise. */
function listen(group: ProcessGroup, pending: PendingRequests, limits: MeasureLimits): void {
  const { stdin, stdout } = group.child;
  let questions = 0;
  const splitter = createLineSplitter(limits, (line) => {
    if (line.trim() === '') return;
    const incoming = readIncoming(line);
    if (incoming === undefined) {
      if (pending.countNoise() <= limits.noiseLines) return;
      throw new MeasureFailure('limit', `wrote over ${limits.noiseLines} lines that are no JSON-RPC`);
    }
    assertDepth(line, limits.depth);
    if (incoming.type !== 'request') {
      pending.settle(incoming, line);
      return;
    }
    questions += 1;
    if (questions > limits.questions) throw new MeasureFailure('limit', `asked over ${limits.questions} times`);
    stdin.write(`${replyText(incoming.id, incoming.method)}\n`);
  });
  stdout.on('data', (chunk: Buffer) => {
    try {
      splitter.push(chunk);
    } catch (error) {
      stdout.destroy();
      pending.fail(error instanceof MeasureFailure ? error : new MeasureFailure('limit', 'wrote what cannot be read'));
    }
  });
}

/** Starts a server and talks to it line by line. */
export function openStdioChannel(input: StartInput, limits: MeasureLimits): StdioChannel {
  const group = start(input);
  const { child } = group;
  const pending = createPendingRequests();
  const errorOutput = keepErrorOutput(group, limits.errorBytes);
  let lastId = 0;
  child.on('error', (error) => pending.fail(startFailure(error, input)));
  // `close` comes after the last byte was read: an answer that was written before the end counts.
  child.on('close', (code, signal) => pending.fail(endedAs(code, signal)));
  // Grandchildren may hold the pipes open after the server itself is gone: `close` would never come.
  child.on('exit', (code, signal) => setTimeout(() => pending.fail(endedAs(code, signal)), limits.graceMs).unref());
  // Writing to a server that is gone; that it is gone is told by `close`.
  child.stdin.on('error', () => undefined);
  listen(group, pending, limits);
  return {
    errorOutput,
    async request(method, params, milliseconds) {
      lastId += 1;
      const answer = pending.wait(lastId, method, milliseconds);
      child.stdin.write(`${requestText(lastId, method, params)}\n`);
      return answer;
    },
    async notify(method) {
      child.stdin.write(`${notificationText(method)}\n`);
    },
    agree() {},
    close: () => group.stop(limits.graceMs),
  };
}
