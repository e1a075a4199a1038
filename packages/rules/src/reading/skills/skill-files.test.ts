import { createDocument } from '@sopwright/document';
import type { FileView } from '@sopwright/lint';
import { expect, it } from 'vitest';
import { lookUp, namesakeFinder } from './skill-files.ts';

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
