import { type ListKind, readList } from '../measure/conversation.ts';
import { isJsonObject, type JsonObject } from '../measure/json-rpc.ts';
import { MeasureFailure } from '../measure/measure-failure.ts';
import { assertDepth } from '../measure/wire-array.ts';
import { toolText } from './sop-text.ts';
import { callTool, has, type SourceTalk } from './source-talk.ts';

/** A tool of the server, and the argument that matters. */
interface NamedTool {
  readonly name: string;
  readonly argument: string;
}

/** An SOP that a search found. */
export interface FoundSop {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
}

const TOOLS: ListKind = { method: 'tools/list', key: 'tools' };

/** Tools that give an SOP, the current name first, each with the argument that it is known to take. */
const RETRIEVAL: readonly (readonly [tool: string, argument: string, topic: string])[] = [
  ['retrieve_skill', 'skill_name', 'agent_skills'],
  ['retrieve_agent_sop', 'sop_name', 'agent_sops'],
  ['retrieve_agent_sops', 'sop_name', 'agent_sops'],
];

/** Hits of one search that are asked for, and values of an answer that are looked through for them. */
const LIMIT = 20;
const MAX_VALUES = 10_000;

/** A tool by its name, bare or behind a prefix such as `aws___`. */
function toolNamed(tools: readonly JsonObject[], name: string): JsonObject | undefined {
  const isIt = (tool: JsonObject, suffix: string): boolean =>
    typeof tool.name === 'string' && (suffix === '' ? tool.name === name : tool.name.endsWith(`${suffix}${name}`));
  return tools.find((tool) => isIt(tool, '')) ?? tools.find((tool) => isIt(tool, '__'));
}

function propertiesOf({ inputSchema }: JsonObject): readonly string[] {
  const properties = isJsonObject(inputSchema) ? inputSchema.properties : undefined;
  return isJsonObject(properties) ? Object.keys(properties) : [];
}

async function listTools(talk: SourceTalk): Promise<readonly JsonObject[]> {
  if (!has(talk, 'tools')) throw new MeasureFailure('answer', 'has no tools');
  const { channel, limits, patience, greeting } = talk;
  return (await readList(channel, TOOLS, { limits, patience, meta: greeting.meta })).items;
}

/** How SOPs are retrieved from the server, and under which topic they are searched. @throws MeasureFailure */
function retrieval(tools: readonly JsonObject[]): NamedTool & { readonly topic: string } {
  for (const [name, known, topic] of RETRIEVAL) {
    const tool = toolNamed(tools, name);
    if (typeof tool?.name !== 'string') continue;
    const properties = propertiesOf(tool);
    const argument = properties.includes(known) ? known : properties.find((each) => /^(?:sop|skill)_name$/.test(each));
    return { name: tool.name, argument: argument ?? known, topic };
  }
  const names = RETRIEVAL.map(([name]) => name);
  throw new MeasureFailure('answer', `lists none of the tools ${names.join(', ')}`);
}

/** A way to the texts of a server with retrieval tools. @throws MeasureFailure where it has none. */
export async function openRetrieval(talk: SourceTalk): Promise<(name: string) => Promise<string>> {
  const { name: tool, argument } = retrieval(await listTools(talk));
  return async (name) => toolText(tool, await callTool(talk, tool, { [argument]: name }));
}

/** Objects with the name of an SOP anywhere in a value: where exactly they stand is not on record. */
function hitsIn(value: unknown): readonly FoundSop[] {
  const hits: FoundSop[] = [];
  const left: unknown[] = [value];
  const more = (values: readonly unknown[]): void => {
    left.push(...values.slice(0, Math.max(0, MAX_VALUES - left.length)));
  };
  for (let at = 0; at < left.length; at += 1) {
    const each = left[at];
    if (Array.isArray(each)) more(each);
    if (!isJsonObject(each)) continue;
    const name = each.skill_name ?? each.sop_name;
    if (typeof name !== 'string' || name === '') more(Object.values(each));
    else {
      const { title, context } = each;
      hits.push({
        name,
        ...(typeof title === 'string' ? { title } : {}),
        ...(typeof context === 'string' ? { description: context } : {}),
      });
    }
  }
  return hits;
}

function parseAnswer(text: string, depth: number): unknown {
  assertDepth(text, depth);
  try {
    return JSON.parse(text);
  } catch {
    throw new MeasureFailure('answer', 'answered a search with a text that is no JSON');
  }
}

/** SOPs that the server's search gives for phrases, each once. It cannot list all of them. @throws MeasureFailure */
export async function searchSops(talk: SourceTalk, phrases: readonly string[]): Promise<readonly FoundSop[]> {
  const tools = await listTools(talk);
  const { topic } = retrieval(tools);
  const tool = toolNamed(tools, 'search_documentation');
  if (typeof tool?.name !== 'string') throw new MeasureFailure('answer', 'lists no tool search_documentation');
  const found = new Map<string, FoundSop>();
  const limit = propertiesOf(tool).includes('limit') ? { limit: LIMIT } : {};
  for (const phrase of phrases) {
    const result = await callTool(talk, tool.name, { search_phrase: phrase, topics: [topic], ...limit });
    const said = isJsonObject(result.structuredContent)
      ? result.structuredContent
      : parseAnswer(toolText(tool.name, result), talk.limits.depth);
    for (const hit of hitsIn(said)) if (!found.has(hit.name)) found.set(hit.name, hit);
  }
  return [...found.values()];
}
