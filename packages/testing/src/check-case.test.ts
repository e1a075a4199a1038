import { loadMarkdownParser } from '@sopwright/document';
import type { Rule } from '@sopwright/lint';
import { beforeAll, describe, expect, test } from 'vitest';
import { check, faultsOf, files, fooRule, meta } from '../test-support/foo-rule.ts';
import { checkRule } from './check-rule.ts';
import { type FileContent, readCases } from './fixture-case.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

describe('cases', () => {
  test('both kinds have to be there, and no others', () => {
    expect(faultsOf(fooRule(), { 'ok.none/SKILL.md': 'bar' })).toContain('there is no bad.* case');
    expect(faultsOf(fooRule(), { 'bad.foo/SKILL.md': 'foo' })).toContain('there is no ok.* case');
    expect(faultsOf(fooRule(), { ...files, 'ng.foo/SKILL.md': 'foo' })).toContain('ng.foo: a case is a folder named');
    expect(faultsOf(fooRule(), { ...files, 'SKILL.md': 'foo' })).toContain('SKILL.md: a case is a folder named');
    expect(faultsOf(fooRule(), { ...files, 'ok.txt/a.txt': 'foo' })).toContain(
      'ok.txt: holds no file that a client reads',
    );
  });

  test('ok and bad mean what they say', () => {
    expect(faultsOf(fooRule(), { ...files, 'ok.foo/SKILL.md': 'foo' })).toContain('ok.foo: is not ok: body/foo foo at');
    expect(faultsOf(fooRule(), { ...files, 'bad.bar/SKILL.md': 'bar' })).toContain(
      'bad.bar: has no finding of this rule',
    );
  });

  test('the same input twice', () => {
    expect(faultsOf(fooRule(), { ...files, 'bad.twice/SKILL.md': '# Bar\n\nSays foo.\n' })).toContain(
      'bad.twice: has the same input as bad.foo',
    );
  });

  test('other rules have to be silent, but for those the case names', () => {
    const other = fooRule({ meta: { id: 'body/other' } });
    const allow = (ids: readonly string[]): FileContent => JSON.stringify({ otherFindings: ids });
    expect(faultsOf(fooRule(), files, [other])).toContain('another rule speaks: body/other');
    expect(faultsOf(fooRule(), { ...files, 'bad.foo/case.json': allow(['body/other']) }, [other])).toBe('');
    expect(faultsOf(fooRule(), { ...files, 'bad.foo/case.json': allow(['body/other']) })).toContain(
      'but there are none',
    );
  });

  test('every message has to be reported', () => {
    const rule = fooRule({ meta: { messages: { ...meta.messages, bar: 'Bar.' } } });
    expect(faultsOf(rule)).toBe("no case has the message 'bar'");
  });

  test('case.json is read strictly', () => {
    const withSetup = (setup: string): string => faultsOf(fooRule(), { ...files, 'bad.foo/case.json': setup });
    expect(withSetup('[]')).toContain('case.json is not a JSON object');
    expect(withSetup('{"clinets": []}')).toContain("unknown key 'clinets'");
    expect(withSetup('{"preset": "strict"}')).toContain("'preset' is not one of");
    expect(withSetup('{"options": {"max": 1}}')).toContain("the option 'max', which the rule does not have");
  });
});

describe('options', () => {
  const property = { type: 'string', description: 'Word to look for.', default: 'foo' };
  const rule = (): Rule =>
    fooRule({
      meta: {
        options: {
          schema: { type: 'object', additionalProperties: false, properties: { word: property } },
          defaults: { word: 'foo' },
        },
      },
      check({ text }, { options, report }) {
        const word = 'word' in options && typeof options.word === 'string' ? options.word : '';
        const at = text.indexOf(word);
        if (at !== -1) report({ range: [at, at + word.length], messageId: 'foo', data: { word } });
      },
    });
  const withOption = (word: unknown, text: string): Record<string, FileContent> => ({
    ...files,
    'bad.option/SKILL.md': text,
    'bad.option/case.json': JSON.stringify({ options: { word } }),
  });

  test('each has to make a difference somewhere', () => {
    expect(faultsOf(rule())).toContain("no case depends on the option 'word'");
    expect(faultsOf(rule(), withOption('foo', 'foo'))).toContain("no case depends on the option 'word'");
    expect(faultsOf(rule(), withOption('baz', 'baz'))).toBe('');
    expect(faultsOf(rule(), withOption(1, 'baz'))).toContain("the option 'word' is not of type string");
  });
});

describe('expectations', () => {
  const checked = (cases: Record<string, FileContent>): string => {
    const rule = fooRule();
    const list = readCases(new Map(Object.entries(cases)));
    return checkRule({ rule, rules: [rule], clients: [], cases: list }).faults.join('\n');
  };

  test('missing, different and orphaned ones are faults', () => {
    expect(checked(files)).toContain('bad.foo: has no expected.txt');
    expect(checked({ ...files, 'bad.foo/expected.txt': 'SKILL.md\n' })).toContain(
      'differs from its expected.txt:\n- SK',
    );
    expect(checked({ ...files, 'ok.none/expected.txt': '' })).toContain(
      'ok.none: has an expected.txt without findings',
    );
    expect(checked({ ...files, 'bad.foo/fixed/SKILL.md': '' })).toContain('has fixed/SKILL.md, but no fix changes');
    expect(checked({ ...files, 'ok.none/fixed/SKILL.md': '' })).toContain(
      'ok.none: has a folder fixed without findings',
    );
  });

  test('the present ones hold', () => {
    const expected = check(fooRule()).cases[0]?.expected ?? '';
    expect(checked({ ...files, 'bad.foo/expected.txt': expected })).toBe('');
  });
});
