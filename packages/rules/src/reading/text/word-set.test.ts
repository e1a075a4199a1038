import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentWords, likePairs, type WordSet } from './word-set.ts';

describe('contentWords', () => {
  it('gives distinct words in lower case, without the commonest ones', () => {
    expect(contentWords('Use this skill to Read the PDF, and read pdf2text.')).toEqual(['read', 'pdf', 'pdf2text']);
  });

  it('pairs the characters of scripts without blanks between words', () => {
    expect(contentWords('核对发票 PDF')).toEqual(['核对', '对发', '发票', 'pdf']);
  });

  it('folds wide and composed letters', () => {
    expect(contentWords('ＰＤＦ Café')).toEqual(contentWords('PDF Cafe\u0301'));
  });
});

function share(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((word) => b.includes(word)).length;
  return common / (a.length + b.length - common);
}

describe('likePairs', () => {
  const words = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'.split('')), { minLength: 1, maxLength: 10 });

  it('finds for each set what comparing all with all finds', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.constantFrom(0.3, 0.5, 0.7, 0.9, 1), (lists, threshold) => {
        const sets: WordSet<number>[] = lists.map((list, owner) => ({ owner, words: list }));
        const found = likePairs(sets, threshold);
        const expected = lists.flatMap((list, later) =>
          lists.slice(0, later).some((other) => share(list, other) >= threshold) ? [later] : [],
        );
        expect(found.map(({ later }) => later)).toEqual(expected);
        for (const pair of found) {
          const [earlier = [], later = []] = [lists[pair.earlier], lists[pair.later]];
          expect(pair.earlier).toBeLessThan(pair.later);
          expect(pair.share).toBeCloseTo(share(earlier, later));
        }
      }),
    );
  });

  it('does not compare all with all where every set is alike', () => {
    const sets = Array.from({ length: 5_000 }, (_, owner) => {
      return { owner, words: [...'abcdefghijklmnop'].map((letter) => letter).concat(`only${owner}`) };
    });
    const started = performance.now();
    expect(likePairs(sets, 0.7)).toHaveLength(4_999);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
