import { createDocument, loadMarkdownParser } from '@sopwright/document';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Sop, sopOf } from '../index.ts';

function parse(text: string): Sop {
  return sopOf(createDocument({ path: 'a.sop.md', kind: 'sop', content: text }));
}

function withParameters(lines: string): Sop {
  return parse(`# Title\n\n## Parameters\n${lines}\n\n## Steps\n\n### 1. Go\n\n**Constraints:**\n- You MUST go\n`);
}

function withStep(lines: string): Sop {
  return parse(`# Title\n\n## Steps\n\n### 1. Go\n\n${lines}\n`);
}

const shown = ({ parameters }: Sop): string[] =>
  parameters.map(
    ({ name, required, condition, defaultValue, description }) =>
      `${name.text}|${required}|${condition ?? ''}|${defaultValue?.text ?? ''}|${description?.text ?? ''}`,
  );

beforeAll(async () => {
  await loadMarkdownParser();
});

describe('parameters', () => {
  test.each([
    ['a bullet with a bold name', '\n- **vpc_id** (required): The VPC'],
    ['a bullet with a bare name', '\n- vpc_id (required): The VPC'],
    ['a bold name without a bullet', '\n**vpc_id** (required): The VPC'],
    ['a bare line right below the heading', 'vpc_id (required): The VPC'],
    ['a name in code', '\n* `vpc_id` (required): The VPC'],
    ['bold and code', '\n- **`vpc_id`** (required): The VPC'],
    ['everything in bold', '\n- **vpc_id (required)**: The VPC'],
    ['the colon in bold', '\n- **vpc_id** (Required) - The VPC'],
    ['below a heading of its own', '\n### Required\n\n- **vpc_id** (required): The VPC'],
  ])('%s', (_, lines) => {
    expect(shown(withParameters(lines))).toEqual(['vpc_id|true|||The VPC']);
  });

  test.each([
    ['(optional, default: "a b")', 'false||a b|x'],
    ["(optional, default: 'a, b')", 'false||a, b|x'],
    ['(optional, default: 3)', 'false||3|x'],
    ['(optional, default: current directory)', 'false||current directory|x'],
    ['(optional, default: "a (b)")', 'false||a (b)|x'],
    ['(default: `3`)', 'false||3|x'],
    ['(optional)', 'false|||x'],
    ['(required if S3)', 'false|if S3||x'],
    ['(required for Step 4)', 'true|||x'],
  ])('%s', (attributes, expected) => {
    expect(shown(withParameters(`\n- **n** ${attributes}: x`))).toEqual([`n|${expected}`]);
  });

  test('take nested lists and lazy lines into the description', () => {
    const text = '\n- **mode** (required): One of:\n  - `a`\n  - `b`\n- **n** (optional): more\nof it';
    expect(shown(withParameters(text))).toEqual(['mode|true|||One of:\n  - `a`\n  - `b`', 'n|false|||more\nof it']);
  });

  test('end where constraints on asking for them begin, with and without a blank line before', () => {
    for (const gap of ['\n\n', '\n']) {
      const sop = withParameters(
        `\n- **n** (required): x${gap}**Constraints for parameter acquisition:**\n- You MUST ask\n- **n** is text`,
      );
      expect(shown(sop)).toEqual(['n|true|||x']);
      expect(sop.acquisition.constraints.map(({ text }) => text)).toEqual(['You MUST ask', '**n** is text']);
    }
  });

  test('go on below a quote that takes in the lines below it', () => {
    expect(shown(withParameters('\n**a** (required): x\n> Note.\n**b** (optional): y'))).toEqual([
      'a|true|||x',
      'b|false|||y',
    ]);
  });

  test('are no words of a sentence', () => {
    expect(shown(withParameters('\nAsk for `name` and **value** (both) first.\n\n- **Note** the order'))).toEqual([]);
  });
});

