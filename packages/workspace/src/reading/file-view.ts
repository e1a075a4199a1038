import path from 'node:path';
import { type Document, type DocumentKind, decodeText } from '@sopwright/document';
import type { FileView } from '@sopwright/lint';
import { hashBytes } from '../cache/contents.ts';
import { createDirectories, type Directories } from '../discovery/directories.ts';
import { createGround } from '../discovery/ground.ts';
import { createProjects, type Projects } from '../discovery/projects.ts';
import { createDocuments } from './documents.ts';
import { readBytes } from './read.ts';

/** What a file view is made from. */
export interface FileViewInput {
  /** Working directory, absolute. */
  readonly root: string;
  /** Kinds of the files of the run by path, relative to the working directory; other files get theirs by path, or are references. */
  readonly kinds?: ReadonlyMap<string, DocumentKind>;
  readonly directories?: Directories;
  readonly projects?: Projects;
  /** Reads the bytes of a file, for a cache that wants to know them. */
  readonly read?: (absolute: string) => Uint8Array;
}

/**
 * Files as the edge sees them, by paths relative to the working directory; {@link DiskFileView.within} gives the view
 * that a rule gets. See {@link createGround} for how far they see: a path outside the working directory is answered
 * honestly within the same project (`../shared/x.md` in a monorepo) and is `missing` beyond it. A rule that wants to tell
 * a link out of the skill from a broken one looks at the path; a link out of the project is a missing file.
 */
export interface DiskFileView extends FileView {
  /**
   * The view of whoever looks at a document of this project: paths are relative to its top. Every question is noted in
   * `questions`; {@link DiskFileView.answer} answers them again.
   */
  within(project: string, questions?: Set<string>): FileView;
  /** The answer to a noted question, as a short text; `hashOf` tells the content of a file. */
  answer(question: string, hashOf: (absolute: string) => string | undefined): string;
  /** Keeps a document that was read, so that it need not be read again for a question. */
  keep(document: Document): void;
  /** The document where it is still at hand. */
  kept(path: string): Document | undefined;
  /** Drops a document that was written. */
  forget(path: string): void;
}

/** A relative path without `.`, `..` or empty parts. */
const PLAIN_PATH = /^(?!\.{0,2}(?:\/|$))(?:(?!\/\.{0,2}(?:\/|$)).)+$/s;

/** Where to look, as the working directory has it. */
function joined(project: string, asked: string): string {
  return project === '.' ? asked : `${project}/${asked}`;
}

/** Makes a view of the disk. It reads each directory once. */
export function createFileView(input: FileViewInput): DiskFileView {
  const { root, kinds = new Map(), directories = createDirectories(), read = readBytes } = input;
  const projects = input.projects ?? createProjects(root, directories);
  const ground = createGround(projects.topOf(root), directories);
  const documents = createDocuments({ root, ground, directories, projects, kinds, read });
  const lists = new Map<string, string>();
  // Rules mostly ask for plain paths; resolving one costs more than the look-up behind it.
  const absoluteOf = (asked: string): string =>
    path.sep === '/' && root !== '/' && PLAIN_PATH.test(asked) ? `${root}/${asked}` : path.resolve(root, asked);
  const listHash = (absolute: string): string => {
    const hash = lists.get(absolute) ?? hashBytes(Buffer.from(ground.namesIn(absolute).join('\n')));
    lists.set(absolute, hash);
    return hash;
  };
  const textAt = (absolute: string): string | undefined => {
    if (ground.kindAt(absolute) !== 'file') return undefined;
    try {
      return decodeText(read(absolute)).text;
    } catch {
      return undefined;
    }
  };
  const view: FileView = {
    kindAt: (asked) => ground.kindAt(absoluteOf(asked)),
    list: (asked) => ground.namesIn(absoluteOf(asked)),
    document: (asked) => documents.get(absoluteOf(asked)),
    text: (asked) => textAt(absoluteOf(asked)),
  };
  const within = (project: string, questions?: Set<string>): FileView => {
    const placed = <T>(question: string, look: (asked: string) => T): ((asked: string) => T) => {
      return (asked) => {
        const place = joined(project, asked);
        questions?.add(`${question} ${place}`);
        return look(place);
      };
    };
    return {
      kindAt: placed('kind', view.kindAt),
      list: placed('list', view.list),
      document: placed('document', view.document),
      text: placed('text', view.text),
    };
  };
  return {
    ...view,
    within,
    answer(question, hashOf) {
      const absolute = absoluteOf(question.slice(question.indexOf(' ') + 1));
      if (question.startsWith('kind ')) return ground.kindAt(absolute);
      if (question.startsWith('list ')) return listHash(absolute);
      if (question.startsWith('text ')) {
        return ground.kindAt(absolute) === 'file' ? (hashOf(absolute) ?? 'unreadable') : 'none';
      }
      const kind = documents.kindOf(absolute);
      return kind === undefined ? 'none' : `${kind} ${hashOf(absolute) ?? 'unreadable'}`;
    },
    keep: documents.keep,
    kept: documents.kept,
    forget: documents.forget,
  };
}
