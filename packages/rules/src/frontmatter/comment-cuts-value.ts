import type { Document, Field, Range } from '@sopwright/document';
import { defineRule } from '@sopwright/lint';
import { affectedBy, describeEffects } from '../reading/clients/affected.ts';
import { knowledgeOf } from '../reading/clients/field-facts.ts';
import { isTextCut } from '../reading/frontmatter/cut-text.ts';
import { lineBreakOf, quotedScalar } from '../reading/frontmatter/quoted-scalar.ts';

/** Fields that hold text for people and models; behind other values a comment is meant. */
const TEXTS: ReadonlySet<string> = new Set([
  'name',
  'description',
  'when_to_use',
  'argument-hint',
  'compatibility',
  'initialPrompt',
]);

/** Range from `#` to the end of the line, where a comment follows a value. */
function commentBehind({ text }: Document, { valueRange: [start, end] }: Field): Range | undefined {
  const line = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
  const match = /^[ \t]+(?=#)/.exec(line);
  return match === null || start > end ? undefined : [end + match[0].length, end + line.trimEnd().length];
}

/**
 * Finds text that is lost because a blank and `#` in a value without quotes start a comment: of
 * `description: Closes issue #12 with a summary` every client reads `Closes issue`.
 *
 * A comment behind a complete value, `name: deploying # as in the docs`, is left alone, and so are fields that hold no
 * prose.
 *
 * ## How to fix
 * Put quotes around the value. `--fix` does, with the lost text inside.
 */
export default defineRule({
  meta: {
    id: 'frontmatter/comment-cuts-value',
    summary: 'A blank and `#` cut off the rest of a value.',
    kind: 'compatibility',
    severity: 'warning',
    presets: { recommended: 'warning', 'agent-skills': 'warning' },
    fix: 'safe',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      {
        source:
          'Claude Code 2.1.328, Codex CLI 0.169.0, GitHub Copilot CLI 1.0.102, Gemini CLI 0.61.0 and OpenCode 1.18.33, skills of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'All five read the value up to the blank.',
      },
      { source: 'https://yaml.org/spec/1.2.2/#66-comments', level: 'MUST', date: '2026-11-20' },
    ],
    messages: { cut: 'Text `{text}` in `{field}` is read as a comment, expected quotes around the value: {effects}.' },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const { frontmatter, text } = document;
    for (const field of frontmatter.fields) {
      const { key, style, valueRange } = field;
      const isEmpty = style === 'empty';
      if (!TEXTS.has(key) || !(style === 'plain' || isEmpty)) continue;
      // Other rules speak of an empty name or description.
      if (isEmpty && (key === 'name' || key === 'description')) continue;
      const comment = commentBehind(document, field);
      if (comment === undefined || !isTextCut(text.slice(...valueRange), text.slice(...comment))) continue;
      const knowing = knowledgeOf(document, key, context).map(({ id }) => id);
      const clients = affectedBy(knowing, 'comment-cuts-value');
      if (clients.length === 0) continue;
      const range: Range = [isEmpty ? comment[0] : valueRange[0], comment[1]];
      const quoted = quotedScalar(text.slice(...range), lineBreakOf(text));
      context.report({
        range: comment,
        messageId: 'cut',
        data: { text: text.slice(...comment).slice(0, 60), field: key, effects: describeEffects(clients) },
        clients,
        fix: { safety: 'safe', edits: [{ range, text: quoted }] },
      });
    }
  },
});
