import { type McpFacts, type McpFile, mcpFields } from './mcp-facts.ts';
import type { Evidence } from './types.ts';

const mcpPage: Evidence = {
  grade: 'documented',
  source: 'https://github.com/google-gemini/gemini-cli/blob/main/docs/tools/mcp-server.md',
  date: '2026-08-22',
};
const extensionPage: Evidence = {
  grade: 'documented',
  source: 'https://github.com/google-gemini/gemini-cli/blob/main/docs/extensions/reference.md',
  date: '2026-08-22',
};

const settings = {
  format: 'json',
  comments: 'read',
  rootKey: 'mcpServers',
  evidence: { ...mcpPage, note: 'That comments are stripped is from its source; trailing commas have no record.' },
} satisfies Omit<McpFile, 'path' | 'scope'>;

/** MCP servers of Gemini CLI. `timeout` (default 600,000 ms) is that of a request, not of the start. */
export const geminiCliMcp: McpFacts = {
  files: [
    { ...settings, path: '.gemini/settings.json', scope: 'project', search: 'folder' },
    { ...settings, path: '~/.gemini/settings.json', scope: 'user' },
  ],
  plugins: [{ scope: 'extension', manifest: 'gemini-extension.json', evidence: extensionPage }],
  settings: {
    paths: ['.gemini/settings.json', '~/.gemini/settings.json'],
    lists: [
      { path: ['mcp', 'excluded'], meaning: 'off', holds: 'names' },
      { path: ['mcp', 'allowed'], meaning: 'only', holds: 'names' },
    ],
    evidence: mcpPage,
  },
  types: { stdio: 'stdio', http: 'http', sse: 'sse' },
  endpoints: { httpUrl: 'http', url: 'sse', command: 'stdio' },
  fields: mcpFields(mcpPage, {
    type: 'string',
    command: 'string',
    args: 'strings',
    env: 'string map',
    cwd: 'string',
    url: 'string',
    httpUrl: 'string',
    tcp: 'string',
    headers: 'string map',
    timeout: 'number',
    trust: 'boolean',
    description: 'string',
    includeTools: 'strings',
    excludeTools: 'strings',
    extension: 'map',
    oauth: 'map',
    authProviderType: 'string',
    targetAudience: 'string',
    targetServiceAccount: 'string',
  }),
  variables: {
    forms: ['dollar', 'braced', 'percent'],
    predefined: ['extensionPath', 'workspacePath', '/', 'pathSeparator'],
    unset: 'empty',
    unsetEffect: 'it becomes an empty text',
    evidence: mcpPage,
  },
  toolFilters: { include: 'includeTools', exclude: 'excludeTools' },
};
