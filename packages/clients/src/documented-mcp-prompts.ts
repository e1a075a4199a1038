import type { McpPrompt } from './mcp-prompt.ts';
import type { Evidence } from './types.ts';

const kiroPage: Evidence = {
  grade: 'documented',
  source: 'https://kiro.dev/docs/cli/mcp/tool-search/',
  date: '2026-11-20',
  note: 'The page of Kiro CLI; Kiro IDE 1.x has one of its own that was not read. 1 KB is taken as 1,024 bytes.',
};
const copilotPage: Evidence = {
  grade: 'documented',
  source: 'https://docs.github.com/en/copilot/concepts/agents/copilot-cli/tool-search',
  date: '2026-11-20',
  note: 'The page says "roughly 30". What the model sees of a deferred tool ("roughly what they\'re for") has no record.',
};
const vscodePage: Evidence = {
  grade: 'documented',
  source: 'https://code.visualstudio.com/docs/copilot/chat/chat-tools',
  date: '2026-11-20',
};
const cursorPage: Evidence = {
  grade: 'documented',
  source: 'https://cursor.com/blog/dynamic-context-discovery',
  date: '2026-11-20',
  note: 'How the names are written has no record.',
};
const windsurfPage: Evidence = {
  grade: 'documented',
  source: 'https://docs.windsurf.com/windsurf/cascade/mcp',
  date: '2026-11-20',
};

const NO_FORM =
  'In which form a definition is sent has no record: name, description and schema are shown as the server gives them.';
const FLOOR = 'Of a deferred tool at least the name is loaded; in which form has no record, so the count is a floor.';

/** What Kiro CLI documents about MCP servers in its prompt. */
export const kiroMcpPrompt: McpPrompt = {
  record: 'documented',
  loading: 'eager',
  loadingEvidence: kiroPage,
  rule: {
    by: 'tokens',
    enabled: 'toolSearch.enabled',
    share: { setting: 'toolSearch.minPct', percent: 5 },
    size: { setting: 'toolSearch.minTokens', tokens: 50_000 },
    evidence: kiroPage,
  },
  deferred: {
    line: '<server>::<tool>: <description>',
    descriptionCap: { max: 1024, unit: 'bytes', mark: '', markCounts: false, evidence: kiroPage },
    evidence: kiroPage,
  },
  notes: [NO_FORM],
};

/** What Copilot CLI documents about MCP servers in its prompt. */
export const copilotCliMcpPrompt: McpPrompt = {
  record: 'documented',
  loading: 'eager',
  loadingEvidence: copilotPage,
  rule: { by: 'tools', above: 30, evidence: copilotPage },
  deferred: { line: '<tool>', isFloor: true, evidence: copilotPage },
  notes: [NO_FORM, FLOOR],
};

/** What VS Code documents about MCP servers in its prompt. */
export const vscodeMcpPrompt: McpPrompt = {
  record: 'documented',
  toolLimit: { max: 128, evidence: vscodePage },
  notes: ['How VS Code loads tools has no record, only that a request takes 128 at most.', NO_FORM],
};

/** What Cursor documents about MCP servers in its prompt. */
export const cursorMcpPrompt: McpPrompt = {
  record: 'documented',
  loading: 'deferred',
  loadingEvidence: cursorPage,
  deferred: { line: '<tool>', isFloor: true, evidence: cursorPage },
  notes: [NO_FORM, FLOOR],
};

/** What Windsurf documents about MCP servers in its prompt. */
export const windsurfMcpPrompt: McpPrompt = {
  record: 'documented',
  toolLimit: { max: 100, evidence: windsurfPage },
  notes: ['How Windsurf loads tools has no record, only that it takes 100 at most.', NO_FORM],
};
