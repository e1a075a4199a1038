import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '@sopwright/lint';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test-support/temporary-folder.ts';
import { applyBaseline, type BaselineView, makeBaseline, readBaseline, writeBaseline } from './baseline.ts';

const view: BaselineView = { nameOf: (file) => file, lineOf: ({ message }) => message };

function finding(file: string, rule: string, line: string): Finding {
  const place = { range: [0, 1], start: { line: 1, column: 1 }, end: { line: 1, column: 2 } } as const;
  return {
    file,
    rule,
    messageId: 'm',
    message: line,
    severity: 'error',
    kind: 'skill',
    clients: [],
    fingerprint: '',
    ...place,
  };
}

const old = [
  finding('b/SKILL.md', 'prose/word', '  Some   text '),
  finding('b/SKILL.md', 'prose/word', 'Some text'),
  finding('a/SKILL.md', 'name/pattern', 'name: A'),
  finding('a/SKILL.md', 'body/empty', '---'),
];

describe('a baseline', () => {
  it('is sorted, counts equal lines and survives the disk', () => {
    const baseline = makeBaseline(old, view);
    expect(JSON.stringify(baseline)).toBe(
      JSON.stringify({
        schemaVersion: 1,
        findings: {
          'a/SKILL.md': {
            'body/empty': [{ messageId: 'm', line: '---', count: 1 }],
            'name/pattern': [{ messageId: 'm', line: 'name: A', count: 1 }],
          },
          'b/SKILL.md': { 'prose/word': [{ messageId: 'm', line: 'Some text', count: 2 }] },
        },
      }),
    );
    const file = path.join(temporaryFolder(), 'known.json');
    writeBaseline(file, baseline);
    expect(readBaseline(file)).toEqual(baseline);
    expect(readFileSync(file, 'utf8')).toMatch(/^\{\n {2}"schemaVersion": 1,\n/);
  });

  it('knows a finding whose message changed though its line did not', () => {
    const baseline = makeBaseline(old, view);
    const [first, second, third, fourth] = old.map((each) => ({ ...each, messageId: 'other' }));
    const same = [finding('b/SKILL.md', 'prose/word', 'Some text'), second, first, third, fourth].flatMap(
      (each) => each ?? [],
    );
    const { findings, stale, remaining } = applyBaseline(same, baseline, view);
    expect(findings).toEqual([first]);
    expect(stale).toEqual([]);
    expect(remaining).toEqual(baseline);
  });

  it('counts an entry that a merge of two branches left twice as two', () => {
    const one = makeBaseline(old.slice(2, 3), view);
    const entry = { messageId: 'm', line: 'name: A', count: 1 };
    const baseline = { ...one, findings: { 'a/SKILL.md': { 'name/pattern': [entry, entry] } } };
    const twice = [...old.slice(2, 3), ...old.slice(2, 3)];
    expect(applyBaseline(twice, baseline, view)).toMatchObject({ findings: [], baselined: 2, stale: [] });
  });

  it('takes known findings out by content, as many as it counts, whatever the order', () => {
    const baseline = makeBaseline(old, view);
    expect(applyBaseline(old.toReversed(), baseline, view)).toMatchObject({ findings: [], baselined: 4, stale: [] });
    const third = finding('b/SKILL.md', 'prose/word', 'Some text');
    const other = finding('c/SKILL.md', 'prose/word', 'Some text');
    expect(applyBaseline([...old, third, other], baseline, view)).toMatchObject({
      findings: [third, other],
      baselined: 4,
    });
  });

  it('says what is fixed and what remains', () => {
    const { findings, stale, remaining } = applyBaseline(old.slice(1, 3), makeBaseline(old, view), view);
    expect(findings).toEqual([]);
    expect(stale).toEqual([
      { file: 'a/SKILL.md', rule: 'body/empty', messageId: 'm', line: '---', count: 1 },
      { file: 'b/SKILL.md', rule: 'prose/word', messageId: 'm', line: 'Some text', count: 1 },
    ]);
    expect(remaining).toEqual(makeBaseline(old.slice(1, 3), view));
  });

  it('keeps entries of files and rules that were not looked at', () => {
    const partial: BaselineView = { ...view, wasJudged: (name) => name === 'a/SKILL.md' };
    const { stale, remaining } = applyBaseline([], makeBaseline(old, view), partial);
    expect(stale.map((entry) => entry.file)).toEqual(['a/SKILL.md', 'a/SKILL.md']);
    expect(remaining).toEqual(makeBaseline(old.slice(0, 2), view));
  });

  it('cuts long lines and never writes down what a security rule saw', () => {
    const secret = `token: ${'s3cr3t'.repeat(40)}`;
    const text = JSON.stringify(makeBaseline([finding('a', 'security/secret', secret)], view));
    expect(text).not.toContain('s3cr3t');
    expect(text).toMatch(/"line":"#[0-9a-f]{16}"/);
    const long = makeBaseline([finding('a', 'prose/word', 'x'.repeat(500))], view);
    expect(long.findings.a?.['prose/word']?.[0]?.line).toBe('x'.repeat(120));
  });

  it('is refused where it is none', () => {
    const root = temporaryFolder({
      'a.json': '{',
      'b.json': '{"schemaVersion":2,"findings":{}}',
      'c.json': '{"schemaVersion":1,"findings":{"a":{"r":[{}]}}}',
    });
    expect(readBaseline(path.join(root, 'none.json'))).toBeUndefined();
    expect(() => readBaseline(path.join(root, 'a.json'))).toThrow('a.json: The baseline cannot be read');
    expect(() => readBaseline(path.join(root, 'b.json'))).toThrow(
      'b.json: The file is no baseline of schemaVersion 1.',
    );
    expect(() => readBaseline(path.join(root, 'c.json'))).toThrow('no baseline');
    expect(() => writeBaseline(path.join(root, 'none/x.json'), makeBaseline([], view))).toThrow('cannot be written');
  });

  it('says in plain words why it cannot be written', () => {
    const file = path.join(temporaryFolder(), 'none', 'known.json');
    expect(() => writeBaseline(file, makeBaseline(old, view))).toThrow(
      `${file}: The baseline cannot be written: its folder does not exist.`,
    );
  });
});
