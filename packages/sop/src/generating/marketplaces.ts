import type { MarketplaceListing, PluginDeclaration } from '../registry/plugin-declaration.ts';
import type { GenerationProblem, PlannedRegion } from './file-plan.ts';
import { jsonContent } from './json-content.ts';
import { pathIn, sourceOf } from './plan-part.ts';

/** What becomes of a plugin's marketplaces. */
export interface PlannedListings {
  readonly regions: readonly PlannedRegion[];
  readonly problems: readonly GenerationProblem[];
}

/** Shape of a marketplace, by the place of its file. */
interface Shape {
  /** Where the file stands below the marketplace's root. */
  readonly path: string;
  entry(plugin: PluginDeclaration, source: string, category: string | undefined): Readonly<Record<string, unknown>>;
  /** The file's other members, where there is no file yet. */
  outer(name: string, plugin: PluginDeclaration): Readonly<Record<string, unknown>>;
}

function ownerOf({ author }: PluginDeclaration): Readonly<Record<string, string>> {
  return { name: author.name, ...(author.email === undefined ? {} : { email: author.email }) };
}

function purposeOf({ author }: PluginDeclaration): string {
  return `Agent plugins of ${author.name}.`;
}

const SHAPES: readonly Shape[] = [
  {
    path: '.claude-plugin/marketplace.json',
    entry: ({ name, description }, source, category) => ({
      name,
      source,
      description,
      ...(category === undefined ? {} : { category }),
    }),
    outer: (name, plugin) => ({
      name,
      owner: ownerOf(plugin),
      metadata: { description: purposeOf(plugin) },
      plugins: [],
    }),
  },
  {
    path: '.agents/plugins/marketplace.json',
    entry: ({ name }, path, category) => ({
      name,
      source: { source: 'local', path },
      policy: { installation: 'AVAILABLE', authentication: 'ON_INSTALL' },
      category,
    }),
    outer: (name, { author }) => ({ name, interface: { displayName: author.name }, plugins: [] }),
  },
  {
    path: '.cursor-plugin/marketplace.json',
    entry: ({ name, description }, source) => ({ name, source, description }),
    outer: (name, plugin) => ({
      name,
      owner: ownerOf(plugin),
      metadata: { description: purposeOf(plugin) },
      plugins: [],
    }),
  },
];

/** Names of marketplaces that Claude Code takes from Anthropic's organisations alone, or from nobody. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    'inline builtin skills-dir synced claude-plugin-test claude-code-marketplace claude-code-plugins claude-plugins-official ' +
    'anthropic-marketplace anthropic-plugins agent-skills anthropic-agent-skills life-sciences knowledge-work-plugins ' +
    'claude-for-legal claude-for-financial-services financial-services-plugins first-party-plugins claude-tag-plugins ' +
    'claude-community claude-plugins-community healthcare anthropic-plugin-directory claude-plugin-directory'
  ).split(' '),
);

/** A marketplace's name made of its author's: `Example Team` is `example-team`. */
function marketplaceName({ author }: PluginDeclaration): string | undefined {
  const name = author.name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '');
  return !/^[a-z]/.test(name) || RESERVED.has(name) || /^(?:claude|anthropic)/.test(name) ? undefined : name;
}

/** Path of the plugin below the marketplace's root, as marketplaces write it; `undefined` where it is not below. */
function pathBelow(root: string, plugin: PluginDeclaration): string | undefined {
  const clean = pathIn(plugin, '');
  if (root === '') return clean === '' ? './' : `./${clean}`;
  if (clean === root) return './';
  return clean.startsWith(`${root}/`) ? `./${clean.slice(root.length + 1)}` : undefined;
}

function planListing(plugin: PluginDeclaration, listing: MarketplaceListing): PlannedRegion | string {
  const file = listing.file.replace(/^(?:\.\/)+/, '');
  const shape = SHAPES.find(({ path }) => file === path || file.endsWith(`/${path}`));
  if (shape === undefined) {
    const known = SHAPES.map(({ path }) => path).join(', ');
    return `Marketplace "${listing.file}" is no file that a client reads, expected one that ends in ${known}.`;
  }
  const root = file.slice(0, -shape.path.length).replace(/\/$/, '');
  const source = pathBelow(root, plugin);
  if (source === undefined) {
    return `Folder "${plugin.folder}" does not lie below the root of marketplace "${listing.file}", expected one that does.`;
  }
  const category = listing.category ?? plugin.interface?.category;
  if (category === undefined && shape.path.startsWith('.agents/')) {
    return `category of marketplace "${listing.file}" is missing, expected one: Codex asks for it.`;
  }
  const name = marketplaceName(plugin);
  return {
    path: file,
    region: { type: 'json', array: ['plugins'], name: plugin.name },
    content: jsonContent(shape.entry(plugin, source, category)),
    source: sourceOf(plugin),
    ...(name === undefined ? {} : { initial: jsonContent(shape.outer(name, plugin)) }),
  };
}

/**
 * The entries of a plugin in marketplaces. Only the entry is ours: the file's name, its owner and all other entries are
 * somebody else's. A file that does not exist gets both from the plugin's author.
 */
export function planMarketplaces(plugin: PluginDeclaration): PlannedListings {
  const planned = plugin.marketplaces.map((listing) => planListing(plugin, listing));
  return {
    regions: planned.filter((each) => typeof each !== 'string'),
    problems: planned.flatMap((each) => (typeof each === 'string' ? [{ message: each, range: plugin.range }] : [])),
  };
}
