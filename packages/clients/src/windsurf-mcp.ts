import { type McpFacts, mcpFields } from './mcp-facts.ts';
import type { Evidence } from './types.ts';

const mcpPage: Evidence = {
  grade: 'documented',
  source: 'https://docs.windsurf.com/windsurf/cascade/mcp',
  date: '2026-11-20',
};

/** MCP servers of Windsurf. */
export const windsurfMcp: McpFacts = {
  files: [
    {
      path: '~/.codeium/windsurf/mcp_config.json',
      scope: 'user',
      format: 'json',
      rootKey: 'mcpServers',
      evidence: mcpPage,
    },
  ],
  types: { stdio: 'stdio', http: 'http', 'streamable-http': 'http', sse: 'sse' },
  endpoints: { command: 'stdio', serverUrl: 'http', url: 'http' },
  fields: mcpFields(mcpPage, {
    type: 'string',
    command: 'string',
    args: 'strings',
    env: 'string map',
    serverUrl: 'string',
    url: 'string',
    headers: 'string map',
    disabled: 'boolean',
    disabledTools: 'strings',
  }),
  variables: {
    forms: ['env', 'file'],
    unsetEffect: 'there is no record of what is put in its place',
    evidence: mcpPage,
  },
  switches: { off: 'disabled' },
  toolFilters: { exclude: 'disabledTools' },
};
