import { createDocument, type Document, loadMarkdownParser } from '@sopwright/document';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { headOf, readSopHead } from './sop-head.ts';

const PIECES = [
  '# Title\n',
  '# Steps\n',
  '## Overview\n\nDoes it. Use when [it][a] is due.\n',
  '## Overview\n',
  '### Overview\n',
  '## Parameters\n\n- **a** (required): x\n',
  '### Parameters\n\n- **b** (optional, default: "1"): [y][a]\n',
  '## Steps\n',
  '### Steps:\n',
  '## Procedure\n',
  '### 1. Do\n\nDo {a}.\n',
  '**Constraints for parameter acquisition:**\n- You MUST ask\n',
  '## Examples\n',
  '```\n',
  '~~~~\n',
  '> ',
  '- ',
  '  ',
  '<!--\n',
  '-->\n',
  '<div>\n',
  '[a]: https://example.com\n',
  '[^1]: note\n',
  'text[^1]\n',
  '---\n',
  'name: x\n',
  '===\n',
  '\n',
  '\r\n',
  '\u2028',
  '\uFEFF',
];
const any = fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }).map((pieces) => pieces.join(''));
/** The parts of an SOP in their order, mostly, with anything between them. */
const text = fc
  .tuple(
    any,
    ...[PIECES[0], PIECES[2], PIECES[5], PIECES[7], PIECES[10]].map((part) => fc.tuple(fc.constant(part), any)),
  )
  .map(([first, ...parts]) => first + parts.flat().join(''));

function documentOf(content: string): Document {
  return createDocument({ path: 'a.sop.md', kind: 'sop', content });
}

const LONG = `# Rotate keys

## Overview

Rotates keys. Use when keys are old.

## Parameters

- **user** (required): Whose keys.

## Steps

### 1. Rotate

Rotate the keys of {user}.

**Constraints:**
- You MUST rotate them
`;

beforeAll(async () => {
  await loadMarkdownParser();
});

describe('the head of an SOP', () => {
  it('is the same whether or not its steps are parsed', () => {
    fc.assert(
      fc.property(text, (content) => {
        const whole = documentOf(content);
        expect(readSopHead(whole).head).toEqual(headOf(whole));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is read without a parse of the steps', () => {
    const { head, document } = readSopHead(documentOf(LONG));
    expect([head.title?.text, head.parameters.map(({ name }) => name.text)]).toEqual(['Rotate keys', ['user']]);
    expect(document.text.endsWith('\n## Steps\n')).toBe(true);
  });

  it.each([
    ['a link that is defined behind it', LONG.replace('old.', '[old][1].'), '\n[1]: https://example.com\n'],
    ['no parameters', LONG.replace(/## Parameters[^#]*/, ''), ''],
    ['steps in a fence', LONG.replace('## Steps', '```\n## Steps\n```\n\n## Steps'), ''],
  ])('has %s in it, so that all is parsed', (_, start, end) => {
    expect(readSopHead(documentOf(start + end)).document.text).toBe(start + end);
  });

  it('leaves no tree with the document that is given', () => {
    const whole = documentOf(LONG);
    let isParsed = false;
    const watched = new Proxy(whole, {
      get(target, key) {
        isParsed ||= key === 'tree';
        const value: unknown = Reflect.get(target, key, target);
        return value;
      },
    });
    readSopHead(watched);
    expect(isParsed).toBe(false);
  });
});
