import { visibleClip } from '@sopwright/document';
import type { McpSource } from '@sopwright/sop/registry';
import { maskText } from '../config/shown-transport.ts';
import { MeasureFailure } from '../measure/measure-failure.ts';
import { listPrompts, openPrompts } from './prompts-style.ts';
import { type FoundSop, openRetrieval, searchSops } from './retrieve-style.ts';
import { keptText } from './sop-text.ts';
import { reasonOf, resolvedOf, type SourceOptions, type SourceTalk, talkToSource } from './source-talk.ts';

/** Texts of SOPs that a server gave. */
export interface FetchedSops {
  /** Name and version of the server; empty where it was not met. */
  readonly resolved: Readonly<Record<string, string>>;
  /** By the name that was asked for. */
  readonly texts: ReadonlyMap<string, string>;
  /** What is missing and why: one line each, with the server and the SOP. */
  readonly problems: readonly string[];
}

/** SOPs that a server has. */
export interface ListedSops {
  readonly resolved: Readonly<Record<string, string>>;
  readonly sops: readonly FoundSop[];
  /** Why there is no list: one line. */
  readonly problems: readonly string[];
}

/** How a list is asked for. */
export interface ListOptions extends SourceOptions {
  /** What `search_documentation` is asked where the server cannot list; common words where absent. */
  readonly phrases?: readonly string[];
}

/** What SOPs are commonly for: a good part of them is found by these. */
const COMMON_PHRASES: readonly string[] = [
  'create',
  'set up',
  'configure',
  'connect',
  'deploy',
  'export',
  'monitor',
  'restore',
  'secure',
  'troubleshoot',
];

/** UTF-16 units of a name in a problem. */
const SHOWN_NAME = 100;

function shown(name: string): string {
  return `"${visibleClip(name, SHOWN_NAME)}"`;
}

/** How problems name the server: as the caller does, else by how it is reached, without what looks secret. */
function prefixOf({ server }: McpSource, { name }: SourceOptions): string {
  const reached =
    'url' in server ? server.url.replace(/[?#].*$/, '') : [server.command, ...(server.args ?? [])].join(' ');
  return `MCP server ${shown(name ?? maskText(reached))}: `;
}

/** The server is still there and was understood: it may have the next one. */
function canGoOn(error: unknown): boolean {
  return error instanceof MeasureFailure && error.kind === 'answer';
}

interface Fetching {
  readonly texts: Map<string, string>;
  readonly problems: string[];
}

async function fetchAll(talk: SourceTalk, source: McpSource, names: readonly string[]): Promise<Fetching> {
  const { secrets, values } = talk;
  const fetching: Fetching = { texts: new Map(), problems: [] };
  const textOf = await (source.style === 'prompts' ? openPrompts(talk) : openRetrieval(talk));
  for (const [at, name] of names.entries()) {
    try {
      fetching.texts.set(name, keptText(await textOf(name), secrets));
    } catch (error) {
      const left = names.length - at - 1;
      const isOver = !canGoOn(error) && left > 0;
      const rest = isOver ? `; ${left} more ${left === 1 ? 'was' : 'were'} not asked for` : '';
      fetching.problems.push(`${shown(name)}: the server ${reasonOf(error, values)}${rest}.`);
      if (isOver) break;
    }
  }
  return fetching;
}

/**
 * Fetches texts of SOPs from an MCP server: it is started or called, asked for each name, and ended. Nothing is started
 * unless the caller has decided so. Bounds of time and size are those of measuring. Never throws for what a server does.
 */
export async function fetchFromServer(
  source: McpSource,
  names: readonly string[],
  options: SourceOptions = {},
): Promise<FetchedSops> {
  const prefix = prefixOf(source, options);
  const outcome = await talkToSource(source, options, async (talk) => {
    return { resolved: resolvedOf(talk.greeting), ...(await fetchAll(talk, source, [...new Set(names)])) };
  });
  if ('reason' in outcome) return { resolved: {}, texts: new Map(), problems: [`${prefix}${outcome.reason}.`] };
  const { resolved, texts, problems } = outcome.value;
  return { resolved, texts, problems: problems.map((problem) => `${prefix}${problem}`) };
}

/**
 * Lists the SOPs of an MCP server: all its prompts, or, where it has retrieval tools, what its search gives for phrases,
 * which need not be all.
 */
export async function listFromServer(source: McpSource, options: ListOptions = {}): Promise<ListedSops> {
  const outcome = await talkToSource(source, options, async (talk) => {
    const { phrases = COMMON_PHRASES } = options;
    const sops = await (source.style === 'prompts' ? listPrompts(talk) : searchSops(talk, phrases));
    return { resolved: resolvedOf(talk.greeting), sops, problems: [] };
  });
  if ('value' in outcome) return outcome.value;
  return { resolved: {}, sops: [], problems: [`${prefixOf(source, options)}${outcome.reason}.`] };
}
