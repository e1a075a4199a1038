import { type Document, parseFrontmatter } from '@sopwright/document';
import { defineRule, type Fix } from '@sopwright/lint';
import { consequencesOf, reportFaults } from '../reading/frontmatter/frontmatter-report.ts';
import { opensFrontmatter } from '../reading/frontmatter/frontmatter-start.ts';
import { isFieldLine, linesOf } from '../reading/frontmatter/yaml-entry.ts';

const INDENTED_FENCE = /^[ \t]+---[ \t]*$/;

function isYamlLine(text: string): boolean {
  if (INDENTED_FENCE.test(text)) return false;
  return isFieldLine(text) || /^(?:[ \t]+\S|- )/.test(text);
}

/** Closes the block above the first line that cannot be part of it, where all above it is good YAML. */
function closeBlock({ frontmatter, text }: Document): Fix | undefined {
  const base = frontmatter.range[1];
  const lines = linesOf(text.slice(base));
  const first = lines.findIndex((line, index) => index > 0 && !isYamlLine(line.text));
  const place = base + (lines[first]?.start ?? text.length - base);
  const above = text.slice(frontmatter.range[0], place);
  const lineBreak = above.includes('\r\n') ? '\r\n' : '\n';
  const fence = /\n$/.test(above) ? `---${lineBreak}` : `${lineBreak}---${lineBreak}`;
  const { status, isMapping, fields } = parseFrontmatter(above + fence);
  if (status !== 'closed' || !isMapping || fields.length === 0) return undefined;
  const line = lines[first]?.text ?? '';
  const edit = INDENTED_FENCE.test(line)
    ? { range: [place, place + line.length] as const, text: '---' }
    : { range: [place, place] as const, text: fence };
  return { safety: 'safe', edits: [edit] };
}

/**
 * Finds frontmatter without a closing line of three hyphens: left out, written as `...`, or missed so that the block runs
 * on into the body. The clients see a file without frontmatter, or YAML that does not parse.
 *
 * ## How to fix
 * Put a line of three hyphens below the last field. `--fix` does that where everything above the first blank line or
 * heading is good YAML.
 */
export default defineRule({
  meta: {
    id: 'frontmatter/unclosed',
    summary: 'The frontmatter has no closing line.',
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
        source: 'Codex CLI 0.169.0, Copilot CLI 1.0.102, Gemini CLI 0.61.0 and OpenCode 1.18.33, a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'A skill whose frontmatter is not closed, or closed by `...`, is not listed.',
      },
      {
        source: 'Claude Code 2.1.328, skills of a test folder',
        level: 'observed',
        date: '2026-11-20',
        note: 'It loads without a name and a description of its own.',
      },
    ],
    messages: {
      open: 'Frontmatter is not closed, expected a line `---` below its last field: {effects}.',
      dots: 'Frontmatter is closed by `...`, expected `---`: {effects}.',
      body: 'Frontmatter goes on into the body, expected a line `---` above `{text}`: {effects}.',
    },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const { frontmatter, text } = document;
    reportFaults(document, context, { cause: 'dots-close', messageId: 'dots', readingCase: () => 'dots-close' });
    reportFaults(document, context, { cause: 'swallowed-body', messageId: 'body', readingCase: () => 'invalid-yaml' });
    if (frontmatter.status !== 'unclosed' || !opensFrontmatter(document)) return;
    const dots = /^\.\.\.(?=[ \t]*\r?$)/m.exec(text);
    const { effects, ...consequences } = consequencesOf(
      document,
      context,
      dots === null ? 'frontmatter-unclosed' : 'dots-close',
    );
    const range = dots === null ? frontmatter.range : ([dots.index, dots.index + 3] as const);
    const fix: Fix | undefined =
      dots === null ? closeBlock(document) : { safety: 'safe', edits: [{ range, text: '---' }] };
    const messageId = dots === null ? 'open' : 'dots';
    context.report({ range, messageId, data: { effects }, ...consequences, ...(fix && { fix }) });
  },
});
