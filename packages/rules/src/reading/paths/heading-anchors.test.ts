import { createDocument, loadMarkdownParser } from '@sopwright/document';
import { beforeAll, describe, expect, test } from 'vitest';
import { anchorsOf } from './heading-anchors.ts';
import { comparable, slugOf } from './slug.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

function anchors(content: string): string[] {
  return [...anchorsOf(createDocument({ path: 'a.md', kind: 'reference', content })).values()];
}

// Expected values are those of github-slugger 2.0.0.
describe('slugOf', () => {
  test.each([
    ['Names & dates', 'names--dates'],
    ['The `run_all` command', 'the-run_all-command'],
    ['発行日 — 番号', '発行日--番号'],
    ['🚀 Start', '-start'],
    ['Über alles', 'über-alles'],
    ['1.2.3 (beta)', '123-beta'],
    ['C++ / C#', 'c--c'],
    ['a – b', 'a--b'],
    ['foo‿bar', 'foo‿bar'],
    ['ß ſ', 'ß-ſ'],
  ])('%s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});

describe('anchorsOf', () => {
  test('numbers repeated headings, and passes by numbers that are taken', () => {
    expect(anchors('# A\n\n# A\n\n# A 1\n\n# A\n')).toEqual(['a', 'a-1', 'a-1-1', 'a-2']);
  });

  test('takes ids and names of elements, explicit anchors and headings in quotes', () => {
    const content = "<a id=x></a> <h2 name='y'>Y</h2>\n\n## Title {#own}\n\n> ## Quoted\n";
    expect(anchors(content)).toEqual(expect.arrayContaining(['x', 'y', 'own', 'quoted']));
  });

  test('takes no sign in code for the mark of a site generator', () => {
    expect(anchors('# Names [#](#x)\n\n# `b` [#](#x)\n\n# Lists with `#`\n\n# `c #`#\n')).toEqual([
      'names',
      'x',
      'b',
      'lists-with-',
      'c-',
    ]);
  });

  test('takes what site generators leave: links of headings and boxes to themselves', () => {
    const content = '## Title [\u200B](#site-title)\n\n[Note](#box)\n\n- [Contents](#elsewhere)\n';
    expect(anchors(content)).toEqual(['title', 'site-title', 'box']);
  });

  test('compares without case and without variation selectors', () => {
    expect(comparable('#\uFE0F-A')).toBe(comparable('#-a'));
  });
});
