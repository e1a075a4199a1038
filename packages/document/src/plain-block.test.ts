import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { parseFrontmatter } from './frontmatter.ts';
import { readScalars } from './frontmatter-scalars.ts';
import { readPlainBlock } from './plain-block.ts';
import { findDuplicateKeys, nodesOf, readFields } from './yaml-fields.ts';

/** Compares with what the library makes of the block; true where it is plain. */
function isReadAlike(raw: string): boolean {
  const text = `---${raw}\n---\n`;
  const plain = readPlainBlock(raw, 3);
  if (plain === undefined) return false;
  const document = parseDocument(`${raw}\n`, { version: '1.2', uniqueKeys: false, strict: true, prettyErrors: false });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  expect(findDuplicateKeys(nodesOf(document))).toEqual([]);
  expect(plain.fields).toEqual(readFields(document, text, 3));
  expect(plain.scalars).toEqual(readScalars(document, text, 3));
  // What the library tells besides is that there is none of it.
  const marked = nodesOf(document).filter((node) => /"(?:anchor|tag)":|"flow":true/.test(JSON.stringify(node) ?? ''));
  expect(marked).toEqual([]);
  return true;
}

const scalars = [
  ...['text', 'two words', 'a, b', "it's", 'C:\\x', 'a:b', 'a#b', 'a #b', 'a: b', 'a:', '# c', '-', '- x', '-x', '--'],
  ...['true', 'True', 'no', 'null', '~', '0', '007', '1.0', '1.0.0', '1e3', '-1', '+1', '.5', '.inf', '0x1F', '0o7'],
  ...[
    '123456789012345',
    '1234567890123456',
    '12345678.123456',
    '2026-11-26',
    '1_000',
    '.',
    '..',
    '...',
    '---',
    '?',
    '?x',
  ],
  ...[
    '"q"',
    '"q" ',
    '"q" x',
    '"a\\nb"',
    '"a""b"',
    '"',
    '""',
    "'q'",
    "''",
    "'it''s'",
    "'a\"b'",
    '"a\'b"',
    '"a: b # c"',
    '"a \\"b\\" \\\\"',
    '"\\"',
    '"a\\\\"',
    '"a\\\\" b"',
    "'a\\\\b'",
  ],
  ...[
    '[a]',
    '{a: b}',
    '&a b',
    '*a',
    '!!str 1',
    '!x',
    '|',
    '>',
    '|-',
    '>-',
    '>+',
    '|2',
    '> # c',
    '|x',
    '%a',
    '@a',
    '`a`',
  ],
  ...['é', '日本語', '😀', 'a\u00A0', '\u3000a', 'a\tb', '\uFEFFa', '\u2028', 'a\r', '', '<<', '=', ',', ', a', ']'],
];
const common = ['name', 'description', 'a', 'b-c', '_x', 'A1', 'd', 'e', 'f', 'g'];
const keys = [
  'name',
  'description',
  'a',
  'b-c',
  '_x',
  'A1',
  '__proto__',
  'true',
  'null',
  '"q"',
  'a b',
  '1',
  '<<',
  '- a',
];
const separators = [': ', ':  ', ':', ' : ', ':\t'];
const indents = ['', '', '', '', '', '', '', ' ', '  ', '  ', '    ', '- ', '  - ', '  -  ', '-'];
const lines = fc.oneof(
  {
    weight: 20,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...indents),
        fc.constantFrom(...common),
        fc.constantFrom(...separators.slice(0, 3)),
        fc.constantFrom(...scalars),
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...indents),
        fc.constantFrom(...keys),
        fc.constantFrom(...separators),
        fc.constantFrom(...scalars),
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom(...indents), fc.constantFrom(...scalars)).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom('', '', ' ', '  ', '   ', '\t', '# c', '  # c', 'x ', '  x ', '...') },
);

describe('readPlainBlock', () => {
  it('reads what the library reads, to the letter, or nothing', () => {
    let plain = 0;
    fc.assert(
      fc.property(
        fc.array(lines, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', ' \n', '', '\n\n'),
        (all, start) => {
          if (isReadAlike(start + all.join('\n'))) plain += 1;
        },
      ),
      { numRuns: 40_000 },
    );
    expect(plain).toBeGreaterThan(500);
  });

  it('reads blocks of text and collections likewise', () => {
    let plain = 0;
    const below = fc.array(fc.tuple(fc.constantFrom('', ' ', '  ', '  ', '  ', '   '), fc.constantFrom(...scalars)), {
      maxLength: 6,
    });
    const inner = fc.constantFrom(
      '- ',
      '-',
      'k: ',
      'j: ',
      'k:',
      '"k": ',
      '"k:l": ',
      '"true": ',
      '"k\\\\": ',
      '',
      '',
      '',
    );
    fc.assert(
      fc.property(
        fc.constantFrom('a: |', 'a: >', 'a: |-', 'a: >- ', 'a:', 'a: ', 'a: x'),
        below,
        inner,
        fc.constantFrom('', '\nb: c', '\n\nb: c', '\n  \nb: c', '\n- c'),
        (head, items, mark, tail) => {
          const body = items.map(([indent, text]) => (text === '' ? indent : `${indent}${mark}${text}`)).join('\n');
          if (isReadAlike(`\n${head}\n${body}${tail}`)) plain += 1;
        },
      ),
      { numRuns: 40_000 },
    );
    expect(plain).toBeGreaterThan(500);
  });

  it('knows the forms that most files have', () => {
    const raw =
      '\nname: a\ndescription: >-\n  One.\n  Two.\n\n  Three.\nv: 1.0\nn:\nmeta:\n  x: "1"\nlist:\n- a\n- b\n';
    expect(isReadAlike(raw)).toBe(true);
    expect(Object.fromEntries(readPlainBlock(raw, 0)?.fields.map(({ key, value }) => [key, value]) ?? [])).toEqual({
      ...{ name: 'a', description: 'One. Two.\nThree.', v: 1, n: null, meta: { x: '1' }, list: ['a', 'b'] },
    });
  });

  it('leaves the tokens to the library, for whoever asks', () => {
    const block = parseFrontmatter('---\nname: a\n---\n');
    expect(block.plain).toBeDefined();
    expect(block.yaml?.toJS()).toEqual({ name: 'a' });
    expect(parseFrontmatter('---\nname: [a]\n---\n').plain).toBeUndefined();
  });
});
