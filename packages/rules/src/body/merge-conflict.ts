import { type Document, type Range, sectionsOf } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { snippetsOf } from '../reading/text/code-snippets.ts';
import { matchesOf } from '../reading/text/matches.ts';
import { createPieceFinder } from '../reading/text/stems.ts';

/** A line that begins one side of a conflict, parts the sides or ends the last one. `|||||||` is of no account. */
const MARKER = /^(?:<{7} \S.*|={7}[ \t]*|>{7} \S.*)$/gm;
/** Agents are taught to write edits this way. */
const EDIT = /^(?:<{7} (?:SEARCH|ORIGINAL|OLD|BEFORE)|>{7} (?:REPLACE|UPDATED|NEW|AFTER))\b/;
const ABOUT_CONFLICTS =
  /\b(?:git|merg(?:e|es|ing)|rebas(?:e|es|ing)|conflicts?|diffs?|patch(?:es)?|cherry-pick|jj|hg)\b|冲突|衝突|コンフリクト/i;
const findMarkers = createPieceFinder(['<<<<<<< ']);

interface Conflict {
  readonly opening: Range;
  readonly end: number;
}

/** Conflicts with all three of their markers, in source order. Linear. */
function conflictsIn(text: string): readonly Conflict[] {
  const conflicts: Conflict[] = [];
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

/**
 * Finds merge conflicts that were committed with their markers: `<<<<<<<`, `=======` and `>>>>>>>` around two versions of
 * the same text. An agent reads both and cannot know which one holds; to Markdown the second marker makes a heading of
 * the line above it, and the third one a quotation.
 *
 * Code blocks that show conflicts, because their language, their section or the skill speaks of merges, and edits in the
 * form `<<<<<<< SEARCH` are left alone.
 *
 * ## How to fix
 * Keep one side, or what both say, and delete the three marker lines.
 */
export default defineRule({
  meta: {
    id: 'body/merge-conflict',
    summary: 'A merge conflict is not resolved.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://git-scm.com/docs/git-merge#_how_conflicts_are_presented',
        level: 'MUST',
        date: '2026-11-26',
        note: 'Both sides stand in the file until somebody resolves the conflict.',
      },
    ],
    messages: { conflict: 'Merge conflict up to line {line} is not resolved, expected one side without markers.' },
  },
  on: ['skill', 'agent', 'command', 'reference', 'sop'],
  when: (document) => findMarkers(document).length > 0,
  check(document, context) {
    for (const { opening, end } of conflictsIn(document.text)) {
      if (isShown(document, opening)) continue;
      const { line } = document.lines.position(end);
      context.report({ range: opening, messageId: 'conflict', data: { line } });
    }
  },
});
