import { createDocument, type Document, parseFrontmatter } from '@sopwright/document';
import { applyFixes } from '@sopwright/lint';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../../../test/processor-time.ts';
import { yamlFaultsOf } from './yaml-faults.ts';
import { commentIn } from './yaml-repair.ts';

function read(text: string): Document {
  return createDocument({ path: 'a/SKILL.md', kind: 'skill', content: text });
}

/** Causes with the text they mark, and the YAML after all fixes that can go in together. */
function look(yaml: string): { readonly found: readonly string[]; readonly fixed: string } {
  const text = `\uFEFF---\n${yaml}\n---\nBody\n`;
  const faults = yamlFaultsOf(read(text));
  const fixed = applyFixes(
    text,
    faults.flatMap(({ fix }) => fix ?? []),
  ).text;
  return {
    found: faults.map(({ cause, key, range, fix }) => {
      return `${cause} of ${key} at ${text.slice(...range)} (${fix?.safety ?? 'no fix'})`;
    }),
    fixed: fixed.slice(5, fixed.indexOf('\n---\nBody')),
  };
}

describe('yamlFaultsOf', () => {
  it.each([
    ['a: %b', 'unquoted-special of a at % (safe)', 'a: "%b"'],
    ['a: `b`', 'unquoted-special of a at ` (safe)', 'a: "`b`"'],
    ['a: ]b', 'unquoted-special of a at ] (safe)', 'a: "]b"'],
    ['a: ? b', 'unquoted-special of a at ? (safe)', 'a: "? b"'],
    ['a: : b', 'unquoted-special of a at : (safe)', 'a: ": b"'],
    ['a: |b', 'unquoted-special of a at | (safe)', 'a: "|b"'],
    ['a: [b] [c]', 'unquoted-special of a at [b] [c] (safe)', 'a: "[b] [c]"'],
    ['a: {b', 'unquoted-special of a at {b (unsafe)', 'a: "{b"'],
    ['a: !b c', 'swallowed-word of a at !b (safe)', 'a: "!b c"'],
    ['a: !b c # d', 'swallowed-word of a at !b (safe)', 'a: "!b c" # d'],
    ['a: !b', 'swallowed-word of a at !b (safe)', 'a: "!b"'],
    ['a: !b "c"', 'swallowed-word of a at !b (unsafe)', 'a: \'!b "c"\''],
    ['a: !b [c]', 'swallowed-word of a at !b (unsafe)', 'a: "!b [c]"'],
    ['a: *', 'bad-alias of a at * (safe)', 'a: "*"'],
    ['a: [b, *.c]', 'bad-alias of a at *.c (safe)', 'a: [b, "*.c"]'],
    ['a: b: c', 'unquoted-colon of a at b: (safe)', 'a: "b: c"'],
    ['a: http://b: c', 'unquoted-colon of a at b: (safe)', 'a: "http://b: c"'],
    ['m:\n  a: b: c\n  d: e', 'unquoted-colon of m.a at b: (safe)', 'm:\n  a: "b: c"\n  d: e'],
    ['m:\n  a: b: "c" it\'s', 'unquoted-colon of m.a at b: (safe)', "m:\n  a: 'b: \"c\" it''s'"],
    ['l:\n  - a: b: c\n  - d', 'unquoted-colon of l.a at b: (safe)', 'l:\n  - a: "b: c"\n  - d'],
    ['a: b: c # d', 'unquoted-colon of a at b: (safe)', 'a: "b: c" # d'],
    ['a: b: "it\'s" c # d', 'unquoted-colon of a at b: (safe)', "a: 'b: \"it''s\" c' # d"],
    ['a: b: c for # d', 'unquoted-colon of a at b: (unsafe)', 'a: "b: c for" # d'],
    ['a: b: c #1 d', 'unquoted-colon of a at b: (safe)', 'a: "b: c #1 d"'],
    ['a: b\\nc: d', 'unquoted-colon of a at c: (safe)', "a: 'b\\nc: d'"],
    ['a: b。license: MIT\nc: d', 'lost-line-break of a at license: MIT (unsafe)', 'a: b。\nlicense: MIT\nc: d'],
    ['a: b. origin: ECC', 'lost-line-break of a at origin: ECC (unsafe)', 'a: b.\norigin: ECC'],
    ['a: b. license: c\nlicense: d', 'unquoted-colon of a at license: (safe)', 'a: "b. license: c"\nlicense: d'],
    ['a: b. license: c and d', 'unquoted-colon of a at license: (safe)', 'a: "b. license: c and d"'],
    [
      'a: b\n<<<<<<< c\nd: e\n=======\nd: f\n>>>>>>> g',
      'unindented-continuation of a at <<<<<<< c (no fix)',
      'a: b\n<<<<<<< c\nd: e\n=======\nd: f\n>>>>>>> g',
    ],
    ['a: "b\nc: d', 'unterminated-quote of a at "b (safe)', 'a: "b"\nc: d'],
    ['a: "b "c\nd: e', 'text-after-quote of a at c (safe)', 'a: \'"b "c\'\nd: e'],
    ['a: "b \\"c\nd: e', 'unterminated-quote of a at "b \\"c (no fix)', 'a: "b \\"c\nd: e'],
    ['a: b\nc d\ne: f', 'unindented-continuation of a at c d (safe)', 'a: b\n  c d\ne: f'],
    ['a: |\n b\nc\nd: e', 'unindented-continuation of a at c (safe)', 'a: |\n b\n  c\nd: e'],
    ['a: b: c\nd\ne: f', 'unindented-continuation of a at d (safe)', 'a: "b: c\n  d"\ne: f'],
    ['m:\n\ta: b', 'tab-indentation of m.a at \t (safe)', 'm:\n  a: b'],
    ['a: b\n\tc: d', 'tab-indentation of a at \t (no fix)', 'a: b\n\tc: d'],
    ['a: b\n...\nc', 'dots-close of a at ... (safe)', 'a: b\n---\nc'],
    ['a: b\n\n# C\n\nd e', 'swallowed-body of a at # C (safe)', 'a: b\n---\n\n# C\n\nd e'],
    ['a: "b" c', 'text-after-quote of a at  c (safe)', 'a: \'"b" c\''],
    ['a: "b" and "c"', 'text-after-quote of a at  and "c" (unsafe)', 'a: \'"b" and "c"\''],
    ['a: "b "c d" e"', 'text-after-quote of a at c d" e" (safe)', 'a: \'b "c d" e\''],
    ['a: "\' "b "', 'text-after-quote of a at b " (safe)', "a: ''' \"b '"],
    ["a: 'it's'", "text-after-quote of a at s' (safe)", 'a: "it\'s"'],
    ['a:b\nc: d', 'missing-blank of  at a: (safe)', 'a: b\nc: d'],
    ['c: d\nlicense:b', 'missing-blank of c at license: (safe)', 'c: d\nlicense: b'],
    ['c: d\nhttp://b', 'unindented-continuation of c at http://b (safe)', 'c: d\n  http://b'],
    ['license\uFF1A b\nc: d', 'wide-colon of  at license\uFF1A (safe)', 'license: b\nc: d'],
    ['a: b\n  name: c\nd: e', 'indented-field of a at name: (safe)', 'a: b\nname: c\nd: e'],
    ['a: b\n  model: c\nd: e', 'unquoted-colon of a at model: (safe)', 'a: "b\n  model: c"\nd: e'],
    ['a = b\nc: d', 'other of  at a = b\nc (no fix)', 'a = b\nc: d'],
    ['name: c\ndescription:\u00A0d', 'odd-separator of name at description:\u00A0 (safe)', 'name: c\ndescription: d'],
    ['name: c\ndescription:\u3000d', 'odd-separator of name at description:\u3000 (safe)', 'name: c\ndescription: d'],
    ['name: c\ndescription = d', 'odd-separator of name at description =  (safe)', 'name: c\ndescription: d'],
    ['description = d\nname: c', 'odd-separator of  at description =  (safe)', 'description: d\nname: c'],
    ['name: c\ndescription d e', 'odd-separator of name at description (safe)', 'name: c\ndescription: d e'],
    ['name c\ndescription: d', 'odd-separator of  at name (safe)', 'name: c\ndescription: d'],
    [
      'm:\n  a: b\nallowed-tools c\nd: e',
      'odd-separator of m at allowed-tools (safe)',
      'm:\n  a: b\nallowed-tools: c\nd: e',
    ],
    [
      'description: c\nlicense d\ne: f',
      'unindented-continuation of description at license d (safe)',
      'description: c\n  license d\ne: f',
    ],
    [
      'name: c\ndescription d\ndescription: e',
      'unindented-continuation of name at description d (safe)',
      'name: c\n  description d\ndescription: e',
    ],
    ['a: b #1\n  c\nd: e', 'comment-inside of a at #1 (safe)', 'a: "b #1\n  c"\nd: e'],
    ['a: b #1 x\n  c "d"\ne: f', 'comment-inside of a at #1 x (safe)', 'a: \'b #1 x\n  c "d"\'\ne: f'],
    ['a: b # c\n  d\ne: f', 'comment-inside of a at # c (no fix)', 'a: b # c\n  d\ne: f'],
    ['a: "\\q" # c', 'bad-escape of a at \\q (safe)', "a: '\\q' # c"],
    ['a: "\\d it\'s" # c', 'bad-escape of a at \\d (safe)', "a: '\\d it''s' # c"],
    ['a: "\\q"', 'bad-escape of a at \\q (safe)', "a: '\\q'"],
    ['a: "\\d it\'s"', 'bad-escape of a at \\d (safe)', "a: >-\n  \\d it's"],
    ['m:\n  a: "\\d it\'s"', 'bad-escape of m.a at \\d (safe)', "m:\n  a: '\\d it''s'"],
    ['a: "\\d \\n"', 'bad-escape of a at \\d (unsafe)', "a: '\\d \\n'"],
    ['a: "\\d \\" b"', 'bad-escape of a at \\d (no fix)', 'a: "\\d \\" b"'],
    ['a: 1\nb: 2\na: 1', 'duplicate-key of a at a (safe)', 'a: 1\nb: 2'],
    ['a: 1\na: 2', 'duplicate-key of a at a (no fix)', 'a: 1\na: 2'],
    ['m:\n  a: 1\n  a: 1', 'duplicate-key of m.a at a (no fix)', 'm:\n  a: 1\n  a: 1'],
  ])('finds the cause in %j', (yaml, found, fixed) => {
    expect(look(yaml)).toEqual({ found: [found], fixed });
  });

  it('finds several faults of one block, each once', () => {
    expect(look('a: b: c\nd: @e\nm:\n  f: "g\nh: i\nh: i\nj: k')).toEqual({
      found: [
        'unquoted-colon of a at b: (safe)',
        'unquoted-special of d at @ (safe)',
        'unterminated-quote of m.f at "g (safe)',
        'duplicate-key of h at h (safe)',
      ],
      fixed: 'a: "b: c"\nd: "@e"\nm:\n  f: "g"\nh: i\nj: k',
    });
  });

  it('takes lines that look like fields for part of a text that has lost its indentation', () => {
    const text =
      'description: a, examples:\n\n<example>\nContext: b\n  user: "c" \'d\'\n\n</example>\nauthor: e\nmodel: f';
    expect(look(text)).toEqual({
      found: ['unindented-continuation of description at <example> (safe)'],
      fixed: [
        'description: |-\n  a, examples:\n\n  <example>\n  Context: b\n    user: "c" \'d\'\n\n  </example>',
        'author: e\nmodel: f',
      ].join('\n'),
    });
  });

  it('stops at a fault that it cannot repair: what comes behind cannot be told', () => {
    expect(look('a = b\nc: d: e').found).toHaveLength(1);
  });

  it('says of no field that it stands twice where a list fell out of the one above', () => {
    expect(look('name: a\ndescription: b\n- c\n- d').found).toEqual(['other of description at - (no fix)']);
    expect(look('a: 1\na: 1\nb: c\n- d').found).toContain('duplicate-key of a at a (no fix)');
  });

  it.each(['a: b', 'a: b # c: d', 'a: "b: c"', 'a:\n- b', ''])('finds nothing in %j', (yaml) => {
    expect(look(yaml).found).toEqual([]);
  });

  it('looks at nothing but a closed block', () => {
    for (const text of ['---\na: b: c\n', '---\na: b: c\n---x\n', 'a: b: c', '---js\na: b: c\n---\n']) {
      expect(yamlFaultsOf(read(text))).toEqual([]);
    }
  });

  it('is quick with hostile blocks', () => {
    for (const unit of ['a: b: c\n', 'a: [b,\n', 'a: >-\n   b\n  c\n', '\ta: b\n', 'a: *\n', 'a: b\na: b\n']) {
      const document = read(`---\n${unit.repeat(30_000 / unit.length)}\n---\n`);
      const time = processorTime(() => {
        yamlFaultsOf(document);
      });
      expect(time).toBeLessThan(2000);
    }
  });
});

