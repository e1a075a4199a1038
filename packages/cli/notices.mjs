import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Licences that may go into the bundle. All want their text to come along, and nothing else of us. */
const ALLOWED = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

const TEXTS = join(import.meta.dirname, 'licenses');

/** @type {Readonly<Record<string, { licence: string, text: string }>>} */
const KNOWN = JSON.parse(readFileSync(join(TEXTS, 'known.json'), 'utf8'));

/** What the token tables beside the bundle are made from. */
const TABLE_SOURCE = join(import.meta.dirname, '../tokens/node_modules/tiktoken/package.json');

/** @typedef {{ name: string, version: string, folder?: string }} Bundled */

/** Folder of the package that a module belongs to. @param {string} module */
function packageFolder(module) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module)?.[0];
}

/**
 * Packages inside of a module that is a bundle itself, as its source map tells them.
 *
 * @param {string} module
 * @returns {Bundled[]}
 */
function packagesWithin(module) {
  if (!existsSync(`${module}.map`)) return [];
  /** @type {{ sources: string[] }} */
  const { sources } = JSON.parse(readFileSync(`${module}.map`, 'utf8'));
  return sources.flatMap((source) => {
    const name = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1];
    if (name === undefined) return [];
    const version = /\.pnpm\/[^/]*@([^/@()_]+)[^/]*\//.exec(source)?.[1] ?? '';
    return [{ name, version }];
  });
}

/** @param {string} folder @returns {Bundled} */
function packageAt(folder) {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { name, version, folder };
}

/**
 * All packages that the modules come from, sorted by name and version.
 *
 * @param {readonly string[]} modules - absolute paths
 * @returns {Bundled[]}
 */
function packagesOf(modules) {
  const folders = new Set(modules.flatMap((module) => packageFolder(module) ?? []));
  const inside = modules.filter((module) => packageFolder(module) !== undefined).flatMap(packagesWithin);
  const all = [...[...folders].map(packageAt), ...inside];
  const byKey = new Map(all.toReversed().map((each) => [`${each.name} ${each.version}`, each]));
  return [...byKey.keys()].toSorted().flatMap((key) => byKey.get(key) ?? []);
}

/** @param {Bundled} bundled */
function declaredLicence({ name, folder }) {
  if (folder === undefined) return KNOWN[name]?.licence;
  const { license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return (
    license ?? licenses?.map((/** @type {{ type: string }} */ { type }) => type).join(' OR ') ?? KNOWN[name]?.licence
  );
}

/** @param {Bundled} bundled */
function licenceText({ name, folder }) {
  const files = folder === undefined ? [] : readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)/i.test(file));
  if (folder !== undefined && files.length > 0) {
    return files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  }
  const known = KNOWN[name];
  return known === undefined ? undefined : readFileSync(join(TEXTS, known.text), 'utf8').trim();
}

/**
 * The licence we take where several are offered.
 *
 * @param {Bundled} bundled
 */
function chosenLicence(bundled) {
  const declared = declaredLicence(bundled);
  const offered = String(declared).replace(/[()]/g, '').split(' OR ');
  const chosen = offered.find((licence) => ALLOWED.has(licence));
  if (chosen !== undefined) return { chosen, declared: String(declared) };
  throw new Error(
    `${bundled.name} ${bundled.version} has the licence ${declared}, expected one of ${[...ALLOWED].join(', ')}. A package without a licence of its own belongs into ${basename(TEXTS)}/known.json.`,
  );
}

/**
 * Text of the notices: packages with the same licence text stand above it together.
 *
 * @param {readonly string[]} modules - absolute paths of all bundled modules
 * @public
 * @throws Error for a package whose licence is not allowed or whose text is not at hand.
 */
export function noticesFor(modules) {
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const bundled of packagesOf(modules)) {
    const { chosen, declared } = chosenLicence(bundled);
    const text = licenceText(bundled);
    if (text === undefined) throw new Error(`${bundled.name} ${bundled.version} has no licence text.`);
    const note = chosen === declared ? chosen : `${chosen}, chosen from ${declared}`;
    byText.set(text, [...(byText.get(text) ?? []), `${bundled.name} ${bundled.version} (${note})`]);
  }
  const sections = [...byText].map(
    ([text, packages]) => `${packages.join('\n')}\n\n${text.replaceAll('\r\n', '\n')}\n`,
  );
  const head = 'sopwright contains these packages, under the licences that stand below their names.\n';
  return [head, ...sections].join(`\n${'-'.repeat(80)}\n\n`);
}

/** A plugin that writes `THIRD-PARTY-NOTICES.txt` beside the bundle, and stops at a licence that is not allowed. */
export const notices = {
  name: 'notices',
  /**
   * @param {unknown} _options
   * @param {Readonly<Record<string, { type: string, moduleIds?: readonly string[] }>>} bundle
   * @this {{ emitFile(file: { type: 'asset', fileName: string, source: string }): string }}
   */
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
    this.emitFile({
      type: 'asset',
      fileName: 'THIRD-PARTY-NOTICES.txt',
      source: noticesFor([...modules, TABLE_SOURCE]),
    });
  },
};
