import type { McpPrompt } from './mcp-prompt.ts';
import type { Evidence } from './types.ts';

const TOOLS = 'https://github.com/google-gemini/gemini-cli/blob/main/packages/core/src/tools';

const nameSource: Evidence = { grade: 'documented', source: `${TOOLS}/mcp-tool.ts`, date: '2026-08-22' };
const declarationSource: Evidence = {
  grade: 'documented',
  source: `${TOOLS}/tools.ts`,
  date: '2026-11-26',
  note: 'The page docs/tools/mcp-server.md says that `$schema`, `additionalProperties` and a `default` beside `anyOf` are removed from schemas; the source of the declaration passes them on. The page is followed. The order of keys was not looked at on the wire.',
};
const managerSource: Evidence = {
  grade: 'documented',
  source: `${TOOLS}/mcp-client-manager.ts`,
  date: '2026-11-26',
  note: 'Whether the instructions of a slow server reach the first prompt was not looked at.',
};

/** What Gemini CLI puts into its prompt of MCP servers: read in its source, never observed. */
export const geminiCliMcpPrompt: McpPrompt = {
  record: 'documented',
  loading: 'eager',
  loadingEvidence: nameSource,
  toolName: {
    form: 'mcp_<server>_<tool>',
    prefix: 'mcp_',
    replaced: '[^a-zA-Z0-9_\\-.:]',
    shortened: { max: 63, head: 30, mark: '...', tail: 30 },
    evidence: nameSource,
  },
  definition: {
    keys: { name: 'name', description: 'description', parametersJsonSchema: 'schema' },
    droppedSchemaKeys: [
      { key: '$schema', depth: 'everywhere' },
      { key: 'additionalProperties', depth: 'everywhere' },
      { key: 'default', depth: 'everywhere', beside: 'anyOf' },
    ],
    addedProperty: {
      name: 'wait_for_previous',
      schema: {
        type: 'boolean',
        description:
          'Set to true to wait for all previously requested tools in this turn to complete before starting. Set to false (or omit) to run in parallel. Use true when this tool depends on the output of previous tools.',
      },
    },
    evidence: declarationSource,
  },
  server: {
    eager: {
      form: "The following are instructions provided by the tool server '<server>':\n---[start of server instructions]---\n<instructions>\n---[end of server instructions]---",
      evidence: managerSource,
    },
  },
  notes: ['Read in the public source, not observed: every schema also carries the property `wait_for_previous`.'],
};
