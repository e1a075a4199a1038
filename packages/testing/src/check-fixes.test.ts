import { loadMarkdownParser } from '@sopwright/document';
import { beforeAll, describe, expect, test } from 'vitest';
import { check, faultsOf, files, fixingRule, fooRule } from '../test-support/foo-rule.ts';

beforeAll(async () => {
  await loadMarkdownParser();
});

describe('fixes', () => {
  test('a good one is applied, in every line ending', () => {
    const outcome = check(
      fixingRule(() => 'bar'),
      { ...files, 'bad.two/SKILL.md': 'foo foo\n' },
    );
    expect(outcome.faults).toEqual([]);
    expect([...(outcome.cases[1]?.fixed ?? [])]).toEqual([['SKILL.md', 'bar bar\n']]);
  });

  test.each<[string, (text: string) => string, string]>([
    ['changes nothing', (text) => text, 'a fix of SKILL.md changes nothing'],
    ['never ends', (text) => `${text}${text}`, 'its fix is not idempotent'],
    ['brings line feeds', () => 'a\nb', 'with CRLF, its fix of SKILL.md brings LF into a file with CRLF'],
  ])('one that %s', (_, repair, fault) => {
    expect(faultsOf(fixingRule(repair))).toContain(fault);
  });

  test('one that is promised and not given', () => {
    expect(faultsOf(fooRule({ meta: { fix: 'unsafe' } }))).toContain("meta.fix is 'unsafe', but no case has a fix");
  });

  test('one that breaks the frontmatter, or loses its comment', () => {
    const yaml = { 'bad.foo/SKILL.md': '---\na: foo # keep\nb: 1\n---\n', 'ok.none/SKILL.md': 'bar' };
    expect(
      faultsOf(
        fixingRule(() => '"'),
        yaml,
      ),
    ).toMatch(/its fix of SKILL.md leaves YAML that does not parse/);
    expect(
      faultsOf(
        fixingRule(() => 'bar', 'foo # keep'),
        yaml,
      ),
    ).toContain("loses the YAML comment '#keep'");
    expect(
      faultsOf(
        fixingRule(() => 'bar', '---\na: foo'),
        yaml,
      ),
    ).toContain("frontmatter that is 'closed' into 'absent'");
    expect(
      faultsOf(
        fixingRule(() => 'bar'),
        yaml,
      ),
    ).toBe('');
  });

  test('one that makes a finding of another rule', () => {
    const rule = fixingRule(() => 'bar');
    const other = fooRule({
      meta: { id: 'body/bar' },
      check: ({ text }, { report }) => {
        const at = text.indexOf('bar');
        if (at !== -1) report({ range: [at, at + 3], messageId: 'foo', data: { word: 'bar' } });
      },
    });
    expect(faultsOf(rule, { 'bad.foo/SKILL.md': 'foo', 'ok.none/SKILL.md': 'x' }, [other])).toContain(
      'its fix makes a finding of body/bar in SKILL.md',
    );
  });

  test('one that leaves its finding', () => {
    const rule = fooRule({
      meta: { fix: 'safe' },
      check({ text }, { report }) {
        const at = text.indexOf('foo');
        const fix = text.endsWith('!')
          ? {}
          : { fix: { safety: 'safe' as const, edits: [{ range: [text.length, text.length] as const, text: '!' }] } };
        if (at !== -1) report({ range: [at, at + 3], messageId: 'foo', data: { word: 'foo' }, ...fix });
      },
    });
    expect(faultsOf(rule)).toContain("its fix leaves or makes 'foo' in SKILL.md");
  });
});
