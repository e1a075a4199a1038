import { clip } from '@sopwright/document';
import type { JsonObject } from '../measure/json-rpc.ts';
import type { ServedSop, ServedSops } from './served-sops.ts';
import { answer, refuse, type SopTool } from './sop-tool.ts';

/** Topics that find SOPs, with the key that a hit carries its name under. The AWS MCP Server renamed the first in 2026. */
const SOP_TOPICS: Readonly<Record<string, string>> = { agent_sops: 'sop_name', agent_skills: 'skill_name' };

const DEFAULT_TOPICS: readonly string[] = ['agent_sops'];
const MAX_TOPICS = 3;
const DEFAULT_LIMIT = 5;
const MAX_LIMIT = 20;

/** UTF-16 units of a description that a hit shows. */
const CONTEXT_LENGTH = 500;

interface Question {
  readonly phrase: string;
  readonly topics: readonly string[];
  readonly limit: number;
}

function readTopics(value: unknown): readonly string[] | string {
  if (value === undefined || value === null) return DEFAULT_TOPICS;
  const isList = Array.isArray(value) && value.length <= MAX_TOPICS;
  const topics = isList ? value.filter((topic) => typeof topic === 'string') : [];
  if (isList && topics.length === value.length) return topics.length === 0 ? DEFAULT_TOPICS : topics;
  return `topics is no list of at most ${MAX_TOPICS} texts.`;
}

/** What is asked; a sentence where it cannot be asked like that. */
function readQuestion({ search_phrase: phrase, topics: asked, limit = DEFAULT_LIMIT }: JsonObject): Question | string {
  if (typeof phrase !== 'string' || phrase.trim() === '') return 'search_phrase is missing: say what the task is.';
  const topics = readTopics(asked);
  if (typeof topics === 'string') return topics;
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    return `limit is no whole number from 1 to ${MAX_LIMIT}.`;
  }
  return { phrase, topics, limit };
}

function hitOf({ name, title, description }: ServedSop, rank: number, keys: readonly string[]): JsonObject {
  return {
    rank_order: rank,
    title: clip(title, CONTEXT_LENGTH),
    url: `sop:${encodeURIComponent(name.replaceAll(/\p{Cs}/gu, '\uFFFD'))}`,
    context: clip(description, CONTEXT_LENGTH),
    ...Object.fromEntries(keys.map((key) => [key, name])),
  };
}

function results(sops: ServedSops, { phrase, topics, limit }: Question): JsonObject {
  const keys = topics.flatMap((topic) => (Object.hasOwn(SOP_TOPICS, topic) ? [SOP_TOPICS[topic] ?? ''] : []));
  if (keys.length === 0) {
    const message = `Nothing is here for these topics: this server has SOPs alone. Ask for ${DEFAULT_TOPICS.join()}.`;
    return { search_results: [], message };
  }
  const hits = sops.search(phrase, limit).map((sop, index) => hitOf(sop, index + 1, keys));
  if (hits.length > 0) return { search_results: hits };
  return { search_results: [], message: 'No SOP matches. Try other words once, or go on without an SOP.' };
}

/** `search_documentation`, with the arguments and results of the AWS MCP Server as far as they are on record. */
export const searchTool: SopTool = {
  definition: {
    name: 'search_documentation',
    description: 'Finds SOPs for a task. Copy sop_name or skill_name of a hit verbatim to retrieve it.',
    inputSchema: {
      type: 'object',
      properties: {
        search_phrase: { type: 'string', description: 'The task in a few words' },
        topics: { type: 'array', items: { type: 'string' }, maxItems: MAX_TOPICS, default: [...DEFAULT_TOPICS] },
        limit: { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT },
      },
      required: ['search_phrase'],
    },
    annotations: { readOnlyHint: true },
  },
  call(sops, input) {
    const question = readQuestion(input);
    return typeof question === 'string' ? refuse(question) : answer(JSON.stringify(results(sops, question)));
  },
};
