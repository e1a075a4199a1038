import { type Range, visibleClip } from '@sopwright/document';
import { checkPlugins, checkSource, checkUnique } from './check-registry.ts';
import { parseRegistryYaml } from './parse-yaml.ts';
import { missing, tableOf } from './read-fields.ts';
import { readPlugin } from './read-plugin.ts';
import { readSop } from './read-sop.ts';
import { readSource } from './read-source.ts';
import { REGISTRY_VERSION, type Registry, type RegistryProblem, type RegistrySource } from './registry.ts';
import { aliasesOf, type Entry, entriesOf, fieldsOf, type Reading, report, type Value, valueAt } from './yaml-value.ts';

/** A registry and what is wrong with its file. */
export interface ReadRegistry {
  /** What could be read; whole only where there is no problem. */
  readonly registry: Registry;
  /** In the order of the text. */
  readonly problems: readonly RegistryProblem[];
}

const EMPTY: Registry = { sources: tableOf([]), sops: [], plugins: [] };

function checkVersion(root: Value, version: Value | undefined): void {
  if (version === undefined) {
    missing(root, 'version');
    return;
  }
  const { node, reading, range, name } = version;
  if (node !== undefined && 'value' in node && node.value === REGISTRY_VERSION) return;
  const said = visibleClip(reading.text.slice(...range), 20);
  report(version, range, () => `${name} is ${said === '' ? 'empty' : said}, expected ${REGISTRY_VERSION}.`);
}

function entries(value: Value | undefined): readonly Entry[] {
  return value === undefined ? [] : entriesOf(value);
}

function readRoot(root: Value): Registry {
  const fields = fieldsOf(root, ['version', 'sources', 'sops', 'plugins']);
  checkVersion(root, fields.get('version'));
  const sources = new Map<string, RegistrySource | undefined>();
  for (const { key, value } of entries(fields.get('sources'))) sources.set(key, readSource(value));
  const sops = entries(fields.get('sops')).map(readSop);
  const plugins = entries(fields.get('plugins')).map(readPlugin);
  for (const sop of sops) checkSource(sop, sources);
  checkUnique(sops);
  const registry = {
    sources: tableOf([...sources].flatMap(([key, source]) => (source === undefined ? [] : ([[key, source]] as const)))),
    sops: sops.map(({ sop }) => sop),
    plugins: plugins.map(({ plugin }) => plugin),
  };
  checkPlugins(plugins, registry.sops);
  return registry;
}

/**
 * Reads the text of a registry, and holds it against itself: every key, value, path, address and name that it uses. Takes
 * time with the length of the text alone; never throws.
 */
export function readRegistry(text: string): ReadRegistry {
  const { root, problems: syntax } = parseRegistryYaml(text);
  const problems: RegistryProblem[] = [...syntax];
  // A text without aliases takes no more than its length.
  const reading: Reading = { text, problems, aliases: aliasesOf(root), budget: text.length + 100_000 };
  if (syntax.length > 0 && root === undefined) return { registry: EMPTY, problems };
  const whole: Range = [0, 0];
  const registry = readRoot(valueAt(reading, '', root, whole));
  problems.sort((a, b) => a.range[0] - b.range[0]);
  return { registry, problems };
}
