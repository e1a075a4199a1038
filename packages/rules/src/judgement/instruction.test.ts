import { createDocument, loadMarkdownParser } from '@sopwright/document';
import { beforeAll, expect, it } from 'vitest';
import { instructionsOf } from './instruction.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

function textsOf(content: string): string[] {
  const document = createDocument({ path: 'SKILL.md', kind: 'skill', content });
  return instructionsOf(document).map(({ text, range }) => {
    expect(text).toHaveLength(range[1] - range[0]);
    return text;
  });
}

it('takes paragraphs and list items, not headings and tables', () => {
  const table = '| A | B |\n| --- | --- |\n| Run it. | Now. |\n';
  expect(textsOf(`# Title\n\nRead it. Run it.\n\n- Check it.\n\n${table}`)).toEqual([
    'Read it.',
    'Run it.',
    'Check it.',
  ]);
});

it('leaves out block quotes, examples and counterexamples', () => {
  const examples = '## Bad examples\n\nGuess it.\n\n### More\n\nGuess more.\n\n## Steps\n\nRead it.\n';
  expect(textsOf(`> Guess it.\n\nAvoid guessing.\n\n❌ Guess it.\n\n${examples}`)).toEqual(['Read it.']);
});

it('masks quoted words, across lines but not across paragraphs', () => {
  expect(textsOf('Say "do it\nnow" and “go”. Then stop.\n')).toEqual([
    `Say ${'"'.repeat(11)} and ${'"'.repeat(4)}.`,
    'Then stop.',
  ]);
  expect(textsOf('An inch is 1".\n\nA foot is 12".\n')).toEqual(['An inch is 1".', 'A foot is 12".']);
});

it('masks a quote of several sentences in each of them', () => {
  expect(textsOf('Say "stop. Go on." then wait.\n').join(' ')).not.toMatch(/stop|Go on/);
});
