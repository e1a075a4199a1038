import { type Document, proseOf, type Range, sectionsOf } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { findOverrides, OVERRIDE_STEMS } from '../reading/text/agent-directives.ts';
import { createStemFinder } from '../reading/text/stems.ts';
import { isSecurityLesson, isWarnedAgainst } from '../reading/text/warned-against.ts';

const findStems = createStemFinder(OVERRIDE_STEMS);
const REACH = 1_000;
const QUOTES = /["“”„«»「」『』‹›]|(?<![\p{L}\p{N}])['‘]|['’](?![\p{L}\p{N}])/gu;
const COLLECTION =
  /\b(?:patterns?|examples?|phrases|signals?|indicators?|samples?|test cases|red flags)\b|パターン|例|模式|示例/iu;
// Somebody else says it, or tries to: "text that tells you to …", "attempts to …".
const REPORTED =
  /\b(?:tell(?:s|ing)?|ask(?:s|ing)?|instruct(?:s|ing)?|attempt(?:s|ing)?|tr(?:y|ies|ying)|say(?:s|ing)?|like|such as|called|named|phrase|contain(?:s|ing)?|request(?:s|ing)?|if|when|whether|cannot|can['’]t|will not|won['’]t)\b[^.!?]{0,60}$/iu;

/** The line around a place, or as much of it as matters. */
function lineOf({ lines }: Document, offset: number): Range {
  const [from, to] = lines.lineRange(lines.position(offset).line);
  return [Math.max(from, offset - REACH), Math.min(to, offset + REACH)];
}

function quotesIn(text: string): number {
  return text.match(QUOTES)?.length ?? 0;
}

/** True where quotation marks open before the place in its line and close behind it. */
function isQuoted(document: Document, [start, end]: Range): boolean {
  const before = document.text.slice(lineOf(document, start)[0], start);
  const after = document.text.slice(end, lineOf(document, end)[1]);
  return quotesIn(before) % 2 === 1 && quotesIn(after) > 0;
}

function isTalkedAbout(document: Document, range: Range): boolean {
  const [from] = lineOf(document, range[0]);
  const before = document.text.slice(from, range[0]);
  const heading = sectionsOf(document).findLast(({ headingRange }) => headingRange[0] <= range[0])?.title ?? '';
  return /^\s*\|/.test(before) || REPORTED.test(before) || COLLECTION.test(heading) || isWarnedAgainst(document, range);
}

/**
 * Finds text that tells the agent to set its instructions aside: "ignore all previous instructions" and the like, in
 * English, German, French, Spanish, Portuguese, Italian, Russian, Chinese, Japanese and Korean. That is how a prompt
 * injection begins. A skill has no need for it: the agent follows what it is told last and most precisely.
 *
 * What is quoted, listed as a pattern or an example, reported ("a page that asks you to …") or warned against is left
 * alone; so are code, tables, and texts whose name, title or description says that they are about security.
 *
 * ## How to fix
 * Say what to do in this skill's case, and when: "In this repository, use tabs." Delete the sentence if you do not know
 * how it came there, and look at what else came with it.
 */
export default defineRule({
  meta: {
    id: 'security/instruction-override',
    summary: 'The text tells the agent to set its instructions aside.',
    kind: 'security',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      { source: 'https://genai.owasp.org/llmrisk/llm01-prompt-injection/', level: 'SHOULD', date: '2026-11-20' },
    ],
    messages: {
      override: 'Text tells the agent to set its instructions aside, expected instructions for the task alone.',
    },
  },
  on: ['skill', 'reference', 'agent', 'command', 'sop', 'instruction'],
  check(document, context) {
    const found = findOverrides(document.text, findStems(document));
    if (found.length === 0 || isSecurityLesson(document)) return;
    const [from, to] = document.frontmatter.contentRange;
    const prose = proseOf(document);
    for (const range of found) {
      // The agent reads the frontmatter as well; of the body, code does not count.
      const isRead = (range[0] >= from && range[1] <= to) || prose.charAt(range[0]).trim() !== '';
      if (isRead && !isQuoted(document, range) && !isTalkedAbout(document, range)) {
        context.report({ range, messageId: 'override' });
      }
    }
  },
});
