import { defaultClientIds } from '@sopwright/clients';
import { createDocument, loadMarkdownParser } from '@sopwright/document';
import { applyFixes, createEngine, type Finding, isWorkspaceRule, noFiles, presetSettings } from '@sopwright/lint';
import { beforeAll, describe, expect, test } from 'vitest';
import { publishedValidator } from '../../../test/corpus/published-validator.ts';
import { rules } from './index.ts';

const COMPLETE = `# Create a bucket

## Overview

Creates a bucket for logs. Use it when a new service needs one.

## Parameters

- **bucket_name** (required): Name of the bucket
- **region** (optional, default: "eu-west-1"): Where it is made

**Constraints for parameter acquisition:**
- You MUST ask for all required parameters in a single prompt

## Steps

### 1. Create the bucket

Make it.

**Constraints:**
- You MUST run \`aws s3 mb s3://{bucket_name} --region {region}\`
- You MUST NOT delete anything because other services use the account

## Examples

### Input

- bucket_name: logs

## Troubleshooting

### Name is taken

Ask for another one.
`;

function lint(
  text: string,
  preset: 'recommended' | 'all',
  path = 'agent-sops/create-bucket.sop.md',
): readonly Finding[] {
  const engine = createEngine({ rules, clients: defaultClientIds, settings: presetSettings(rules, preset) });
  const document = createDocument({ path, kind: 'sop', content: text });
  return engine.conclude([engine.analyze(document, noFiles)]).findings;
}

beforeAll(async () => {
  await loadMarkdownParser();
});

test('an SOP has rules on SOPs, security, links and damage to the file, and no others', () => {
  const groups = rules.flatMap((rule) => (!isWorkspaceRule(rule) && rule.on.includes('sop') ? [rule.meta.id] : []));
  const others = groups.filter((id) => !/^(?:sop|security|references)\//.test(id));
  expect(others.toSorted()).toEqual([
    // What is not text, or not the text that its author sees.
    'body/encoding-damage',
    'body/machine-path',
    'body/merge-conflict',
    'body/unclosed-fence',
    'body/windows-path',
    'frontmatter/encoding',
  ]);
});

test('a complete SOP has no finding under any rule', () => {
  expect(lint(COMPLETE, 'all')).toEqual([]);
});

describe('beside the published validator, which stops at its first finding', () => {
  const BROKEN = COMPLETE.replace('**Constraints for parameter acquisition:**\n', '')
    .replace('- You MUST ask for all required parameters in a single prompt\n', '')
    .replace('### 1.', '### 2.')
    .replace('bucket_name** (required)', 'Bucket-Name** (required)')
    .replace('You MUST NOT delete anything because other services use the account', 'You must not delete anything')
    .replace(/## Examples[\s\S]*$/, '');

  test('all findings are reported at once, each at its place', () => {
    expect(publishedValidator('a.sop.md', COMPLETE)).toBeUndefined();
    expect(publishedValidator('a.sop.md', BROKEN)).toBe('acquisition');
    expect(lint(BROKEN, 'all').map(({ rule, start }) => `${start.line} ${rule}`)).toEqual([
      '1 sop/missing-examples',
      '1 sop/missing-troubleshooting',
      '7 sop/missing-acquisition',
      '9 sop/parameter-name',
      '15 sop/step-numbering',
      '20 sop/undeclared-parameter',
      '21 sop/missing-reason',
      '21 sop/keyword-case',
    ]);
  });

  test.each([
    [
      'a word that has "as" in it is no reason',
      COMPLETE.replace('anything because other services use the account', 'the last database'),
      'sop/missing-reason',
    ],
    [
      'steps in a fence are none',
      COMPLETE.replace('### 1. Create the bucket', '```text\n### 1. Create the bucket\n```'),
      'sop/missing-section',
    ],
    [
      'constraints of one step are none of the next',
      COMPLETE.replace('## Examples', '### 2. Report\n\nTell the user.\n\n## Examples'),
      'sop/missing-constraints',
    ],
  ])('%s', (_, text, rule) => {
    expect(publishedValidator('a.sop.md', text)).toBeUndefined();
    expect(lint(text, 'all').map((finding) => finding.rule)).toEqual([rule]);
  });
});

test('fixes leave an SOP that has nothing to fix', () => {
  const text = COMPLETE.replace('### 1. Create the bucket', '### 4. Create the bucket')
    .replace('You MUST run', 'you must run')
    .replace(/(- \*\*bucket_name.*\n)(- \*\*region.*\n)/, '$2$1');
  const findings = lint(text, 'all');
  expect(findings.map(({ rule, fix }) => [rule, fix?.safety])).toEqual([
    ['sop/parameter-order', 'safe'],
    ['sop/step-numbering', 'safe'],
    ['sop/keyword-case', 'safe'],
  ]);
  const fixed = applyFixes(
    text,
    findings.flatMap(({ fix }) => fix ?? []),
  );
  expect(fixed.text).toBe(COMPLETE.replace('You MUST run', 'you MUST run'));
  expect(lint(fixed.text, 'all')).toEqual([]);
});
