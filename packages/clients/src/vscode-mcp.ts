import { type McpFacts, type McpFile, mcpFields } from './mcp-facts.ts';
import type { Evidence } from './types.ts';

const reference: Evidence = {
  grade: 'documented',
  source: 'https://code.visualstudio.com/docs/agents/reference/mcp-configuration',
  date: '2026-11-20',
};
const portable: Evidence = { ...reference, note: 'The portable format of Copilot, read beside its own.' };

const profile = {
  scope: 'user',
  format: 'json',
  comments: 'read',
  rootKey: 'servers',
  evidence: reference,
} satisfies Omit<McpFile, 'path'>;

/** MCP servers of Visual Studio Code. */
export const vscodeMcp: McpFacts = {
  files: [
    {
      path: '.vscode/mcp.json',
      scope: 'project',
      format: 'json',
      comments: 'read',
      rootKey: 'servers',
      search: 'folder',
      evidence: reference,
    },
    {
      path: '.mcp.json',
      scope: 'project',
      format: 'json',
      rootKey: 'mcpServers',
      search: 'folder',
      areVariablesUnknown: true,
      evidence: portable,
    },
    { ...profile, path: '~/Library/Application Support/Code/User/mcp.json', platforms: ['darwin'] },
    {
      ...profile,
      path: '$APPDATA/Code/User/mcp.json',
      fallbackPath: '~/AppData/Roaming/Code/User/mcp.json',
      platforms: ['win32'],
    },
    { ...profile, path: '~/.config/Code/User/mcp.json', platforms: ['linux'] },
    {
      path: '$COPILOT_HOME/mcp-config.json',
      fallbackPath: '~/.copilot/mcp-config.json',
      scope: 'user',
      format: 'json',
      rootKey: 'mcpServers',
      areVariablesUnknown: true,
      evidence: portable,
    },
  ],
  unreadFiles: [
    {
      path: '~/.vscode/mcp.json',
      keys: ['mcpServers', 'servers'],
      instead: 'put them into the user profile\'s mcp.json (command "MCP: Open User Configuration")',
      evidence: reference,
    },
  ],
  types: { stdio: 'stdio', http: 'http', sse: 'sse' },
  endpoints: { command: 'stdio', url: 'http' },
  fields: mcpFields(reference, {
    type: 'string',
    command: 'string',
    args: 'strings',
    env: 'map',
    envFile: 'string',
    cwd: 'string',
    sandboxEnabled: 'boolean',
    sandbox: 'map',
    url: 'string',
    headers: 'string map',
    oauth: 'map',
    dev: 'map',
    gallery: ['boolean', 'string'],
    version: 'string',
  }),
  variables: {
    forms: ['env', 'input', 'editor'],
    predefined: [
      'workspaceFolder',
      'workspaceFolderBasename',
      'userHome',
      'pathSeparator',
      '/',
      'cwd',
      'file',
      'execPath',
    ],
    unsetEffect: 'there is no record of what is put in its place',
    evidence: reference,
  },
};
