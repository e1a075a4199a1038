import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { createDocument } from './document.ts';
import { scalarsOf } from './frontmatter-scalars.ts';

function scalars(yaml: string): [string, string, unknown, string][] {
  const document = createDocument({ path: 'a/SKILL.md', kind: 'skill', content: `\uFEFF---\n${yaml}\n---\n` });
  return scalarsOf(document).map(({ path, style, value, source, range }) => {
    expect(document.text.slice(...range)).toBe(source);
    return [path.join('.'), style, value, source];
  });
}

describe('scalarsOf', () => {
  it('finds scalars at any depth in source order, empty ones left out', () => {
    expect(scalars('a: x # c\nmeta:\n  b: 1\n  c:\n    - "y"\n    - { d: on }\ne:\nf: >-\n  z')).toEqual([
      ['a', 'plain', 'x', 'x'],
      ['meta.b', 'plain', 1, '1'],
      ['meta.c.0', 'double-quoted', 'y', '"y"'],
      ['meta.c.1.d', 'plain', 'on', 'on'],
      ['f', 'folded', 'z', '>-\n  z'],
    ]);
  });

  it('finds none where the YAML does not parse, but reads on past a duplicate key', () => {
    expect(scalars('a: b: c')).toEqual([]);
    expect(scalars('a: 1\na: 2').map(([path]) => path)).toEqual(['a', 'a']);
  });

  it('copes with nesting', () => {
    const time = processorTime(() => {
      expect(scalars(`a: ${'['.repeat(3000)}x${']'.repeat(3000)}`)).toEqual([]);
    });
    expect(time).toBeLessThan(1000);
  });
});
