import { loadMarkdownParser } from '@sopwright/document';
import type { DocumentRule } from '@sopwright/lint';
import { beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, fooRule } from '../test-support/foo-rule.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

describe('documents are frozen', () => {
  test.each<[string, NonNullable<DocumentRule['check']>]>([
    ['the document', (document) => void Object.assign(document, { text: '' })],
    ['the tree', ({ tree }) => void tree.children.pop()],
    ['a node of the tree', ({ tree }) => void Object.assign(tree.children[0] ?? {}, { type: 'x' })],
    ['a field', ({ frontmatter }) => void Object.assign(frontmatter.fields[0] ?? {}, { value: 'x' })],
    ['the YAML', ({ frontmatter }) => void frontmatter.yaml?.set('name', 'x')],
  ])('%s', (_, change) => {
    const source = '---\nname: a\n---\n\n# A\n';
    expect(faultsOf(fooRule({ check: change }), { 'bad.foo/SKILL.md': source })).toMatch(/body\/foo threw: /);
  });

  test('JSON and options', () => {
    const schema = { type: 'object', additionalProperties: false, properties: {} } as const;
    const rule = fooRule({
      on: ['mcp-config'],
      meta: { options: { schema, defaults: {} } },
      check: ({ json }, { options }) => void Object.assign(json.root ?? options, { type: 'null' }),
    });
    expect(faultsOf(rule, { 'bad.foo/.mcp.json': '{}' })).toContain('threw: ');
    expect(faultsOf(rule, { 'bad.foo/.mcp.json': '' })).toContain('threw: ');
  });
});

describe('reports', () => {
  const reporting = (report: Parameters<Parameters<NonNullable<DocumentRule['check']>>[1]['report']>[0]): string =>
    faultsOf(fooRule({ check: (_, context) => context.report(report) }), { 'bad.foo/SKILL.md': 'a 😀 foo\n' });
  const data = { word: 'foo' };

  test.each([
    ['an empty range', [1, 1], 'is empty'],
    ['a range outside the text', [0, 99], 'leaves the text'],
    ['a range that ends before it starts', [3, 2], 'ends before it starts'],
    ['half a surrogate pair', [2, 3], 'cuts a surrogate pair'],
    ['half an offset', [0.5, 3], 'not made of whole numbers'],
  ] as const)('%s', (_, range, fault) => {
    expect(reporting({ range, messageId: 'foo', data })).toContain(fault);
  });

  test('an empty range is fine in an empty file', () => {
    const rule = fooRule({ check: (_, { report }) => report({ range: [0, 0], messageId: 'foo', data }) });
    expect(faultsOf(rule, { 'bad.foo/SKILL.md': '' })).not.toContain('is empty');
  });

  test('messages', () => {
    expect(reporting({ range: [0, 1], messageId: 'bar' })).toContain("message 'bar' is not among meta.messages");
    expect(reporting({ range: [0, 1], messageId: 'foo' })).toContain('gets no data for {word}');
    expect(reporting({ range: [0, 1], messageId: 'foo', data: { word: 'a\nb' } })).toContain('has a line break in it');
  });

  test('clients and fixes', () => {
    const client = { id: 'kiro', effect: 'dropped', evidence: 'observed' } as const;
    const fix = { safety: 'safe', edits: [] } as const;
    expect(reporting({ range: [0, 1], messageId: 'foo', data, clients: [client] })).toContain("'kiro' is reported but");
    expect(reporting({ range: [0, 1], messageId: 'foo', data, fix })).toContain(
      "a fix is safe, but meta.fix is 'none'",
    );
    expect(reporting({ range: [0, 1], messageId: 'foo', data, fix })).toContain('a fix has no edits');
  });

  test('a visitor is watched as well', () => {
    const rule = fooRule({
      check: () => {},
      visit: { heading: (_, __, { report }) => report({ range: [1, 1], messageId: 'foo', data }) },
    });
    expect(faultsOf(rule)).toContain('is empty');
  });
});

test('a rule that remembers between runs is caught', () => {
  const pattern = /foo/g;
  const rule = fooRule({
    check({ text }, { report }) {
      if (pattern.test(text)) report({ range: [0, 3], messageId: 'foo', data: { word: 'foo' } });
    },
  });
  expect(faultsOf(rule)).toContain('finds something else on a second run');
});
