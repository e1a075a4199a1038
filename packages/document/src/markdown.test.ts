import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import {
  findTooDeep,
  findTooDense,
  loadMarkdownParser,
  MAX_CONTAINER_DEPTH,
  MAX_DELIMITER_RUNS,
  MAX_NODES,
  mdastParser,
  parseMarkdown,
} from './markdown.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

describe('loadMarkdownParser', () => {
  afterAll(async () => {
    await loadMarkdownParser();
  });

  it('finds the native parser here, and the other one when told to', async () => {
    expect(await loadMarkdownParser()).toBe('satteri');
    expect(await loadMarkdownParser('mdast-util-from-markdown')).toBe('mdast-util-from-markdown');
    expect(parseMarkdown('# a').root.children[0]?.type).toBe('heading');
    expect(await loadMarkdownParser('satteri')).toBe('satteri');
  });
});

describe('parseMarkdown', () => {
  it('leaves a byte order mark out of its offsets', () => {
    const [heading] = parseMarkdown('\uFEFF# a').root.children;
    expect(heading?.position?.start.offset).toBe(0);
  });

  it.each([
    ['---\na: 1\n---\ntext', 'a: 1', 12],
    ['--- \t\na: 1\n--- \ntext', 'a: 1', 15],
    ['--- \r\na: 1\r\nb: 2\r\n---\r\ntext', 'a: 1\r\nb: 2', 21],
    ['---\n---  \ntext', '', 9],
  ])('has frontmatter as a node of its own in %j', (text, value, end) => {
    const { root } = parseMarkdown(text);
    expect(root.children.map(({ type }) => type)).toEqual(['yaml', 'paragraph']);
    const [yaml, paragraph] = root.children;
    expect(yaml).toMatchObject({ value, position: { start: { offset: 0, line: 1, column: 1 }, end: { offset: end } } });
    expect(text.slice(paragraph?.position?.start.offset)).toBe('text');
  });

  it('takes no frontmatter out of what has a bad fence', () => {
    expect(parseMarkdown('--- \na: 1\n---x\n').root.children[0]?.type).toBe('thematicBreak');
  });

  it('serves as the parser of a unified pipeline', () => {
    const tree = unified().use(mdastParser).parse('*a*');
    expect(tree).toMatchObject({ type: 'root', children: [{ type: 'paragraph' }] });
  });
});

describe('nesting', () => {
  const deepest = `${'> '.repeat(MAX_CONTAINER_DEPTH)}a`;
  it('is read up to the limit and not beyond', () => {
    expect(findTooDeep(deepest)).toBeUndefined();
    expect(findTooDeep(`a\n\n> ${deepest}`)).toBe(3);
    expect(parseMarkdown(deepest).hostile).toBeUndefined();
    const { root, hostile } = parseMarkdown(`\uFEFFa\n\n> ${deepest}`);
    expect(root.children).toEqual([]);
    expect(hostile).toEqual({ cause: 'nesting', offset: 4 });
  });

  it.each(['>', '> ', '- ', '1. ', '+ > * '])('of %j is found', (marker) => {
    expect(findTooDeep(marker.repeat(200))).toBe(0);
  });

  it('is found wherever the line begins', () => {
    const line = `${'>'.repeat(MAX_CONTAINER_DEPTH + 1)}a`;
    for (let at = 0; at < 3 * MAX_CONTAINER_DEPTH; at++) {
      expect(findTooDeep(`${'x'.repeat(at)}\n${line}\nx`)).toBe(at + 1);
    }
  });

  it.each([
    ['a rule', '-'.repeat(500)],
    ['a rule with blanks', '- '.repeat(50)],
    ['emphasis', '*'.repeat(500)],
    ['a long line', 'a > b - c '.repeat(500)],
  ])('is not seen in %s', (_, text) => {
    expect(findTooDeep(text)).toBeUndefined();
  });
});

