import {
  type ClientId,
  clientById,
  type Evidence,
  type InstructionFacts,
  type InstructionSource,
} from '@sopwright/clients';
import { createDocument, type Document, proseOf } from '@sopwright/document';

/** How the edge gives files to {@link loadedInstructions}: it decides what may be read. Paths below the project, or `~/`. */
export interface InstructionFiles {
  /** Text of a file; `undefined` where there is none, or where it is not to be read. */
  readText(path: string): string | undefined;
  /** Paths of all files below a folder, in any order. */
  filesBelow(folder: string): readonly string[];
}

/** A file whose text a client loads at startup. */
export interface LoadedInstruction {
  readonly path: string;
  /** What reaches the prompt of the file itself; imported files stand for themselves. */
  readonly text: string;
  /** File whose `@path` brings it in. */
  readonly importedBy?: string;
}

/** Instruction files that a client loads before the first prompt. */
export interface LoadedInstructions {
  readonly client: ClientId;
  readonly record: 'documented' | 'none';
  readonly evidence: readonly Evidence[];
  readonly files: readonly LoadedInstruction[];
  /** What the client may load besides, which is in no figure. */
  readonly unknown: readonly string[];
}

/** Most files that one session is taken to load: a loop of imports ends long before. */
const MAX_FILES = 500;
const IMPORT = /(?<=^|\s)@((?:\\ |[^\s\\])+)/gm;
const COMMENT = /^<!--[\s\S]*-->\s*$/;

/** Path of an import; `undefined` for one that leaves the project, or the user's folder. */
function resolve(from: string, target: string): string | undefined {
  if (target.startsWith('~/')) return from.startsWith('~/') ? target : undefined;
  if (/^(?:[/\\]|[A-Za-z]:)/.test(target)) return undefined;
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') {
      if (parts.length === 0 || parts.at(-1) === '~') return undefined;
      parts.pop();
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Paths behind `@` outside of code, as they are written. */
function importsIn(document: Document): readonly string[] {
  const targets = [...proseOf(document).matchAll(IMPORT)].map(([, path = '']) => path.replaceAll('\\ ', ' '));
  return [...new Set(targets)];
}

/** The text without frontmatter, and without comments that stand for themselves. */
function strippedText(document: Document): string {
  const { status } = document.frontmatter;
  const start = status === 'closed' || status === 'bad-fence' ? document.bodyStart : 0;
  const pieces: string[] = [];
  let at = start;
  for (const node of document.tree.children) {
    if (node.type !== 'html' || !COMMENT.test(node.value)) continue;
    const [from, to] = document.rangeOf(node);
    if (from < at) continue;
    pieces.push(document.text.slice(at, from));
    at = to;
  }
  pieces.push(document.text.slice(at));
  return pieces.join('');
}

interface Loading {
  readonly facts: InstructionFacts;
  readonly files: InstructionFiles;
  readonly loaded: Map<string, LoadedInstruction>;
  readonly unknown: string[];
}

function read(loading: Loading, path: string): Document | undefined {
  const content = loading.files.readText(path);
  return content === undefined ? undefined : createDocument({ path, kind: 'instruction', content });
}

function load(loading: Loading, document: Document, hops: number, importedBy?: string): void {
  const { facts, loaded, unknown } = loading;
  const { path } = document;
  if (loaded.has(path) || loaded.size >= MAX_FILES) return;
  const text = facts.stripsComments === true ? strippedText(document) : document.text;
  loaded.set(path, { path, text, ...(importedBy === undefined ? {} : { importedBy }) });
  if (facts.imports === undefined) return;
  for (const target of importsIn(document)) {
    const place = resolve(path, target);
    if (place === undefined) {
      unknown.push(`\`@${target}\` in ${path} leads out of the project: it is loaded once somebody approves it`);
      continue;
    }
    // Names of people and packages are written with the same sign.
    const next = read(loading, place);
    if (next === undefined || loaded.has(place)) continue;
    if (hops >= facts.imports.maxHops)
      unknown.push(`\`@${target}\` in ${path} is ${hops + 1} imports deep: it is left out`);
    else load(loading, next, hops + 1, path);
  }
}

function isLoaded(source: InstructionSource, document: Document): boolean {
  const has = (field: string): boolean => {
    const value = document.frontmatter.get(field)?.value;
    return value !== undefined && value !== null && value !== '';
  };
  if (source.withoutField !== undefined && has(source.withoutField) && document.frontmatter.isMapping) return false;
  return source.withTrueField === undefined || document.frontmatter.get(source.withTrueField)?.value === true;
}

function pathsOf(source: InstructionSource, files: InstructionFiles): readonly string[] {
  const { folder, path, unless = [] } = source;
  if (unless.some((other) => files.readText(other) !== undefined)) return [];
  if (folder === undefined) return [path];
  return files
    .filesBelow(path)
    .filter((file) => file.endsWith(folder))
    .toSorted();
}

/**
 * The instruction files that a client loads when a session starts at the top of the project, with what they import, in
 * the client's order; an imported file comes behind the one that names it. An import that leaves the project is never
 * asked for. `loadMarkdownParser` of the package document has to be awaited before.
 */
export function loadedInstructions(id: ClientId, files: InstructionFiles): LoadedInstructions {
  const client = clientById(id);
  const facts = client.startup?.instructions;
  if (facts === undefined) {
    const unknown = [`no record of the instruction files that ${client.name} loads`];
    return { client: id, record: 'none', evidence: [], files: [], unknown };
  }
  const loading: Loading = { facts, files, loaded: new Map(), unknown: [] };
  for (const source of facts.sources) {
    for (const path of pathsOf(source, files)) {
      const document = read(loading, path);
      if (document !== undefined && isLoaded(source, document)) load(loading, document, 0);
    }
  }
  const evidence = [
    ...facts.sources.map((source) => source.evidence),
    ...(facts.imports ? [facts.imports.evidence] : []),
  ];
  return {
    client: id,
    record: 'documented',
    evidence: [...new Map(evidence.map((one) => [`${one.source} ${one.note ?? ''}`, one])).values()],
    files: [...loading.loaded.values()],
    unknown: [...facts.unknown, ...loading.unknown],
  };
}
