import type { ClientId } from '@sopwright/clients';

/** What a client says of itself when it meets a server. Servers offer other tools to other capabilities. */
export interface Handshake {
  readonly protocolVersion: string;
  /** Client capabilities as they go over the wire. */
  readonly capabilities: Readonly<Record<string, unknown>>;
  /** `none`: nobody has seen what this client sends; Claude Code's handshake stands in. */
  readonly record: 'observed' | 'none';
}

/** Claude Code 2.1.328 over stdio, seen 2026-11-20 by a server that wrote its requests down. */
export const claudeCodeHandshake: Handshake = {
  protocolVersion: '2025-11-25',
  capabilities: { roots: { listChanged: true }, elicitation: { form: {}, url: {} } },
  record: 'observed',
};

/** Version of the specification that knows `server/discover` in place of `initialize`. */
export const STATELESS_VERSION = '2026-07-28';

/** The handshake of a client; of Claude Code where there is no record. */
export function handshakeOf(client: ClientId): Handshake {
  return client === 'claude-code' ? claudeCodeHandshake : { ...claudeCodeHandshake, record: 'none' };
}
