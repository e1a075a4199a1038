import type { ClientId } from '@sopwright/clients';
import type { Position, Range } from '@sopwright/document';

/** Where in a host's scheme of precedence a config stands. */
export type ConfigScope = 'managed' | 'local' | 'project' | 'user' | 'plugin' | 'extension';

/** A place in a config file. */
export interface ConfigPlace {
  /** Path as it is reported: with forward slashes, relative to the working directory or starting with `~/`. */
  readonly file: string;
  readonly range: Range;
  readonly start: Position;
}

/** A variable in a config that has no value, or that this host does not expand. */
export interface UnresolvedVariable {
  readonly name: string;
  /** What the host does with it, as one clause. */
  readonly effect: string;
  readonly place: ConfigPlace;
}

/** How to reach a server, variables expanded. Values may be secret: never printed, never written. */
export type Transport =
  | {
      readonly type: 'stdio';
      readonly command: string;
      readonly args: readonly string[];
      readonly env: Readonly<Record<string, string>>;
      readonly cwd?: string;
    }
  | {
      readonly type: 'http' | 'sse' | 'ws';
      readonly url: string;
      readonly headers: Readonly<Record<string, string>>;
    };

/** A transport without what may be secret. */
export interface ShownTransport {
  readonly command?: string;
  readonly args?: readonly string[];
  /** Names of the variables that are set. */
  readonly env?: readonly string[];
  readonly url?: string;
  /** Names of the headers that are sent. */
  readonly headers?: readonly string[];
}

/** One server entry of one config file, as one host reads it. */
export interface ServerConfig {
  readonly name: string;
  readonly host: ClientId;
  readonly scope: ConfigScope;
  /** Plugin or extension that brings it. */
  readonly plugin?: string;
  /** The entry's key. */
  readonly place: ConfigPlace;
  /** Absent where the entry cannot be read as any transport; a problem says why. */
  readonly transport?: Transport;
  /** The transport as written, variables unexpanded: what is hashed. It may hold secrets in plain text: print `shown`. */
  readonly written: Readonly<Record<string, unknown>>;
  /** How it is reached, as it may be printed: variables as written, secrets and values of the environment left out. */
  readonly shown?: ShownTransport;
  readonly unresolved: readonly UnresolvedVariable[];
  /** True where the host has it switched off. */
  readonly isDisabled: boolean;
  /** Entry of a scope with precedence that hides this one. */
  readonly shadowedBy?: ConfigPlace;
  readonly alwaysLoad?: boolean;
  /** Names of tools that the config lets through or holds back. */
  readonly includeTools?: readonly string[];
  readonly excludeTools?: readonly string[];
  /** Milliseconds the host waits for the server to start; the config's own value, else the host's default where known. */
  readonly startTimeoutMs?: number;
}

/** Something in a config that its host does not read, or reads otherwise than it looks. */
export interface ConfigProblem {
  /** Name of the problem, such as `unknown-key`, `url-without-type`, `invalid-json`. */
  readonly id: string;
  /** One sentence: what, and what to do. */
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly host: ClientId;
  readonly place: ConfigPlace;
}
