import { createDocument, type Document, loadMarkdownParser } from '@sopwright/document';
import { beforeAll, describe, expect, it } from 'vitest';
import { blockRangeOf, isReadInPart, MAX_SENTENCES, sentencesOf, splitSentences } from './sentence.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

const pieces = (text: string): string[] => splitSentences(text).map((range) => text.slice(...range));

it.each([
  ['Read it. Write it!', ['Read it.', 'Write it!']],
  ['Use a tool, e.g. a knife. Then stop.', ['Use a tool, e.g. a knife.', 'Then stop.']],
  ['1. Read it. 2. Write it.', ['1. Read it.', '2. Write it.']],
  ['Open `a.b.c` now', ['Open `a.b.c` now']],
  ['先读取。再写入！', ['先读取。', '再写入！']],
  ['', []],
])('splits %j', (text, expected) => {
  expect(pieces(text)).toEqual(expected);
});

it('gives places, sections and text without markup, as long as their ranges', () => {
  const content = '# Title\n\nRun **it** with `--now`. Wait.\n\n- One\n\n| A |\n| - |\n| b |\n';
  const document = createDocument({ path: 'a/SKILL.md', kind: 'skill', content });
  const sentences = sentencesOf(document);
  expect(sentences.map(({ place, text, opensBlock }) => [place, text, opensBlock])).toEqual([
    ['heading', 'Title', true],
    ['paragraph', 'Run   it   with ```````.', true],
    ['paragraph', 'Wait.', false],
    ['item', 'One', true],
    ['cell', 'A', true],
    ['cell', 'b', true],
  ]);
  for (const { range, section, text } of sentences) {
    expect(text).toHaveLength(range[1] - range[0]);
    expect(section?.title).toBe('Title');
  }
  const [, run, wait] = sentences;
  if (run === undefined || wait === undefined) throw new Error('the sentences are missing');
  expect(blockRangeOf(document, wait)).toEqual([run.range[0], wait.range[1]]);
});

it('begins a sentence at a line that opens in bold', () => {
  const document = createDocument({ path: 'a.md', kind: 'skill', content: '**Date**: today\n**Shop**: any\n' });
  expect(sentencesOf(document).map(({ text }) => text.trim())).toEqual(['Date  : today', 'Shop  : any']);
});

describe('a body of too many sentences', () => {
  const body = (count: number): Document =>
    createDocument({ path: 'a/SKILL.md', kind: 'skill', content: 'It ends. '.repeat(count) });

  it('is judged up to the limit, and says so', () => {
    const [whole, long] = [body(MAX_SENTENCES), body(MAX_SENTENCES + 1)];
    expect([sentencesOf(whole).length, isReadInPart(whole)]).toEqual([MAX_SENTENCES, false]);
    expect([sentencesOf(long).length, isReadInPart(long)]).toEqual([MAX_SENTENCES, true]);
    expect(sentencesOf(long).at(-1)?.range).toEqual(sentencesOf(whole).at(-1)?.range);
  });
});
