import { createDocument, loadMarkdownParser, type Range } from '@sopwright/document';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { processorTime } from '../../../../test/processor-time.ts';
import { sopOf } from '../index.ts';

const PIECES = [
  '# ',
  '## ',
  '### ',
  '#### ',
  'Title',
  'Overview',
  'Parameters',
  'Steps',
  'Examples',
  'Troubleshooting',
  '1. ',
  '2.1 ',
  'Step 3: ',
  '- ',
  '  - ',
  '* ',
  '> ',
  '**name** (required): x',
  'name (optional, default: "3"): y',
  '**a**',
  '`b`',
  '(',
  ')',
  '(required',
  ': ',
  'default: ',
  '"',
  '**Constraints:**',
  'Constraints for parameter acquisition:',
  'You MUST ',
  'you must not ',
  'MAY ',
  'SHOULD\tNEVER ',
  'NOT RECOMMENDED ',
  'because x',
  'use call_aws ',
  '`t` tool',
  '{name}',
  'verify the following tools are available:',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '```\n',
  '~~~md\n',
  '---\n',
  '\uFEFF',
  '\u2028',
  '🙂',
  'ä',
  '<!-- ',
  ' -->',
  '<b>',
  '\t',
  '===\n',
  '|a|b|\n|-|-|\n',
  '\\',
  '&amp;',
  '[x](y)',
];
const document = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** All values of the model that say where they stand. */
function placed(value: unknown, found: { text?: string; range: Range }[] = []): typeof found {
  if (typeof value !== 'object' || value === null) return found;
  if ('range' in value && Array.isArray(value.range)) found.push(value as { text?: string; range: Range });
  for (const each of Object.values(value)) placed(each, found);
  return found;
}

beforeAll(async () => {
  await loadMarkdownParser();
});

test('any text is read, and every range holds what the model says', () => {
  fc.assert(
    fc.property(document, (content) => {
      const source = createDocument({ path: 'a.sop.md', kind: 'sop', content });
      const { text } = source;
      const sop = sopOf(source);
      for (const { text: said, range } of placed(sop)) {
        expect(range[0]).toBeGreaterThanOrEqual(0);
        expect(range[1]).toBeGreaterThanOrEqual(range[0]);
        expect(range[1]).toBeLessThanOrEqual(text.length);
        if (said !== undefined) expect(text.slice(...range)).toBe(said);
      }
      for (const { name, ranges } of sop.tools) {
        expect(ranges.map((range) => text.slice(...range))).toEqual(ranges.map(() => name));
      }
      for (const { number, numberRange } of sop.steps) {
        if (numberRange !== undefined) expect(Number(text.slice(...numberRange))).toBe(number);
      }
    }),
    { numRuns: 1_000 },
  );
});

/** Texts that repeat one thing; a reader that looks back or ahead for each of them takes quadratic time. */
const REPEATED: readonly [string, (times: number) => string][] = [
  ['parameters', (times) => `# T\n\n## Parameters\n\n${'- **a** (optional, default: "b"): c\n'.repeat(times)}`],
  ['lines of parameters', (times) => `# T\n\n## Parameters\n\n${'a (required): b\n'.repeat(times)}`],
  ['open parentheses', (times) => `# T\n\n## Parameters\n\n- **a** ${'(optional '.repeat(times)}`],
  ['steps', (times) => `# T\n\n## Steps\n\n${'### 1. a\n\n**Constraints:**\n\n- You MUST b\n\n'.repeat(times)}`],
  ['sections of constraints', (times) => `# T\n\n${'## Constraints\n\n- MUST\n\n'.repeat(times)}`],
  ['one step of many parts', (times) => `# T\n\n## Steps\n\n### 1. a\n\n${'#### b\n\nc\n\n'.repeat(times)}`],
  ['keywords', (times) => `# T\n\n## Steps\n\n### 1. a\n\n- ${'you MUST NOT '.repeat(times)}`],
  ['lines of constraints', (times) => `# T\n\n## Steps\n\n### 1. a\n\n${'Constraints:\n'.repeat(times)}`],
  ['blanks', (times) => `# T\n\n## Steps\n\n### 1. a\n\n- you${' '.repeat(times)}MUST${' '.repeat(times)}b`],
  ['mentions of a tool', (times) => `# T\n\n## Steps\n\n### 1. a\n\n${'use call_aws\n'.repeat(times)}`],
];

test.each(REPEATED)('many %s take time linear in the text', (_, make) => {
  const timeOf = (times: number): number => {
    const source = createDocument({ path: 'a.sop.md', kind: 'sop', content: make(times) });
    source.tree;
    return processorTime(() => sopOf(source));
  };
  timeOf(1_000);
  expect(timeOf(32_000)).toBeLessThan(16 * timeOf(4_000) + 150);
});
