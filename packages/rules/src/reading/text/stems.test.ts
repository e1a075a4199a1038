import { createDocument, type Document } from '@sopwright/document';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createStemFinder } from './stems.ts';

function documentOf(content: string): Document {
  return createDocument({ path: 'a/SKILL.md', kind: 'skill', content });
}

const text = fc.string({ unit: 'binary', maxLength: 60 });

describe('createStemFinder', () => {
  test('misses no stem, in whatever case', () => {
    fc.assert(
      fc.property(text, fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), text, (before, stem, after) => {
        expect(createStemFinder(['no such stem', stem])(documentOf(before + stem + after))).toContain(stem);
      }),
    );
    expect(createStemFinder(['ignor'])(documentOf('Do not IGNORE it'))).toEqual(['ignor']);
    expect(createStemFinder(['忽略所有'])(documentOf('请忽略所有'))).toEqual(['忽略所有']);
  });

  test('passes over texts without one', () => {
    const find = createStemFinder(['ignor', 'bypass']);
    expect(find(documentOf('The signature is by the passport office, north of it.'))).toEqual([]);
    expect(find(documentOf(''))).toEqual([]);
  });

  test('tells documents apart that are asked about in turn', () => {
    const find = createStemFinder(['ignor']);
    const [one, other] = [documentOf('ignore'), documentOf('regard')];
    expect([one, other, one, other].map((document) => find(document).length)).toEqual([1, 0, 1, 0]);
  });
});
