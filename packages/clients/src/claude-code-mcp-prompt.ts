import type { McpPrompt, TextCap } from './mcp-prompt.ts';
import type { Evidence } from './types.ts';

const request: Evidence = {
  grade: 'observed',
  source: 'Claude Code 2.1.328, requests of headless sessions with MCP servers',
  date: '2026-11-20',
};

/** Descriptions and instructions alike. */
const cap: TextCap = {
  max: 4096,
  unit: 'utf-16 units',
  mark: '… [truncated]',
  markCounts: false,
  evidence: { ...request, note: 'The documentation and the changelog (2026-08-22) say 2 KB.' },
};

/** What Claude Code puts into its prompt of MCP servers. */
export const claudeCodeMcpPrompt: McpPrompt = {
  record: 'observed',
  loading: 'deferred',
  loadingEvidence: {
    ...request,
    note: 'Deferred with another ANTHROPIC_BASE_URL too, where the documentation (2026-08-22) says eager. Sonnet 4.0 and Haiku 4.5 deferred as well.',
  },
  settings: [
    {
      name: 'CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS',
      values: [
        ['^(?:1|true)$', 'eager'],
        ['^(?:0|false|)$', 'default'],
      ],
      evidence: { ...request, note: 'Only the value 1 was looked at.' },
    },
    {
      name: 'ENABLE_TOOL_SEARCH',
      values: [
        ['^(?:false|auto:100)$', 'eager'],
        ['^(?:true|auto:0)$', 'deferred'],
        ['^$', 'default'],
      ],
      evidence: {
        ...request,
        note: '`auto` never deferred in the test, even at 857,000 characters, and the cause was not found: with `auto` the loading is unknown, but for `auto:0` (deferred) and `auto:100` (eager). `true` was not looked at: it is documented as the default.',
      },
    },
  ],
  alwaysLoad: { toolMeta: 'anthropic/alwaysLoad', evidence: request },
  toolName: {
    form: 'mcp__<server>__<tool>',
    pluginForm: 'mcp__plugin_<plugin>_<server>__<tool>',
    evidence: { ...request, note: 'Names with characters other than A-Z, a-z, 0-9, _ and - were not looked at.' },
  },
  definition: {
    keys: { name: 'name', description: 'description', input_schema: 'schema' },
    droppedSchemaKeys: [],
    descriptionCap: cap,
    evidence: {
      ...request,
      note: 'Descriptions of parameters have no cap: 100,000 characters came through. A tool without a description was not looked at.',
    },
  },
  deferred: { line: '<name>', evidence: request },
  server: {
    deferred: { form: '## <server>\n<instructions>', cap, evidence: request },
    eager: { form: '## <server>\n<instructions>', cap, evidence: request },
  },
  notes: [
    'The fixed sentences that introduce the tool names and the instructions are not counted: they are paid once, whatever the servers.',
  ],
};
