import type { ClientId, Evidence } from '@sopwright/clients';

/** A tool as a server lists it: the JSON value off the wire, key order kept. */
export type WireTool = Readonly<Record<string, unknown>>;

/** What is known of a server's tools, measured now or recorded in a capture. */
export interface ServerTools {
  /** Name of the server in the config. */
  readonly name: string;
  /** Plugin that brings the server. */
  readonly plugin?: string;
  readonly instructions?: string;
  readonly tools: readonly WireTool[];
  /** Set where the client's config has `alwaysLoad: true`. */
  readonly alwaysLoad?: boolean;
}

/** How a client brings tools into the prompt; `unknown`: there is no record for this client or setting. */
export type McpMode = 'eager' | 'deferred' | 'unknown';

/** One tool in the prompt of one client. */
export interface ToolProjection {
  readonly name: string;
  /** Name under which the model sees it, such as `mcp__github__search`. */
  readonly exposedName: string;
  readonly mode: McpMode;
  /** Text loaded at startup: the definition where eager, the name where deferred and listed, else empty. */
  readonly startupText: string;
  /** Text that is loaded once the tool is used or found: the definition. */
  readonly definitionText: string;
  /** Text of its description beyond the client's cap. */
  readonly lost: string;
}

/** What one client loads of one server. */
export interface ServerProjection {
  readonly client: ClientId;
  readonly server: string;
  readonly record: 'observed' | 'documented' | 'none';
  readonly evidence: readonly Evidence[];
  readonly mode: McpMode;
  readonly tools: readonly ToolProjection[];
  /** Text about the server itself that is loaded at startup: instructions, or the line that names it. */
  readonly startupText: string;
  /** Text of its instructions beyond the client's cap. */
  readonly lostInstructions: string;
  readonly notes: readonly string[];
}
