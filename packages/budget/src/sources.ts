import { clientById, clientIds } from '@sopwright/clients';
import type { Document } from '@sopwright/document';
import { isInClientFolder, pathBelow } from './client-folder.ts';
import type { ListedSource } from './listing.ts';
import { readingsOf } from './readings.ts';

const MANIFEST = /^(.*?)(?:^|\/)?(?:\.(?:claude|codex|cursor)-plugin\/|\.plugin\/|\.github\/plugin\/|)plugin\.json$/;
const SHORTCUT = /\.(?:agent\.)?(?:md|markdown|mdx)$/i;

interface Plugin {
  readonly root: string;
  readonly name: string;
  /** Files and folders that the manifest names, below the root. */
  readonly named: readonly string[];
}

/** Plugins by the folder they lie in, projects apart. */
type Plugins = ReadonlyMap<string, Plugin>;

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function directoryOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function keyOf(project: string, folder: string): string {
  return `${project}\n${folder}`;
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

function ownName(value: unknown): string | undefined {
  const name = property(value, 'name');
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
}

/** Paths that a manifest gives for one kind of component: one, or a list of them. */
function namedPaths(value: unknown): readonly string[] {
  return ['skills', 'commands', 'agents'].flatMap((key) => {
    const given = property(value, key);
    const paths: readonly unknown[] = Array.isArray(given) ? given : [given];
    return paths.flatMap((path) => (typeof path === 'string' ? [path.replace(/^\.\//, '').replace(/\/$/, '')] : []));
  });
}

function pluginsOf(documents: readonly Document[]): Plugins {
  const plugins = new Map<string, Plugin>();
  for (const { kind, path, file, project, json } of documents) {
    const root = kind === 'plugin' ? MANIFEST.exec(path)?.[1] : undefined;
    if (root === undefined) continue;
    const key = keyOf(project, root);
    // Of several manifests the one that Claude Code reads counts.
    if (plugins.has(key) && !path.includes('.claude-plugin/')) continue;
    const folder = file.slice(0, Math.max(0, file.length - path.length + root.length));
    const name = ownName(json.value) ?? (baseName(folder.replace(/\/$/, '')) || 'plugin');
    plugins.set(key, { root, name, named: namedPaths(json.value) });
  }
  return plugins;
}

function pluginOf(plugins: Plugins, { path, project }: Document): Plugin | undefined {
  for (let folder = directoryOf(path); ; folder = directoryOf(folder)) {
    const plugin = plugins.get(keyOf(project, folder));
    if (plugin !== undefined) return isInClientFolder(pathBelow(folder, path)) ? undefined : plugin;
    if (folder === '') return undefined;
  }
}

function isNamed(plugin: Plugin | undefined, path: string): boolean {
  const below = pathBelow(plugin?.root, path);
  return plugin?.named.some((named) => named === below || (named !== '' && below.startsWith(`${named}/`))) === true;
}

/** A value as one text: a list of tools is written with commas as well. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return undefined;
}

function toolsOf(value: unknown): string | undefined {
  if (!Array.isArray(value)) return textOf(value);
  return value.flatMap((tool: unknown) => textOf(tool) ?? []).join(', ');
}

function isOn(value: unknown): boolean {
  return value === true || (typeof value === 'string' && value.trim().toLowerCase() === 'true');
}

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';
}

function shortName(document: Document, folder: string): string {
  const at = `/${document.path}`.indexOf(`/${folder}/`);
  const rest = at === -1 ? baseName(document.path) : document.path.slice(at + folder.length + 1);
  return rest.replace(SHORTCUT, '');
}

function directoryNameOf(document: Document, plugin: Plugin | undefined): string {
  if (document.kind !== 'skill') return shortName(document, `${document.kind}s`);
  const own = textOf(document.frontmatter.get('name')?.value);
  return baseName(directoryOf(document.path)) || own || plugin?.name || baseName(directoryOf(document.file)) || 'skill';
}

/** Source of the first paragraph of the body, which takes a parse of the Markdown. */
function firstParagraphOf(document: Document): string | undefined {
  const paragraph = document.tree.children.find(({ type }) => type === 'paragraph');
  return paragraph && document.text.slice(...document.rangeOf(paragraph));
}

/** True where some client shows the first paragraph: it misses the description, or loses it with the frontmatter. */
function needsParagraph(source: ListedSource): boolean {
  if ((source.description ?? '').trim() === '') return true;
  return clientIds.some((id) => {
    const { reading } = clientById(id);
    return source.readings?.some((name) => {
      const fact = reading[name];
      return fact !== undefined && fact !== 'accepted' && fact.losesFields === true;
    });
  });
}

function sourceOf(document: Document, kind: ListedSource['kind'], plugins: Plugins): ListedSource {
  const { path, file, frontmatter } = document;
  const plugin = pluginOf(plugins, document);
  const value = (key: string): unknown => frontmatter.get(key)?.value;
  const name = textOf(value('name'));
  const description = textOf(value('description'));
  const whenToUse = textOf(value('when_to_use'));
  const tools = toolsOf(value('tools'));
  const source: ListedSource = {
    kind,
    file,
    path,
    directoryName: directoryNameOf(document, plugin),
    scope: plugin === undefined && isInClientFolder(path) ? 'project' : 'plugin',
    ...(plugin && { plugin: plugin.name, pluginRoot: plugin.root }),
    ...(isNamed(plugin, path) ? { inManifest: true } : {}),
    readings: readingsOf(document),
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    ...(whenToUse === undefined ? {} : { whenToUse }),
    disableModelInvocation: isOn(value('disable-model-invocation')),
    hasPaths: isGiven(value('paths')),
    ...(tools === undefined ? {} : { tools }),
  };
  const firstParagraph = needsParagraph(source) ? firstParagraphOf(document) : undefined;
  return firstParagraph === undefined ? source : { ...source, firstParagraph };
}

/**
 * Skills, commands and agents among the documents, as their files tell them, in the order given. Every one is kept, whether
 * or not a client reads it where it lies: that is for `readBy` to say. Manifests among the documents give plugins their
 * names. The Markdown tree is parsed only where a first paragraph is shown for a description, so `loadMarkdownParser` of
 * the package document has to be awaited before.
 */
export function listedSources(documents: readonly Document[]): readonly ListedSource[] {
  const plugins = pluginsOf(documents);
  return documents.flatMap((document) => {
    const { kind } = document;
    return kind === 'skill' || kind === 'command' || kind === 'agent' ? [sourceOf(document, kind, plugins)] : [];
  });
}
