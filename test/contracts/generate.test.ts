import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentRule, defineRule } from '@sopwright/lint';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { conventionProblems } from '../../scripts/generate/conventions.ts';
import { type CorpusRecord, describeRecord } from '../../scripts/generate/corpus-record.ts';
import { readDocComment } from '../../scripts/generate/doc-comment.ts';
import { code, fence, table } from '../../scripts/generate/markdown.ts';
import { printJson } from '../../scripts/generate/print-json.ts';
import { root } from './source-tree.ts';

test('the page is the comment right before the export', () => {
  const source =
    '/** Not this one. */\nconst a = 1;\n\n/**\n * One\n * two.\n *\n * ## How to fix\n *   Indented `*`.\n */\nexport default defineRule({});\n';
  expect(readDocComment(source)).toEqual({ lead: 'One\ntwo.', text: 'One\ntwo.\n\n## How to fix\n  Indented `*`.' });
  expect(readDocComment('/** Far away. */\nconst a = 1;\nexport default a;')).toBeUndefined();
});

const meta = {
  id: 'body/foo',
  summary: 'The body says foo.',
  kind: 'style',
  severity: 'warning',
  presets: { recommended: 'warning' },
  fix: 'none',
  since: '0.1.0',
  status: 'stable',
  clients: 'all',
  sources: [{ source: 'https://example.com', level: 'SHOULD', date: '2026-01-02' }],
  messages: { foo: 'The body says foo.' },
} as const satisfies DocumentRule['meta'];

describe('conventions', () => {
  const comment = { lead: 'Finds it.', text: 'Finds it.\n\n## How to fix\nMend it.' };
  const problems = (changes: Partial<DocumentRule['meta']>, on: DocumentRule['on'] = ['skill']): string =>
    conventionProblems(defineRule({ meta: { ...meta, ...changes }, on }), 'body/foo', comment).join('\n');
  const options = (property: Readonly<Record<string, unknown>>): Partial<DocumentRule['meta']> => ({
    options: {
      schema: { type: 'object', additionalProperties: false, properties: { max: property } },
      defaults: { max: 1 },
    },
  });

  test('a rule in order has no problems', () => {
    expect(problems({})).toBe('');
    expect(problems(options({ type: 'integer', description: 'Most.', default: 1 }))).toBe('');
  });

  test.each<[string, Partial<DocumentRule['meta']>, string]>([
    ['id', { id: 'body/bar' }, "expected 'body/foo' as its path says"],
    ['summary', { summary: 'says foo' }, 'is not one sentence that ends with a full stop'],
    ['no messages', { messages: {} }, 'meta.messages is empty'],
    ['message without full stop', { messages: { foo: 'Foo' } }, 'does not end with a full stop'],
    ['long message', { messages: { foo: `${'a'.repeat(140)}.` } }, 'has 141 characters, over 140'],
    ['no sources', { sources: [] }, 'meta.sources is empty'],
    ['date', { sources: [{ ...meta.sources[0], date: '1 May' }] }, 'is not yyyy-mm-dd'],
    ['since', { since: 'next' }, 'expected a version'],
    ['preset option', { presets: { recommended: ['error', { min: 1 }] } }, "sets the option 'min'"],
    ['option without description', options({ type: 'integer', default: 1 }), "'max' has no description"],
    ['option without default', options({ description: 'Most.' }), "'max' has no default"],
    ['option with two defaults', options({ description: 'Most.', default: 2 }), 'another default in the schema'],
  ])('%s', (_, changes, problem) => {
    expect(problems(changes)).toContain(problem);
  });

  test('a rule that the engine itself speaks for needs a source, too', () => {
    expect(problems({ sources: [] }, [])).toContain('meta.sources is empty');
  });

  test('the comment begins with a paragraph and says how to fix', () => {
    const rule = defineRule({ meta, on: ['skill'] });
    expect(conventionProblems(rule, 'body/foo', undefined)[0]).toContain('no doc comment right before');
    expect(conventionProblems(rule, 'body/foo', { lead: '## How', text: '## How' })).toHaveLength(2);
  });
});

