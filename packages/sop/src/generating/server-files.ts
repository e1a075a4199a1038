import type { ManifestClient, PluginDeclaration } from '../registry/plugin-declaration.ts';
import type { SourceServer } from '../registry/registry.ts';
import { mapServer, PLUGIN_FOLDERS, replaceVariables, secretPlaces, serverTexts, variablesOf } from './server-text.ts';

/** Schema that Agent Plugins 1.0.0 demands in `mcp.json`. Cursor reads a file with it, and none with another one. */
const AGENT_PLUGINS_MCP_SCHEMA = 'https://agent-plugins.org/schemas/1.0.0/mcp.schema.json';

/** Servers of one client, in its own terms. */
export type ServerMap = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What becomes of a plugin's servers. */
export interface ServerFiles {
  /** `.mcp.json` at the plugin's root; absent where no client reads one. */
  readonly dotMcp?: Readonly<Record<string, unknown>>;
  /** `mcp.json` at the plugin's root. */
  readonly mcp?: Readonly<Record<string, unknown>>;
  /** `mcpServers` of the Codex manifest: a path, or servers in Codex's own terms where `.mcp.json` cannot say them. */
  readonly codex?: string | ServerMap;
  readonly problems: readonly string[];
}

interface Said {
  readonly servers: ServerMap;
  readonly problems: readonly string[];
}

