import path from 'node:path';
import { createDocument, type Document, type DocumentKind, kindOfPath } from '@sopwright/document';
import { isBelowSkill } from '../discovery/below-skill.ts';
import type { Directories } from '../discovery/directories.ts';
import type { Ground } from '../discovery/ground.ts';
import type { Projects } from '../discovery/projects.ts';
import { shownPath } from '../paths.ts';
import { createShelf } from './shelf.ts';

/** What documents are made from. */
export interface DocumentsInput {
  /** Working directory, absolute. */
  readonly root: string;
  readonly ground: Ground;
  readonly directories: Directories;
  readonly projects: Projects;
  /** Kinds of the files of the run by path. */
  readonly kinds: ReadonlyMap<string, DocumentKind>;
  readonly read: (absolute: string) => Uint8Array;
}

/** Documents of one run, the latest of them at hand. Paths are relative to the working directory. */
export interface Documents {
  /** Kind of the document at a path; `undefined` where there is no file, or none that a client reads. */
  kindOf(absolute: string): DocumentKind | undefined;
  /** The document at a path, read if it is not at hand; `undefined` where it has no kind or cannot be read. */
  get(absolute: string): Document | undefined;
  /** The document where it is at hand. */
  kept(path: string): Document | undefined;
  keep(document: Document): void;
  forget(path: string): void;
}

/** Text kept at hand, in UTF-16 code units. */
const SHELF_CAPACITY = 200_000;

const MARKDOWN = /\.(?:md|markdown|mdx)$/i;

/** Makes the documents of one run. A file that is not part of the run has its kind by path, or is a reference. */
export function createDocuments({ root, ground, directories, projects, kinds, read }: DocumentsInput): Documents {
  const shelf = createShelf(SHELF_CAPACITY);
  const kindOf = (absolute: string): DocumentKind | undefined => {
    if (ground.kindAt(absolute) !== 'file') return undefined;
    const shown = shownPath(root, absolute);
    const known = kinds.get(shown);
    if (known !== undefined) return known;
    const belowSkill = isBelowSkill(directories, projects, path.dirname(absolute));
    return (
      kindOfPath(projects.locate(absolute).path, { belowSkill }) ?? (MARKDOWN.test(shown) ? 'reference' : undefined)
    );
  };
  return {
    kindOf,
    get(absolute) {
      const shown = shownPath(root, absolute);
      const known = shelf.get(shown);
      if (known !== undefined) return known;
      const kind = kindOf(absolute);
      if (kind === undefined) return undefined;
      try {
        const document = createDocument({ ...projects.locate(absolute), file: shown, kind, content: read(absolute) });
        shelf.put(document);
        return document;
      } catch {
        return undefined;
      }
    },
    kept: (shown) => shelf.get(shown),
    keep: (document) => shelf.put(document),
    forget: (shown) => shelf.drop(shown),
  };
}
