import { type Document, derive } from '@sopwright/document';
import { baseName, directoryOf } from './relative-path.ts';

// Anything that looks like a path or a file name; blanks, quotes, brackets and backquotes end it. It is tried at the start
// of a word only, so that a long word without a dot or a slash is read once.
const PATH_LIKE = /(?<![^\s`"'()[\]<>|,;:=])[^\s`"'()[\]<>|,;:=./]*[./][^\s`"'()[\]<>|,;:=]*/g;
const LONGEST_PATH = 500;

// A family of files by the start of their names: `query-`, `query-*`.
const PREFIX = /`([\w-]+[-_])\*?`/g;
const PLACEHOLDER = /[{}*$]/;

/** What a text says about files, in lower case. */
export interface Mentions {
  /** Base names of everything that looks like a path or a file name. */
  readonly names: ReadonlySet<string>;
  /** Directories: `references/aws` of `references/aws/`, and what stands before the blank in `references/{cloud}.md`. */
  readonly directories: ReadonlySet<string>;
  /** Starts of names that stand for all files that begin so. */
  readonly prefixes: readonly string[];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Which files and directories a text names anywhere. Linear in its length. */
export function mentionsIn(text: string): Mentions {
  const names = new Set<string>();
  const directories = new Set<string>();
  for (const [found] of text.matchAll(PATH_LIKE)) {
    if (found.length > LONGEST_PATH) continue;
    const path = (found.includes('%') ? decode(found) : found).toLowerCase().replace(/[#?].*$|[.!。]+$/g, '');
    const name = baseName(path);
    if (name !== '' && !PLACEHOLDER.test(name)) names.add(name);
    else directories.add(directoryOf(path).replace(/^(?:\.\.?\/)+|^.*[{}*$][^/]*\//, ''));
  }
  const prefixes = [...text.matchAll(PREFIX)].map(([, prefix = '']) => prefix.toLowerCase());
  return { names, directories, prefixes: [...new Set(prefixes)] };
}

/** Which files and directories a document names anywhere: in links, prose, code or frontmatter. */
export const mentionsOf: (document: Document) => Mentions = derive(({ text }) => mentionsIn(text));

/** Whether a file is named, given by its path relative to the skill: itself, by its prefix or by a directory above it. */
export function isMentioned({ names, directories, prefixes }: Mentions, path: string): boolean {
  const lower = path.toLowerCase();
  const name = baseName(lower);
  if (names.has(name) || prefixes.some((prefix) => name.startsWith(prefix))) return true;
  // `references/aws` and `aws` both stand for what lies below `references/aws`.
  const parts = lower.split('/').slice(0, -1);
  return parts.some((_, from) =>
    parts.some((_, to) => to >= from && directories.has(parts.slice(from, to + 1).join('/'))),
  );
}
