import { loadMarkdownParser } from '@sopwright/document';
import { defineWorkspaceRule, type Place, type Rule } from '@sopwright/lint';
import { beforeAll, expect, test } from 'vitest';
import { check, faultsOf, fooRule, meta } from '../test-support/foo-rule.ts';
import type { FileContent } from './fixture-case.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

test('a rule in order has no faults and gets its expectations', () => {
  const outcome = check(fooRule());
  expect(outcome.faults).toEqual([]);
  expect(outcome.cases.map(({ name, expected }) => [name, expected])).toEqual([
    ['bad.foo', 'SKILL.md:3:6-3:9 foo: The body says foo.\n  3 | Says foo.\n    |      ^^^\n'],
    ['ok.none', undefined],
  ]);
});

test('a rule that trips over CRLF is caught, unless the case is about it', () => {
  const rule = fooRule({
    check({ text }, { report }) {
      const match = /foo$/m.exec(text.replace('foo\r', 'bar'));
      if (match !== null) report({ range: [match.index, match.index + 3], messageId: 'foo', data: { word: 'foo' } });
    },
  });
  const cases = { 'bad.foo/SKILL.md': 'foo\nbar\n', 'ok.none/SKILL.md': 'bar' };
  expect(faultsOf(rule, cases)).toContain('with CRLF it finds something else');
  expect(faultsOf(rule, { ...cases, 'bad.foo/case.json': '{"crlf": false}' })).toBe('');
});

test('files are found by rules', () => {
  const asking = (path: string): Rule =>
    fooRule({
      check(_, { files: view, report }) {
        const word = `${view.kindAt(path)} ${view.list(path).join(' ')} ${view.document(path)?.kind ?? '-'}`;
        report({ range: [0, 1], messageId: 'foo', data: { word } });
      },
    });
  const about = (path: string): string => {
    const cases = { 'bad.foo/a/SKILL.md': '#', 'bad.foo/a/references/b.md': '#', 'bad.foo/x/y.md': '#' };
    return check(asking(path), cases).cases[0]?.expected?.split('\n')[0]?.split('says ')[1] ?? '';
  };
  expect(about('a')).toBe('directory SKILL.md references/ -.');
  expect(about('a/references/b.md')).toBe('file  reference.');
  expect(about('x/y.md')).toBe('file  reference.');
  expect(about('')).toBe('directory a/ x/ -.');
  expect(about('../b.md')).toBe('missing  -.');
  expect(about('./x/../a/references//b.md')).toBe('file  reference.');
});

test('a workspace rule is run over all documents, its extracts as JSON', () => {
  const rule = defineWorkspaceRule({
    meta,
    on: 'workspace',
    collect: (_, locate): { place: Place; lost?: () => void } => ({ place: locate([0, 3]), lost: () => {} }),
    check(extracts, { report }) {
      const second = extracts[1];
      if (second === undefined) return;
      const word = `${extracts.length} files ${typeof second.data.lost}`;
      report({ place: second.data.place, messageId: 'foo', data: { word } });
    },
  });
  const cases = { 'bad.two/a/SKILL.md': 'foo', 'bad.two/b/SKILL.md': 'bar', 'ok.one/SKILL.md': 'foo' };
  const outcome = check(rule, cases);
  expect(outcome.faults).toEqual([]);
  expect(outcome.cases[0]?.expected).toContain('b/SKILL.md:1:1-1:4 foo: The body says 2 files undefined.');
});

test('hits of a scanner are played in', () => {
  const rule = fooRule({
    awaits: { scanner: 'secrets', when: ({ text }) => text.includes('key') },
    check(_, { hits, report }) {
      for (const { range, label } of hits) report({ range, messageId: 'foo', data: { word: label } });
    },
  });
  const hits = (text: string): FileContent => JSON.stringify({ hits: { 'SKILL.md': [{ text, label: 'a key' }] } });
  const cases = { 'bad.key/SKILL.md': 'key 123\n', 'ok.none/SKILL.md': '123' };
  expect(faultsOf(rule, { ...cases, 'bad.key/case.json': hits('123') })).toBe('');
  expect(faultsOf(rule, { ...cases, 'bad.key/case.json': hits('456') })).toContain("'SKILL.md' has no text '456'");
});
