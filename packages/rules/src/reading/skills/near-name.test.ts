import { createDocument } from '@sopwright/document';
import { type FileView, noFiles } from '@sopwright/lint';
import { describe, expect, it } from 'vitest';
import { nearNameFinder } from './near-name.ts';

function finderAmong(names: readonly string[]): (path: string) => string | undefined {
  const files: FileView = {
    ...noFiles,
    list: (path) => (path === 'skill/references' ? names : []),
    kindAt: (path) => (names.includes(path.slice('skill/references/'.length)) ? 'file' : 'missing'),
  };
  return nearNameFinder(createDocument({ path: 'skill/SKILL.md', kind: 'skill', content: '# Skill\n' }), files);
}

describe('nearNameFinder', () => {
  it.each([
    ['gude.md', ['guide.md', 'other.md'], 'guide.md'],
    ['giude.md', ['guide.md'], 'guide.md'],
    ['guides.md', ['guide.md'], 'guide.md'],
    ['guide', ['guide.md'], 'guide.md'],
    ['guide.markdown', ['guide.md'], 'guide.md'],
    ['error_codes.md', ['error-codes.md'], 'error-codes.md'],
  ])('takes %s among %j for %s', (name, names, meant) => {
    expect(finderAmong(names)(`references/${name}`)).toBe(`references/${meant}`);
  });

  it.each([
    ['names.md', ['dates.md']],
    ['v1.md', ['v2.md']],
    ['step-01.md', ['step-02.md']],
    ['api.md', ['aws.md']],
    ['guide.md', ['guide.txt', 'guide.json']],
    ['gude.md', ['guide/']],
    ['../gude.md', ['guide.md']],
    ['gude.md', Array.from({ length: 301 }, (_, at) => `${at}.md`).concat('guide.md')],
  ])('takes %s among %j for nothing', (name, names) => {
    expect(finderAmong(names)(`references/${name}`)).toBeUndefined();
  });
});
