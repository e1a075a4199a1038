import type { McpPrompt } from './mcp-prompt.ts';
import type { Evidence } from './types.ts';

const request: Evidence = {
  grade: 'observed',
  source: 'Codex CLI 0.169.0, requests of sessions with MCP servers',
  date: '2026-11-20',
};

const STATE_SOURCE = 'https://github.com/openai/codex/tree/main/codex-rs/core/src/context/world_state';

/** What Codex CLI puts into its prompt of MCP servers. */
export const codexMcpPrompt: McpPrompt = {
  record: 'observed',
  loading: 'deferred',
  loadingEvidence: { ...request, note: 'With all 12 models of the catalogue, even for three tools.' },
  rule: {
    by: 'window',
    windows: [272_000, 372_000, 500_000],
    evidence: {
      ...request,
      note: 'A model of the catalogue is told here by its context window: the catalogue has no others.',
    },
  },
  toolName: {
    form: '<tool>',
    evidence: { ...request, note: 'The bare name, in the namespace `mcp__<server>`.' },
  },
  definition: {
    keys: { name: 'name', description: 'description', strict: false, parameters: 'schema' },
    droppedSchemaKeys: [{ key: '$schema', depth: 'top' }],
    addsProperties: true,
    evidence: { ...request, note: 'The order of keys within the parameters was not looked at.' },
  },
  deferred: { evidence: request },
  server: {
    deferred: {
      form: '- mcp__<server>: <instructions>',
      bareForm: '- mcp__<server>',
      linesNote:
        'The instructions have several lines: other versions of Codex CLI load the first alone, so the figure may be too high.',
      cap: {
        max: 250,
        unit: 'code points',
        mark: '...',
        markCounts: true,
        evidence: {
          ...request,
          note: `Another version of the public source (${STATE_SOURCE}) takes the first line of the instructions alone; whether 0.169.0 does was not looked at.`,
        },
      },
      evidence: request,
    },
    eager: {
      form: '{"type":"namespace","name":"mcp__<server>","description":"<instructions>"}',
      bareForm: '{"type":"namespace","name":"mcp__<server>"}',
      isJson: true,
      evidence: { ...request, note: 'The description that a server without instructions gets was not looked at.' },
    },
  },
  frame: {
    open: '<tools>\nDeferred tool namespaces:',
    close: '</tools>',
    doubt: {
      beyond: 4096,
      note: 'The lines of all servers take more than 4,096 bytes: other versions of Codex CLI shorten them to that, so the figure may be too high.',
    },
    evidence: {
      ...request,
      note: `The closing tag and the limit of 4,096 bytes are from the public source: ${STATE_SOURCE}.`,
    },
  },
  notes: [],
};
