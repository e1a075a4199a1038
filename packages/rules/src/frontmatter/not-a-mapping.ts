import { type Document, parseFrontmatter, type Range } from '@sopwright/document';
import { applyFixes, defineRule, type Fix } from '@sopwright/lint';
import { isFieldOfAny } from '../reading/frontmatter/frontmatter-keys.ts';
import { consequencesOf } from '../reading/frontmatter/frontmatter-report.ts';

function contentOf({ frontmatter, text }: Document): Range {
  const [from, to] = frontmatter.contentRange;
  const content = text.slice(from, to);
  return [from + (content.length - content.trimStart().length), from + content.trimEnd().length];
}

/**
 * A field and its value with something else than a colon and a blank between them: `a:b`, a full-width colon, `a = b`.
 */
const PAIR = /^([A-Za-z_][\w-]*)([ \t]*[:\uFF1A=][ \t\u00A0\u3000]*)(?=\S)/;

/** A colon and a blank on each line, where all lines are fields that a client knows. */
function pairsFix({ text, frontmatter }: Document): Fix | undefined {
  const [from, to] = frontmatter.contentRange;
  const lines = [...text.slice(from, to).matchAll(/^[^\r\n]+/gm)].filter(([line]) => line.trim() !== '');
  const edits = lines.flatMap(({ 0: line, index }) => {
    const [, key = '', separator = ''] = PAIR.exec(line) ?? [];
    const start = from + index + key.length;
    return isFieldOfAny(key) ? [{ range: [start, start + separator.length] as const, text: ': ' }] : [];
  });
  if (edits.length === 0 || edits.length < lines.length) return undefined;
  const fix: Fix = { safety: 'safe', edits };
  const fixed = parseFrontmatter(applyFixes(text, [fix]).text);
  // Without a description the skill would be no better off.
  return fixed.problems.length === 0 && fixed.get('description') !== undefined ? fix : undefined;
}

/**
 * Finds frontmatter that is good YAML but no set of fields: a list, or plain text such as `name:books`, where a blank is
 * missing behind the colon. No name and no description can be read from it.
 *
 * ## How to fix
 * Write one `field: value` per line, with a blank behind the colon. `--fix` does where every line is a field that a
 * client knows, the description among them, with no blank behind its colon, a full-width colon, or an equals sign.
 */
export default defineRule({
  meta: {
    id: 'frontmatter/not-a-mapping',
    summary: 'The frontmatter has no fields.',
    kind: 'problem',
    severity: 'error',
    errorWhere: 'lost',
    presets: { recommended: 'error', 'agent-skills': 'error' },
    fix: 'safe',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [
      { source: 'https://agentskills.io/specification', level: 'MUST', date: '2026-08-09' },
      {
        source: 'Codex CLI 0.169.0, Gemini CLI 0.61.0 and OpenCode 1.18.33, skills listing of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'A skill whose frontmatter is a list is not listed; Copilot CLI shows the first line of its body.',
      },
    ],
    messages: { noFields: 'Frontmatter is {type}, expected fields such as `name: x`: {effects}.' },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const { frontmatter } = document;
    if (frontmatter.status !== 'closed' || frontmatter.isMapping || frontmatter.problems.length > 0) return;
    const range = contentOf(document);
    const isList = document.text.startsWith('-', range[0]) || document.text.startsWith('[', range[0]);
    const { effects, ...consequences } = consequencesOf(document, context, 'not-a-mapping');
    const fix = pairsFix(document);
    context.report({
      range,
      messageId: 'noFields',
      data: { type: isList ? 'a list' : 'a text', effects },
      ...consequences,
      ...(fix === undefined ? {} : { fix }),
    });
  },
});
