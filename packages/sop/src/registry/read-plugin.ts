import { checkFile, checkMarkdownFile, checkPath, checkSkillName, checkVersion, checkWebUrl } from './addresses.ts';
import { type ManifestClient, manifestClients, type PluginDeclaration } from './plugin-declaration.ts';
import { missing, present, readFields, tableOf } from './read-fields.ts';
import {
  type PlacedSelection,
  readAuthor,
  readCommands,
  readDiscovery,
  readInterface,
  readMarketplaces,
  readReferences,
  readRetrieval,
  readSelection,
} from './read-plugin-parts.ts';
import { readServer } from './read-source.ts';
import type { SourceServer } from './registry.ts';
import { type Entry, entriesOf, itemsOf, quote, report, type Value, wordOf } from './yaml-value.ts';

const KEYS = [
  'folder',
  'version',
  'description',
  'author',
  'license',
  'homepage',
  'repository',
  'keywords',
  'clients',
  'interface',
  'servers',
  'retrieval',
  'discovery',
  'skills',
  'references',
  'cursorCommands',
  'marketplaces',
  'readme',
  'overrides',
] as const;

/** What a plugin's entry says, and where: checks between entries tell their problems there. */
export interface ReadPlugin {
  readonly plugin: PluginDeclaration;
  readonly key: Entry;
  readonly fields: { at(key: (typeof KEYS)[number]): Value | undefined };
  readonly selections: readonly PlacedSelection[];
}

function readClients(value: Value | undefined): readonly ManifestClient[] {
  if (value === undefined) return manifestClients;
  const clients = itemsOf(value).flatMap((item) => wordOf(item, manifestClients) ?? []);
  return [...new Set(clients)];
}

function readServers(value: Value | undefined): Readonly<Record<string, SourceServer>> {
  if (value === undefined) return tableOf([]);
  const entries = entriesOf(value).flatMap(({ key, value: inner }) => {
    const server = readServer(inner);
    return server === undefined ? [] : [[key, server] as const];
  });
  return tableOf(entries);
}

function checkName({ key, keyRange, value }: Entry): void {
  const expected = checkSkillName(key);
  if (expected === undefined) return;
  report(value, keyRange, () => `${quote(key)} is no name of a plugin, expected ${expected}.`);
}

/** One plugin's entry. */
export function readPlugin(key: Entry): ReadPlugin {
  checkName(key);
  const fields = readFields(key.value, KEYS);
  const selections: PlacedSelection[] = [];
  const note = (selection: PlacedSelection): number => selections.push(selection);
  if (fields.at('author') === undefined) missing(key.value, 'author');
  const plugin: PluginDeclaration = {
    name: key.key,
    folder: fields.needed('folder', checkPath),
    version: fields.needed('version', checkVersion),
    description: fields.needed('description').trim(),
    author: readAuthor(fields.at('author')),
    keywords: fields.texts('keywords') ?? [],
    clients: readClients(fields.at('clients')),
    servers: readServers(fields.at('servers')),
    references: readReferences(fields.at('references'), note),
    marketplaces: readMarketplaces(fields.at('marketplaces')),
    overrides: fields.texts('overrides', checkFile) ?? [],
    ...present({
      license: fields.text('license'),
      homepage: fields.text('homepage', checkWebUrl),
      repository: fields.text('repository', checkWebUrl),
      interface: readInterface(fields.at('interface')),
      retrieval: readRetrieval(fields.at('retrieval')),
      discovery: readDiscovery(fields.at('discovery'), note),
      skills: readSelection(fields.at('skills'), note),
      cursorCommands: readCommands(fields.at('cursorCommands'), note),
      readme: fields.text('readme', checkMarkdownFile),
    }),
    range: key.keyRange,
  };
  return { plugin, key, fields, selections };
}
