import { type Hostile, MAX_CONTAINER_DEPTH, MAX_NODES, MAX_SLOW_LINES, MAX_SLOW_UNITS } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { isReadInPart, MAX_SENTENCES, sentencesOf } from '../judgement/sentence.ts';

/** True where so many signs and line breaks stand that they may make as many sentences or nodes as are too many. */
function holdsManySigns(text: string): boolean {
  if (text.length <= MAX_SENTENCES) return false;
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isWordOrBlank =
      unit === 0x20 || (unit > 0x2f && unit < 0x3a) || (unit > 0x40 && unit < 0x5b) || (unit > 0x60 && unit < 0x7b);
    if (!isWordOrBlank) signs += 1;
    if (signs > MAX_SENTENCES) return true;
  }
  return false;
}

/** What each kind of text has too much of; that of dense ones has no number. */
const MOST: Readonly<Record<Hostile['cause'], string>> = {
  nesting: `${MAX_CONTAINER_DEPTH} quotes or lists`,
  delimiters: '',
  slow: `${MAX_SLOW_UNITS} characters, or ${MAX_SLOW_LINES} quotes and underlined headings, where no native parser loads`,
  nodes: `${MAX_NODES} headings, paragraphs, links and the like`,
};

/**
 * Finds Markdown that is not read at all because of its shape: block quotes or lists a hundred levels deep, a paragraph
 * with thousands of emphasis markers, or a file with tens of thousands of headings, paragraphs, links and cells. Such a
 * text takes a parser and every reader of it too long, so no rule looks at the body of the file. Of a text that can be
 * parsed, rules on wording look at the first ten thousand sentences only. Usually such a file is generated, pasted from
 * a log, or made to stop a parser.
 *
 * ## How to fix
 * Break the line or paragraph up, split the file, or put the text into a code fence in a file that needs no parsing.
 */
export default defineRule({
  meta: {
    id: 'body/too-complex',
    summary: 'The Markdown is too deeply nested, too dense or too long to be read.',
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
      nesting: 'The line opens more than {most}, expected a text that can be parsed.',
      delimiters: 'The paragraph holds more markup than can be parsed, expected a text that can be parsed.',
      nodes: 'The text has more than {most}, expected a file of fewer.',
      sentences: 'Only the first {max} sentences, titles and cells were judged, up to here, expected a shorter text.',
    },
  },
  on: ['skill', 'reference', 'agent', 'command', 'instruction'],
  // Only a long text can be too dense; asking a short one would parse it for nothing.
  // In a text of this size the parser itself may give up.
  when: ({ looksHostile, text }) => text.length > 100_000 || looksHostile !== undefined || holdsManySigns(text),
  check(document, context) {
    const { hostile, lines, text } = document;
    if (hostile === undefined) {
      const last = isReadInPart(document) ? sentencesOf(document).at(-1) : undefined;
      if (last !== undefined) {
        context.report({ range: last.range, messageId: 'sentences', data: { max: MAX_SENTENCES } });
      }
      return;
    }
    const [start, end] = lines.lineRange(lines.position(hostile.offset).line);
    const shown = text.slice(start, Math.min(end, start + 200)).trimEnd();
    context.report({
      range: [start, start + Math.max(shown.length, 1)],
      messageId: hostile.cause === 'slow' ? 'nodes' : hostile.cause,
      data: { most: MOST[hostile.cause] },
    });
  },
});