describe('density', () => {
  const dense = '*a '.repeat(MAX_DELIMITER_RUNS + 1);
  it('counts per run of lines, whatever their breaks', () => {
    const half = '*a '.repeat(MAX_DELIMITER_RUNS / 2 + 1);
    for (const gap of ['\n\n', '\r\n\r\n', '\n \t\n', '\r\n \r\n']) {
      expect(findTooDense(half + gap + half + gap + half)).toBeUndefined();
      expect(findTooDense(half + gap + dense)).toBe(half.length + gap.length);
    }
    expect(findTooDense(`${half}\n${half}`)).toBe(0);
  });

  it('sees through markers side by side', () => {
    expect(findTooDense('*_'.repeat(MAX_DELIMITER_RUNS))).toBe(0);
  });

  it('counts addresses by the length of the text they are in', () => {
    expect(findTooDense('https://x.y/z '.repeat(30_000))).toBeUndefined();
    expect(findTooDense('https://x.y/z '.repeat(70_000))).toBe(0);
    expect(findTooDense('https://x.y/z\n\n'.repeat(70_000))).toBeUndefined();
    expect(findTooDense('me@example.com '.repeat(60_000))).toBe(0);
  });

  it('counts character references by the length of the text they are in', () => {
    expect(findTooDense('&amp; '.repeat(2000))).toBeUndefined();
    expect(findTooDense(`${'x'.repeat(500)}&amp;`.repeat(1000))).toBe(0);
    expect(findTooDense(`${'x'.repeat(500)}&amp;\n\n`.repeat(1000))).toBeUndefined();
  });

  it('makes a hostile document', () => {
    expect(parseMarkdown(`a\n\n${dense}`)).toEqual({
      root: { type: 'root', children: [] },
      hostile: { cause: 'delimiters', offset: 3 },
    });
  });
});

describe('size', () => {
  afterAll(async () => {
    await loadMarkdownParser();
  });

  it.each(['satteri', 'mdast-util-from-markdown'] as const)(
    'is read up to the limit and not beyond by %s',
    async (name) => {
      await loadMarkdownParser(name);
      // A heading without text is one node, the root another.
      const headings = (count: number): string => '#\n'.repeat(count);
      expect(parseMarkdown(headings(MAX_NODES - 1)).root.children).toHaveLength(MAX_NODES - 1);
      expect(parseMarkdown(headings(MAX_NODES))).toEqual({
        root: { type: 'root', children: [] },
        hostile: { cause: 'nodes', offset: 0 },
      });
    },
  );

  it.each(['a\n=\n'.repeat(2_001), '> a\n\n'.repeat(2_001), 'a '.repeat(125_001)])(
    'is less where the parser in JavaScript would take long',
    async (text) => {
      await loadMarkdownParser('mdast-util-from-markdown');
      expect(parseMarkdown(text).hostile).toEqual({ cause: 'slow', offset: 0 });
      await loadMarkdownParser();
      expect(parseMarkdown(text).hostile).toBeUndefined();
    },
  );

  it.each(['---\na: 1\n---\n', '\uFEFF--- \na: 1\n--- \n'])('is told behind %j', (head) => {
    expect(parseMarkdown(head + '#\n'.repeat(MAX_NODES)).hostile).toEqual({ cause: 'nodes', offset: head.length });
  });
});

describe('speed', () => {
  const limit = 300_000;
  it.each([
    '> ',
    '- ',
    '*a ',
    '*a_ ',
    '*_',
    '[',
    '[a](',
    '![',
    '`',
    '`a ',
    '<',
    '<a ',
    '&amp;',
    '&amp; a ',
    '\\',
    '|',
    '|-',
    '# a\n',
    '- a\n',
    '> a\n',
    '[^a]: b\n\n',
    '[a]: b\n',
    'www.a.b ',
    'a@b.c ',
    '~~~\n',
    '\n',
    ' ',
    '\t',
    '\0',
    '\ud800',
    '<!--',
    '<b>',
    '1) a\n\n',
  ])('stays with 300,000 characters of %j', (unit) => {
    const time = processorTime(() => {
      parseMarkdown(unit.repeat(limit / unit.length));
    });
    expect(time).toBeLessThan(2000);
  });
});
