import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { harmlessMarkdown } from '../../../packages/action/src/untrusted-markdown.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

const LINKS = new Set(['link', 'image', 'linkReference', 'imageReference', 'definition', 'footnoteReference']);
const TAGS = /<\/?(?:details|summary|br|sub)>/g;
// What GitHub makes of text nodes after the Markdown is read: mentions, references, addresses.
const MEANING = /@[\w-]|#\d|gh-\d|:\/\/|www\.|\p{Cf}(?<!\u200B)/iu;

/** What is left in a text that does something, as a CommonMark and GFM parser sees it. */
function harmIn(text: string): string[] {
  return nodesOf(parser.parse(text)).flatMap((node) => {
    if (LINKS.has(node.type)) return [node.type];
    if (node.type === 'html') return /<(?![ =\d]|$)/.test(node.value.replace(TAGS, '')) ? [`html ${node.value}`] : [];
    if (node.type === 'code') return /^(?!text$)/.test(node.lang ?? 'text') ? [`code ${node.lang}`] : [];
    if (node.type === 'text') return MEANING.test(node.value) ? [`text ${node.value}`] : [];
    return [];
  });
}

const FRAGMENTS = [
  ...[
    '[',
    ']',
    '(',
    ')',
    '!',
    '<',
    '>',
    '&',
    ';',
    '@',
    '#',
    ':',
    '/',
    '\\',
    '`',
    '```',
    '~~~',
    '|',
    '*',
    '_',
    '-',
    '"',
    "'",
  ],
  ...['\n', '\n\n', ' ', '\t', '    ', '\r', '\u200B', '\u202E', '\u0000', '\u{E0041}', '\uD800'],
  ...['a', '1', 'octocat', 'a@b.co', 'http:', 'https://e.x', 'www.', 'e.x', 'mailto:', 'GH-1', '#1', 'o/r#2', '[^1]'],
  ...['&#64;', '&commat;', '&colon;', '&num;', '&amp;', '&lt;', '&#x40;', '&#00064;', '&nbsp;'],
  ...[
    '<a href=x>',
    '<img src=x>',
    '<!--',
    '-->',
    '<br>',
    '<details>',
    '</details>',
    '<details open>',
    '<?',
    '<![CDATA[',
  ],
  ...['[a](b)', '![a](b)', '[a]: b', '[a][b]', '<http://e.x>', 'mermaid', '/merge', '> ', '- ', '1. ', '# ', '| - |'],
];

describe('text of strangers', () => {
  it('the oracle sees what is harmful', () => {
    const harmful = ['[a](b)', '![a](b)', '[a]\n\n[a]: b', '<img>', '@octocat', '&#64;octocat', 'o/r#1', 'https://e.x'];
    expect(harmful.filter((text) => harmIn(text).length === 0)).toEqual([]);
    expect(harmIn('```mermaid\nx\n```')).toEqual(['code mermaid']);
  });

  it('does nothing after it was made harmless, in whatever order its parts come', () => {
    const hostile = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, (text) => {
        expect(harmIn(harmlessMarkdown(text))).toEqual([]);
      }),
      { numRuns: 4000 },
    );
  });

  it('keeps headings, tables, lists and code of a report', () => {
    const report = [
      '### sopwright: 1 error',
      '',
      '| Line | Message |',
      '| ---: | :--- |',
      '| 2:7 | Name is `release_notes`, expected **a** `x\\|y`. |',
      '',
      '- 100 → 90 tokens (−10 %) & more',
      '',
      '<details>',
      '<summary>All</summary>',
      '',
      '```text',
      'a',
      '```',
      '</details>',
    ].join('\n');
    expect(harmlessMarkdown(report)).toBe(report.replace('```text', '```text text'));
  });

  it('keeps the text of links, and breaks the rest where nobody sees it', () => {
    const seen = (text: string): string => harmlessMarkdown(text).replaceAll('\u200B', '');
    expect(seen('[rule](https://e.x/a) ![i](b)')).toBe('rule i');
    expect(seen('@octocat #1 https://e.x www.e.x GH-1\n/merge')).toBe('@octocat #1 https://e.x www.e.x GH-1\n/merge');
    expect(harmlessMarkdown('/merge')).not.toMatch(/^\//);
  });

  it.each(['`', '~', '[', '](', '[a](', '![', '\n', '> ', '<', '&', '@', ':/', '# ', '``` ', 'www', '\n /', '|', '\r'])(
    'of one megabyte of %j takes no time',
    (part) => {
      const started = performance.now();
      harmlessMarkdown(part.repeat(1_000_000 / part.length));
      expect(performance.now() - started).toBeLessThan(3000);
    },
  );
});
