import { type McpFacts, type McpFile, mcpFields } from './mcp-facts.ts';
import type { Evidence } from './types.ts';

const mcpPage: Evidence = {
  grade: 'documented',
  source: 'https://github.com/zed-industries/zed/blob/main/docs/src/ai/mcp.md',
  date: '2026-11-20',
};

const settings = {
  format: 'json',
  comments: 'read',
  rootKey: 'context_servers',
  evidence: mcpPage,
} satisfies Omit<McpFile, 'path' | 'scope'>;

/** MCP servers of Zed, which its settings call context servers. */
export const zedMcp: McpFacts = {
  files: [
    { ...settings, path: '.zed/settings.json', scope: 'project', search: 'folder' },
    { ...settings, path: '~/.config/zed/settings.json', scope: 'user', platforms: ['darwin', 'linux'] },
    {
      ...settings,
      path: '$APPDATA/Zed/settings.json',
      fallbackPath: '~/AppData/Roaming/Zed/settings.json',
      scope: 'user',
      platforms: ['win32'],
    },
  ],
  types: {},
  endpoints: { command: 'stdio', url: 'http' },
  extensionKey: 'settings',
  fields: mcpFields(mcpPage, {
    source: 'string',
    enabled: 'boolean',
    command: ['string', 'map'],
    args: 'strings',
    env: 'string map',
    url: 'string',
    headers: 'string map',
    settings: 'map',
    timeout: 'number',
  }),
  switches: { on: 'enabled' },
};
