import { setImmediate } from 'node:timers/promises';
import { createDocument, type Document, type DocumentKind, loadMarkdownParser } from '@sopwright/document';
import { createDirectories, errorCode, unreadableReason } from '../discovery/directories.ts';
import { type Discovery, discover } from '../discovery/discover.ts';
import type { IgnoreGlobs } from '../discovery/ignoring.ts';
import { linkedPaths } from '../discovery/linked-paths.ts';
import { createProjects } from '../discovery/projects.ts';
import { readBytes, type UnreadablePath } from './read.ts';

/** What to read. */
export interface ReadDocumentsInput {
  /** Working directory, absolute: every path of the result is relative to it. */
  readonly cwd: string;
  /** Files and folders; without any, the working directory. */
  readonly paths?: readonly string[];
  readonly ignores?: readonly IgnoreGlobs[];
  /** What stands before every path that is reported, such as `~/` for the user's home. */
  readonly shownBelow?: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** All documents below some folders, and how they were found. */
export interface FoundDocuments extends Discovery {
  readonly documents: readonly Document[];
  /** How many files of each kind were read. */
  readonly read: Readonly<Partial<Record<DocumentKind, number>>>;
  /** Paths through links under which a skill, command or agent is found once more, by its `file`. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  /** Top of the project that the working directory belongs to, absolute. */
  readonly top: string;
}

/** Files between two turns of the event loop, where signals arrive. */
const BREATH = 25;

/**
 * Finds the files that agent clients read and keeps them all as documents; nothing of them is parsed yet.
 *
 * @throws ProblemError `path` where a path given does not exist or cannot be read.
 */
export async function readDocuments(input: ReadDocumentsInput): Promise<FoundDocuments> {
  const { cwd, shownBelow = '' } = input;
  await loadMarkdownParser();
  const directories = createDirectories();
  const projects = createProjects(cwd, directories);
  const found = discover({ ...input, root: cwd, directories, projects });
  const documents: Document[] = [];
  const unreadable: UnreadablePath[] = [...found.unreadable];
  const read: Partial<Record<DocumentKind, number>> = {};
  for (const [done, { absolute, location, kind, ...file }] of found.files.entries()) {
    const path = shownBelow + file.path;
    input.onProgress?.(done, found.files.length);
    if (done % BREATH === 0) await setImmediate();
    try {
      const document = createDocument({ ...location, file: path, kind, content: readBytes(absolute) });
      documents.push(document);
      read[document.kind] = (read[document.kind] ?? 0) + 1;
    } catch (error) {
      unreadable.push({ path, kind, reason: unreadableReason(errorCode(error), path) });
    }
  }
  const links = new Map([...linkedPaths(found, cwd)].map(([file, paths]) => [shownBelow + file, paths] as const));
  return { ...found, documents, links, unreadable, read, top: projects.topOf(cwd) };
}
