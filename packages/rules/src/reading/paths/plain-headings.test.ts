import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDocument, type Document, loadMarkdownParser } from '@sopwright/document';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { anchorsOf } from './heading-anchors.ts';
import { plainAnchorsOf } from './plain-headings.ts';

const CORPUS = join(import.meta.dirname, '../../../../../../shared/corpus');

beforeAll(async () => {
  await loadMarkdownParser();
});

function documentOf(content: string): Document {
  return createDocument({ path: 'a.md', kind: 'reference', content });
}

/** Anchors that the lines have and the tree has not. */
function wrongIn(content: string): string[] {
  const document = documentOf(content);
  const known = anchorsOf(document);
  return [...plainAnchorsOf(document)].filter((anchor) => !known.has(anchor));
}

describe('plainAnchorsOf', () => {
  test('finds headings with nothing but code for markup', () => {
    const content =
      '---\nname: x\n---\n# One\n\n## Two `a_b` ##\n\n```sh\n\n# three\n```\n\n### *Four*\n\n## Five & Six\n';
    expect([...plainAnchorsOf(documentOf(content))]).toEqual(['one', 'two-a_b', 'five--six']);
  });

  test('finds where headings link to themselves', () => {
    const content =
      '# `mise use` [\u200B](#mise-use)\n\n# `[X]…` [\u200B](#x)\n\n## [Tags](#tags)\n\n## [*a*](#b)\n\n## \\[c](#d)\n\n## ![e](#f)\n';
    expect([...plainAnchorsOf(documentOf(content))]).toEqual(['mise-use', 'x', 'tags']);
  });

  test('finds no link that is none, whatever stands around it', () => {
    const pieces = [
      '[',
      ']',
      '(#a)',
      '[b](#c)',
      '`',
      '``',
      '\\',
      '!',
      '<',
      '>',
      '*',
      '_',
      ' ',
      'x',
      '\u200B',
      '&amp;',
      '#',
      '~',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
        expect(wrongIn(`# ${parts.join('')}[d](#e)\n\n# ${parts.join('')}\n`)).toEqual([]);
      }),
      { numRuns: 20_000 },
    );
  });

  test.each([
    '- a\n  ```\n\n# b\n  ```\n\n# c\n',
    '<pre>\n\n# a\n</pre>\n\n# b\n',
    '<!-- a\n\n# b\n-->\n',
    '> ```\n\n# a\n',
    '```\n\n# a\n~~~\n\n# b\n```\n\n# c\n',
    '``` `x`\n\n# a\n',
    '# `[ \u200B`\n',
    '# `[ #`\n\n# a `#`\n\n# `[ #`#\n',
    '# `` a`b ``\n\n# ` c `\n\n# `d` `e`\n',
    '1. a\n\n    ```\n\n# b\n\n    ```\n\n# c\n',
  ])('finds nothing that is no heading in %j', (content) => {
    expect(wrongIn(content)).toEqual([]);
  });

  test('finds nothing that is no heading in any text', () => {
    const lines = [
      '# a',
      '## `b` c',
      '- d',
      '  e',
      '```',
      '  ```',
      '````',
      '~~~',
      '> f',
      '> ```',
      '<pre>',
      '<div>',
      '</div>',
    ];
    const text = fc.array(
      fc.constantFrom(...lines, '', '', '', '<!--', '-->', '    g', '1. h', '\t```', '# i ##', '# `j` [\u200B](#k)'),
      {
        maxLength: 16,
      },
    );
    fc.assert(
      fc.property(text, (parts) => wrongIn(parts.join('\n')).length === 0),
      { numRuns: 5_000 },
    );
  });

  test.skipIf(!existsSync(CORPUS))(
    'finds most headings of real files, and nothing else (skipped without the corpus)',
    () => {
      let [plain, all] = [0, 0];
      for (const path of readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.md'),
      )) {
        const content = readFileSync(join(CORPUS, path), 'utf8');
        expect([path, ...wrongIn(content)]).toEqual([path]);
        const document = documentOf(content);
        plain += plainAnchorsOf(document).size;
        all += anchorsOf(document).size;
      }
      expect(plain / all).toBeGreaterThan(0.7);
    },
  );
});
