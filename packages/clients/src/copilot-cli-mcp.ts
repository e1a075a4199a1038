import { type McpFacts, mcpFields } from './mcp-facts.ts';
import type { Evidence } from './types.ts';

const reference: Evidence = {
  grade: 'documented',
  source: 'https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference',
  date: '2026-11-20',
};
const workspace: Evidence = {
  grade: 'documented',
  source: 'https://github.com/github/docs/issues/44234',
  date: '2026-11-20',
  note: 'Loaded once the folder is trusted, and with `-p` only under GITHUB_COPILOT_PROMPT_MODE_WORKSPACE_MCP=true.',
};
const changelog: Evidence = {
  grade: 'documented',
  source: 'https://github.com/github/copilot-cli/blob/main/changelog.md',
  date: '2026-11-20',
};

/** MCP servers of GitHub Copilot CLI. `.vscode/mcp.json` was read up to 1.0.36 and is no longer. */
export const copilotCliMcp: McpFacts = {
  files: [
    {
      path: '.mcp.json',
      scope: 'project',
      format: 'json',
      rootKey: 'mcpServers',
      isFlatRead: true,
      search: 'upward',
      evidence: workspace,
    },
    {
      path: '.github/mcp.json',
      scope: 'project',
      format: 'json',
      rootKey: 'mcpServers',
      isFlatRead: true,
      search: 'upward',
      evidence: workspace,
    },
    {
      path: '$COPILOT_HOME/mcp-config.json',
      fallbackPath: '~/.copilot/mcp-config.json',
      scope: 'user',
      format: 'json',
      rootKey: 'mcpServers',
      evidence: reference,
    },
  ],
  types: { local: 'stdio', stdio: 'stdio', http: 'http', sse: 'sse' },
  endpoints: { command: 'stdio', url: 'http' },
  fields: mcpFields(reference, {
    type: 'string',
    command: 'string',
    args: 'strings',
    env: 'string map',
    cwd: 'string',
    url: 'string',
    headers: 'string map',
    tools: 'strings',
    timeout: 'number',
  }),
  variables: {
    forms: ['braced'],
    unsetEffect: 'there is no record of what is put in its place',
    evidence: changelog,
  },
  toolFilters: { include: 'tools' },
};
