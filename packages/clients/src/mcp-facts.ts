import type { Evidence } from './types.ts';

/** Where in a client's scheme of precedence a file with MCP servers stands. */
export type McpScope = 'managed' | 'local' | 'project' | 'user' | 'plugin' | 'extension';

/** Key under which a file keeps its servers. */
export type McpRootKey = 'mcpServers' | 'servers' | 'context_servers' | 'mcp_servers';

/** How a server is reached. */
export type McpTransport = 'stdio' | 'http' | 'sse' | 'ws';

/** System that a path is for, as Node names it. */
export type McpPlatform = 'darwin' | 'linux' | 'win32';

/** A file in which a client looks for MCP servers. */
export interface McpFile {
  /**
   * Path with forward slashes: below the project's folder, below `~/`, below a folder that a variable names (`$NAME/`),
   * or absolute.
   */
  readonly path: string;
  /** Path that counts where the variable of `path` is not set. */
  readonly fallbackPath?: string;
  readonly scope: McpScope;
  readonly format: 'json' | 'toml';
  /** Comments and trailing commas in JSON; absent: no record of what the client makes of them. */
  readonly comments?: 'read' | 'refused';
  readonly rootKey: McpRootKey;
  /** Set where a map of servers without the root key is read as well. */
  readonly isFlatRead?: true;
  /** Set where the file keeps servers by absolute project folder: `projects["/work/app"].mcpServers`. */
  readonly byProject?: true;
  /** Set where there is no record of how the client expands variables in this file. */
  readonly areVariablesUnknown?: true;
  /** Systems that the path is for; absent: all. */
  readonly platforms?: readonly McpPlatform[];
  /**
   * Project files: `upward` from the working directory to the top of the project, the nearest winning, or in the `folder`
   * that was opened alone.
   */
  readonly search?: 'upward' | 'folder';
  readonly evidence: Evidence;
}

/** Where a plugin or an extension of a client keeps its servers. */
export interface McpPlugin {
  readonly scope: 'plugin' | 'extension';
  /** Manifest, below the plugin's folder; its `mcpServers` is a map, and where `isPathRead` a path or a list of both. */
  readonly manifest: string;
  readonly isPathRead?: true;
  /** File with servers at the plugin's root. */
  readonly file?: string;
  readonly evidence: Evidence;
}

/** A file that people put servers into and the client does not read them from. */
export interface McpUnreadFile {
  /** As {@link McpFile.path}. */
  readonly path: string;
  /** Keys that show that servers are meant. */
  readonly keys: readonly string[];
  /** Where to put them, one clause. */
  readonly instead: string;
  readonly evidence: Evidence;
}

/** A folder with files of agents that bring servers of their own, loaded where such an agent is chosen. */
export interface McpAgentFolder {
  /** As {@link McpFile.path}; the folder. */
  readonly path: string;
  readonly evidence: Evidence;
}

/** Type of a value in an entry. */
export type McpValueType = 'string' | 'boolean' | 'number' | 'strings' | 'string map' | 'map' | 'list';

/** A key of a server's entry. */
export interface McpField {
  readonly types: readonly McpValueType[];
  readonly evidence: Evidence;
}

/**
 * A way to write a variable. `braced`: `${NAME}`; `default`: `${NAME:-text}`; `env`: `${env:NAME}`; `input`:
 * `${input:id}`; `editor`: `${config:…}` and `${command:…}`; `config`: `${user_config.KEY}`; `file`: `${file:/path}`; `dollar`: `$NAME`; `percent`: `%NAME%`.
 */
export type McpVariableForm =
  | 'braced'
  | 'default'
  | 'env'
  | 'input'
  | 'editor'
  | 'config'
  | 'file'
  | 'dollar'
  | 'percent';

/** How a client expands variables in an entry. */
export interface McpVariables {
  readonly forms: readonly McpVariableForm[];
  /** Keys whose texts are expanded; absent: all. */
  readonly keys?: readonly string[];
  /** Predefined names in braces that are no environment variables. */
  readonly predefined?: readonly string[];
  /** What is left of a variable that is not set; absent: no record. */
  readonly unset?: 'as written' | 'empty';
  /** What happens then, one clause. */
  readonly unsetEffect: string;
  readonly evidence: Evidence;
}

/** A list in a client's settings that switches servers off. */
export interface McpSettingList {
  /** Keys that lead to the list. */
  readonly path: readonly string[];
  /**
   * `off`: what it names is not loaded; `only`: where the list is there, nothing else is; `asked`: where the list is
   * there, the client asks its user before it loads anything else.
   */
  readonly meaning: 'off' | 'only' | 'asked';
  /** Key of the same file that, where it is true, names all. */
  readonly allKey?: string;
  /** What it holds: names, or maps with `serverName`, `serverUrl` or `serverCommand`. */
  readonly holds: 'names' | 'matchers';
  /** Scopes that it is about; absent: all. */
  readonly scopes?: readonly McpScope[];
}

/** Settings of a client that switch servers off. */
export interface McpSettings {
  /** As {@link McpFile.path}; highest precedence first. */
  readonly paths: readonly string[];
  readonly lists: readonly McpSettingList[];
  readonly evidence: Evidence;
}

/** How long a client waits for a server to start. */
export interface McpStartTimeout {
  readonly defaultMs: number;
  /** Key of the entry that sets it, and milliseconds of its unit. */
  readonly key?: string;
  readonly unitMs?: number;
  /** Environment variable that sets it, in milliseconds. */
  readonly variable?: string;
  readonly evidence: Evidence;
}

/** All that is known of how a client reads MCP servers. What is absent has no record. */
export interface McpFacts {
  /** Highest precedence first: an entry hides those of the same name in later files. */
  readonly files: readonly McpFile[];
  readonly plugins?: readonly McpPlugin[];
  readonly unreadFiles?: readonly McpUnreadFile[];
  readonly agentFolders?: readonly McpAgentFolder[];
  /** Words that `type` may have. */
  readonly types: Readonly<Record<string, McpTransport>>;
  /** What a key means where there is no `type`, in the order in which they count. */
  readonly endpoints: Readonly<Record<string, McpTransport>>;
  /** Set where an entry with `url` and without `type` is not loaded. */
  readonly urlNeedsType?: Evidence;
  /** Key that shows, where nothing says how the server is reached, that an extension of the client brings it. */
  readonly extensionKey?: string;
  /** Keys of an entry. */
  readonly fields: Readonly<Record<string, McpField>>;
  /** Absent: no variables are expanded, as far as is documented. */
  readonly variables?: McpVariables;
  /** Key of an entry that switches it off, or on; `on` counts where it is `false`. */
  readonly switches?: { readonly off?: string; readonly on?: string };
  readonly settings?: McpSettings;
  /** Keys of an entry with names of tools that are let through, or held back. */
  readonly toolFilters?: { readonly include?: string; readonly exclude?: string };
  readonly startTimeout?: McpStartTimeout;
}

/** Fields with one and the same evidence. Of each, the types its value may have. */
export function mcpFields(
  evidence: Evidence,
  types: Readonly<Record<string, McpValueType | readonly McpValueType[]>>,
): Readonly<Record<string, McpField>> {
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => [name, { types: typeof type === 'string' ? [type] : type, evidence }]),
  );
}
