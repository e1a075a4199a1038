import { checkMarkdownFile } from './addresses.ts';
import { expectation } from './expectation.ts';
import type { ReadPlugin } from './read-plugin.ts';
import type { PlacedSelection } from './read-plugin-parts.ts';
import type { ReadSop } from './read-sop.ts';
import type { RegistrySop, RegistrySource } from './registry.ts';
import { quote, report, type Value } from './yaml-value.ts';

/** File of an SOP below the folder of its source: for an SOP of a folder, a package or a repository. */
export function pathOfSop({ name, path }: RegistrySop): string {
  return path ?? `${name}.sop.md`;
}

/** Name that the SOP's MCP server knows it by. */
export function remoteNameOf({ name, remoteName }: RegistrySop): string {
  return remoteName ?? name;
}

function refuseStray(value: Value | undefined, reason: string): void {
  if (value !== undefined) report(value, value.range, () => `${value.name} ${reason}.`);
}

/** An SOP against the source that it names; `undefined` is one that is told to be wrong. */
export function checkSource(read: ReadSop, sources: ReadonlyMap<string, RegistrySource | undefined>): void {
  const { sop, key, fields } = read;
  const at = fields.at('source');
  if (at === undefined || sop.source === '') return;
  if (!sources.has(sop.source)) {
    const expected = (): string => expectation(sop.source, [...sources.keys()]);
    report(at, at.range, () => `${at.name} is ${quote(sop.source)}, which is no source; ${expected()}`);
    return;
  }
  const source = sources.get(sop.source);
  if (source?.type === 'mcp') {
    refuseStray(fields.at('path'), 'goes with files, and the source is an MCP server, expected "remoteName"');
  } else if (source !== undefined) {
    refuseStray(fields.at('remoteName'), 'goes with an MCP server, and the source has files, expected "path"');
    const expected = fields.at('path') === undefined ? checkMarkdownFile(pathOfSop(sop)) : undefined;
    if (expected === undefined) return;
    report(at, key.keyRange, () => `${quote(sop.name)} makes no file name, expected "path" with ${expected}.`);
  }
}

/** Names that lead to two SOPs for one server, and skills that two SOPs become. */
export function checkUnique(sops: readonly ReadSop[]): void {
  const carried = new Map<string, string>();
  const skills = new Map<string, string>();
  for (const { sop, fields, names } of sops) {
    for (const { key, text, value } of names) {
      const id = JSON.stringify([key, text]);
      const other = carried.get(id);
      if (other !== undefined) {
        report(value, value.range, () => `${value.name} is ${quote(text)}, as for ${quote(other)}, expected one SOP.`);
      }
      carried.set(id, sop.name);
    }
    const promote = fields.at('promote');
    const skill = sop.promote?.skill;
    if (promote === undefined || skill === undefined) continue;
    const other = skills.get(skill);
    if (other !== undefined) {
      const message = `${promote.name}.skill is "${skill}", as for ${quote(other)}, expected a name of its own.`;
      report(promote, promote.range, () => message);
    }
    skills.set(skill, sop.name);
  }
}

/** Selections against the SOPs that there are. */
function checkSelections(selections: readonly PlacedSelection[], sops: readonly RegistrySop[]): void {
  const known = {
    names: { what: 'no SOP', words: new Set(sops.map(({ name }) => name)) },
    categories: { what: 'the category of no SOP', words: new Set(sops.flatMap(({ category }) => category ?? [])) },
    services: { what: 'a service of no SOP', words: new Set(sops.flatMap(({ services }) => services)) },
  };
  for (const { key, items } of selections) {
    const { what, words } = known[key];
    for (const { text, value } of items) {
      if (words.has(text)) continue;
      report(value, value.range, () => `${value.name} is ${quote(text)}, ${what}; ${expectation(text, [...words])}`);
    }
  }
}

function checkRetrieval({ plugin, fields }: ReadPlugin): void {
  const at = fields.at('retrieval');
  const server = plugin.retrieval?.server ?? '';
  if (at !== undefined && server !== '' && !Object.hasOwn(plugin.servers, server)) {
    const known = Object.keys(plugin.servers);
    report(at, at.range, () => `${at.name}.server is ${quote(server)}, no server of it; ${expectation(server, known)}`);
  }
  const discovery = fields.at('discovery');
  if (discovery === undefined || at !== undefined) return;
  report(discovery, discovery.range, () => `${discovery.name} searches and retrieves, expected "retrieval" beside it.`);
}

/** Plugins against each other, and against the SOPs that become their skills. */
export function checkPlugins(plugins: readonly ReadPlugin[], sops: readonly RegistrySop[]): void {
  const folders = new Map<string, string>();
  const skills = new Map(
    sops.flatMap(({ name, promote }) => (promote?.skill === undefined ? [] : [[promote.skill, name]])),
  );
  for (const read of plugins) {
    const { plugin, key, fields, selections } = read;
    checkSelections(selections, sops);
    checkRetrieval(read);
    const folder = plugin.folder.replace(/^(?:\.\/)+|\/+$/g, '');
    const other = folders.get(folder);
    if (other !== undefined && folder !== '') {
      report(key.value, key.keyRange, () => `${key.value.name}.folder is that of ${quote(other)}, expected its own.`);
    }
    folders.set(folder, plugin.name);
    const discovery = fields.at('discovery');
    const owner = skills.get(plugin.discovery?.name ?? '');
    if (discovery === undefined || owner === undefined || plugin.skills === undefined) continue;
    const message = `${discovery.name}.name is the skill of the SOP ${quote(owner)} as well, expected its own.`;
    report(discovery, discovery.range, () => message);
  }
}
