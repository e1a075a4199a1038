import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { createDocument, type Document, loadMarkdownParser, sectionsOf, walkTree } from '@sopwright/document';
import { beforeAll, expect, test } from 'vitest';
import { filesBelow, readText, root } from './source-tree.ts';

interface Link {
  readonly page: string;
  readonly line: number;
  readonly target: string;
}

beforeAll(async () => {
  await loadMarkdownParser();
});

function openPage(page: string): Document {
  return createDocument({ path: page, kind: 'reference', content: readText(page) });
}

function linksOf(page: string): Link[] {
  const document = openPage(page);
  const links: Link[] = [];
  walkTree(document.tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const { line } = document.lines.position(document.rangeOf(node)[0]);
    links.push({ page, line, target: node.url });
  });
  return links.filter(({ target }) => !/^[a-z][a-z0-9+.-]*:/i.test(target));
}

/** Anchors as GitHub makes them: lower case, punctuation dropped, blanks to hyphens, repeats numbered. */
function anchorsOf(page: string): Set<string> {
  const seen = new Map<string, number>();
  return new Set(
    sectionsOf(openPage(page)).map(({ title }) => {
      const slug = title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
        .replaceAll(' ', '-');
      const nth = seen.get(slug) ?? 0;
      seen.set(slug, nth + 1);
      return nth === 0 ? slug : `${slug}-${nth}`;
    }),
  );
}

function fault({ page, target }: Link): string | undefined {
  const [path = '', anchor] = decodeURI(target).split('#');
  const file = path === '' ? page : posix.normalize(posix.join(posix.dirname(page), path));
  if (path.startsWith('/') || file.startsWith('..')) return 'leaves the repository';
  if (!existsSync(join(root, file))) return 'is not there';
  if (anchor === undefined || !file.endsWith('.md')) return undefined;
  return anchorsOf(file).has(anchor) ? undefined : 'has no such heading';
}

test('links between the pages of the repository lead somewhere', () => {
  const pages = filesBelow('.', /\.md$/).filter((path) => !/(?:^|\/)(?:test|plugins|\.changeset)\//.test(path));
  expect(pages).toContain('README.md');
  const broken = pages.flatMap(linksOf).flatMap((link) => {
    const why = fault(link);
    return why === undefined ? [] : [`${link.page}:${link.line}: ${link.target} ${why}`];
  });
  expect(broken).toEqual([]);
});
