import { clip, visible } from '@sopwright/document';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { contextOf, findingOn, reportOf, skillReport } from '../test/sample.ts';
import { formatMarkdown } from './markdown.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function typesOf(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesOf) : [])];
}

/** Cells of the rows of all tables, as text. */
function rowsOf(tree: Root): readonly (readonly string[])[] {
  return tree.children
    .flatMap((node) => (node.type === 'table' ? node.children.slice(1) : []))
    .map((row) => row.children.map(textOf));
}

const ALLOWED = new Set(['root', 'heading', 'paragraph', 'text', 'inlineCode', 'table', 'tableRow', 'tableCell']);

describe('markdown', () => {
  test('has the counts, and a table per file', () => {
    expect(formatMarkdown(skillReport(), contextOf({}))).toMatchInlineSnapshot(`
      "### sopwright: 1 error, 1 warning, 1 info

      read 12 skills, 30 references, 2 plugins · 123 ms · preset \`recommended\`, clients \`claude-code\`, \`codex\`

      #### \`skills/deploy/SKILL.md\`

      | Line | Severity | Rule | Message | Clients |
      | ---: | :--- | :--- | :--- | :--- |
      | 3:14 | error | \`frontmatter/unquoted-colon\` | Value of description holds ": " and is not quoted, expected quotes round it. | \`codex\` drops the skill (observed 0.169.0), \`gemini-cli\` loads the skill with wrong data (documented) |
      | 8:1 | warning | \`body/vague-steps\` | Section has no steps, expected a list. |  |

      #### \`.claude-plugin/plugin.json\`

      | Line | Severity | Rule | Message | Clients |
      | ---: | :--- | :--- | :--- | :--- |
      | 1:1 | info | \`plugin/name-missing\` | Plugin has no name, expected a field "name". |  |
      "
    `);
  });

  test('of a clean run has no table', () => {
    expect(formatMarkdown(reportOf([]), contextOf({}))).toMatchInlineSnapshot(`
      "### sopwright: no problems

      read 12 skills, 30 references, 2 plugins · 123 ms · preset \`recommended\`, clients \`claude-code\`, \`codex\`
      "
    `);
  });

  test('lists errors only when quiet', () => {
    const text = formatMarkdown(skillReport(), contextOf({}, { quiet: true }));
    expect(rowsOf(parser.parse(text))).toHaveLength(1);
    expect(text).toContain('1 error, 1 warning, 1 info');
  });

  test('links a rule whose page has an address', () => {
    const ruleOf = () => ({ summary: 'A colon.', url: 'https://example.org/rules/colon' });
    const text = formatMarkdown(reportOf([findingOn('', [0, 0])]), contextOf({}, { ruleOf }));
    expect(text).toContain('| [`frontmatter/unquoted-colon`](https://example.org/rules/colon) |');
  });

  test.each([
    'Value is "<img src=x onerror=1>", expected less.',
    'Value is ``code`` and ``more`, a`b` and ` c ` and `d`e, expected less.',
    'Value is a|b \\| c \\\\| d||, expected less.',
    'Value is @octocat and octo/repo#1 and #1, expected less.',
    'Value is https://example.org or www.example.org or a@example.org, expected less.',
    'Value is [a link](https://example.org) ![x](y) [z][1], expected less.',
    'Value is **bold** _it_ ~~no~~ <!-- x --> &amp; :smile: $x$, expected less.',
    'Value is (`) or \' or " or !!!, expected 1.5 of them.',
  ])('shows %s as it is', (message) => {
    const tree = parser.parse(formatMarkdown(reportOf([findingOn('', [0, 0], { message })]), contextOf({})));
    expect(typesOf(tree).filter((type) => !ALLOWED.has(type))).toEqual([]);
    expect(rowsOf(tree)[0]?.[3]).toBe(message);
  });

  test('makes code of what a message has between backticks', () => {
    const message = 'Field `a_b` is unknown ("`c d`", `x|y`), expected `e`: see `f`.';
    const text = formatMarkdown(reportOf([findingOn('', [0, 0], { message })]), contextOf({}));
    expect(text).toContain('Field `a_b` is unknown ("`c d`", `x`\\|`y`), expected `e`: see `f`.');
    expect(rowsOf(parser.parse(text))[0]?.[3]).toBe(message.replaceAll('`', ''));
  });

  test('shows hidden characters as escapes, in paths too', () => {
    const rest = { message: 'Value is \u202e\u001b.', file: '## a|b\n`c`/SKILL.md' };
    const tree = parser.parse(formatMarkdown(reportOf([findingOn('', [0, 0], rest)]), contextOf({})));
    expect(rowsOf(tree)[0]?.[3]).toBe('Value is \\u202e\\x1b.');
    const headings = tree.children.filter(({ type }) => type === 'heading').map(textOf);
    expect(headings).toEqual(['sopwright: 1 error', '## a|b\\x0a`c`/SKILL.md']);
  });

  test('text of files never becomes Markdown', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '@user',
        '`',
        '``',
        '|',
        '\\',
        '\\|',
        '<b>',
        '](x)',
        '[',
        'https://a.bc',
        '**',
        ' ',
        '&lt;',
        '#1',
        '$',
      ),
    );
    const text = fc.array(part, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (message, file) => {
        const tree = parser.parse(formatMarkdown(reportOf([findingOn('', [0, 0], { message, file })]), contextOf({})));
        expect(typesOf(tree).filter((type) => !ALLOWED.has(type))).toEqual([]);
        const rows = rowsOf(tree);
        expect(rows.map((cells) => cells.length)).toEqual([5]);
        const expected = visible(clip(message, 500))
          .split(' ')
          .filter((word) => word !== '')
          .join(' ');
        // Pairs of backticks are gone: what stood between them is code.
        expect(rows[0]?.[3]?.replaceAll('`', '')).toBe(expected.replaceAll('`', ''));
      }),
      { numRuns: 400 },
    );
  });

  test('is cut before it is too long for GitHub, and says how much is missing', () => {
    const message = `Value is ${'x|`'.repeat(400)}, expected less.`;
    const findings = Array.from({ length: 500 }, (_, index) =>
      findingOn('', [0, 0], { message, file: `${index % 7}/SKILL.md` }),
    );
    const text = formatMarkdown(reportOf(findings), contextOf({}));
    expect(text.length).toBeLessThanOrEqual(65_536);
    const rows = rowsOf(parser.parse(text)).length;
    expect(rows).toBeGreaterThan(20);
    expect(text.endsWith(`\n${500 - rows} more findings left out: the report is too long.\n`)).toBe(true);
  });
});
