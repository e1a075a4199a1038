import { parseFrontmatter } from '@sopwright/document';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  cutDescription,
  MAX_DESCRIPTION,
  normalDescription,
  saysWhen,
  skillFrontmatter,
  withScope,
} from './description.ts';

/** Texts with what readers of YAML break on. */
const hostile = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 2, arbitrary: fc.lorem({ maxCount: 20, mode: 'sentences' }) },
      fc.constantFrom(
        ': ',
        ' #',
        '"',
        "'",
        '---',
        '\n---\n',
        '\r\n',
        '...',
        '- ',
        '? ',
        '! ',
        '&a ',
        '*b',
        '%',
        '@',
        '`',
      ),
      fc.constantFrom(
        '\u0000',
        '\u0085',
        '\u2028',
        '\u202E',
        '\uFEFF',
        '\uD83D',
        '🎉',
        '{a: b}',
        '[x]',
        '|',
        '>-',
        '\t',
        '<b>',
        '<<a>b>',
      ),
    ),
    { minLength: 1, maxLength: 200 },
  )
  .map((parts) => parts.join(''));

test('any text as a description is read back as its normal form, by every reader', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const description = cutDescription(normalDescription(text));
      fc.pre(description !== '');
      expect(description.length).toBeLessThanOrEqual(MAX_DESCRIPTION);
      expect(description).not.toMatch(/[\r\n\p{Cc}\p{Cs}]|---|<\/?[A-Za-z][^<>]*>/u);
      const written = skillFrontmatter('a-skill', description);
      const frontmatter = parseFrontmatter(`${written}\n# A\n`);
      expect(frontmatter.problems).toEqual([]);
      expect(frontmatter.get('description')?.value).toBe(description);
      const yaml = written.slice(4, -4);
      for (const version of ['1.1', '1.2'] as const) {
        expect(parse(yaml, { version })).toEqual({ name: 'a-skill', description });
      }
      // A reader that takes the first two fences wherever they stand.
      expect(`${written}# A\n`.split('---')).toHaveLength(3);
    }),
    { numRuns: 500 },
  );
});

test('the normal form of a normal form is itself', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const normal = normalDescription(text);
      expect(normalDescription(normal)).toBe(normal);
    }),
  );
});

test.each(['a-skill', 'on', 'null', '123', '1e3', '2026-01-01', '0x1f', 'y'])('the name %s stays a text', (name) => {
  for (const version of ['1.1', '1.2'] as const) {
    expect(parse(skillFrontmatter(name, 'Does it.').slice(4, -4), { version })).toEqual({
      name,
      description: 'Does it.',
    });
  }
});

test('what people wrote stays as it is', () => {
  const text = 'Schließt einen Monat ab: "Bilanz" #1 – für 日本語、نمی‌خواهم، 👨‍👩‍👧. Use when: asked.';
  expect(normalDescription(`  ${text.replaceAll(' ', '\n ')}  `)).toBe(text);
});

describe('cutting', () => {
  test.each([
    ['a text that fits stays', 'One. Two.', 9, 'One. Two.'],
    ['cuts behind a sentence', 'One two. Three four', 12, 'One two.'],
    ['cuts behind a word where no sentence ends', 'One two three four', 12, 'One two…'],
    ['cuts no character in two', `${'a'.repeat(6)}🎉🎉`, 8, 'aaaaaa…'],
    ['cuts behind a sentence of other scripts', '完了。次は何ですか', 8, '完了。'],
    ['ends at its bound', 'One two. Three.', 15, 'One two. Three.'],
  ])('%s', (_, text, max, expected) => {
    expect(cutDescription(text, max)).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(max);
  });

  test('takes time that grows with the text alone', () => {
    const start = performance.now();
    for (const text of ['a'.repeat(1e6), '. '.repeat(5e5), '<a '.repeat(3e5), '-'.repeat(1e6), '\u200D'.repeat(1e6)]) {
      expect(cutDescription(normalDescription(text)).length).toBeLessThanOrEqual(MAX_DESCRIPTION);
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

test.each([
  ['Creates a bucket. Use when a service needs one.', true],
  ['Use this SOP when the user closes a month.', true],
  ['Use it whenever a build fails.', true],
  ['Runs when the user asks for a report.', true],
  ['Triggers on questions about ledgers.', true],
  ['When asked for a balance, it prints one.', true],
  ['Creates a bucket.', false],
  ['Do not use when the ledger is closed.', false],
  ['Use `other-skill` when the ledger is closed.', false],
  ['Runs when necessary.', false],
  ['Explains how to use it. Works when the moon is full.', false],
])('%j says when: %s', (text, expected) => {
  expect(saysWhen(text)).toBe(expected);
});

test('a scope is written where none stands, within the bound', () => {
  expect(withScope('Use when asked. Do not use for invoices.')).toBe('Use when asked. Do not use for invoices.');
  expect(withScope('Use when asked')).toBe('Use when asked. Do not use for tasks outside of this procedure.');
  expect(withScope('Use when asked. '.repeat(100).trim()).length).toBeLessThanOrEqual(MAX_DESCRIPTION);
});
