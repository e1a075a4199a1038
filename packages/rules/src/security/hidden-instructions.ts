import { type Document, type Range, walkTree } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { linksWhere } from '../reading/paths/link-targets.ts';
import { isPattern } from '../reading/skills/skill-files.ts';
import { isDirective } from '../reading/text/agent-directives.ts';

// Words to a linter, a formatter, a generator or a maintainer.
const TO_TOOLS =
  /^\s*(?:[\w-]+-(?:disable|enable|ignore|configure|capture|restore|exempt)\b|(?:prettier|cspell|eslint|stylelint|textlint|vale|gitleaks|sopwright|toc|doctoc|begin|end|start|stop|todo|fixme|note to (?:maintainers?|self|editors?)|hack|xxx|ssot|adr|copyright|licen[cs]e|spdx|generated|auto-?generated|do not edit|this file (?:is|was) (?:auto)?generated|region|endregion|#)\b)/i;
const TO_EDITORS =
  /\b(?:do not edit|don['’]t edit|edit (?:the|this) (?:canonical )?(?:source|file)|regenerat\w+|re-?run \S+\.(?:py|sh|js|ts))\b/i;

interface Comment {
  readonly text: string;
  readonly range: Range;
}

function isHidden(text: string): boolean {
  return text.trim() !== '' && !TO_TOOLS.test(text) && !TO_EDITORS.test(text) && isDirective(text);
}

function commentsIn(document: Document, [start, end]: Range): readonly Comment[] {
  const source = document.text.slice(start, end);
  const comments: Comment[] = [];
  for (let at = source.indexOf('<!--'); at !== -1; ) {
    const closing = source.indexOf('-->', at + 4);
    if (closing === -1) break;
    comments.push({ text: source.slice(at + 4, closing), range: [start + at, start + closing + 3] });
    at = source.indexOf('<!--', closing);
  }
  return comments;
}

/** How much of a text is read in search of comments, as a multiple of it: a comment that never ends begins many. */
const MOST_READ = 4;

/**
 * True where something that looks like a comment would be one to report. Every comment of the tree begins at one of the
 * openings and ends at the next closing, so that most comments are known to be harmless without the tree.
 */
function mayHideComment(text: string): boolean {
  let read = 0;
  for (let at = text.indexOf('<!--'); at !== -1; at = text.indexOf('<!--', at + 4)) {
    const closing = text.indexOf('-->', at + 4);
    if (closing === -1) return false;
    read += closing - at;
    if (read > text.length * MOST_READ || isHidden(text.slice(at + 4, closing))) return true;
  }
  return false;
}

/** Text of a link that no reader sees: its title, and the label of a definition that nothing uses as a comment. */
function quietText(title: string | null | undefined, label: string | null | undefined): string {
  return [title ?? '', label ?? ''].join(' ');
}

/**
 * Finds orders to the agent where no reader of the rendered page sees them: in HTML comments, in the titles of links and
 * images, and in link definitions that serve as comments. Agents read the source, so they get them.
 *
 * Comments for linters, formatters and generators, notes to maintainers, licences and markers are left alone, and so are
 * templates, whose comments are for whoever fills them in.
 *
 * ## How to fix
 * Write the instruction into the text, where a reviewer sees it, or delete it.
 */
export default defineRule({
  meta: {
    id: 'security/hidden-instructions',
    summary: 'An instruction to the agent is hidden from readers.',
    kind: 'security',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://genai.owasp.org/llmrisk/llm01-prompt-injection/',
        level: 'SHOULD',
        date: '2026-11-20',
        note: 'Injections need not be visible to people.',
      },
    ],
    messages: {
      comment: 'Comment gives the agent an order that readers do not see, expected visible text.',
      link: 'Link gives the agent an order that readers do not see, expected visible text.',
    },
  },
  on: ['skill', 'reference', 'agent', 'command', 'sop', 'instruction'],
  check(document, context) {
    if (isPattern(document)) return;
    for (const { node } of linksWhere(document, (hint) => hint.mayHaveTitle || isHidden(hint.label))) {
      const hidden = quietText(node.title, node.type === 'definition' ? node.label : undefined);
      if (isHidden(hidden)) context.report({ range: document.rangeOf(node), messageId: 'link' });
    }
    if (!mayHideComment(document.text)) return;
    walkTree(document.tree, (node) => {
      if (node.type !== 'html') return;
      for (const comment of commentsIn(document, document.rangeOf(node))) {
        if (isHidden(comment.text)) context.report({ range: comment.range, messageId: 'comment' });
      }
    });
  },
});
