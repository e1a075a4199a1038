import { parseFrontmatter, type Range } from '@sopwright/document';
import { defineRule, type Fix } from '@sopwright/lint';
import { consequencesOf } from '../reading/frontmatter/frontmatter-report.ts';
import { startFaultOf } from '../reading/frontmatter/frontmatter-start.ts';

/** What stands behind the opening hyphens of a first line; all of the line where it has none. */
function tagRange(text: string, line: Range): Range {
  const [, gap = '', tag = ''] = /^---([ \t]*)(.*)$/.exec(text.slice(...line)) ?? [];
  const start = line[0] + 3 + gap.length;
  return tag === '' ? line : [start, start + tag.trimEnd().length];
}

/** Takes away a word that says what the block is anyway, or puts a first field on a line of its own. */
function repairOf(text: string, tag: Range): Fix | undefined {
  const fence = text.startsWith('\uFEFF') ? 4 : 3;
  const isWord = /^(?:ya?ml|json)$/i.test(text.slice(...tag));
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const edit = isWord
    ? { range: [fence, tag[1]] as const, text: '' }
    : { range: [fence, tag[0]] as const, text: lineBreak };
  const { isMapping, fields } = parseFrontmatter(`---${edit.text}${text.slice(edit.range[1])}`);
  return isMapping && fields.length > 0 ? { safety: 'safe', edits: [edit] } : undefined;
}

/**
 * Finds frontmatter in another language than YAML: `---js`, `---json`, `---toml`, or TOML between `+++` lines, and text
 * behind the opening hyphens. Some tools of web sites read such blocks, and one of them runs the JavaScript in it; the
 * clients of skills see a file without frontmatter.
 *
 * ## How to fix
 * Write the fields as YAML between two lines of three hyphens. `--fix` takes away the word `yaml` or `json`, and
 * puts a field that follows the hyphens on a line of its own.
 */
export default defineRule({
  meta: {
    id: 'frontmatter/unsupported-language',
    summary: 'The frontmatter is not marked as YAML by three bare hyphens.',
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
        note: 'Version 4 evaluates a block that begins with `---js`.',
      },
    ],
    messages: {
      language: 'Frontmatter is marked as `{language}`, expected YAML below a bare `---`: {effects}.',
      toml: 'Frontmatter is TOML, expected YAML between `---` lines: {effects}.',
      text: 'Text `{language}` follows the opening `---`, expected it on a line of its own: {effects}.',
    },
  },
  on: ['skill', 'agent', 'command'],
  check(document, context) {
    const { frontmatter, text } = document;
    const fault = startFaultOf(document);
    const isText = fault?.cause === 'text-behind-fence' || /[\s:]/.test(frontmatter.language ?? '');
    const messageId = fault?.cause === 'toml' ? 'toml' : isText ? 'text' : 'language';
    if (frontmatter.status !== 'other-language' && fault?.cause !== 'toml' && !isText) return;
    const range = tagRange(text, fault?.range ?? frontmatter.range);
    const fix = fault?.cause === 'toml' ? undefined : repairOf(text, range);
    const { effects, ...consequences } = consequencesOf(document, context, 'frontmatter-missing');
    const language = text.slice(range[0], Math.min(range[1], range[0] + 40));
    context.report({ range, messageId, data: { language, effects }, ...consequences, ...(fix && { fix }) });
  },
});
