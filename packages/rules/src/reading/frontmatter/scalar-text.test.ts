import { createDocument } from '@sopwright/document';
import { describe, expect, it } from 'vitest';
import { rangeInValue, textField } from './scalar-text.ts';

function find(value: string, part: string): string | undefined {
  const document = createDocument({ path: 'a/SKILL.md', kind: 'skill', content: `---\ndescription: ${value}\n---\n` });
  const field = document.frontmatter.get('description');
  if (typeof field?.value !== 'string') return undefined;
  const at = field.value.indexOf(part);
  if (at === -1) return undefined;
  const [start, end] = rangeInValue(document, field, [at, at + part.length]);
  return document.text.slice(start, end);
}

describe('rangeInValue', () => {
  it.each([
    ['plain', 'Reads my files', 'my', 'my'],
    ['plain over two lines', 'Reads\n  my files', 'Reads my', 'Reads\n  my'],
    ['single-quoted', "'Don''t read my files'", 'my', 'my'],
    ['single-quoted with the quote', "'Don''t read'", "Don't", "Don''t"],
    ['double-quoted', '"Say \\"hi\\" to my \\u00e9t\\xe9 files"', 'my', 'my'],
    ['double-quoted behind wide escapes', '"\\U0001F600 caf\\u00e9\\tmy files"', 'my', 'my'],
    ['double-quoted escape itself', '"caf\\u00e9 files"', 'café', 'caf\\u00e9'],
    ['folded', '>-\n  Reads all\n  of my files', 'all of my', 'all\n  of my'],
    ['literal with a comment behind the mark', '| # note\n  Reads my\n\n  files', 'my', 'my'],
  ])('finds a part of a %s value', (_, value, part, expected) => {
    expect(find(value, part)).toBe(expected);
  });

  it('finds a part of a value recovered from broken YAML', () => {
    expect(find('"Use when: my', 'my')).toBe('my');
  });

  it('gives the whole value for a part without characters', () => {
    expect(find('Reads my files', '')).toBe('Reads my files');
  });
});

describe('textField', () => {
  const document = createDocument({
    path: 'a/SKILL.md',
    kind: 'skill',
    content: '---\nname: a\ndescription: " "\nversion: 1\n---\n',
  });

  it('gives texts only', () => {
    expect(textField(document, 'name')?.value).toBe('a');
    expect(textField(document, 'description')).toBeUndefined();
    expect(textField(document, 'version')).toBeUndefined();
    expect(textField(document, 'license')).toBeUndefined();
  });
});
