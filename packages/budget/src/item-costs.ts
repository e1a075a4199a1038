import type { Document } from '@sopwright/document';
import { type ClientReplay, type Count, folderOf, type Ground } from './ground.ts';
import { replayListing } from './listing/replay.ts';
import type { ListedSource, ListingEntry } from './listing.ts';
import type { ItemCost, ItemInClient, PluginCost, ServerCost } from './measurement.ts';
import { lostTriggers, type TriggerFinder } from './trigger-phrases.ts';

/** Room for every description: the line is then cut by nothing but the cap of one entry. */
const ROOM = { SLASH_COMMAND_TOOL_CHAR_BUDGET: { value: Number.MAX_SAFE_INTEGER, origin: 'catalogue' } };

/** Lines of skills and commands as Claude Code prints them where its list has room, by file. */
function catalogueLines(sources: readonly ListedSource[]): ReadonlyMap<string, string> {
  // Where a source lies does not matter here, and neither does who else has its name: a skill hides a command of its
  // name, and one of the user hides one of the project.
  const lines = (['skill', 'command'] as const).flatMap((kind) => {
    const own = sources.filter((source) => source.kind === kind);
    const anywhere = own.map(({ path: _, ...source }): ListedSource => ({ ...source, scope: 'project' }));
    const { entries } = replayListing({ client: 'claude-code', sources: anywhere, settings: ROOM, model: {} });
    return entries.map(({ source, line }) => [source.file, line] as const);
  });
  return new Map(lines);
}

interface Counting {
  readonly count: Count;
  readonly find: TriggerFinder;
}

/** Entries of one client by file: of its skills and commands, and of its agents. */
interface ClientEntries {
  readonly replay: ClientReplay;
  readonly entries: ReadonlyMap<string, ListingEntry>;
}

function entriesOf(replay: ClientReplay): ClientEntries {
  const all = [...replay.listing.entries, ...replay.agents.entries];
  return { replay, entries: new Map(all.map((entry) => [entry.source.file, entry])) };
}

function inClient(source: ListedSource, { replay, entries }: ClientEntries, { count, find }: Counting): ItemInClient[] {
  const entry = entries.get(source.file);
  if (entry === undefined) return [];
  const list = source.kind === 'agent' ? replay.agents : replay.listing;
  const { id, state, isByChoice, line, lost, reason, cost } = entry;
  return [
    {
      client: replay.setup.client,
      id,
      state,
      tokens: count(line),
      ...(list.unit === undefined ? {} : { cost }),
      lost,
      lostTriggers: state === 'absent' ? [] : lostTriggers(entry, find),
      ...(isByChoice === undefined ? {} : { isByChoice }),
      ...(reason === undefined ? {} : { reason }),
    },
  ];
}

/** Manifests by the folder of their plugin; the one of Claude Code where there are several. */
function manifestsOf({ documents }: Ground): ReadonlyMap<string, Document> {
  const manifests = [...documents.values()].filter(({ kind }) => kind === 'plugin');
  const ranked = manifests.toSorted(
    (a, b) => Number(a.file.includes('.claude-plugin/')) - Number(b.file.includes('.claude-plugin/')),
  );
  return new Map(ranked.map((document) => [folderOf(document.file).replace(/\.[\w-]+-plugin\/$/, ''), document]));
}

function manifestOf(file: string, manifests: ReadonlyMap<string, Document>): Document | undefined {
  for (let folder = folderOf(file); ; folder = folderOf(folder.slice(0, -1))) {
    const found = manifests.get(folder);
    if (found !== undefined || folder === '') return found;
  }
}

/** Costs of all skills, commands and agents, in the order of their files. */
export function itemCosts(ground: Ground, count: Count): ItemCost[] {
  const { sources, replays, documents } = ground;
  const counting = { count, find: ground.findTriggers };
  const lines = catalogueLines(sources);
  const manifests = manifestsOf(ground);
  const clientEntries = replays.map(entriesOf);
  return sources.map((source) => {
    const { kind, file, plugin } = source;
    const clients = clientEntries.flatMap((each) => inClient(source, each, counting));
    const line = lines.get(file) ?? '';
    const own = kind === 'skill' ? (ground.references.get(folderOf(file)) ?? []) : [];
    const below = own.map((document) => ({ file: document.file, tokens: count(document.text) }));
    return {
      kind,
      name: kind === 'command' ? source.directoryName.replaceAll('/', ':') : (source.name ?? source.directoryName),
      file,
      ...(plugin === undefined ? {} : { plugin }),
      line,
      catalogue: count(line),
      body: count(documents.get(file)?.text ?? ''),
      manifest: kind === 'skill' ? count(manifestOf(file, manifests)?.text ?? '') : 0,
      onDemand: below.reduce((sum, { tokens }) => sum + tokens, 0),
      references: below,
      clients,
    };
  });
}

/** Costs of plugins: what all their lines cost in every session. */
export function pluginCosts(ground: Ground, items: readonly ItemCost[], servers: readonly ServerCost[]): PluginCost[] {
  const manifests = manifestsOf(ground);
  // Two plugins may have one name: a marketplace and its copy, two versions.
  const groups = new Map<string, { readonly name: string; readonly own: ItemCost[] }>();
  for (const item of items) {
    if (item.plugin === undefined) continue;
    const file = manifestOf(item.file, manifests)?.file ?? item.plugin;
    const group = groups.get(file) ?? { name: item.plugin, own: [] };
    group.own.push(item);
    groups.set(file, group);
  }
  return [...groups].map(([file, { name, own }]) => {
    return {
      name,
      file,
      skills: own.filter(({ kind }) => kind === 'skill').length,
      catalogue: own.reduce((sum, { catalogue }) => sum + catalogue, 0),
      unmeasured: servers.flatMap((server) =>
        server.plugin === name && server.wire === undefined ? [server.name] : [],
      ),
    };
  });
}