const pieces = fc.constantFrom(
  'use',
  'when',
  ': ',
  ':',
  ' ',
  '"',
  "'",
  '@',
  '`',
  '*',
  '[',
  ']',
  '{',
  '}',
  '%',
  '&',
  '!',
  '|',
  '>',
  '- ',
  '\\n',
  'é',
  '#',
  ',',
  '.',
  '(',
  '\u3002',
);
const words = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((list) => list.join('').trim());

describe('fixes', () => {
  it('keep a plain value word for word, and repair it', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('\n', '\r\n'), (value, lineBreak) => {
        const text = ['---', 'name: a', `description: ${value}`, 'license: MIT', '---', 'Body', ''].join(lineBreak);
        const faults = yamlFaultsOf(read(text));
        const safe = faults.flatMap(({ fix }) => (fix?.safety === 'safe' ? [fix] : []));
        fc.pre(safe.length > 0 && safe.length === faults.length);
        const { fields, problems, status } = parseFrontmatter(applyFixes(text, safe).text);
        expect(status).toBe('closed');
        expect(problems).toEqual([]);
        expect(fields.map(({ key }) => key)).toEqual(['name', 'description', 'license']);
        // A closing quote that was missing, or quotes around a value with quotes inside, are no part of it.
        const isQuoted = /^["']/.test(value);
        if (typeof fields[1]?.value === 'object') return;
        const after = String(fields[1]?.value);
        // What YAML takes for a comment stays one.
        const kept = value.slice(0, commentIn(value)).trimEnd();
        // The sign of a block of text is no part of it either; the block ends with its line break, or without.
        const [sign, chomping] = /^[|>]([-+]?)[ \t]+(?=\p{L})/u.exec(kept) ?? [];
        if (sign !== undefined && commentIn(value) === undefined)
          expect(after).toBe(`${kept.slice(sign.length)}${chomping === '-' ? '' : '\n'}`);
        else if (!isQuoted) expect(after).toBe(kept);
        else expect(after.replace(/["']/g, '')).toBe(kept.replace(/["']/g, ''));
      }),
      { numRuns: 1000 },
    );
  });

  it('leave no fault of theirs behind, in any block', () => {
    const lines = fc.array(
      fc.constantFrom(
        'name: a',
        'description: b: c',
        '  d: e',
        'f g',
        '\th: i',
        '- j',
        '- @k',
        'l: "m',
        'n: *',
        '# o',
        '',
        '...',
        'name: a',
        "p: 'q' r",
        's:t',
        'meta:',
        '  u: v: w',
        'x: |',
        'y: [z',
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(lines, (list) => {
        const text = `---\n${list.join('\n')}\n---\nBody\n`;
        const document = read(text);
        for (const { fix, range } of yamlFaultsOf(document)) {
          expect(range[0]).toBeLessThanOrEqual(range[1]);
          expect(range[1]).toBeLessThanOrEqual(document.frontmatter.contentRange[1]);
          if (fix === undefined) continue;
          const after = applyFixes(text, [fix]).text;
          expect(after).not.toBe(text);
          expect(yamlFaultsOf(read(after)).length).toBeLessThanOrEqual(yamlFaultsOf(document).length);
        }
      }),
      { numRuns: 600 },
    );
  });
});
