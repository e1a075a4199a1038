import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFrontmatter } from './frontmatter.ts';

const words = fc.stringMatching(/^[a-z][a-z0-9 ,.-]{0,30}[a-z0-9]$/);
const keys = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z-]{0,12}[a-z]$/), { minLength: 1, maxLength: 8 });

const values = fc.oneof(
  words.map((value) => ({ source: value, value })),
  words.map((value) => ({ source: `'${value}'`, value })),
  words.map((value) => ({ source: `"${value}"`, value })),
  words.map((value) => ({ source: `"a: ${value} # é😀"`, value: `a: ${value} # é😀` })),
  fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((lines) => ({ source: `|\n  ${lines.join('\n  ')}`, value: `${lines.join('\n')}\n` })),
  fc.integer().map((value) => ({ source: String(value), value })),
  fc.boolean().map((value) => ({ source: String(value), value })),
);

describe('offsets', () => {
  it('slice every key and value out of its source, in LF and CRLF, with and without a mark', () => {
    const blocks = fc.tuple(
      keys,
      fc.infiniteStream(values),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\uFEFF'),
    );
    fc.assert(
      fc.property(blocks, ([names, stream, lineBreak, mark]) => {
        const entries = names.map((key) => {
          const { value: entry } = stream.next();
          return { key, ...entry };
        });
        // A plain word may look like something else to YAML 1.2.
        fc.pre(
          entries.every(
            ({ source, value }) =>
              typeof value !== 'string' || source !== value || !/^(?:true|false|null)$/.test(value),
          ),
        );
        const yaml = entries.map(({ key, source }) => `${key}: ${source}`).join('\n');
        const text = `${mark}---\n${yaml}\n---\nBody\n`.replaceAll('\n', lineBreak);
        const block = parseFrontmatter(text);
        expect(block.status).toBe('closed');
        expect(block.problems).toEqual([]);
        const seen = block.fields.map(({ keyRange, value, valueRange }) => ({
          key: text.slice(...keyRange),
          source: text.slice(...valueRange).replaceAll('\r\n', '\n'),
          value: typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value,
        }));
        expect(seen).toEqual(entries);
        expect(text.slice(block.bodyStart)).toBe(`Body${lineBreak}`);
      }),
      { numRuns: 300 },
    );
  });

  it('hold for anything between two fences', () => {
    const yaml = fc.array(
      fc.constantFrom(
        'a',
        ':',
        ' ',
        '\n',
        '"',
        "'",
        '-',
        '#',
        '[',
        ']',
        '{',
        '}',
        '*',
        '&',
        '!',
        '|',
        '>',
        '\t',
        '?',
        ',',
        '%',
        '@',
        '\r',
        'b: ',
        '  ',
        '...',
        'é',
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(yaml, (parts) => {
        const text = `---\n${parts.join('')}\n---\nBody`;
        const { fields, problems, contentRange } = parseFrontmatter(text);
        const ranges = [
          ...fields.flatMap(({ keyRange, valueRange }) => [keyRange, valueRange]),
          ...problems.map(({ range }) => range),
        ];
        for (const [start, end] of ranges) {
          expect(start).toBeLessThanOrEqual(end);
          expect(start).toBeGreaterThanOrEqual(contentRange[0]);
          expect(end).toBeLessThanOrEqual(contentRange[1]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
