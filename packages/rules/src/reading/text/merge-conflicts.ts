import { type Document, type Range, sectionsOf } from '@sopwright/document';
import { snippetsOf } from './code-snippets.ts';
import { matchesOf } from './matches.ts';
import { createPieceFinder } from './stems.ts';

/** A line that begins one side of a conflict, parts the sides or ends the last one. `|||||||` is of no account. */
const MARKER = /^(?:<{7} \S.*|={7}[ \t]*|>{7} \S.*)$/gm;
/** Agents are taught to write edits this way. */
const EDIT = /^(?:<{7} (?:SEARCH|ORIGINAL|OLD|BEFORE)|>{7} (?:REPLACE|UPDATED|NEW|AFTER))\b/;
const ABOUT_CONFLICTS =
  /\b(?:git|merg(?:e|es|ing)|rebas(?:e|es|ing)|conflicts?|diffs?|patch(?:es)?|cherry-pick|jj|hg)\b|冲突|衝突|コンフリクト/i;
const findMarkers = createPieceFinder(['<<<<<<< ']);

interface Marked {
  readonly opening: Range;
  readonly end: number;
}

/** Conflicts with all three of their markers, in source order. Linear. */
function conflictsIn(text: string): readonly Marked[] {
  const conflicts: Marked[] = [];
  let opening: Range | undefined;
  let isParted = false;
  for (const { 0: found, index } of matchesOf(MARKER, text)) {
    const line = found.trimEnd();
    if (EDIT.test(line)) opening = undefined;
    else if (line.startsWith('<')) {
      opening = [index, index + line.length];
      isParted = false;
    } else if (line.startsWith('=')) isParted = true;
    else if (opening !== undefined && isParted) {
      conflicts.push({ opening, end: index });
      opening = undefined;
    }
  }
  return conflicts;
}

/** True in a code block that shows what conflicts look like: its language, its section or the skill says so. */
function isShown(document: Document, [start]: Range): boolean {
  const block = snippetsOf(document).find(({ isBlock, range }) => isBlock && range[0] <= start && start < range[1]);
  if (block === undefined) return false;
  const { frontmatter, path } = document;
  const section = sectionsOf(document).findLast(({ headingRange }) => headingRange[0] <= start);
  const before = document.text.slice(Math.max(0, block.range[0] - 300), block.range[0]);
  const titles = [...(section?.parents ?? []), ...(section === undefined ? [] : [section])].map(({ title }) => title);
  const words = [block.language, before, ...titles, path, String(frontmatter.get('description')?.value)];
  return ABOUT_CONFLICTS.test(words.join(' ').replaceAll('_', ' '));
}

/** A cheap look at the text. */
export function mayHoldConflict(document: Document): boolean {
  return findMarkers(document).length > 0;
}

/** A merge conflict that nobody resolved: its first marker, and the line of its last one, counted from 1. */
export interface MergeConflict {
  readonly range: Range;
  readonly line: number;
}

/** Merge conflicts with their markers. Code blocks that show what they look like, and edits written their way, are none. */
export function mergeConflictsOf(document: Document): readonly MergeConflict[] {
  return conflictsIn(document.text)
    .filter(({ opening }) => !isShown(document, opening))
    .map(({ opening, end }) => ({ range: opening, line: document.lines.position(end).line }));
}
