import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ServerStatus } from '../capture.ts';
import type { ServerConfig, Transport } from '../server-config.ts';
import type { Channel } from './channel.ts';
import { childEnvironment } from './child-environment.ts';
import { openHttpChannel } from './http-channel.ts';
import type { MeasureLimits } from './limits.ts';
import { openStdioChannel } from './stdio-channel.ts';

/** Why a server cannot be talked to. */
export interface Obstacle {
  readonly status: ServerStatus;
  /** One clause. */
  readonly reason: string;
}

/** What stands against talking to a server at all, before anything is started. */
export function obstacleOf({ transport, unresolved }: ServerConfig): Obstacle | undefined {
  const [variable] = unresolved;
  if (variable !== undefined) {
    const reason = `the variable ${variable.name} has no value: ${variable.effect}`;
    return { status: 'unresolved-variable', reason };
  }
  if (transport === undefined) {
    return { status: 'startup-failure', reason: 'the entry names no command and no address' };
  }
  if (transport.type === 'sse' || transport.type === 'ws') {
    return { status: 'remote-not-measured', reason: `the transport ${transport.type} is not spoken here` };
  }
  if (transport.type === 'http' && !/^https?:\/\//i.test(transport.url)) {
    return { status: 'remote-not-measured', reason: 'the address is none of http or https' };
  }
  if (transport.type === 'http' && /^https?:\/\/[^/?#]*@/i.test(transport.url)) {
    const reason = 'the address has a user in it, which is not sent: use a header';
    return { status: 'remote-not-measured', reason };
  }
  return undefined;
}

/** An open line to one server. */
export interface Line {
  readonly channel: Channel;
  readonly errorOutput: () => string;
  /** Temporary home of the server, as it may name it. */
  readonly homes: readonly string[];
  /** Removes the temporary home, once the channel is closed. */
  readonly clean: () => void;
}

/**
 * Starts a server, in `folder` or else in a temporary home, or gets ready to call one.
 *
 * @throws MeasureFailure where the system takes no such command line, or HTTP no such header.
 */
export function openLine(transport: Transport, limits: MeasureLimits, folder: string | undefined): Line {
  if (transport.type !== 'stdio') {
    return { channel: openHttpChannel(transport, limits), errorOutput: () => '', homes: [], clean: () => undefined };
  }
  const { command, args, env: configured, cwd } = transport;
  const home = mkdtempSync(path.join(tmpdir(), 'sopwright-mcp-'));
  const env = childEnvironment({ command, configured, home, own: process.env });
  // A server may still have files open there, or have written what we may not remove: that is no failure of ours.
  const clean = (): void => {
    try {
      rmSync(home, { recursive: true, force: true, maxRetries: 3 });
    } catch {}
  };
  try {
    const channel = openStdioChannel({ command, args, env, cwd: cwd ?? folder ?? home, scratch: home }, limits);
    return { channel, errorOutput: channel.errorOutput, homes: [realpathSync(home), home], clean };
  } catch (error) {
    clean();
    throw error;
  }
}
