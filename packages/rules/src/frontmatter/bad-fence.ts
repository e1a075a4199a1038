import { type Document, parseFrontmatter, type Range } from '@sopwright/document';
import { defineRule, type Fix } from '@sopwright/lint';
import { consequencesOf } from '../reading/frontmatter/frontmatter-report.ts';
import { type StartCause, startFaultOf } from '../reading/frontmatter/frontmatter-start.ts';

const OPENINGS: ReadonlyMap<StartCause, 'opening' | 'codeBlock' | 'unopened'> = new Map([
  ['bad-opening', 'opening'],
  ['code-block', 'codeBlock'],
  ['no-opening', 'unopened'],
]);

/** The line that closes a block badly. */
function closingLine({ frontmatter, text }: Document): Range {
  const [, end] = frontmatter.range;
  return [text.lastIndexOf('\n', end - 1) + 1, end];
}

/** Three hyphens for a closing line of other hyphens and blanks; not where the block seems to go on below it. */
function repairOf({ frontmatter, text }: Document, range: Range): Fix | undefined {
  const below = text.slice(frontmatter.bodyStart);
  const goesOn = parseFrontmatter(`---\n${below}`).fields.length > 0;
  if (goesOn || !/^[-\s]+$/.test(text.slice(...range))) return undefined;
  return { safety: 'safe', edits: [{ range, text: '---' }] };
}

/**
 * Finds fences around the frontmatter that are not just three hyphens: `----`, a dash in place of hyphens, blanks
 * before them, the fences of a code block, none above the first field, or a closing line with text behind the hyphens.
 * Readers disagree about where such a block begins and ends.
 *
 * ## How to fix
 * Write three hyphens and nothing else on the line. `--fix` does that where the line has hyphens or dashes alone.
 */
export default defineRule({
  meta: {
    id: 'frontmatter/bad-fence',
    summary: 'A fence of the frontmatter is not three hyphens.',
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
        source: 'https://github.com/jonschlinkert/gray-matter',
        level: 'MAY',
        date: '2026-11-20',
        note: 'Any line that begins with three hyphens closes the block; parsers of Markdown want the hyphens alone.',
      },
    ],
    messages: {
      codeBlock: 'Fields stand between the fences of a code block, expected lines of `---`: {effects}.',
      unopened: 'Line `---` is missing above the first field, expected it: {effects}.',
      opening: 'First line is `{line}`, expected `---`: {effects}.',
      closing: 'Closing line is `{line}`, expected `---`: readers disagree about where the frontmatter ends.',
    },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const { frontmatter, text } = document;
    const fault = startFaultOf(document);
    const messageId = fault === undefined ? undefined : OPENINGS.get(fault.cause);
    // A command needs no fields: the block may be an example.
    const isExample = document.kind === 'command' && messageId === 'codeBlock';
    if (fault !== undefined && messageId !== undefined && !isExample) {
      const { effects, ...consequences } = consequencesOf(document, context, 'frontmatter-missing');
      const data = { line: text.slice(...fault.range), effects };
      context.report({ ...fault, messageId, data, ...consequences });
    }
    if (frontmatter.status !== 'bad-fence') return;
    const range = closingLine(document);
    const fix = repairOf(document, range);
    const line = text.slice(range[0], Math.min(range[1], range[0] + 40)).trim();
    // What the clients make of it has no record.
    context.report({ range, messageId: 'closing', data: { line }, severity: 'warning', ...(fix && { fix }) });
  },
});
