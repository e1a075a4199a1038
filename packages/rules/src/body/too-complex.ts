import { MAX_CONTAINER_DEPTH } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';

/**
 * Finds Markdown that is not read at all because of its shape: block quotes or lists a hundred levels deep, or a
 * paragraph with thousands of emphasis markers. The time to parse such a text grows with its square, so no rule looks at
 * the body of the file. Usually it is generated, pasted from a log, or made to stop a parser.
 *
 * ## How to fix
 * Break the line or paragraph up, or put it into a code fence in a file that needs no parsing.
 */
export default defineRule({
  meta: {
    id: 'body/too-complex',
    summary: 'The Markdown is too deeply nested or too dense to be read.',
    kind: 'problem',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'https://spec.commonmark.org/0.31.2/#appendix-a-parsing-strategy',
        level: 'SHOULD',
        date: '2026-11-20',
        note: 'Parsers revisit every open container on each line and every open delimiter on each marker.',
      },
    ],
    messages: {
      nesting: 'The line opens more than {max} quotes or lists, expected a text that can be parsed.',
      delimiters: 'The paragraph holds more markup than can be parsed, expected a text that can be parsed.',
    },
  },
  on: ['skill', 'reference', 'agent', 'command', 'instruction'],
  // Only a long text can be too dense; asking a short one would parse it for nothing.
  // In a text of this size the parser itself may give up.
  when: ({ looksHostile, text }) => text.length > 100_000 || looksHostile !== undefined,
  check(document, context) {
    const { hostile, lines, text } = document;
    if (hostile === undefined) return;
    const [start, end] = lines.lineRange(lines.position(hostile.offset).line);
    const shown = text.slice(start, Math.min(end, start + 200)).trimEnd();
    context.report({
      range: [start, start + Math.max(shown.length, 1)],
      messageId: hostile.cause,
      data: { max: MAX_CONTAINER_DEPTH },
    });
  },
});
