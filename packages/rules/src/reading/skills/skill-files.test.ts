import { createDocument } from '@sopwright/document';
import type { FileView } from '@sopwright/lint';
import { expect, it } from 'vitest';
import { lookUp, namesakeFinder, nearbyFile } from './skill-files.ts';

const document = createDocument({ path: 's/SKILL.md', kind: 'skill', content: '# S\n' });
const kinds: Readonly<Record<string, ReturnType<FileView['kindAt']>>> = {
  's/SKILL.md': 'file',
  's/references': 'directory',
  's/references/pipe': 'other',
  's/references/known.md': 'file',
};
const names: Readonly<Record<string, readonly string[]>> = {
  s: ['SKILL.md', 'references/'],
  's/references': ['known.md', 'link-to-nothing.md', 'pipe'],
};
const files: FileView = {
  kindAt: (path) => kinds[path] ?? 'missing',
  list: (path) => names[path] ?? [],
  document: () => undefined,
  text: () => undefined,
};

it('takes a pipe for something that stands there', () => {
  expect(lookUp(document, 'references/pipe', files)).toEqual({ status: 'found', path: 's/references/pipe' });
});

it('takes a link that leads nowhere for missing, and names it to nobody', () => {
  expect(lookUp(document, 'references/link-to-nothing.md', files).status).toBe('missing');
  const namesakeOf = namesakeFinder(document, files);
  expect(['link-to-nothing.md', 'references/link-to-nothing.md', 'pipe'].map(namesakeOf)).toEqual(
    Array.from({ length: 3 }),
  );
  expect(namesakeOf('known.md')).toBe('references/known.md');
});

it.each([
  [100, 100],
  [5_000, 0],
])('of %i folders beside a skill looks into %i for a file that it misses', (siblings, looks) => {
  const skill = createDocument({ path: 'skills/s/SKILL.md', kind: 'skill', content: '# S\n' });
  const asked: string[] = [];
  const view: FileView = {
    ...files,
    kindAt: (path) => {
      asked.push(path);
      return path === 'skills/t7/gone-guide.md' ? 'file' : 'missing';
    },
    list: (path) => (path === 'skills' ? Array.from({ length: siblings }, (_, at) => `t${at}/`) : []),
  };
  expect(nearbyFile(skill, 'gone-guide.md', view)).toBe(looks > 0 ? '../t7/gone-guide.md' : undefined);
  expect(asked.filter((path) => path.startsWith('skills/t'))).toHaveLength(looks);
});