describe('constraints', () => {
  test.each(['**Constraints:**', 'Constraints:', '**Constraints**:', '#### Constraints'])('below %s', (header) => {
    const [step] = withStep(`Prose.\n\n${header}\n\n- You MUST a\n- do b\n- If c, You SHOULD NOT d because e`).steps;
    expect(step?.prose?.text).toBe('Prose.');
    expect(step?.headers).toHaveLength(1);
    expect(step?.constraints.map(({ level, polarity, reason }) => [level, polarity, reason?.text])).toEqual([
      ['MUST', 'positive', undefined],
      [undefined, 'positive', undefined],
      ['SHOULD', 'negative', 'because e'],
    ]);
  });

  test('without a header are the items with a word of RFC 2119', () => {
    const [step] = withStep('- run `you MUST`\n- You MAY stop\n  - You MUST NEVER x').steps;
    expect(step?.constraints.map(({ text, isNested }) => [text, isNested])).toEqual([
      ['You MAY stop', false],
      ['You MUST NEVER x', true],
    ]);
  });

  test('may be lines, and end at another label', () => {
    const [step] = withStep('**Constraints:**\nYou MUST a\nplain\n\n**Next:**\n\n- b').steps;
    expect(step?.constraints.map(({ text }) => text)).toEqual(['You MUST a']);
  });

  test('have keywords in any case behind "you"', () => {
    const [step] = withStep('**Constraints:**\n- you must not x and this is required').steps;
    const keywords = step?.constraints[0]?.keywords;
    expect(keywords?.map(({ text, level, isNegative, isUpperCase }) => [text, level, isNegative, isUpperCase])).toEqual(
      [['must not', 'MUST', true, false]],
    );
  });
});

describe('structure', () => {
  const text = `# Title

## Overview

Does it.

## Parameters

## Steps

**General constraints:**

- You MUST log

### CRITICAL

### 1. **First** thing

#### 1.1 Part

### Step 2: Second

\`\`\`markdown
## Troubleshooting
### 3. Not a step
\`\`\`

### 4) Fourth

## Knowledge base

### Examples

## Constraints for all steps

- You MUST NOT stop
`;

  test.each([
    ['as it is', text],
    ['with CRLF', text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${text}`],
    ['with frontmatter', `---\ntitle: x\n---\n\n${text}`],
    ['one level further down', text.replace(/^(#+) (?!Troubl|3\.)/gm, '#$1 ')],
  ])('is read %s', (_, source) => {
    const sop = parse(source);
    expect([sop.title?.text, sop.overview?.content?.text]).toEqual(['Title', 'Does it.']);
    expect(sop.steps.map(({ number, name }) => [number, name.text])).toEqual([
      [1, '**First** thing'],
      [2, 'Second'],
      [4, 'Fourth'],
    ]);
    expect(sop.steps.map(({ substeps, isEmpty }) => [substeps.length, isEmpty])).toEqual([
      [1, true],
      [0, false],
      [0, true],
    ]);
    expect(sop.general.constraints.map(({ text: own }) => own)).toEqual(['You MUST log', 'You MUST NOT stop']);
    expect([sop.examples?.title, sop.troubleshooting]).toEqual(['Examples', undefined]);
    expect(sop.sections.map(({ kind }) => kind)).toEqual(['overview', 'parameters', 'steps', 'other', 'constraints']);
  });

  test('without a heading for the steps, and without a title', () => {
    const sop = parse('## Overview\n\nx\n\n## Step 1: Go\n\nRun.\n\n## Step 2: Stop\n\nHalt.\n');
    expect(sop.title).toBeUndefined();
    expect(sop.steps.map(({ number, name, prose }) => [number, name.text, prose?.text])).toEqual([
      [1, 'Go', 'Run.'],
      [2, 'Stop', 'Halt.'],
    ]);
  });

  test('of steps without numbers', () => {
    const { steps } = parse('# T\n\n## Steps\n\n### Go\n\n#### Part\n\nx\n\n### Stop\n');
    expect(steps.map(({ number, name }) => [number, name.text])).toEqual([
      [undefined, 'Go'],
      [undefined, 'Stop'],
    ]);
  });

  test('of tools, parameters left out', () => {
    const sop = parse(
      '# T\n\n## Parameters\n\n- **my_file** (required): x\n\n## Steps\n\n### 1. Check\n\n**Constraints:**\n' +
        '- You MUST verify the following tools are available in your context:\n  - call_aws\n  - `fs_read`: reads\n' +
        '- You MUST use my_file and the `grep` tool\n- You MUST use call_aws\n',
    );
    expect(sop.tools.map(({ name, ranges }) => [name, ranges.length])).toEqual([
      ['call_aws', 2],
      ['fs_read', 1],
      ['grep', 1],
    ]);
  });
});
