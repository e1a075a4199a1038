import { createDocument, loadMarkdownParser } from '@sopwright/document';
import { describe, expect, it } from 'vitest';
import { directivesOf, MAX_DIRECTIVES } from './directives.ts';

await loadMarkdownParser();

function directivesIn(content: string): ReturnType<typeof directivesOf> {
  return directivesOf(createDocument({ path: 's/SKILL.md', kind: 'skill', content }));
}

describe('suppression comments', () => {
  it('reach past one blank line, which formatters put below a comment, and no further', () => {
    const comment = '<!-- sopwright-disable-next-line a/b -- why -->';
    const lines = directivesIn(`${comment}\ntext\n\n${comment}\n\ntext\n\n${comment}\n\n\ntext\n\n${comment}`);
    expect(lines.map(({ firstLine, lastLine }) => [firstLine, lastLine])).toEqual([
      [2, 2],
      [5, 6],
      [9, 10],
      [14, 14],
    ]);
  });

  it('are read in a YAML document as in frontmatter', () => {
    const content =
      'version: 1 # sopwright-disable-line a/b -- why\n# sopwright-disable-next-line c/d -- why\nsops: 3\n';
    const document = createDocument({ path: 'sopwright.registry.yaml', kind: 'registry', content });
    expect(directivesOf(document)).toMatchObject([
      { rules: ['a/b'], firstLine: 1, lastLine: 1 },
      { rules: ['c/d'], firstLine: 3, lastLine: 3 },
    ]);
  });
});

describe('suppression comments of a hostile file', () => {
  it('count up to a limit, and the first one too many is told', () => {
    const directives = directivesIn('<!-- sopwright-disable-next-line a/b -- why -->\n\n'.repeat(MAX_DIRECTIVES + 20));
    expect(directives).toHaveLength(MAX_DIRECTIVES + 1);
    expect(directives.at(-1)).toMatchObject({ fault: 'too-many', firstLine: 0, lastLine: -1 });
    expect(directives.at(-2)?.fault).toBeUndefined();
  });

  it('take no time that grows with the square of their number', () => {
    const opened = '<!-- sopwright-disable a/b -->\n\n'.repeat(15_000);
    const ended = '<!-- sopwright-enable c/d -->\n\n'.repeat(15_000);
    const start = performance.now();
    directivesIn(opened + ended);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
