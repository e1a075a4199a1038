import {
  type GetPromptResult,
  type ListPromptsResult,
  McpServer,
  ProtocolError,
  ProtocolErrorCode,
} from '@modelcontextprotocol/server';
import { clip, visibleClip } from '@sopwright/document';
import { agentSopPrompt } from './agent-sop-prompt.ts';
import { retrieveTools } from './retrieve-tools.ts';
import { searchTool } from './search-tool.ts';
import type { ServedSop, ServedSops } from './served-sops.ts';
import type { SopTool } from './sop-tool.ts';

/** Name that the server gives itself. */
const SERVER_NAME = 'sopwright';

/** What clients put before a model at startup. */
const INSTRUCTIONS =
  'Standard operating procedures (SOPs). For a task, call search_documentation; where a hit fits, retrieve it with ' +
  'retrieve_agent_sop and follow its steps in order. Where none fits, say so and go on without.';

/** Lists stay as they are. Left out, the SDK would promise to tell of changes. */
const FIXED = { listChanged: false };

const tools: readonly SopTool[] = [searchTool, ...retrieveTools];

/** Prompts on one page of the list. */
const PAGE = 200;

/** UTF-16 units of a description in the list; overviews may be pages long. */
const DESCRIPTION_LENGTH = 1_024;

const USER_INPUT = { name: 'user_input', description: 'What the SOP is to be run on', required: false };

function invalid(message: string): ProtocolError {
  return new ProtocolError(ProtocolErrorCode.InvalidParams, message);
}

function promptOf({ name, title, description }: ServedSop): ListPromptsResult['prompts'][number] {
  return {
    name,
    ...(title === name ? {} : { title }),
    description: clip(description, DESCRIPTION_LENGTH),
    arguments: [USER_INPUT],
  };
}

/** One page; the cursor is the number of the first prompt on it. */
function listPrompts({ count, list }: ServedSops, cursor: string | undefined): ListPromptsResult {
  const start = cursor === undefined ? 0 : Number(/^\d{1,9}$/.exec(cursor)?.[0] ?? Number.NaN);
  if (Number.isNaN(start) || (start > 0 && start >= count)) throw invalid('The cursor is none of this list.');
  const end = start + PAGE;
  const prompts = list(start, end).map(promptOf);
  return end < count ? { prompts, nextCursor: String(end) } : { prompts };
}

function getPrompt(sops: ServedSops, name: string, userInput: string): GetPromptResult {
  const sop = sops.find(name);
  if (sop === undefined) throw invalid(`There is no SOP "${visibleClip(name, 100)}".`);
  const { text, _meta } = agentSopPrompt(sop.name, sop.text, userInput);
  const messages: GetPromptResult['messages'] = [{ role: 'user', content: { type: 'text', text } }];
  return { ...(sop.description === '' ? {} : { description: sop.description }), messages, ...(_meta && { _meta }) };
}

/**
 * A server over SOPs for one connection: each listed SOP as a prompt, `search_documentation`, and both names of
 * retrieval. Lists do not change while it runs, and it says so.
 */
export function createSopServer(sops: ServedSops, version: string): McpServer {
  const server = new McpServer(
    { name: SERVER_NAME, version },
    { capabilities: { prompts: FIXED, tools: FIXED }, instructions: INSTRUCTIONS },
  );
  // Names of SOPs are opaque strings: they are looked up here, where no registry of the SDK has its own view of them.
  const { server: inner } = server;
  inner.setRequestHandler('prompts/list', ({ params }) => listPrompts(sops, params?.cursor));
  inner.setRequestHandler('prompts/get', ({ params }) =>
    getPrompt(sops, params.name, params.arguments?.user_input ?? ''),
  );
  inner.setRequestHandler('tools/list', () => ({ tools: tools.map(({ definition }) => definition) }));
  inner.setRequestHandler('tools/call', ({ params }) => {
    const tool = tools.find(({ definition }) => definition.name === params.name);
    if (tool === undefined) throw invalid(`There is no tool "${visibleClip(params.name, 100)}".`);
    return tool.call(sops, params.arguments ?? {});
  });
  return server;
}
