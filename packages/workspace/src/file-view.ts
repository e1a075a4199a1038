import path from 'node:path';
import type { Document, DocumentKind } from '@sopwright/document';
import type { FileView } from '@sopwright/lint';
import { hashBytes } from './contents.ts';
import { createDirectories, type Directories } from './directories.ts';
import { createDocuments } from './documents.ts';
import { createGround } from './ground.ts';
import { readBytes } from './read.ts';

/** What a file view is made from. */
export interface FileViewInput {
  /** Working directory, absolute: paths are relative to it. */
  readonly root: string;
  /** Kinds of the files of the run by path; other files get theirs by path, or are references. */
  readonly kinds?: ReadonlyMap<string, DocumentKind>;
  readonly directories?: Directories;
  /** Reads the bytes of a file, for a cache that wants to know them. */
  readonly read?: (absolute: string) => Uint8Array;
}

/**
 * Files as rules see them, see {@link createGround} for how far they see: a path outside the working directory is answered
 * honestly within the same repository (`../shared/x.md` in a monorepo) and is `missing` beyond it. A rule that wants to
 * tell a link out of the skill from a broken one looks at the path; a link out of the repository is a missing file.
 */
export interface DiskFileView extends FileView {
  /** The same view, noting every question in `questions`; {@link DiskFileView.answer} answers them again. */
  recording(questions: Set<string>): FileView;
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

/** Makes a view of the disk. It reads each directory once. */
export function createFileView(input: FileViewInput): DiskFileView {
  const { root, kinds = new Map(), directories = createDirectories(), read = readBytes } = input;
  const ground = createGround(root, directories);
  const documents = createDocuments({ root, ground, directories, kinds, read });
  const lists = new Map<string, string>();
  // Rules mostly ask for plain paths; resolving one costs more than the look-up behind it.
  const absoluteOf = (asked: string): string =>
    path.sep === '/' && root !== '/' && PLAIN_PATH.test(asked) ? `${root}/${asked}` : path.resolve(root, asked);
  const listHash = (absolute: string): string => {
    const hash = lists.get(absolute) ?? hashBytes(Buffer.from(ground.namesIn(absolute).join('\n')));
    lists.set(absolute, hash);
    return hash;
  };
  const view: FileView = {
    kindAt: (asked) => ground.kindAt(absoluteOf(asked)),
    list: (asked) => ground.namesIn(absoluteOf(asked)),
    document: (asked) => documents.get(absoluteOf(asked)),
  };
  return {
    ...view,
    recording: (questions) => ({
      kindAt(asked) {
        questions.add(`kind ${asked}`);
        return view.kindAt(asked);
      },
      list(asked) {
        questions.add(`list ${asked}`);
        return view.list(asked);
      },
      document(asked) {
        questions.add(`document ${asked}`);
        return view.document(asked);
      },
    }),
    answer(question, hashOf) {
      const absolute = absoluteOf(question.slice(question.indexOf(' ') + 1));
      if (question.startsWith('kind ')) return ground.kindAt(absolute);
      if (question.startsWith('list ')) return listHash(absolute);
      const kind = documents.kindOf(absolute);
      return kind === undefined ? 'none' : `${kind} ${hashOf(absolute) ?? 'unreadable'}`;
    },
    keep: documents.keep,
    kept: documents.kept,
    forget: documents.forget,
  };
}
