import { createDocument, loadMarkdownParser, proseOf } from '@sopwright/document';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { sentencesOf } from '../../judgement/sentence.ts';
import {
  bracketedMarks,
  isBareMark,
  isMark,
  isNothingYet,
  isScaffoldSentence,
  mayHoldPlaceholder,
  mayHoldPlaceholderText,
  placeholderInDescription,
} from './placeholder-text.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

function documentOf(body: string) {
  return createDocument({ path: 'rename/SKILL.md', kind: 'skill', content: Buffer.from(body) });
}

const before = fc.constantFrom(
  ...[
    '',
    '- ',
    '* ',
    '2. ',
    '10) ',
    '> ',
    '# ',
    '### ',
    '| a | ',
    '- [x] ',
    '**',
    '_',
    '<b>',
    '![a! b.](c.png) ',
    '[^a]: ',
  ],
  ...[
    'Words. ',
    '| a | b |\n| --- | --- |\n| c   | ',
    'A list of ',
    '`',
    '"',
    '// ',
    '\n',
    '1. - ',
    '<span style="a: b; c">',
    '**2.** ',
    '(',
    '[',
    '；',
  ],
);
const marks = fc.constantFrom(
  ...['TODO: name it', 'TODO', 'FIXME(clerk): date', 'TBD', 'XXX:', 'TODO - more', 'Coming soon.', 'TO BE WRITTEN'],
  ...[
    'Insert instructions below.',
    'Your description goes here',
    '翻訳待ち',
    '待补充',
    '敬请期待',
    '[TODO: x]',
    'lorem ipsum dolor',
  ],
  ...[
    '[Insert the name here]',
    'Replace with description of the skill',
    'A description of what this skill does and when to use it',
  ],
);
const after = fc.constantFrom('', '** x', '_', '.', ' | b |', '\n', '` x', '</b> y', ') z', '](x.md)');

it('the first look misses nothing that the slow one finds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(before, before, marks, after), { minLength: 1, maxLength: 3 }), (lines) => {
      const document = documentOf(`${lines.map((line) => line.join('')).join('\n\n')}\n`);
      const holds = sentencesOf(document).some(({ text, opensBlock }) => {
        const plain = text.trim();
        return opensBlock && [isMark, isBareMark, isNothingYet, isScaffoldSentence].some((is) => is(plain));
      });
      if (holds || bracketedMarks(document.text).length > 0) expect(mayHoldPlaceholder(document)).toBe(true);
      if (holds) expect(mayHoldPlaceholderText(proseOf(document))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  'Find every TODO comment.',
  'Write `TODO: x` there.',
  'A "TBD" is none.',
  'Not done. TODO: later',
  'mTODO: x',
])('the first look passes over %j', (text) => {
  expect(mayHoldPlaceholder(documentOf(text))).toBe(false);
});

it.each(['[Insert your name here]', '[TODO: x]', '[FILL IN]', '[PLACEHOLDER]', 'Lorem ipsum dolor'])(
  '%s is a mark',
  (text) => {
    expect(bracketedMarks(`So ${text}.`)).toEqual([[3, 3 + text.length]]);
  },
);

it.each(['[insert(x)]', '[todo list](todo.md)', '[fill the form]'])('%s is no mark', (text) => {
  expect(bracketedMarks(text)).toEqual([]);
});

it.each([
  '[TODO: Complete and informative explanation of what the skill does]',
  'TODO describe what the skill does',
  'TODO: describe when to use it',
  'TODO',
  'Replace with description of the skill and when Claude should use it.',
  'A description of what this skill does and when to use it.',
  'Coming soon.',
])('%j is no description', (text) => {
  expect(placeholderInDescription(text)).toEqual([0, text.length]);
});

it.each([
  'TODO comments are listed by file. Use when the user asks for open work.',
  'Lists marks such as "[TODO: …]". Use when a draft is checked.',
  'Finds [TODO] and [TBD] in drafts. Use when a draft is checked.',
  'Describe pictures. Use when the user asks for a description of what is shown.',
])('%j is one', (text) => {
  expect(placeholderInDescription(text)).toBeUndefined();
});

it.each([
  ['[PLACEHOLDER]', '[PLACEHOLDER]'],
  ['[TODO]', '[TODO]'],
  ['Sorts mail. [TODO: say when]', '[TODO: say when]'],
  ['Replaces [PLACEHOLDER] in contract templates.', undefined],
  ['Lists "[TODO: …]" marks.', undefined],
])('finds what was meant to be replaced in %j', (description, found) => {
  const range = placeholderInDescription(description);
  expect(range === undefined ? undefined : description.slice(...range)).toBe(found);
});
