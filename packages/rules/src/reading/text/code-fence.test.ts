import { createDocument, loadMarkdownParser, walkTree } from '@sopwright/document';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CodeFence, fenceOf, mayHoldUnclosedFence } from './code-fence.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

function fencesIn(content: string): (CodeFence | undefined)[] {
  const document = createDocument({ path: 'SKILL.md', kind: 'skill', content });
  const fences: (CodeFence | undefined)[] = [];
  walkTree(document.tree, (node) => {
    if (node.type === 'code') fences.push(fenceOf(document, node));
  });
  return fences;
}

it.each([
  ['```a\nx\n```\n', true],
  ['```a\r\nx\r\n```\r\n', true],
  ['```\n```', true],
  ['```\nx\n```   \n\ny', true],
  ['````\n```\nx\n```\n````', true],
  ['~~~\n```\n~~~', true],
  ['> ```\n> x\n> ```\n', true],
  ['1. a\n\n   ```\n   x\n\n   y\n   ```\n', true],
  ['```a\nx\n', false],
  ['```', false],
  ['```\n\n\n', false],
  ['~~~\n```\n', false],
  ['````\n```\n', false],
  ['> ```\n> x\n\ny', false],
  // Four columns make the marker content.
  ['```\nx\n    ```\n', false],
])('tells whether %j is closed', (content, isClosed) => {
  expect(fencesIn(content).map((fence) => fence?.isClosed)).toEqual([isClosed]);
});

it('takes a marker outside the list item for a new fence', () => {
  expect(fencesIn('- a\n  ```b\n  x\n```\ny\n')).toEqual([
    { opening: [6, 10], isClosed: false },
    { opening: [15, 18], isClosed: false },
  ]);
});

it('leaves a byte order mark and trailing blanks out of the opening line', () => {
  expect(fencesIn('\uFEFF```a  \nx\n```\n')).toEqual([{ opening: [1, 5], isClosed: true }]);
});

it('knows no fence of indented code', () => {
  expect(fencesIn('    x\n')).toEqual([undefined]);
});

describe('mayHoldUnclosedFence', () => {
  it.each([
    ['closed', '```js\na\n```\n', false],
    ['none', 'text `code` ``` inline ```\n', false],
    ['open at the end', '```\na\n', true],
    ['an inner fence with a language', '```\n```js\na\n```\n', false],
    ['closed in another column', '- ```\n  a\n```\n', true],
    ['closed within a list item', '- ```\n  a\n  ```\n', false],
    ['longer markers outside', '````\n```\na\n```\n````\n', false],
    ['tildes', '~~~\n```\n~~~\n', false],
    ['a quote that ends', '> ```\n> a\n\n```\n', true],
  ])('%s', (_, text, expected) => {
    expect(mayHoldUnclosedFence(text)).toBe(expected);
  });
});
