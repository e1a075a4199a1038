import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDocument } from '@sopwright/document';
import { type Purpose, pluginScaffold, skillDescription, skillScaffold, sopScaffold } from '@sopwright/sop/scaffolding';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintPlanned } from './lint-planned.ts';
import type { PlannedText } from './planned-documents.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sopwright-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Everything that is made of one purpose, where it would be written. */
function scaffolds(purpose: Purpose, parameters: Parameters<typeof sopScaffold>[0]['parameters'] = []): PlannedText[] {
  const skill = skillScaffold(purpose);
  const sop = sopScaffold({ ...purpose, parameters });
  const plugin = pluginScaffold({ name: `${purpose.name}-kit`, author: 'Ada', skill: purpose });
  return [
    { absolute: path.join(root, '.agents/skills', skill.path), content: skill.content },
    { absolute: path.join(root, 'sops', sop.path), content: sop.content },
    ...plugin.map((file) => ({
      absolute: path.join(root, 'plugins', `${purpose.name}-kit`, file.path),
      content: file.content,
    })),
  ];
}

async function findingsOf(files: readonly PlannedText[]): Promise<readonly string[]> {
  // The skill of the plugin is a copy of the other: what is said of two skills is said of no new one.
  const findings = await lintPlanned(root, files);
  return findings.map(({ file, start, rule, message }) => `${file}:${start.line} ${message} (${rule})`);
}

const verb = fc.constantFrom(
  ...['rotate', 'process', 'deploy', 'debug', 'set', 'apply', 'push', 'review', 'secure', 'rotating', 'processing'],
  ...['setting', 'invoice', 'k8s', 'csv', 'x', 'not', 'never', 'if', 'error', 'default', 'todo', 'test', 'fix', 'stop'],
);
const noun = fc.constantFrom(
  ...['database', 'keys', 's3', 'buckets', 'invoices', 'pull', 'requests', 'ci', '2fa', 'reports', 'in', 'production'],
  ...[
    'errors',
    'with',
    'and',
    'no',
    'alerts',
    '1',
    'steps',
    'examples',
    'tls',
    'json',
    'yes',
    'on',
    'null',
    'workflow',
  ],
);
const generic = /^(?:error|test|x|not|never|if|default|todo|no|yes|stop|fix)$/;
const name = fc
  .tuple(verb, fc.array(noun, { minLength: 0, maxLength: 4 }))
  .map(([first, rest]) => [first, ...rest].join('-'))
  .filter((text) => text.length <= 60 && !generic.test(text));
const said = fc.record(
  {
    does: fc.constantFrom(
      'rotates the keys of databases',
      'Mails invoices: PDF, "signed" & dated.',
      'Räumt Postfächer auf',
    ),
    when: fc.constantFrom(
      'when keys are old',
      'the user asks to mail a bill',
      'Use this skill when a key leaked.',
      'After a release',
    ),
    notFor: fc.constantFrom('certificates', 'for reading keys', "Don't use it to pay bills", 'Paying bills.'),
  },
  { requiredKeys: [] },
);
const steps = fc.array(
  fc.constantFrom(
    'Find the old keys',
    '1. Make a new key: 4,096 bits',
    '- Mail the bill to `customer_id`',
    'Run `aws s3 ls`',
  ),
  { maxLength: 4 },
);

describe('what the scaffolds make', () => {
  it.each([
    ...['rotate-database-keys', 'processing-invoices', 'csv-columns', 'deploy', 'k8s', 'a', 'set-up-ci', 'x1-y2'],
    ...[
      'write',
      'debugging',
      'data-tables',
      'do-not-delete',
      'error-handling',
      'when-to-stop',
      'true',
      'null-2',
      '2026-01-01',
      '1e3',
      '123',
      'off',
    ],
  ])('of the name %s alone has no finding under the guidelines for all clients', async (each) => {
    expect(await findingsOf(scaffolds({ name: each, steps: [] }))).toEqual([]);
  });

  it('of any name and what was said has none either', async () => {
    const property = fc.asyncProperty(name, said, steps, async (each, words, list) => {
      expect(await findingsOf(scaffolds({ name: each, steps: list, ...words }))).toEqual([]);
    });
    await fc.assert(property, { numRuns: 150, seed: 4 });
  });

  it('of parameters in any order declares the required ones first', async () => {
    const parameters = [
      { name: 'region', defaultValue: 'eu-west-1', description: 'where it runs' },
      { name: 'bucket_name', description: 'Name of the bucket.' },
      { name: 'dry_run', defaultValue: '' },
    ];
    const files = scaffolds({ name: 'create-bucket', steps: ['Make the bucket in that region'] }, parameters);
    expect(await findingsOf(files)).toEqual([]);
    const names = files[1]?.content.match(/^- \*\*(\w+)\*\*/gm);
    expect(names).toEqual(['- **bucket_name**', '- **region**', '- **dry_run**']);
  });

  it('reads back as it was said, whatever the text holds', () => {
    const property = fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(/\S/.test(text) && !/(?!\s)\p{Cc}/u.test(text));
      const skill = { name: 'mail-bills', does: text, steps: [text] };
      const { content } = skillScaffold(skill);
      const document = createDocument({ path: 'skills/mail-bills/SKILL.md', kind: 'skill', content });
      expect(document.frontmatter.get('description')?.value).toBe(skillDescription(skill));
      expect(document.frontmatter.get('name')?.value).toBe('mail-bills');
    });
    fc.assert(property, { numRuns: 500, seed: 4 });
  });
});

describe('words that do not pass', () => {
  it.each([
    ['does', 'Helps with stuff', 'description/vague'],
    ['does', '[FILL]', 'description/placeholder'],
    ['when', 'for any task', 'description/over-broad'],
    ['does', `Mails ${'bills '.repeat(200)}`, 'description/too-long'],
    ['does', 'Mails \u202Ebills', 'security/bidirectional-controls'],
  ])('in --%s are found: %#', async (key, text, rule) => {
    const found = await findingsOf(scaffolds({ name: 'mail-bills', steps: [], [key]: text }));
    expect(found.filter((line) => line.endsWith(`(${rule})`)).length).toBeGreaterThan(0);
  });

  it('in a step are found', async () => {
    const found = await findingsOf(scaffolds({ name: 'mail-bills', steps: ['TODO: write this', 'Send it'] }));
    expect(found.join('\n')).toContain('(body/placeholder)');
  });
});