const CLIENT_NAMES: Readonly<Record<ManifestClient, string>> = {
  'claude-code': 'Claude Code',
  codex: 'Codex',
  cursor: 'Cursor',
  'agent-plugins': 'Agent Plugins 1.0.0',
};

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function urlProblem(url: string): string | undefined {
  const plain = replaceVariables(url, () => 'x');
  const [, written, host] = /^([a-z][a-z0-9+.-]*:)\/\/(?:[^\s/?#@]+@)?([^\s/?#@]+)(?:[/?#]\S*)?$/i.exec(plain) ?? [];
  if (written === undefined || host === undefined) return 'is no address';
  const protocol = written.toLowerCase();
  if (protocol === 'https:' || (protocol === 'http:' && isLoopback(host.replace(/:\d+$/, '')))) return undefined;
  return `begins with ${protocol}//`;
}

/** What is wrong with a server for every client. */
function commonProblems(name: string, server: SourceServer): readonly string[] {
  const problems = secretPlaces(server).map(
    (at) => `${at} of server "${name}" holds a secret in plain text, expected a variable such as \${NAME}.`,
  );
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(name)) {
    problems.push(`The name of server "${name}" has other characters than letters, digits, - and _, or over 64.`);
  }
  if ('command' in server && server.command.trim() === '') problems.push(`command of server "${name}" is empty.`);
  const wrong = 'url' in server ? urlProblem(server.url) : undefined;
  if (wrong !== undefined) {
    problems.push(`url of server "${name}" ${wrong}, expected https:// (http:// for this machine alone).`);
  }
  const headers = 'url' in server ? Object.keys(server.headers ?? {}) : [];
  const twice = headers.find((header, nth) =>
    headers.slice(0, nth).some((earlier) => earlier.toLowerCase() === header.toLowerCase()),
  );
  if (twice !== undefined) problems.push(`Header ${twice} of server "${name}" stands there twice.`);
  return problems;
}

/** Texts with a variable that a client does not expand there. */
function unexpanded(
  name: string,
  server: SourceServer,
  client: ManifestClient,
  isExpanded: (variable: string, form: string, key: string) => boolean,
): readonly string[] {
  return serverTexts(server).flatMap(({ at, key, text }) =>
    variablesOf(text)
      .filter((variable) => !isExpanded(variable.name, variable.form, key))
      .map(
        ({ written }) =>
          `${CLIENT_NAMES[client]} does not expand ${written} in ${at} of server "${name}", expected another text, or clients without ${client}.`,
      ),
  );
}

/** Texts with braces opened and not closed: Agent Plugins' schema takes none of them for one without a variable. */
function unclosed(name: string, server: SourceServer): readonly string[] {
  return serverTexts(server)
    .filter(({ text }) => replaceVariables(text, () => 'x').includes('${'))
    .map(
      ({ at }) =>
        `Agent Plugins 1.0.0 takes no "\${" without its end in ${at} of server "${name}", expected a variable such as \${PLUGIN_ROOT}, or clients without agent-plugins.`,
    );
}

function claudeServer(server: SourceServer): Readonly<Record<string, unknown>> {
  const said = mapServer(server, (text) =>
    replaceVariables(text, ({ name, form }) =>
      form === 'plain' && PLUGIN_FOLDERS.has(name) ? `\${CLAUDE_${name}}` : undefined,
    ),
  );
  return 'url' in said ? { type: 'http', ...said } : said;
}

function agentPluginsServer(name: string, server: SourceServer): Said {
  const problems = [
    ...unexpanded(name, server, 'agent-plugins', (variable, form, key) => {
      return form === 'plain' && PLUGIN_FOLDERS.has(variable) && (key === 'args' || key === 'env');
    }),
    ...unclosed(name, server),
  ];
  if ('url' in server) {
    const header = Object.keys(server.headers ?? {}).find((each) => /^(?:proxy-)?authorization$/i.test(each));
    if (header !== undefined) {
      problems.push(
        `Agent Plugins 1.0.0 lets clients authorize; header ${header} of server "${name}" is not for them.`,
      );
    }
    return { servers: { [name]: { type: 'streamable-http', ...server } }, problems };
  }
  if (
    /\s/.test(server.command) ||
    (/[/\\]/.test(server.command) && !/^\.\/(?!.*(?:^|\/)\.\.(?:\/|$))/.test(server.command))
  ) {
    problems.push(
      `command of server "${name}" is "${server.command}", expected one word, or a path that begins with ./`,
    );
  }
  for (const reserved of Object.keys(server.env ?? {}).filter((each) => PLUGIN_FOLDERS.has(each))) {
    problems.push(`env of server "${name}" sets ${reserved}, which Agent Plugins 1.0.0 sets itself.`);
  }
  return { servers: { [name]: { type: 'stdio', ...server } }, problems };
}

function cursorServer(name: string, server: SourceServer): Said {
  const problems = unexpanded(name, server, 'cursor', (variable, form) => {
    return form === 'plain' && !PLUGIN_FOLDERS.has(variable);
  });
  const said = mapServer(server, (text) =>
    replaceVariables(text, ({ name: variable, form }) => (form === 'plain' ? `\${env:${variable}}` : undefined)),
  );
  return { servers: { [name]: 'url' in said ? { type: 'http', ...said } : { type: 'stdio', ...said } }, problems };
}

/** The one variable that a text is, behind `Bearer ` where `prefix` says so. */
function onlyVariable(text: string, prefix = ''): string | undefined {
  const [variable] = variablesOf(text);
  const isAlone = variable?.form === 'plain' && text === `${prefix}${variable.written}`;
  return isAlone && !PLUGIN_FOLDERS.has(variable.name) ? variable.name : undefined;
}

function codexHeaders(headers: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(headers);
  const bearer = entries.find(
    ([name, text]) => /^authorization$/i.test(name) && onlyVariable(text, 'Bearer ') !== undefined,
  );
  const others = entries.filter((entry) => entry !== bearer);
  const fromEnv = others.flatMap(([name, text]) => {
    const variable = onlyVariable(text);
    return variable === undefined ? [] : [[name, variable] as const];
  });
  const plain = others.filter(([, text]) => onlyVariable(text) === undefined);
  return {
    ...(bearer === undefined ? {} : { bearer_token_env_var: onlyVariable(bearer[1], 'Bearer ') }),
    ...(plain.length === 0 ? {} : { http_headers: Object.fromEntries(plain) }),
    ...(fromEnv.length === 0 ? {} : { env_http_headers: Object.fromEntries(fromEnv) }),
  };
}

/** True where a text needs no expansion in Codex: nothing to expand, or a variable that Codex hands on by its name. */
function isSaidToCodex({
  key,
  name,
  text,
}: {
  readonly key: string;
  readonly name: string;
  readonly text: string;
}): boolean {
  if (variablesOf(text).length === 0) return true;
  if (key === 'env') return onlyVariable(text) === name;
  return (
    key === 'headers' &&
    (onlyVariable(text) !== undefined || (/^authorization$/i.test(name) && onlyVariable(text, 'Bearer ') !== undefined))
  );
}

function codexServer(name: string, server: SourceServer): Said {
  const problems = serverTexts(server)
    .filter((text) => !isSaidToCodex(text))
    .map(
      ({ at }) =>
        `Codex does not expand the variable in ${at} of server "${name}", expected another text, or clients without codex.`,
    );
  if ('url' in server) {
    return { servers: { [name]: { url: server.url, ...codexHeaders(server.headers ?? {}) } }, problems };
  }
  const { command, args, env = {} } = server;
  const forwarded = Object.keys(env).filter((key) => onlyVariable(env[key] ?? '') === key);
  const plain = Object.entries(env).filter(([key]) => !forwarded.includes(key));
  const said = {
    command,
    ...(args === undefined ? {} : { args }),
    ...(plain.length === 0 ? {} : { env: Object.fromEntries(plain) }),
    ...(forwarded.length === 0 ? {} : { env_vars: forwarded }),
  };
  return { servers: { [name]: said }, problems };
}

function together(all: readonly Said[]): Said {
  return {
    servers: Object.fromEntries(all.flatMap(({ servers }) => Object.entries(servers))),
    problems: all.flatMap(({ problems }) => problems),
  };
}

/** True where `.mcp.json` says the same to Codex as to Claude Code: no variable, no header. */
function isSharedWithCodex(server: SourceServer): boolean {
  if ('url' in server && Object.keys(server.headers ?? {}).length > 0) return false;
  return serverTexts(server).every(({ text }) => variablesOf(text).length === 0);
}

/**
 * The files with a plugin's MCP servers, one declaration for all clients. Variables are declared as `${NAME}`, folders of
 * the plugin as `${PLUGIN_ROOT}` and `${PLUGIN_DATA}`; what a client cannot say is a problem, never something else.
 */
export function serverFiles({ servers, clients }: PluginDeclaration): ServerFiles {
  const entries = Object.entries(servers);
  if (entries.length === 0) return { problems: [] };
  const has = (client: ManifestClient): boolean => clients.includes(client);
  const problems = entries.flatMap(([name, server]) => commonProblems(name, server));
  const isShared = entries.every(([, server]) => isSharedWithCodex(server));
  const codex = has('codex') ? together(entries.map(([name, server]) => codexServer(name, server))) : undefined;
  const claude = Object.fromEntries(entries.map(([name, server]) => [name, claudeServer(server)]));
  const portable = has('agent-plugins')
    ? together(entries.map(([name, server]) => agentPluginsServer(name, server)))
    : undefined;
  // One mcp.json for both: where Agent Plugins is among the clients, Cursor reads the file in those terms.
  const cursor =
    has('cursor') && portable === undefined
      ? together(entries.map(([name, server]) => cursorServer(name, server)))
      : undefined;
  const root = portable ?? cursor;
  const schema = portable === undefined ? {} : { $schema: AGENT_PLUGINS_MCP_SCHEMA };
  return {
    ...(has('claude-code') || (codex !== undefined && isShared) ? { dotMcp: { mcpServers: claude } } : {}),
    ...(root === undefined ? {} : { mcp: { ...schema, mcpServers: root.servers } }),
    ...(codex === undefined ? {} : { codex: isShared ? './.mcp.json' : codex.servers }),
    problems: [...problems, ...(codex?.problems ?? []), ...(root?.problems ?? [])],
  };
}
