import { createDocument, type Document } from '@sopwright/document';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPieceFinder, createStemFinder, createUnitFinder } from './stems.ts';

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

  test('tells letters from signs, and stems of three from longer ones', () => {
    const find = createStemFinder(['/Users/', 'A3T', 'SG.']);
    expect(find(documentOf('The users of a SGML system, a set and oUsersO'))).toEqual([]);
    expect(find(documentOf('sg.x in /users/'))).toEqual(['/Users/', 'SG.']);
  });

  test('forgets a document, however many come', () => {
    const find = createStemFinder(['ignor']);
    const counts = Array.from(
      { length: 600 },
      (_, nth) => find(documentOf(nth === 0 ? 'ignore' : `text ${nth}`)).length,
    );
    expect(counts.filter((count) => count > 0)).toEqual([1]);
  });

  test('tells documents apart that are asked about in turn', () => {
    const find = createStemFinder(['ignor']);
    const [one, other] = [documentOf('ignore'), documentOf('regard')];
    expect([one, other, one, other].map((document) => find(document).length)).toEqual([1, 0, 1, 0]);
  });
});

describe('createPieceFinder', () => {
  test('gives the pieces that are there, case included', () => {
    expect(createPieceFinder(['curl', 'WGET', 'iex'])(documentOf('curl and wget'))).toEqual(['curl']);
  });
});

describe('createUnitFinder', () => {
  test('is exact', () => {
    const some = fc.tuple(fc.integer({ min: 0x80, max: 0xffff }), fc.nat({ max: 0x2000 }));
    fc.assert(
      fc.property(text, some, (content, [from, length]) => {
        const units = Array.from({ length: content.length }, (_, at) => content.charCodeAt(at));
        const expected = units.some((unit) => unit >= from && unit <= from + length);
        expect(createUnitFinder([[from, from + length]])(documentOf(content))).toBe(expected);
      }),
    );
  });

  const spans = [[0xc2, 0xc3] as const, [0x202a, 0x202e] as const, [0xd800, 0xdfff] as const];

  test('misses no unit of its spans', () => {
    const unit = fc.constantFrom(0xc2, 0xc3, 0x202a, 0x202e, 0xd800, 0xdbff, 0xdfff);
    fc.assert(
      fc.property(text, unit, text, (before, code, after) => {
        expect(createUnitFinder(spans)(documentOf(before + String.fromCharCode(code) + after))).toBe(true);
      }),
    );
  });

  test('passes over texts without one', () => {
    expect(createUnitFinder(spans)(documentOf('naïve – “quoted” … 日本語'))).toBe(false);
  });
});
