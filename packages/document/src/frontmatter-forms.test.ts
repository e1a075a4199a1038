import { describe, expect, it } from 'vitest';
import { createDocument } from './document.ts';
import { formsOf } from './frontmatter-forms.ts';

function formsIn(yaml: string) {
  const document = createDocument({ path: 'a/SKILL.md', kind: 'skill', content: `---\n${yaml}\n---\nBody\n` });
  const { flows, properties } = formsOf(document);
  return {
    flows: flows.map(({ range, lines }) => [document.text.slice(...range), lines]),
    properties: properties.map(({ kind, range }) => [kind, document.text.slice(...range)]),
  };
}

describe('formsOf', () => {
  it('finds the outermost flow collections, with their lines in block style', () => {
    expect(formsIn('tags: [a, "b, c"]\nmetadata: {author: me, n: 1}\nlist:\n  - [x, y]\ndeep: [[a], b]').flows).toEqual(
      [
        ['[a, "b, c"]', ['- a', '- "b, c"']],
        ['{author: me, n: 1}', ['author: me', 'n: 1']],
        ['[x, y]', ['- x', '- y']],
        ['[[a], b]', undefined],
      ],
    );
  });

  it('has no lines for what a block cannot say in the same words', () => {
    expect(
      formsIn('a: []\nb: {}\nc: [x, {y: z}]\nd: [x, # why\n  y]\ne: [a: b]').flows.map(([, lines]) => lines),
    ).toEqual(Array.from({ length: 5 }));
  });

  it('finds a block that is one map in braces', () => {
    expect(formsIn('{"name": "a"}').flows).toEqual([['{"name": "a"}', ['"name": "a"']]]);
  });

  it('finds anchors, aliases and tags where they stand', () => {
    expect(formsIn('a: &x hello\nb: *x\nc: !!str 12\nd: !t &k [p]\ne:\n  - &m n').properties).toEqual([
      ['anchor', '&x'],
      ['alias', '*x'],
      ['tag', '!!str'],
      ['tag', '!t'],
      ['anchor', '&k'],
      ['anchor', '&m'],
    ]);
  });

  it('takes brackets and signs in text for text', () => {
    expect(formsIn('a: "[x] &y"\nb: use [this] & *that*!\nc: |\n  {x}\n  &y')).toEqual({ flows: [], properties: [] });
  });

  it('says nothing of YAML that does not parse', () => {
    expect(formsIn('a: [x\nb: y')).toEqual({ flows: [], properties: [] });
  });
});
