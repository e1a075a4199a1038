import { type ClientReplay, definitionsText, startupTexts } from '@sopwright/budget';
import type { ExactCounts } from '@sopwright/report';
import {
  type AnthropicAccess,
  anthropicAccess,
  type CountCache,
  countTokensExactly,
  countToolsExactly,
  ProblemError,
} from '@sopwright/workspace';
import type { Side } from './side.ts';

/** What Claude Code loads at startup: everything that is no tool as one text, and its eager tools. */
function loadedBy({ listing, agents, setup, projections }: ClientReplay) {
  const texts = projections.map(startupTexts);
  const eager = projections.flatMap(({ tools }) => tools.filter(({ mode }) => mode === 'eager'));
  const parts = [
    listing.text,
    agents.text,
    ...setup.instructions.map(({ text }) => text),
    ...texts.flatMap(({ names, server }) => [names, server]),
  ];
  return { text: parts.filter((part) => part !== '').join('\n\n'), tools: definitionsText(eager) };
}

async function startupTokens(replay: ClientReplay, model: string, access: AnthropicAccess, cache: CountCache) {
  const { text, tools } = loadedBy(replay);
  const loaded = { ...(text === '' ? {} : { system: text }), ...(tools === '' ? {} : { tools }) };
  const bare = await countTokensExactly({ model }, access, cache);
  return (await countTokensExactly({ model, ...loaded }, access, cache)) - bare;
}

/** What {@link countExactly} needs. */
export interface ExactInput {
  readonly side: Side;
  readonly cache: CountCache;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Counts what Claude Code loads by the tokenizer of its model, through Anthropic's count_tokens with the user's key: the
 * whole startup, and the definitions of each server. The texts are sent to the service; nothing else is.
 *
 * @throws ProblemError `usage` where Claude Code is not measured or no model is known; of one line where the service
 * gives no count.
 */
export async function countExactly({ side, cache, environment }: ExactInput): Promise<ExactCounts> {
  const replay = side.measured.replays.find(({ setup }) => setup.client === 'claude-code');
  // The mark of the long window is Claude Code's own: the service knows the model without it.
  const model = replay?.setup.model.id?.replace(/\[1m\]$/i, '');
  if (replay === undefined || model === undefined) {
    throw new ProblemError('usage', '--exact counts what Claude Code loads, which is not measured here.', {
      hint: 'Add --client claude-code, and --model where --window is given.',
    });
  }
  const access = anthropicAccess({ environment });
  const startup = await startupTokens(replay, model, access, cache);
  const servers: { name: string; definitions: number }[] = [];
  for (const { server: name, tools } of replay.projections) {
    const definitions =
      tools.length === 0 ? 0 : await countToolsExactly({ model, tools: definitionsText(tools) }, access, cache);
    servers.push({ name, definitions });
  }
  return { client: 'claude-code', model, startup, servers };
}
