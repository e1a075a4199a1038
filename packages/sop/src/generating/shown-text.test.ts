import { loadMarkdownParser, parseMarkdown, plainText } from '@sopwright/document';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { beforeAll, expect, test } from 'vitest';
import { codeSpan, escapeCell, escapeText, inlineText, jsonText, oneLine, plainLine } from './shown-text.ts';

/** Strings with what Markdown, YAML, HTML and clients make something of. */
const hostile = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      fc.constantFrom(
        '`',
        '``',
        '\n',
        '\r\n',
        '# ',
        '- ',
        '1. ',
        '> ',
        '|',
        '\\',
        '<!--',
        '-->',
        '</agent-sop>',
        '---',
      ),
      fc.constantFrom(
        '!`ls`',
        '!',
        '`ls`',
        '$ARGUMENTS',
        '$' + '{X}',
        '@file',
        '*',
        '_',
        '__a__',
        '_a',
        'a_',
        'é__',
        '. _',
        '\u0301_',
        '[a](b)',
        '&amp;',
        '&',
        '~~',
        '<b>',
      ),
      fc.constantFrom(
        '\u0000',
        '\u202E',
        '\u200B',
        '\uFEFF',
        '\uD800',
        '🎉',
        '👨‍👩‍👧',
        ': ',
        ' #',
        '"',
        "'",
        'http://a.b',
        'word ',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

beforeAll(async () => {
  await loadMarkdownParser();
});

function typesIn(node: Nodes): readonly string[] {
  return 'children' in node ? [node.type, ...node.children.flatMap(typesIn)] : [node.type];
}

/** Emoji go; of an address the parser makes a link before it reads what is escaped in it. */
const CHANGED = /http|www|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/u;

test('escaped text is a paragraph, a heading or an item of just that text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const shown = escapeText(text);
      expect(shown).not.toMatch(/[\n\r<`\p{Cc}]/u);
      if (shown === '') return;
      for (const [before, types] of [
        ['', ['paragraph']],
        ['## ', ['heading']],
        ['- ', ['list', 'listItem', 'paragraph']],
      ] as const) {
        const { root } = parseMarkdown(`${before}${shown}\n`);
        // Addresses become links of their own text.
        const inner = typesIn(root).filter((type) => type !== 'text' && type !== 'link');
        expect(inner).toEqual(['root', ...types]);
        if (!CHANGED.test(text)) expect(oneLine(plainText(root))).toBe(oneLine(text));
      }
    }),
    { numRuns: 1500 },
  );
});

test.each([
  ['aws___call and bucket_name', 'aws___call and bucket_name'],
  ['_a_ and __b__', '\\_a_ and \\_\\_b__'],
  ['2. Do: a <b> & `c` for $HOME #', '2\\. Do: a &lt;b> &amp; &#96;c&#96; for &#36;HOME \\#'],
])('%s is escaped where it has to be', (text, expected) => {
  expect(escapeText(text)).toBe(expected);
});

test.each(['http://a.b\u0301_: a_', 'http://a.b)_: a_', 'www.a.b/(*: a*'])(
  '%s begins no emphasis behind its address',
  (text) => {
    for (const shown of [escapeText(text), inlineText(text)]) {
      const { root } = parseMarkdown(`${shown}\n`);
      expect(typesIn(root).filter((type) => type !== 'text')).toEqual(['root', 'paragraph', 'link']);
      expect(shown.slice(0, shown.indexOf(' '))).not.toContain('\\');
    }
  },
);

test('a cell of a table stays one', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { root } = parseMarkdown(`| a | b |\n| --- | --- |\n| ${escapeCell(text)} | end |\n`);
      const [table] = root.children;
      expect(root.children).toHaveLength(1);
      const cells = table?.type === 'table' ? table.children[1]?.children.map((cell) => plainText(cell)) : undefined;
      expect(cells).toHaveLength(2);
      expect(cells?.[1]).toBe('end');
      if (!CHANGED.test(text)) expect(oneLine(cells?.[0] ?? '')).toBe(oneLine(text));
    }),
    { numRuns: 1500 },
  );
});

test('a code span gives any string back, and holds nothing that ends it or that a client acts on', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const span = codeSpan(text);
      expect(span).toMatch(/^`[^`\n\r<>$]+(?<!!)`$/);
      const { root } = parseMarkdown(`- Call ${span} now\n`);
      const code = /`([^`]+)`/.exec(span)?.[1] ?? '';
      expect(typesIn(root)).toEqual(['root', 'list', 'listItem', 'paragraph', 'text', 'inlineCode', 'text']);
      expect(plainText(root)).toBe(`Call ${code} now`);
      expect(code.startsWith('"') ? JSON.parse(code) : code).toBe(text);
    }),
    { numRuns: 1500 },
  );
});

test('JSON text is JSON of the value', () => {
  fc.assert(
    fc.property(fc.array(hostile), (values) => {
      expect(JSON.parse(jsonText(values))).toEqual(values);
      expect(jsonText(values)).not.toMatch(/[`<>$\n]/);
    }),
  );
});

test("somebody's Markdown becomes a line of text and code", () => {
  fc.assert(
    fc.property(hostile, (markdown) => {
      const { root } = parseMarkdown(`- x: ${inlineText(markdown)}\n`);
      const types = typesIn(root).filter((type) => !['text', 'inlineCode', 'link'].includes(type));
      expect(types).toEqual(['root', 'list', 'listItem', 'paragraph']);
      expect(inlineText(markdown)).not.toMatch(/!`|<!--|<\/agent-sop/);
    }),
    { numRuns: 1500 },
  );
  expect(inlineText('The *name* of `a|b`, see [here](x.md):\n\n- one\n- two <b>\n\n```sh\nls\n```')).toBe(
    'The name of `a|b`, see here: one; two',
  );
});

test('markup that is nested thousands of levels deep is read', () => {
  for (const marks of ['*', '**', '[', '> ', '- ', '~~']) {
    const close = marks === '[' ? '](x)' : marks.trim();
    for (const deep of [`${`${marks}a `.repeat(4000)}b${` c${close}`.repeat(4000)}`, `${marks.repeat(9000)}x`]) {
      expect(inlineText(deep).length).toBeLessThan(1e6);
      expect(plainLine(parseMarkdown(deep).root.children).length).toBeLessThan(1e6);
    }
  }
});
