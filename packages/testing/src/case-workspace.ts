import {
  byCodeUnits,
  createDocument,
  type Document,
  type DocumentKind,
  decodeText,
  kindOfPath,
} from '@sopwright/document';
import type { FileView } from '@sopwright/lint';
import { freezeDocument } from './deep-freeze.ts';
import type { FileContent } from './fixture-case.ts';

/** The documents of a case, and its files as rules see them. */
export interface CaseWorkspace {
  /** Frozen documents in the order of their paths. */
  readonly documents: ReadonlyMap<string, Document>;
  readonly files: FileView;
}

function parentsOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function isBelowSkill(path: string, files: ReadonlyMap<string, FileContent>): boolean {
  return files.has('SKILL.md') || parentsOf(path).some((parent) => files.has(`${parent}/SKILL.md`));
}

/** A path without `.`, `..` and a slash at its end, as the disk would take it; the working directory is the empty text. */
function plainPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return path.startsWith('/') ? `/${parts.join('/')}` : parts.join('/');
}

function listDirectory(directory: string, paths: Iterable<string>): string[] {
  const prefix = directory === '' ? '' : `${directory}/`;
  const names = new Set<string>();
  for (const path of paths) {
    if (!path.startsWith(prefix)) continue;
    const rest = path.slice(prefix.length);
    const cut = rest.indexOf('/');
    names.add(cut === -1 ? rest : rest.slice(0, cut + 1));
  }
  return [...names].toSorted();
}

function createFileView(
  contents: ReadonlyMap<string, FileContent>,
  documents: ReadonlyMap<string, Document>,
): FileView {
  const directories = new Set(['', ...[...contents.keys()].flatMap(parentsOf)]);
  const others = new Map<string, Document>();
  return Object.freeze({
    kindAt(path) {
      const plain = plainPath(path);
      if (directories.has(plain)) return 'directory';
      return contents.has(plain) ? 'file' : 'missing';
    },
    list(path) {
      return listDirectory(plainPath(path), contents.keys());
    },
    document(path) {
      const plain = plainPath(path);
      const known = documents.get(plain) ?? others.get(plain);
      const content = contents.get(plain);
      if (known !== undefined || content === undefined || !/\.(?:md|markdown|mdx)$/i.test(plain)) return known;
      const other = freezeDocument(createDocument({ path: plain, kind: 'reference', content }));
      others.set(plain, other);
      return other;
    },
    text(path) {
      const content = contents.get(plainPath(path));
      return content === undefined || typeof content === 'string' ? content : decodeText(content).text;
    },
  } satisfies FileView);
}

/**
 * Builds the documents of a case. Files that are nothing to a client are no documents, but rules find them when they
 * look. `kinds` names the kind of files whose path does not tell. The Markdown parser must have been loaded.
 */
export function createCaseWorkspace(
  contents: ReadonlyMap<string, FileContent>,
  kinds: Readonly<Record<string, DocumentKind>> = {},
): CaseWorkspace {
  const documents = new Map<string, Document>();
  for (const [path, content] of [...contents].toSorted(([a], [b]) => byCodeUnits(a, b))) {
    const readText = (): string => (typeof content === 'string' ? content : decodeText(content).text);
    const kind = kinds[path] ?? kindOfPath(path, { belowSkill: isBelowSkill(path, contents), readText });
    if (kind !== undefined) documents.set(path, freezeDocument(createDocument({ path, kind, content })));
  }
  return { documents, files: createFileView(contents, documents) };
}
