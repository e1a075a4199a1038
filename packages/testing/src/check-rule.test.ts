import { loadMarkdownParser } from '@sopwright/document';
import { type DocumentRule, defineRule, defineWorkspaceRule, type Place, type Rule } from '@sopwright/lint';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkRule, type RuleOutcome } from './check-rule.ts';
import { type FileContent, readCases } from './fixture-case.ts';

beforeAll(async () => {
  await loadMarkdownParser();
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
  sources: [],
  messages: { foo: 'The body says {word}.' },
} as const satisfies DocumentRule['meta'];

type Changes = Partial<Omit<DocumentRule, 'meta'>> & { readonly meta?: Partial<DocumentRule['meta']> };

/** A rule that finds the first `foo` of a skill, with parts of it replaced. */
function fooRule(changes: Changes = {}): Rule {
  return defineRule({
    on: ['skill'],
    check({ text }, { report }) {
      const at = text.indexOf('foo');
      if (at !== -1) report({ range: [at, at + 3], messageId: 'foo', data: { word: 'foo' } });
    },
    ...changes,
    meta: { ...meta, ...changes.meta },
  });
}

/** A rule that replaces every `foo` by what `repair` makes of it. */
function fixingRule(repair: (text: string) => string, from = 'foo'): Rule {
  return fooRule({
    meta: { fix: 'safe' },
    check({ text }, { report }) {
      for (let at = text.indexOf(from); at !== -1; at = text.indexOf(from, at + 1)) {
        const range = [at, at + from.length] as const;
        const fix = { safety: 'safe' as const, edits: [{ range, text: repair(from) }] };
        report({ range, messageId: 'foo', data: { word: from }, fix });
      }
    },
  });
}

const files = { 'ok.none/SKILL.md': '# Bar\n', 'bad.foo/SKILL.md': '# Bar\n\nSays foo.\n' };

function check(rule: Rule, cases: Record<string, FileContent> = files, others: readonly Rule[] = []): RuleOutcome {
  const rules = [rule, ...others];
  return checkRule({ rule, rules, clients: ['codex'], cases: readCases(new Map(Object.entries(cases))), update: true });
}

function faultsOf(rule: Rule, cases?: Record<string, FileContent>, others?: readonly Rule[]): string {
  return check(rule, cases, others).faults.join('\n');
}

test('a rule in order has no faults and gets its expectations', () => {
  const outcome = check(fooRule());
  expect(outcome.faults).toEqual([]);
  expect(outcome.cases.map(({ name, expected }) => [name, expected])).toEqual([
    ['bad.foo', 'SKILL.md:3:6-3:9 foo: The body says foo.\n  3 | Says foo.\n    |      ^^^\n'],
    ['ok.none', undefined],
  ]);
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

test('a rule that remembers between runs is caught', () => {
  const pattern = /foo/g;
  const rule = fooRule({
    check({ text }, { report }) {
      if (pattern.test(text)) report({ range: [0, 3], messageId: 'foo', data: { word: 'foo' } });
    },
  });
  expect(faultsOf(rule)).toContain('finds something else on a second run');
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
