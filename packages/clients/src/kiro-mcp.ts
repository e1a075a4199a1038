import { type McpFacts, mcpFields } from './mcp-facts.ts';
import type { Evidence } from './types.ts';

const mcpPage: Evidence = {
  grade: 'documented',
  source: 'https://kiro.dev/docs/mcp/configuration/',
  date: '2026-11-20',
};

/** MCP servers of Kiro. Servers in agent files are not read here. */
export const kiroMcp: McpFacts = {
  files: [
    {
      path: '.kiro/settings/mcp.json',
      scope: 'project',
      format: 'json',
      rootKey: 'mcpServers',
      search: 'folder',
      evidence: mcpPage,
    },
    { path: '~/.kiro/settings/mcp.json', scope: 'user', format: 'json', rootKey: 'mcpServers', evidence: mcpPage },
  ],
  types: { stdio: 'stdio', http: 'http', sse: 'sse' },
  endpoints: { command: 'stdio', url: 'http' },
  fields: mcpFields(mcpPage, {
    type: 'string',
    command: 'string',
    args: 'strings',
    env: 'string map',
    url: 'string',
    headers: 'string map',
    disabled: 'boolean',
    autoApprove: 'strings',
    disabledTools: 'strings',
    timeout: 'number',
  }),
  variables: {
    forms: ['braced'],
    unsetEffect: 'there is no record of what is put in its place',
    evidence: mcpPage,
  },
  switches: { off: 'disabled' },
  toolFilters: { exclude: 'disabledTools' },
};
