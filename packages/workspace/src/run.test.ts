import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineRule, type Rule } from '@sopwright/lint';
import { describe, expect, it } from 'vitest';
import { lintFolder, shown } from '../test-support/lint-folder.ts';
import { testRules } from '../test-support/rules.ts';
import { skillText, temporaryFolder } from '../test-support/temporary-folder.ts';
import { MAX_BYTES } from './reading/read.ts';

const crashing: Rule = defineRule({
  meta: {
    id: 'internal/rule-crash',
    summary: 'A rule threw.',
    kind: 'problem',
    severity: 'error',
    presets: { recommended: 'error' },
    fix: 'none',
    since: '0.1.0',
    status: 'stable',
    clients: 'all',
    sources: [],
    messages: { crashed: 'Rule {rule} threw: {reason}.' },
  },
  on: ['skill'],
  check(document) {
    if (document.text.includes('CRASH')) throw new Error('no');
  },
});

describe('a run', () => {
  it('finds, reads, analyses and concludes', async () => {
    const root = temporaryFolder({
      'a/SKILL.md': skillText('a', 'TODO [[references/x.md]] [[references/y.md]]\n'),
      'a/references/x.md': 'First TODO\n',
      'AGENTS.md': '# Rules\n',
      'p/.claude-plugin/plugin.json': '{}',
    });
    const run = await lintFolder(root);
    expect(shown(run)).toEqual([
      'a/SKILL.md:5 prose/word The text says TODO, expected another word.',
      'a/SKILL.md:5 references/link references/x.md begins with First, expected nothing.',
      'a/SKILL.md:5 references/link references/y.md is missing, expected a file.',
      'a/references/x.md:1 prose/word The text says TODO, expected another word.',
    ]);
    expect(run).toMatchObject({
      read: { skill: 1, reference: 1, instruction: 1, plugin: 1 },
      looked: ['.'],
      folders: 5,
      fromCache: 0,
      unreadable: [],
    });
    expect(run.textOf('a/references/x.md')).toBe('First TODO\n');
    expect(run.textOf('a/none.md')).toBeUndefined();
  });

  it('counts a reference with the shape of a procedure as an SOP', async () => {
    const sop = '# P\n\n## Parameters\n\n- **a**: b\n';
    const root = temporaryFolder({ 'a/SKILL.md': skillText('a'), 'a/p.md': sop });
    expect((await lintFolder(root)).read).toEqual({ skill: 1, sop: 1 });
  });

  // Other systems do not take such a name.
  it.skipIf(process.platform !== 'linux')('says of a name that is not UTF-8 that it is none', async () => {
    const root = temporaryFolder({ 'a/SKILL.md': skillText('a') });
    const named = (name: string): Buffer => Buffer.concat([Buffer.from(root), Buffer.from(name, 'latin1')]);
    writeFileSync(named('/a/caf\xe9.md'), 'TODO\n');
    mkdirSync(named('/na\xefve'));
    writeFileSync(named('/na\xefve/SKILL.md'), skillText('b'));
    const run = await lintFolder(root);
    expect(shown(run)).toEqual([
      'a/caf\uFFFD.md:1 workspace/unreadable The file cannot be read: its name is not UTF-8.',
      'na\uFFFDve:1 workspace/unreadable The file cannot be read: its name is not UTF-8.',
    ]);
    await expect(lintFolder(root, { paths: ['na\uFFFDve'] })).rejects.toThrow('cannot be read: its name is not UTF-8.');
  });

  it('reports a file that cannot be read as a finding, and goes on', async () => {
    const root = temporaryFolder({
      'a/SKILL.md': 'x'.repeat(MAX_BYTES + 1),
      'b/SKILL.md': skillText('b', 'TODO\n'),
      'c/SKILL.md': '-> nowhere',
    });
    const run = await lintFolder(root);
    expect(shown(run)).toEqual([
      'a/SKILL.md:1 workspace/unreadable The file cannot be read: it has more than 1 MiB.',
      'b/SKILL.md:5 prose/word The text says TODO, expected another word.',
      'c/SKILL.md:1 workspace/unreadable The file cannot be read: it is gone, or a link to nothing.',
    ]);
    expect(run.read).toEqual({ skill: 1 });
  });

  it('reports for changed paths only, and looks at everything all the same', async () => {
    const same = (body: string): string => `same\n${body}`;
    const root = temporaryFolder({
      'a/SKILL.md': same('TODO\n'),
      'b/SKILL.md': same('TODO [[gone.md]]\n'),
      'c/SKILL.md': same('TODO\n'),
    });
    const config = { rules: { 'workspace/duplicate': 'error' as const } };
    const run = await lintFolder(root, { config, changed: ['b/gone.md', 'c/SKILL.md', 'other.txt'] });
    expect(shown(run)).toEqual([
      'b/SKILL.md:1 workspace/duplicate The first line stands in a/SKILL.md as well, expected one of its own.',
      'b/SKILL.md:2 prose/word The text says TODO, expected another word.',
      'b/SKILL.md:2 references/link gone.md is missing, expected a file.',
      'c/SKILL.md:1 workspace/duplicate The first line stands in b/SKILL.md as well, expected one of its own.',
      'c/SKILL.md:2 prose/word The text says TODO, expected another word.',
    ]);
    expect([...(run.reported ?? [])]).toEqual(['c/SKILL.md', 'b/SKILL.md']);
    expect((await lintFolder(root, { changed: [] })).conclusion.findings).toEqual([]);
  });

  it('lints a document under a path, with the files around it', async () => {
    const root = temporaryFolder({ 'a/x.md': 'Hello\n', 'a/SKILL.md': skillText('a') });
    const content = Buffer.from(skillText('a', 'TODO [[x.md]]\n'));
    const run = await lintFolder(root, { stdin: { path: './a/SKILL.md', content } });
    expect(shown(run)).toEqual([
      'a/SKILL.md:5 prose/word The text says TODO, expected another word.',
      'a/SKILL.md:5 references/link x.md begins with Hello, expected nothing.',
    ]);
    expect(run.textOf('a/SKILL.md')).toContain('TODO');
    const below = await lintFolder(root, { stdin: { path: 'a/new/y.md', content: Buffer.from('TODO\n') } });
    expect(below.read).toEqual({ reference: 1 });
    await expect(lintFolder(root, { stdin: { path: 'a.py', content } })).rejects.toThrow(
      '"a.py" is no file that a client',
    );
  });

  it('scans only documents that a rule asks to have scanned', async () => {
    const root = temporaryFolder({ 'a/SKILL.md': skillText('a', 'KEY\n'), 'b/SKILL.md': skillText('b') });
    const scanned: string[] = [];
    const awaiting = defineRule({
      meta: { ...crashing.meta, id: 'security/key', messages: { found: 'There is a {label}, expected none.' } },
      on: ['skill'],
      awaits: { scanner: 'secrets', when: (document) => document.text.includes('KEY') },
      check(_document, context) {
        for (const { range, label } of context.hits) context.report({ range, messageId: 'found', data: { label } });
      },
    });
    const settings = new Map([['security/key', { severity: 'error' as const, options: {} }]]);
    const run = await lintFolder(root, {
      rules: [awaiting],
      settings: { settings, settingsFor: () => settings },
      scanSecrets: async ({ path: file }) => {
        scanned.push(file);
        return [{ range: [4, 8], label: 'key' }];
      },
    });
    expect(scanned).toEqual(['a/SKILL.md']);
    expect(shown(run)).toEqual(['a/SKILL.md:2 security/key There is a key, expected none.']);
  });

  it('tells how far it is and how long each rule took', async () => {
    const root = temporaryFolder({ 'a/SKILL.md': skillText('a'), 'b/SKILL.md': skillText('b') });
    const steps: number[][] = [];
    const timed = new Set<string>();
    await lintFolder(root, {
      onProgress: (done, total) => steps.push([done, total]),
      timing: { clock: () => 0, add: (rule) => timed.add(rule) },
    });
    expect(steps).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
    expect([...timed]).toEqual(['prose/word', 'references/link']);
  });

  it('fails on a path that does not exist', async () => {
    const root = temporaryFolder();
    await expect(lintFolder(root, { paths: ['none'] })).rejects.toMatchObject({ code: 'path' });
  });

  it('says when a rule crashed', async () => {
    const root = temporaryFolder({ 'a/SKILL.md': skillText('a', 'CRASH TODO\n') });
    const settings = new Map(
      [...testRules, crashing].map((rule) => [
        rule.meta.id,
        { severity: 'error' as const, options: rule.meta.options?.defaults ?? {} },
      ]),
    );
    const run = await lintFolder(root, {
      rules: [...testRules, crashing],
      settings: { settings, settingsFor: () => settings },
    });
    expect(run.conclusion.crashed).toBe(true);
    expect(shown(run).map((line) => path.basename(line.split(' ')[1] ?? ''))).toEqual(['rule-crash', 'word']);
  });
});
