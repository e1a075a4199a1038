import { type McpFacts, mcpFields } from './mcp-facts.ts';
import type { Evidence } from './types.ts';

const mcpPage: Evidence = { grade: 'documented', source: 'https://code.claude.com/docs/en/mcp', date: '2026-08-22' };
const managedPage: Evidence = {
  grade: 'documented',
  source: 'https://code.claude.com/docs/en/managed-mcp',
  date: '2026-08-22',
};
const pluginPage: Evidence = {
  grade: 'documented',
  source: 'https://code.claude.com/docs/en/plugins-reference',
  date: '2026-08-22',
};
const upward: Evidence = {
  ...mcpPage,
  note: 'Speaks of the root of the project. That folders above the working directory are read is a deduction.',
};

/** MCP servers of Claude Code. A managed file stands alone where there is one: no other scope is read then. */
export const claudeCodeMcp: McpFacts = {
  files: [
    {
      path: '/Library/Application Support/ClaudeCode/managed-mcp.json',
      scope: 'managed',
      format: 'json',
      comments: 'refused',
      rootKey: 'mcpServers',
      platforms: ['darwin'],
      evidence: managedPage,
    },
    {
      path: '/etc/claude-code/managed-mcp.json',
      scope: 'managed',
      format: 'json',
      comments: 'refused',
      rootKey: 'mcpServers',
      platforms: ['linux'],
      evidence: managedPage,
    },
    {
      path: 'C:/Program Files/ClaudeCode/managed-mcp.json',
      scope: 'managed',
      format: 'json',
      comments: 'refused',
      rootKey: 'mcpServers',
      platforms: ['win32'],
      evidence: managedPage,
    },
    {
      path: '~/.claude.json',
      scope: 'local',
      format: 'json',
      comments: 'refused',
      rootKey: 'mcpServers',
      byProject: true,
      evidence: mcpPage,
    },
    {
      path: '.mcp.json',
      scope: 'project',
      format: 'json',
      comments: 'refused',
      rootKey: 'mcpServers',
      search: 'upward',
      evidence: upward,
    },
    {
      path: '~/.claude.json',
      scope: 'user',
      format: 'json',
      comments: 'refused',
      rootKey: 'mcpServers',
      evidence: mcpPage,
    },
  ],
  plugins: [
    {
      scope: 'plugin',
      manifest: '.claude-plugin/plugin.json',
      isPathRead: true,
      file: '.mcp.json',
      evidence: pluginPage,
    },
  ],
  unreadFiles: [
    {
      path: '~/.claude/settings.json',
      keys: ['mcpServers'],
      instead: 'put them into ~/.claude.json (`claude mcp add --scope user`)',
      evidence: mcpPage,
    },
    {
      path: '.claude/settings.json',
      keys: ['mcpServers'],
      instead: 'put them into .mcp.json at the top of the project',
      evidence: mcpPage,
    },
    {
      path: '.claude/settings.local.json',
      keys: ['mcpServers'],
      instead: 'put them into .mcp.json, or use `claude mcp add` for yourself alone',
      evidence: mcpPage,
    },
  ],
  settings: {
    paths: [
      '/etc/claude-code/managed-settings.json',
      '/Library/Application Support/ClaudeCode/managed-settings.json',
      'C:/Program Files/ClaudeCode/managed-settings.json',
      '.claude/settings.local.json',
      '.claude/settings.json',
      '~/.claude/settings.json',
    ],
    lists: [
      { path: ['disabledMcpjsonServers'], meaning: 'off', holds: 'names', scopes: ['project'] },
      {
        path: ['enabledMcpjsonServers'],
        meaning: 'asked',
        holds: 'names',
        scopes: ['project'],
        allKey: 'enableAllProjectMcpServers',
      },
      { path: ['deniedMcpServers'], meaning: 'off', holds: 'matchers' },
      { path: ['allowedMcpServers'], meaning: 'only', holds: 'matchers' },
    ],
    evidence: managedPage,
  },
  types: { stdio: 'stdio', http: 'http', 'streamable-http': 'http', sse: 'sse', ws: 'ws' },
  endpoints: { command: 'stdio', url: 'http' },
  urlNeedsType: mcpPage,
  fields: mcpFields(mcpPage, {
    type: 'string',
    command: 'string',
    args: 'strings',
    env: 'string map',
    url: 'string',
    headers: 'string map',
    headersHelper: 'string',
    oauth: 'map',
    timeout: 'number',
    request_timeout_ms: 'number',
    alwaysLoad: 'boolean',
  }),
  variables: {
    forms: ['braced', 'default', 'config'],
    keys: ['command', 'args', 'env', 'url', 'headers'],
    predefined: ['CLAUDE_PLUGIN_ROOT', 'CLAUDE_PLUGIN_DATA', 'CLAUDE_PROJECT_DIR'],
    unset: 'as written',
    unsetEffect: 'the text stays as written, with a warning',
    evidence: mcpPage,
  },
  startTimeout: { defaultMs: 30_000, variable: 'MCP_TIMEOUT', evidence: mcpPage },
};
