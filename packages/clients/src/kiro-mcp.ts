import { type McpFacts, mcpFields } from './mcp-facts.ts';
import type { Evidence } from './types.ts';

const mcpPage: Evidence = {
  grade: 'documented',
  source: 'https://kiro.dev/docs/mcp/configuration/',
  date: '2026-11-20',
};

const agentPage: Evidence = {
  grade: 'documented',
  source: 'https://kiro.dev/docs/cli/custom-agents/configuration-reference',
  date: '2026-11-26',
};

/** MCP servers of Kiro. Those of agents are loaded where the agent is chosen, and are no cost of every session. */
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
  agentFolders: [
    { path: '.kiro/agents', evidence: agentPage },
    { path: '~/.kiro/agents', evidence: agentPage },
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
