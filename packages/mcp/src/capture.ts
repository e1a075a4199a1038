/** What became of a server. Only `measured` and `dynamic` have counts: what was not measured is never zero. */
export type ServerStatus =
  | 'measured'
  | 'dynamic'
  | 'auth-required'
  | 'startup-failure'
  | 'timeout'
  | 'list-error'
  | 'remote-not-measured'
  | 'unresolved-variable';

/** What a server said of itself. Texts come from the server: never trusted, never executed. */
export interface ServerCapture {
  readonly name: string;
  readonly status: ServerStatus;
  /** One line on why it was not measured. */
  readonly reason?: string;
  readonly serverInfo?: { readonly name: string; readonly version: string };
  readonly protocolVersion?: string;
  readonly instructions?: string;
  /** Tools of all pages in the server's order, key order of the wire kept. */
  readonly tools: readonly Readonly<Record<string, unknown>>[];
  /**
   * The `tools` arrays of all pages as they stood on the wire, joined into one JSON array: what hashes are taken over.
   * Where the server names its temporary home, another one each time, `/sopwright-mcp-home` stands in its place.
   */
  readonly wire: string;
  readonly prompts: readonly Readonly<Record<string, unknown>>[];
  readonly resources: readonly Readonly<Record<string, unknown>>[];
  /** The last lines on standard error of a server that was not measured, configured values redacted. */
  readonly errorOutput?: string;
  /** Milliseconds until `initialize` was answered, and until the last list was. */
  readonly initializeMs?: number;
  readonly listMs?: number;
}
