import { type Document, formsOf, type Range } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { SENTENCE_FIELDS } from '../reading/frontmatter/frontmatter-keys.ts';
import { reportFaults } from '../reading/frontmatter/frontmatter-report.ts';
import type { YamlFault } from '../reading/frontmatter/yaml-faults.ts';
import { quotedInLine } from '../reading/frontmatter/yaml-repair.ts';

interface LostWord {
  readonly key: string;
  readonly range: Range;
  /** The word with the rest of the value. */
  readonly whole: Range;
}

/**
 * First words of sentences that YAML takes for anchors, `&Co and others`, and that no alias follows: in a field of
 * sentences an anchor is a word.
 */
function wordsReadAsAnchors(document: Document): LostWord[] {
  const { text, frontmatter } = document;
  const { properties } = formsOf(document);
  const followed = new Set(properties.flatMap(({ kind, range }) => (kind === 'alias' ? [text.slice(...range)] : [])));
  const sentences = frontmatter.fields.filter(({ key, style }) => style === 'plain' && SENTENCE_FIELDS.has(key));
  return properties.flatMap(({ kind, range }) => {
    if (kind !== 'anchor' || followed.has(`*${text.slice(range[0] + 1, range[1])}`)) return [];
    const field = sentences.find(
      ({ valueRange: [from] }) => from > range[1] && text.slice(range[1], from).trim() === '',
    );
    if (field === undefined) return [];
    const whole: Range = [range[0], field.valueRange[1]];
    return /\n/.test(text.slice(...whole)) ? [] : [{ key: field.key, range, whole }];
  });
}

/**
 * Finds values that begin with a character which YAML keeps for itself: `@` and a backtick, `%`, a bracket or brace with
 * text behind it as in `argument-hint: [file] [mode]`, `>` or `|` with text behind it, `- ` and `? `, and `!` and `&`,
 * which take the first word out of the value.
 *
 * ## How to fix
 * Put the whole value in quotes. `--fix` does that. A sentence behind `>` or `|` goes on the line below instead, as a
 * block of text wants it.
 */
export default defineRule({
  meta: {
    id: 'frontmatter/unquoted-special',
    summary: 'A value begins with a character that YAML keeps for itself.',
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
        source: 'https://yaml.org/spec/1.2.2/#53-indicator-characters',
        level: 'MUST',
        date: '2026-11-20',
      },
      {
        source: 'Claude Code 2.1.328, skills of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'A value of one line is quoted and read again.',
      },
      {
        source: 'GitHub Copilot CLI 1.0.102, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'Deduced: each of five kinds of invalid YAML loses the skill.',
      },
    ],
    messages: {
      special: 'Field `{key}` begins with `{text}` outside quotes, expected its value in quotes: {effects}.',
      block: 'Text of `{key}` stands behind `{text}` on its line, expected it on the lines below: {effects}.',
      anchor: 'Word `{text}` at the start of `{key}` is read as an anchor and dropped, expected the value in quotes.',
      tag: 'Word `{text}` at the start of `{key}` is read as a tag and dropped, expected the value in quotes.',
    },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    // The clients that quote a value and read again do so with one line.
    const readingCase = ({ isOneLine }: YamlFault) => (isOneLine ? 'bad-alias' : 'invalid-yaml');
    reportFaults(document, context, { cause: 'unquoted-special', messageId: 'special', readingCase });
    reportFaults(document, context, { cause: 'text-behind-block', messageId: 'block', readingCase });
    reportFaults(document, context, { cause: 'swallowed-word', messageId: 'tag', readingCase: () => undefined });
    for (const { key, range, whole } of wordsReadAsAnchors(document)) {
      context.report({
        range,
        messageId: 'anchor',
        data: { key, text: document.text.slice(...range).slice(0, 40) },
        severity: 'warning',
        fix: { safety: 'safe', edits: [{ range: whole, text: quotedInLine(document.text.slice(...whole)) }] },
      });
    }
  },
});
