import { MAX_FRONTMATTER, MAX_LENIENT_FIELDS } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { reportFaults } from '../reading/frontmatter/frontmatter-report.ts';
import type { YamlCause } from '../reading/frontmatter/yaml-scene.ts';

const MESSAGES = {
  'text-after-quote': 'afterQuote',
  'bad-escape': 'escape',
  'missing-blank': 'missingBlank',
  'wide-colon': 'wideColon',
  'odd-separator': 'oddSeparator',
  'indented-field': 'indented',
  'comment-inside': 'comment',
  'shallow-line': 'shallow',
  'unclosed-flow': 'unclosedFlow',
  'too-large': 'tooLarge',
  other: 'syntax',
} as const satisfies Partial<Record<YamlCause, string>>;

const CAUSES = [
  'text-after-quote',
  'bad-escape',
  'missing-blank',
  'wide-colon',
  'odd-separator',
  'indented-field',
  'comment-inside',
  'shallow-line',
  'unclosed-flow',
  'too-large',
  'other',
] as const;

/**
 * Finds frontmatter that does not parse as YAML, for reasons that have no rule of their own: text behind a closing
 * quote, a backslash in double quotes that begins no escape, a field without a colon, a colon without a blank behind
 * it, a full-width colon, a field that is indented by accident, a blank and `#` in a value that goes on in the next
 * line, a line of a block of text that is indented less than the block, a list whose bracket is not closed, and any
 * other error.
 *
 * ## How to fix
 * The finding marks the place. `--fix` repairs what can be meant in one way only: it quotes a value with text behind
 * its quote, puts single quotes around a text with backslashes, writes the missing colon or blank, writes `:` for a
 * full-width colon, moves an indented field to the margin, quotes a value of several lines with a `#12` in it, indents
 * the line as its block, and closes the bracket.
 */
export default defineRule({
  meta: {
    id: 'frontmatter/invalid-yaml',
    summary: 'The frontmatter does not parse as YAML.',
    kind: 'problem',
    severity: 'error',
    errorWhere: 'lost',
    presets: { recommended: 'error', 'agent-skills': 'error' },
    fix: 'safe or unsafe',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      {
        source: 'Codex CLI 0.169.0, Copilot CLI 1.0.102 and OpenCode 1.18.33, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'A skill with invalid YAML is not listed, apart from the few kinds that they forgive.',
      },
      {
        source: 'Gemini CLI 0.61.0, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'Name and description are read line by line, quotes included.',
      },
      {
        source: 'Claude Code 2.1.328, skills of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'Every field is dropped.',
      },
      { source: 'https://yaml.org/spec/1.2.2/', level: 'MUST', date: '2026-11-20' },
    ],
    messages: {
      afterQuote: 'Text `{text}` follows the closing quote of `{key}`, expected the whole value in quotes: {effects}.',
      escape: 'Text `{text}` in double quotes of `{key}` is no escape, expected single quotes: {effects}.',
      missingBlank: 'Colon of `{text}` has no blank behind it, expected one: {effects}.',
      wideColon: 'Colon of `{text}` is a full-width one, expected `:` and a blank: {effects}.',
      oddSeparator: 'Field `{text}` is not told from its value by a colon and a space, expected both: {effects}.',
      indented: 'Field `{text}` is indented, expected it at the margin: {effects}.',
      comment: 'Text `{text}` is a comment in the middle of `{key}`, expected the value in quotes: {effects}.',
      shallow: 'Line `{text}` is indented less than the text of `{key}` above it, expected as much: {effects}.',
      unclosedFlow: 'Brackets of `{key}` are not closed, expected a closing one at the end of the value: {effects}.',
      tooLarge: `Frontmatter is over ${MAX_FRONTMATTER} characters and was not parsed, nor its fields looked at beyond the first ${MAX_LENIENT_FIELDS}, expected a few hundred.`,
      syntax: 'Frontmatter does not parse at `{text}`, expected valid YAML: {effects}.',
    },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    for (const cause of CAUSES) {
      reportFaults(document, context, {
        cause,
        messageId: MESSAGES[cause],
        // A large block is no invalid one.
        readingCase: () => (cause === 'too-large' ? undefined : 'invalid-yaml'),
      });
    }
  },
});
