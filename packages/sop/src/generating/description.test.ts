import { parseFrontmatter } from '@sopwright/document';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  cutDescription,
  descriptionFrom,
  MAX_DESCRIPTION,
  normalDescription,
  sentenceOnWhen,
  skillFrontmatter,
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
    for (const text of ['a', '. ', '<a ', '-', '\u200D', '- '].map((piece) => piece.repeat(1e5))) {
      expect(cutDescription(normalDescription(text)).length).toBeLessThanOrEqual(MAX_DESCRIPTION);
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

test.each([
  ['Creates a bucket. Use when a service needs one.', true],
  ['Use this SOP when the user closes a month.', true],
  ['Use it whenever a build fails.', true],
  ['Use when: the user asks for a balance.', true],
  ['Use close-month when the ledger is open.', false],
  ['Runs when the user asks for a report.', true],
  ['Triggers on questions about ledgers.', true],
  ['When asked for a balance, it prints one.', true],
  ['Creates a bucket.', false],
  ['Do not use when the ledger is closed.', false],
  ['Use `other-skill` when the ledger is closed.', false],
  ['Runs when necessary.', false],
  ['Explains how to use it. Works when the moon is full.', false],
])('%j says when: %s', (text, expected) => {
  expect(sentenceOnWhen(text) !== undefined).toBe(expected);
});

const SCOPE = 'Do not use for tasks outside of this procedure.';

test.each([
  ['a scope of its own', 'Use when asked. Do not use for invoices.', 'Use when asked. Do not use for invoices.'],
  ['no scope', 'Use when asked', `Use when asked. ${SCOPE}`],
  ['no word on when', 'Closes a month.', undefined],
])('an overview with %s', (_, text, expected) => {
  expect(descriptionFrom(text)).toBe(expected);
});

test('what says when is kept from behind the bound', () => {
  const made = descriptionFrom(`Closes. ${'x '.repeat(600)}. Use when the user closes a month`);
  expect(made).toMatch(/^Closes\. (?:x )+x… Use when the user closes a month\. Do not use for tasks outside/);
  expect(made?.length).toBeLessThanOrEqual(360);
  expect(made?.length).toBeGreaterThan(350);
});

test('a long sentence on when is kept whole, and what comes before it gives way', () => {
  const when = `Use when the user ${'closes a month or a year, '.repeat(12)}or both.`;
  const made = descriptionFrom(`Closes the books of a company. ${'It does more. '.repeat(60)}${when}`);
  expect(made).toMatch(/^Closes the books of a company\./);
  expect(made).toContain(when);
  expect(made?.length).toBeLessThanOrEqual(MAX_DESCRIPTION / 2);
});

test('what is made of a text says when, within the bound', () => {
  fc.assert(
    fc.property(hostile, hostile, (before, after) => {
      const made = descriptionFrom(normalDescription(`${before}. Use when the user asks. ${after}`));
      expect(made).toContain('Use when the user asks.');
      expect(made?.length ?? 0).toBeLessThanOrEqual(MAX_DESCRIPTION);
    }),
    { numRuns: 500 },
  );
});
