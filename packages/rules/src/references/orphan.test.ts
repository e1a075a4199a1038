import { createDocument, type Document, loadMarkdownParser } from '@sopwright/document';
import { createEngine, type FileView } from '@sopwright/lint';
import { beforeAll, expect, test } from 'vitest';
import orphan from './orphan.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

function viewOf(contents: Readonly<Record<string, string>>): FileView {
  const names = Object.keys(contents);
  return {
    kindAt: (path) =>
      path in contents ? 'file' : names.some((name) => name.startsWith(`${path}/`)) ? 'directory' : 'missing',
    list: (directory) => {
      const below = names
        .filter((name) => name.startsWith(`${directory}/`))
        .map((name) => name.slice(directory.length + 1));
      return [...new Set(below.map((name) => name.replace(/\/.*/, '/')))].toSorted();
    },
    document: (path) => {
      const content = contents[path];
      return content === undefined ? undefined : createDocument({ path, kind: 'reference', content });
    },
  };
}

test('follows names through scripts where the edge lets them be read', () => {
  const contents = {
    'a/SKILL.md': '---\nname: a\n---\n\nRun `scripts/run.py`.\n',
    'a/scripts/run.py': "open('references/used.md')\n",
    'a/references/used.md': '# Used\n',
    'a/references/unused.md': '# Unused\n',
  };
  const skill: Document = createDocument({ path: 'a/SKILL.md', kind: 'skill', content: contents['a/SKILL.md'] });
  const settings = new Map([['references/orphan', { severity: 'warning' as const, options: {} }]]);
  const engine = createEngine({ rules: [orphan], clients: [], settings });
  const { findings } = engine.conclude([engine.analyze(skill, viewOf(contents))]);
  expect(findings.map(({ message }) => message)).toEqual([
    'Nothing in the skill names `references/unused.md`, expected SKILL.md to say when to read it.',
  ]);
});
