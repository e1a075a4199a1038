import { ProblemError } from '../problem-error.ts';
import { type AnthropicAccess, postToAnthropic } from './anthropic-access.ts';
import type { CountCache } from './count-cache.ts';

/**
 * What is counted. The request that is sent has the shape of
 * https://platform.claude.com/docs/en/api/messages/count_tokens (read 2026-11-26).
 */
export interface CountRequest {
  /** Id of the model, such as `claude-opus-5`. */
  readonly model: string;
  /** Text of the one message of the user; a request without any is not taken. */
  readonly message?: string;
  readonly system?: string;
  /** JSON array of tools, each with `name`, `description` and `input_schema`. */
  readonly tools?: string;
}

/** The shortest message, for counts of what stands beside it. */
const FILLER = 'x';

function bodyOf({ model, message = FILLER, system, tools }: CountRequest): string {
  const body = { model, messages: [{ role: 'user', content: message }], ...(system === undefined ? {} : { system }) };
  const text = JSON.stringify(body);
  return tools === undefined ? text : `${text.slice(0, -1)},"tools":${tools}}`;
}

function checkModel(model: string): void {
  if (/^[\w.:@/[\]-]{1,100}$/.test(model)) return;
  throw new ProblemError('usage', 'The model for exact counts is not an id, expected one such as claude-opus-5.');
}

/**
 * Counts the input tokens of a request by the model's own tokenizer, through Anthropic's service: free of charge, and
 * in Anthropic's words "an estimate". A count in the cache is not asked for again.
 *
 * @throws ProblemError of one line, without the key, when there is no count.
 */
export async function countTokensExactly(
  request: CountRequest,
  access: AnthropicAccess,
  cache?: CountCache,
): Promise<number> {
  checkModel(request.model);
  const body = bodyOf(request);
  const content = `${access.endpoint}\n${body}`;
  const known = cache?.countOf(request.model, content);
  if (known !== undefined) return known;
  const count = await postToAnthropic(access, body, request.model);
  cache?.keep(request.model, content, count);
  return count;
}

/**
 * Tokens that tools add to a request: the count with them less the count without. What the first tool of a request
 * costs besides (some 330 to 410 tokens on Claude Opus 5) is part of it, whatever the number of tools.
 *
 * @param tools - JSON array of tools in Anthropic's shape, as `definitionsText` of Claude Code's projection writes it
 * @throws ProblemError as {@link countTokensExactly} does.
 */
export async function countToolsExactly(
  { model, tools }: { readonly model: string; readonly tools: string },
  access: AnthropicAccess,
  cache?: CountCache,
): Promise<number> {
  const without = await countTokensExactly({ model }, access, cache);
  const withTools = await countTokensExactly({ model, tools }, access, cache);
  if (withTools >= without) return withTools - without;
  throw new ProblemError(
    'service',
    `${access.endpoint} counted ${withTools} tokens with tools and ${without} without, expected more with them.`,
  );
}
