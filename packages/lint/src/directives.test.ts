import { createDocument, loadMarkdownParser } from '@sopwright/document';
import { describe, expect, it } from 'vitest';
import { directivesOf, MAX_DIRECTIVES } from './directives.ts';

await loadMarkdownParser();

function directivesIn(content: string): ReturnType<typeof directivesOf> {
  return directivesOf(createDocument({ path: 's/SKILL.md', kind: 'skill', content }));
}

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
