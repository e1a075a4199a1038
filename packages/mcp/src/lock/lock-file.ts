import type { ClientId } from '@sopwright/clients';
import type { ServerStatus } from '../capture.ts';

/** Name of the lock file; it stands in the folder that its paths are relative to. */
export const LOCK_FILE = 'sopwright.mcp.lock.json';

/** Version of the shape below. Another one is refused, never read half. */
export const LOCK_VERSION = 1;

/** A tool as the server listed it. Hashes are `sha256:` and 64 hex digits. */
export interface LockedTool {
  readonly name: string;
  /** Over the tool's JSON as it stood on the wire. */
  readonly hash: string;
  /** Over the description's UTF-8. */
  readonly descriptionHash?: string;
  /** Over the input schema as it stood on the wire. */
  readonly schemaHash?: string;
  /** The tool's JSON, description included, key order of the wire, secrets of the config redacted: what projections are made from. */
  readonly tool: Readonly<Record<string, unknown>>;
}

/** Sizes of what a server lists; only servers that were measured have any. */
export interface LockedCounts {
  readonly tools: number;
  readonly prompts: number;
  readonly resources: number;
  /** UTF-8 bytes of the `tools` array as it stood on the wire. */
  readonly wireBytes: number;
  /** Tokens of the same text, in the lock's encoding. */
  readonly wireTokens: number;
  /**
   * Tokens of a JSON list of `{name, description, input_schema}`, all that the clients that were looked at put in a
   * prompt of a tool that they load.
   */
  readonly definitionTokens: number;
  /** Tokens of the instructions, in the lock's encoding. */
  readonly instructionsTokens: number;
}

/** What was measured of one server entry. */
export interface LockedServer {
  readonly name: string;
  /** Config file of the entry, relative to the lock file or beginning with `~/`. */
  readonly file: string;
  /** Hosts that read the entry alike. */
  readonly hosts: readonly ClientId[];
  /** Over the entry as written, keys sorted: variables are not expanded. */
  readonly configHash: string;
  readonly status: ServerStatus;
  /** Why it was not measured, or not for good. */
  readonly reason?: string;
  /** Names of the client capabilities that it was asked with: other ones may bring other tools. */
  readonly capabilities: readonly string[];
  readonly serverInfo?: { readonly name: string; readonly version: string };
  readonly protocolVersion?: string;
  readonly instructions?: string;
  readonly instructionsHash?: string;
  /** Over the `tools` array as it stood on the wire, pages joined. */
  readonly wireHash?: string;
  readonly counts?: LockedCounts;
  /** In the server's order. */
  readonly tools?: readonly LockedTool[];
}

/** The lock file: what every server listed when it was last measured and approved. */
export interface McpLock {
  readonly lockVersion: typeof LOCK_VERSION;
  /** What counts of tokens are counted in. */
  readonly encoding: 'o200k_base';
  /** Sorted by file, name and hosts. */
  readonly servers: readonly LockedServer[];
}
