import { checkFile, checkMarkdownFile, checkPath, checkSkillName, checkWebUrl } from './addresses.ts';
import type {
  DiscoverySkill,
  GeneratedReference,
  MarketplaceListing,
  PluginAuthor,
  PluginDeclaration,
  PluginInterface,
  RetrievalTools,
  SopSelection,
} from './plugin-declaration.ts';
import { missing, type PlacedText, present, readFields, textItems } from './read-fields.ts';
import { countOf, itemsOf, report, type Value } from './yaml-value.ts';

/** Most prompts that Codex shows of a plugin. */
const MAX_PROMPTS = 3;

/** A list that selects SOPs. */
export interface PlacedSelection {
  readonly key: 'categories' | 'services' | 'names';
  readonly items: readonly PlacedText[];
}

/** Takes note of a selection, which is checked once all SOPs are known. */
export type Note = (selection: PlacedSelection) => void;

const SELECTORS = ['categories', 'services', 'names'] as const;

/** Which SOPs. */
export function readSelection(value: Value | undefined, note: Note): SopSelection | undefined {
  if (value === undefined) return undefined;
  const fields = readFields(value, SELECTORS);
  const lists = SELECTORS.flatMap((key) => {
    const list = fields.at(key);
    if (list === undefined) return [];
    const items = textItems(list);
    note({ key, items });
    return [[key, items.map(({ text }) => text)] as const];
  });
  return Object.fromEntries(lists);
}

/** Who publishes. */
export function readAuthor(value: Value | undefined): PluginAuthor {
  if (value === undefined) return { name: '' };
  const fields = readFields(value, ['name', 'email', 'url']);
  return {
    name: fields.needed('name'),
    ...present({ email: fields.text('email'), url: fields.text('url', checkWebUrl) }),
  };
}

/** How SOPs are found and fetched. */
export function readRetrieval(value: Value | undefined): RetrievalTools | undefined {
  if (value === undefined) return undefined;
  const fields = readFields(value, ['server', 'search', 'retrieve', 'execute', 'suggest', 'suggestArgument', 'prefix']);
  const server = fields.needed('server');
  const [searchAt, retrieveAt] = [fields.at('search'), fields.at('retrieve')];
  if (searchAt === undefined) missing(value, 'search');
  if (retrieveAt === undefined) missing(value, 'retrieve');
  if (searchAt === undefined || retrieveAt === undefined) return undefined;
  const search = readFields(searchAt, ['tool', 'argument', 'topics']);
  const retrieve = readFields(retrieveAt, ['tool', 'argument']);
  return {
    server,
    search: {
      tool: search.needed('tool'),
      topics: search.texts('topics') ?? [],
      ...present({ argument: search.text('argument') }),
    },
    retrieve: { tool: retrieve.needed('tool'), argument: retrieve.needed('argument') },
    ...present({
      execute: fields.text('execute'),
      suggest: fields.text('suggest'),
      suggestArgument: fields.text('suggestArgument'),
      prefix: fields.text('prefix'),
    }),
  };
}

/** The skill that finds SOPs. */
export function readDiscovery(value: Value | undefined, note: Note): DiscoverySkill | undefined {
  if (value === undefined) return undefined;
  const keys = ['name', 'title', 'description', 'examples', 'examplesPerCategory', 'guards', 'defaults'];
  const fields = readFields(value, keys);
  const count = fields.at('examplesPerCategory');
  return {
    name: fields.needed('name', checkSkillName),
    description: fields.needed('description').trim(),
    ...present({
      title: fields.text('title'),
      examples: readSelection(fields.at('examples'), note),
      examplesPerCategory: count === undefined ? undefined : countOf(count),
      guards: fields.texts('guards'),
      defaults: fields.texts('defaults'),
    }),
  };
}

/** What Codex shows. */
export function readInterface(value: Value | undefined): PluginInterface | undefined {
  if (value === undefined) return undefined;
  const keys = ['displayName', 'shortDescription', 'longDescription', 'category', 'capabilities', 'defaultPrompt'];
  const fields = readFields(value, keys);
  const defaultPrompt = fields.texts('defaultPrompt');
  const prompts = fields.at('defaultPrompt');
  if (prompts !== undefined && (defaultPrompt?.length ?? 0) > MAX_PROMPTS) {
    const message = `${prompts.name} has ${defaultPrompt?.length} prompts, expected at most ${MAX_PROMPTS}.`;
    report(prompts, prompts.range, () => message);
  }
  return {
    displayName: fields.needed('displayName'),
    shortDescription: fields.needed('shortDescription'),
    category: fields.needed('category'),
    ...present({
      longDescription: fields.text('longDescription'),
      capabilities: fields.texts('capabilities'),
      defaultPrompt,
    }),
  };
}

/** Reference files. */
export function readReferences(value: Value | undefined, note: Note): readonly GeneratedReference[] {
  if (value === undefined) return [];
  return itemsOf(value).map((item) => {
    const fields = readFields(item, ['path', 'title', 'sops']);
    return {
      path: fields.needed('path', checkMarkdownFile),
      title: fields.needed('title'),
      ...present({ sops: readSelection(fields.at('sops'), note) }),
    };
  });
}

/** Cursor commands. */
export function readCommands(value: Value | undefined, note: Note): PluginDeclaration['cursorCommands'] | undefined {
  if (value === undefined) return undefined;
  const fields = readFields(value, ['folder', 'sops']);
  return { folder: fields.needed('folder', checkPath), ...present({ sops: readSelection(fields.at('sops'), note) }) };
}

/** Marketplaces. */
export function readMarketplaces(value: Value | undefined): readonly MarketplaceListing[] {
  if (value === undefined) return [];
  return itemsOf(value).map((item) => {
    const fields = readFields(item, ['file', 'category']);
    return { file: fields.needed('file', checkFile), ...present({ category: fields.text('category') }) };
  });
}
