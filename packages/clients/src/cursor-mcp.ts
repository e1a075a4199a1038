import { type McpFacts, mcpFields } from './mcp-facts.ts';
import type { Evidence } from './types.ts';

const mcpPage: Evidence = { grade: 'documented', source: 'https://cursor.com/docs/mcp', date: '2026-11-20' };
const pluginPage: Evidence = {
  grade: 'documented',
  source: 'https://github.com/cursor/plugins',
  date: '2026-08-07',
  note: 'A file with a `$schema` other than that of Agent Plugins 1.0.0 gives no server (cursor/plugins#192).',
};

/** MCP servers of Cursor. */
export const cursorMcp: McpFacts = {
  files: [
    {
      path: '.cursor/mcp.json',
      scope: 'project',
      format: 'json',
      rootKey: 'mcpServers',
      search: 'folder',
      evidence: mcpPage,
    },
    { path: '~/.cursor/mcp.json', scope: 'user', format: 'json', rootKey: 'mcpServers', evidence: mcpPage },
  ],
  plugins: [
    {
      scope: 'plugin',
      manifest: '.cursor-plugin/plugin.json',
      isPathRead: true,
      file: 'mcp.json',
      evidence: pluginPage,
    },
  ],
  types: { stdio: 'stdio', http: 'http', 'streamable-http': 'http', sse: 'sse' },
  endpoints: { command: 'stdio', url: 'http' },
  fields: mcpFields(mcpPage, {
    type: 'string',
    command: 'string',
    args: 'strings',
    env: 'string map',
    envFile: 'string',
    url: 'string',
    headers: 'string map',
    auth: 'map',
  }),
  variables: {
    forms: ['env'],
    keys: ['command', 'args', 'env', 'url', 'headers'],
    predefined: ['userHome', 'workspaceFolder', 'workspaceFolderBasename', 'pathSeparator', '/'],
    unsetEffect: 'there is no record of what is put in its place',
    evidence: mcpPage,
  },
};
