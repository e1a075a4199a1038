import { type McpFacts, type McpFile, mcpFields } from './mcp-facts.ts';
import type { Evidence } from './types.ts';

const localServers: Evidence = {
  grade: 'documented',
  source: 'https://modelcontextprotocol.io/docs/develop/connect-local-servers',
  date: '2026-11-20',
  note: 'Names macOS and Windows; the path on Linux is that of unofficial builds.',
};

const file = {
  scope: 'user',
  format: 'json',
  comments: 'refused',
  rootKey: 'mcpServers',
  evidence: localServers,
} satisfies Omit<McpFile, 'path'>;

/** MCP servers of Claude Desktop. Remote servers are added in its settings, not in the file. */
export const claudeDesktopMcp: McpFacts = {
  files: [
    {
      ...file,
      path: '~/Library/Application Support/Claude/claude_desktop_config.json',
      platforms: ['darwin'],
    },
    {
      ...file,
      path: '$APPDATA/Claude/claude_desktop_config.json',
      fallbackPath: '~/AppData/Roaming/Claude/claude_desktop_config.json',
      platforms: ['win32'],
    },
    { ...file, path: '~/.config/Claude/claude_desktop_config.json', platforms: ['linux'] },
  ],
  types: { stdio: 'stdio' },
  endpoints: { command: 'stdio' },
  fields: mcpFields(localServers, { type: 'string', command: 'string', args: 'strings', env: 'string map' }),
};
