import type { WireTool } from '../server-projection.ts';

/**
 * How tokens of tools relate to `o200k_base` on Claude's newer tokenizer: a fit by least squares of the relative error to
 * the published counts of 20 servers, and its error when each server is predicted from the other 19.
 */
export const CLAUDE_TOOLS_FIT = {
  /** Tokens for each o200k_base token of the projected JSON, each property of a schema, each tool; once per request. */
  perToken: 1.575,
  perProperty: 6.15,
  perTool: 6.9,
  perRequest: 363,
  /** Relative errors of the leave-one-out. */
  meanError: 0.026,
  maxError: 0.096,
  servers: 20,
  model: 'claude-opus-5',
  date: '2026-08-19',
  source: 'https://github.com/athakur3/mcp-context-cost (results/divergence.json: count_tokens with and without tools)',
} as const;

/** An estimate of what tools cost on Claude's newer tokenizer, in its tokens. */
export interface ClaudeEstimate {
  readonly low: number;
  readonly estimate: number;
  readonly high: number;
  /** What the first tool costs besides, once per request whatever the tools: in none of the three figures. */
  readonly perRequest: number;
  readonly meanError: number;
  readonly maxError: number;
  /** One clause for a line of method: model, day and number of servers that the fit rests on. */
  readonly basis: string;
}

/** Generation of a Claude model's tokenizer; `unknown`: not a Claude model on record. */
export type ClaudeTokenizer = 'new' | 'old' | 'unknown';

/** First version of each family that has the newer tokenizer. */
const FIRST_NEW: Readonly<Record<string, number>> = { opus: 4.7, sonnet: 5, haiku: 5.5, fable: 5, mythos: 5 };

/**
 * Tokenizer of a model by its id, such as `claude-opus-4-7`, `claude-sonnet-5[1m]` or `claude-3-5-haiku-20241022`.
 * Source: platform.claude.com, token counting, and Claude Code 2.1.328 (2026-11-20).
 */
export function claudeTokenizer(modelId: string): ClaudeTokenizer {
  if (/\bclaude-[123](?:[-.]\d)?(?:-|$)/.test(modelId)) return 'old';
  const match = /\bclaude-(opus|sonnet|haiku|fable|mythos)-(\d{1,2})(?:[-.](\d{1,2}))?(?![\d.])/.exec(modelId);
  const [, family = '', major = '', minor = '0'] = match ?? [];
  const first = Object.hasOwn(FIRST_NEW, family) ? FIRST_NEW[family] : undefined;
  if (first === undefined) return 'unknown';
  const [firstMajor = 0, firstMinor = 0] = String(first).split('.').map(Number);
  const isNew = Number(major) > firstMajor || (Number(major) === firstMajor && Number(minor) >= firstMinor);
  return isNew ? 'new' : 'old';
}

/**
 * Number of properties in the input schemas of tools, at any depth. Every object under a key `properties` counts, as it
 * did when the fit was made, even where the key is itself the name of a property.
 */
export function schemaProperties(tools: readonly WireTool[]): number {
  let count = 0;
  const pending: unknown[] = tools.map((tool) => tool.inputSchema);
  for (let value = pending.pop(); value !== undefined || pending.length > 0; value = pending.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      for (const item of value) pending.push(item);
      continue;
    }
    for (const [key, below] of Object.entries(value)) {
      if (key === 'properties' && typeof below === 'object' && below !== null && !Array.isArray(below)) {
        count += Object.keys(below).length;
      }
      pending.push(below);
    }
  }
  return count;
}

/**
 * Estimates what tool definitions cost on Claude's newer tokenizer. For tools alone: nothing is known of prose, nor of
 * the older tokenizer. `low` and `high` are the greatest error of the leave-one-out away; a server outside that range
 * is possible. What is paid once per request is kept apart, since it would double the figure of a small server.
 *
 * @param tools - tools whose definitions are in the prompt
 * @param o200k - o200k_base tokens of these definitions as one JSON array
 * @param modelId - model to estimate for; absent: one with the newer tokenizer
 * @returns `undefined` for a model of which there is no data, and where there are no tools.
 */
export function estimateClaudeTokens(
  tools: readonly WireTool[],
  o200k: number,
  modelId?: string,
): ClaudeEstimate | undefined {
  if (tools.length === 0 || (modelId !== undefined && claudeTokenizer(modelId) !== 'new')) return undefined;
  const { perToken, perProperty, perTool, perRequest, meanError, maxError, model, date, servers } = CLAUDE_TOOLS_FIT;
  const estimate = perToken * o200k + perProperty * schemaProperties(tools) + perTool * tools.length;
  return {
    low: Math.floor(estimate * (1 - maxError)),
    estimate: Math.round(estimate),
    high: Math.ceil(estimate * (1 + maxError)),
    perRequest,
    meanError,
    maxError,
    basis: `fit to ${servers} servers on ${model}, ${date}`,
  };
}
