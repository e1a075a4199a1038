import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { createDocument, type Document } from './document.ts';
import { loadMarkdownParser } from './markdown.ts';
import { plainText, sectionAt, sectionsOf } from './outline.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

const read = (content: string): Document => createDocument({ path: 'a/SKILL.md', kind: 'skill', content });

describe('sectionsOf', () => {
  it('nests headings and knows where each ends', () => {
    const document = read(
      '\uFEFF---\na: 1\n---\nintro\n\n# A *b* `c`\n\none\n\n## B\n\ntwo\n\n### C\n\n## D\n\nthree\n',
    );
    const { text } = document;
    const seen = sectionsOf(document).map(({ title, depth, parents, range, contentRange, content }) => ({
      title,
      depth,
      parents: parents.map((parent) => parent.title),
      content: content.length,
      inside: text.slice(...contentRange).trim(),
      end: text.slice(range[1], range[1] + 4),
    }));
    expect(seen).toEqual([
      { title: 'A b c', depth: 1, parents: [], content: 1, inside: 'one', end: '' },
      { title: 'B', depth: 2, parents: ['A b c'], content: 1, inside: 'two', end: '## D' },
      { title: 'C', depth: 3, parents: ['A b c', 'B'], content: 0, inside: '', end: '## D' },
      { title: 'D', depth: 2, parents: ['A b c'], content: 1, inside: 'three', end: '' },
    ]);
    const [first] = sectionsOf(document);
    expect(first && text.slice(...first.headingRange)).toBe('# A *b* `c`');
  });

  it('leaves headings in quotes, lists and fences alone', () => {
    expect(sectionsOf(read('> # a\n\n- # b\n\n```\n# c\n```\n'))).toEqual([]);
  });

  it('covers a document from its first heading on, whatever the depths', () => {
    const depths = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(depths, (list) => {
        const document = read(list.map((depth) => `${'#'.repeat(depth)} h\n\ntext\n\n`).join(''));
        const sections = sectionsOf(document);
        expect(sections.map(({ depth }) => depth)).toEqual(list);
        sections.forEach((section, index) => {
          const closing = sections.slice(index + 1).find(({ depth }) => depth <= section.depth);
          expect(section.range[1]).toBe(closing?.headingRange[0] ?? document.text.length);
          const next = sections[index + 1];
          expect(section.contentRange[1]).toBe(next?.headingRange[0] ?? document.text.length);
          const above = section.parents.map(({ depth }) => depth);
          expect(above).toEqual(above.toSorted((a, b) => a - b));
          expect(above.every((depth) => depth < section.depth)).toBe(true);
        });
      }),
    );
  });

  it('is quick with as many headings as are read', () => {
    const document = read('# a\n## b\n'.repeat(12_000));
    expect(document.tree.children).toHaveLength(24_000);
    const time = processorTime(() => {
      expect(sectionsOf(document)).toHaveLength(24_000);
    });
    expect(time).toBeLessThan(1500);
  });

  it('has for each offset the last section that begins before it', () => {
    const document = read('a\n# b\nc\n## d\n### e\nf');
    for (let offset = 0; offset <= document.text.length; offset++) {
      const section = sectionsOf(document).findLast(({ headingRange }) => headingRange[0] < offset);
      expect(sectionAt(document, offset)).toBe(section);
    }
  });
});

describe('plainText', () => {
  it('keeps words and code, and drops markup', () => {
    const [paragraph] = read('a *b* `c` [d](e) ![f](g) <i>h</i>\\\ni &amp; j').tree.children;
    expect(paragraph && plainText(paragraph)).toBe('a b c d  h i & j');
  });
});
