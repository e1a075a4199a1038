import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDocument } from './document.ts';
import { loadMarkdownParser } from './markdown.ts';
import { proseOf } from './prose.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

function prose(content: string): string {
  const document = createDocument({ path: 'a/SKILL.md', kind: 'skill', content });
  const text = proseOf(document);
  expect(text).toHaveLength(document.text.length);
  return text;
}

function words(content: string): string {
  return prose(content).replace(/\s+/g, ' ').trim();
}

describe('proseOf', () => {
  it('keeps words where they stand', () => {
    const text = '\uFEFF---\nname: a\n---\n\n# Title\n\nSome *strong* `code` words.\n';
    const kept = prose(text);
    for (const word of ['Title', 'Some', 'strong', 'words.']) expect(kept.indexOf(word)).toBe(text.indexOf(word));
    expect(kept.split('\n')).toHaveLength(text.split('\n').length);
  });

  it.each([
    ['emphasis', '**a** _b_ ~~c~~', 'a b c'],
    ['code', 'a `b` c\n\n```\nd\n```\n\n    e\n', 'a c'],
    ['html', 'a <b>c</b> <!-- d -->\n\n<div>\ne\n</div>\n', 'a c'],
    ['link targets', '[a](b "c") ![d](e) [f][g]\n\n[g]: h', 'a f'],
    ['addresses', 'See https://a.example/b, <https://c.example>, www.d.example or e@f.example.', 'See , , or .'],
    ['an address as a link text', '[the page](https://a.example)', 'the page'],
    ['lists and quotes', '> a\n\n- b\n1. c\n', 'a b c'],
    ['tables', '| a | b |\n|---|---|\n| c | d |\n', 'a b c d'],
    ['frontmatter', '---\na: b\n---\nc', 'c'],
  ])('blanks markup: %s', (_, text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('has the length and line breaks of the text', () => {
    const parts = fc.array(
      fc.constantFrom(
        'a ',
        '*',
        '_b_',
        '`c`',
        '\n',
        '\r\n',
        '# ',
        '- ',
        '> ',
        '[x](y)',
        '<i>',
        '😀',
        '&amp;',
        '|',
        '```\n',
        'http://z.example ',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(parts, (list) => {
        const text = list.join('');
        const kept = prose(text);
        expect(kept.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''));
        for (const match of kept.matchAll(/\S+/g))
          expect(text.slice(match.index, match.index + match[0].length)).toBe(match[0]);
      }),
    );
  });
});

it('blanks code character by character', () => {
  const characters = fc.constantFrom('a', ' ', '\t', '\u2028', '\u00a0', '😀', '<', '\n', '\r');
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 30 }), (code) => {
      const content = `\`\`\`\n${code}\n\`\`\`\n`;
      expect(prose(content)).toBe(content.replace(/[^\n\r]/g, ' '));
    }),
  );
});
