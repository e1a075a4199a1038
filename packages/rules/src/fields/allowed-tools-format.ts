import { type Document, type Field, scalarsOf } from '@sopwright/document';
import { defineRule, type Fix } from '@sopwright/lint';
import { affectedBy, describeEffects } from '../reading/clients/affected.ts';
import { type AlsoFor, alsoForSchema, concerned } from '../reading/clients/concern.ts';

const PATTERN_OR_COMMA = /\([^()]*\)|,/g;

/** The comma at `at` with the blanks around it. */
function commaRange(source: string, at: number): readonly [number, number] {
  let start = at;
  let end = at + 1;
  while (/[ \t]/.test(source.charAt(start - 1))) start -= 1;
  while (/[ \t]/.test(source.charAt(end))) end += 1;
  return [start, end];
}

/**
 * Takes the commas out, where the tools stand on one line. Readers that part tools at blanks may part a pattern with
 * blanks as well, so there the fix is unsafe.
 */
function commaFix({ text }: Document, { style, valueRange: [from, to] }: Field): Fix | undefined {
  const source = text.slice(from, to);
  if (/[\n\\]/.test(source) || !['plain', 'single-quoted', 'double-quoted'].includes(style)) return undefined;
  const found = [...source.matchAll(PATTERN_OR_COMMA)];
  const edits = found.flatMap(({ 0: piece, index }) => {
    if (piece !== ',') return [];
    const [start, end] = commaRange(source, index);
    const isLast = /^["']?$/.test(source.slice(end, end + 2));
    return [{ range: [from + start, from + end] as const, text: isLast ? '' : ' ' }];
  });
  if (edits.length === 0) return undefined;
  return { safety: found.some(([piece]) => /\s/.test(piece)) ? 'unsafe' : 'safe', edits };
}

/** A tool as it may stand in a text without quotes. */
const PLAIN_TOOL = /^[A-Za-z_][^\s,#"'()]*(?:\([^()#"',]*\))?$/;

/** Writes a list of plain names on one line; not where a comment would go with it. A blank in a pattern as above. */
function listFix(document: Document, { key, keyRange, valueRange }: Field): Fix | undefined {
  const { text } = document;
  const items = scalarsOf(document).filter(({ path }) => path[0] === key);
  const tools = items.map(({ value }) => (typeof value === 'string' ? value.trim() : ''));
  const isPlain =
    items.length > 0 && items.every(({ path }) => path.length === 2) && tools.every((tool) => PLAIN_TOOL.test(tool));
  const start = text.indexOf(':', keyRange[1]) + 1;
  const written = tools.join(' ');
  if (!isPlain || /#/.test(text.slice(start, valueRange[1])) || /:(?=\s|$)/.test(written)) return undefined;
  const safety = tools.some((tool) => /\s/.test(tool)) ? 'unsafe' : 'safe';
  return { safety, edits: [{ range: [start, valueRange[1]], text: ` ${written}` }] };
}

/**
 * Finds `allowed-tools` in a form that the Agent Skills specification does not have. It wants one text with blanks
 * between the tools, `Read Bash(git:*)`. Claude Code also takes commas and lists and Copilot CLI lists, so a skill made
 * for them works; a client that goes by the specification reads names with commas in them, or no tools at all.
 *
 * ## How to fix
 * Write the tools on one line with blanks between them. `--fix` takes the commas out, and makes one line of a list.
 *
 * ## When not to use it
 * Leave it off for skills that only Claude Code and Copilot CLI read.
 */
export default defineRule<'commas' | 'list', AlsoFor>({
  meta: {
    id: 'fields/allowed-tools-format',
    summary: 'The field `allowed-tools` is not one text separated by blanks.',
    kind: 'compatibility',
    severity: 'info',
    presets: {
      recommended: 'warning',
      'agent-skills': ['error', { alsoFor: ['agent-skills'] }],
      guidelines: ['info', { alsoFor: ['agent-skills'] }],
    },
    fix: 'safe or unsafe',
    since: '0.1.0',
    status: 'stable',
    clients: 'selected',
    sources: [
      { source: 'https://agentskills.io/specification', level: 'MUST', date: '2026-08-09' },
      {
        source: 'https://github.com/awslabs/agent-plugins/blob/main/docs/DESIGN_GUIDELINES.md',
        level: 'SHOULD',
        date: '2026-06-17',
        note: 'The guideline wants blanks; the schema in the same repository describes commas. The specification decides.',
      },
      { source: 'https://code.claude.com/docs/en/skills', level: 'MAY', date: '2026-08-22', note: 'Allows all three.' },
    ],
    messages: {
      commas: 'Tools in `allowed-tools` are separated by commas, expected blanks: {effects}.',
      list: 'Field `allowed-tools` is a list, expected one text separated by blanks: {effects}.',
    },
    options: {
      schema: { type: 'object', additionalProperties: false, properties: { alsoFor: alsoForSchema } },
      defaults: { alsoFor: [] },
    },
  },
  on: ['skill'],
  check(document, context) {
    const field = document.frontmatter.get('allowed-tools');
    if (field === undefined) return;
    const isList = Array.isArray(field.value);
    const hasCommas =
      typeof field.value === 'string' && [...field.value.matchAll(PATTERN_OR_COMMA)].some(([piece]) => piece === ',');
    if (!isList && !hasCommas) return;
    const clients = affectedBy(concerned(context), isList ? 'allowed-tools-list' : 'allowed-tools-comma');
    if (clients.length === 0) return;
    const fix = hasCommas ? commaFix(document, field) : listFix(document, field);
    context.report({
      range: field.valueRange,
      messageId: isList ? 'list' : 'commas',
      data: { effects: describeEffects(clients) },
      clients,
      ...(fix === undefined ? {} : { fix }),
    });
  },
});
