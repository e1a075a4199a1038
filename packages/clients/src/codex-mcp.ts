import { type McpFacts, mcpFields } from './mcp-facts.ts';
import type { Evidence } from './types.ts';

const mcpPage: Evidence = {
  grade: 'documented',
  source: 'https://developers.openai.com/codex/mcp',
  date: '2026-11-20',
  note: 'Fields beyond those of `codex mcp add --help` come from pages of third parties. Unknown keys are accepted silently (observed with 0.169.0).',
};
const project: Evidence = { ...mcpPage, note: 'Read in trusted projects only.' };
const pluginSource: Evidence = { grade: 'documented', source: 'https://github.com/openai/codex', date: '2026-11-20' };

/** MCP servers of Codex CLI. */
export const codexMcp: McpFacts = {
  files: [
    {
      path: '.codex/config.toml',
      scope: 'project',
      format: 'toml',
      rootKey: 'mcp_servers',
      search: 'upward',
      evidence: project,
    },
    {
      path: '$CODEX_HOME/config.toml',
      fallbackPath: '~/.codex/config.toml',
      scope: 'user',
      format: 'toml',
      rootKey: 'mcp_servers',
      evidence: mcpPage,
    },
  ],
  plugins: [{ scope: 'plugin', manifest: '.codex-plugin/plugin.json', isPathRead: true, evidence: pluginSource }],
  types: {},
  endpoints: { command: 'stdio', url: 'http' },
  fields: mcpFields(mcpPage, {
    command: 'string',
    args: 'strings',
    env: 'string map',
    env_vars: 'list',
    cwd: 'string',
    url: 'string',
    bearer_token_env_var: 'string',
    http_headers: 'string map',
    env_http_headers: 'string map',
    startup_timeout_sec: 'number',
    startup_timeout_ms: 'number',
    tool_timeout_sec: 'number',
    enabled: 'boolean',
    required: 'boolean',
    enabled_tools: 'strings',
    disabled_tools: 'strings',
    oauth_client_id: 'string',
    oauth_resource: 'string',
    oauth: 'map',
    scopes: 'strings',
    tools: 'map',
  }),
  switches: { on: 'enabled' },
  toolFilters: { include: 'enabled_tools', exclude: 'disabled_tools' },
  startTimeout: { defaultMs: 10_000, key: 'startup_timeout_sec', unitMs: 1000, evidence: mcpPage },
};