test('Markdown is quoted whatever it holds', () => {
  expect(table(['a|b'], [['c\nd']])).toBe('| a\\|b |\n|---|\n| c d |');
  expect(code('a')).toBe('`a`');
  expect(code('`a``')).toBe('``` `a`` ```');
  expect(fence('````\n', 'md')).toBe('`````md\n````\n`````');
});

test('JSON is printed as the formatter leaves it', () => {
  expect(printJson({ a: [1, 'b'], c: { d: [] }, e: undefined, f: [{ g: {} }] })).toBe(
    '{\n  "a": [1, "b"],\n  "c": {\n    "d": []\n  },\n  "f": [\n    {\n      "g": {}\n    }\n  ]\n}\n',
  );
  const items = (count: number): unknown => Array.from({ length: count }, () => 'x'.repeat(8));
  const long = printJson({ items: items(9) });
  expect(long.split('\n')[1]).toHaveLength(119);
  expect(printJson({ items: items(10) }).split('\n')).toHaveLength(15);
});

test('the record of real skills is one short paragraph, or nothing', () => {
  const rule = defineRule({ meta: { ...meta, presets: { guidelines: 'info' } }, on: ['skill'] });
  const checked = new Map([['body/foo', { checked: 20, truePositives: 19, falsePositives: [{}] }]]);
  const hits = { findings: 3, skills: 2, vendorSkills: 1 };
  const counts = (found: typeof hits | undefined): CorpusRecord['findings'] => ({
    skills: 200,
    vendorSkills: 40,
    presets: new Map([
      ['recommended', new Map()],
      ['guidelines', new Map(found === undefined ? [] : [['body/foo', found]])],
    ]),
  });
  expect(describeRecord({ checked: new Map() }, rule)).toBe('');
  expect(describeRecord({ checked, findings: counts(hits) }, rule)).toBe(
    'Under `guidelines`, of 200 public skills it finds 3 places in 2 skills (1.0 %), 1 of them among the 40 skills of vendors (2.5 %). 20 findings checked by eye, some of an earlier version: 19 right (95.0 %). 1 false finding on record.',
  );
  expect(describeRecord({ checked, findings: counts({ ...hits, findings: 20 }) }, rule)).toContain('by eye: 19 right');
  expect(describeRecord({ checked: new Map(), findings: counts(hits) }, rule)).toContain('None of them was checked');
  expect(describeRecord({ checked, findings: counts(undefined) }, rule)).toBe(
    'No hits on the corpus: 200 public skills, under `guidelines`. 1 false finding of earlier versions on record.',
  );
  expect(describeRecord({ checked: new Map(), findings: counts(undefined) }, rule)).toBe(
    'No hits on the corpus: 200 public skills, under `guidelines`.',
  );
});

describe('schemas/config.schema.json', () => {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/config.schema.json'), 'utf8'));
  const ajv = new Ajv({ strict: true, strictTuples: false, allowUnionTypes: true });
  const validate = ajv.compile(schema);

  test('is draft-07, and everything in it is described', () => {
    expect(ajv.validateSchema(schema)).toBe(true);
    const bare = Object.entries<Readonly<Record<string, unknown>>>(schema.properties).filter(
      ([, property]) => property.description === undefined && property.$ref === undefined,
    );
    expect(bare).toEqual([]);
  });

  test.each([
    {},
    { extends: ['recommended', './base.json'], clients: ['codex'], failOn: 'never', ignores: ['!a/**'] },
    { extends: '../base.jsonc', preset: 'all', baseline: 'known.json' },
    { rules: { 'body/empty': 'off' }, overrides: [{ files: ['*.md'], rules: { 'body/empty': ['info'] } }] },
  ])('takes %j', (config) => {
    expect(validate(config) ? [] : validate.errors).toEqual([]);
  });

  test.each([
    { extend: [] },
    { clients: ['clippy'] },
    { preset: 'strict' },
    { rules: { 'body/emtpy': 'off' } },
    { rules: { 'body/empty': 'warn' } },
    { rules: { 'body/empty': ['warning', { max: 1 }] } },
    { overrides: [{ rules: {} }] },
  ])('refuses %j', (config) => {
    expect(validate(config)).toBe(false);
  });
});
