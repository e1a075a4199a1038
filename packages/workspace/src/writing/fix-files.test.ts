import { chmodSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineRule, type Rule, type TextEdit } from '@sopwright/lint';
import { describe, expect, it } from 'vitest';
import { lintFolder } from '../../test-support/lint-folder.ts';
import { skillText, temporaryFolder } from '../../test-support/temporary-folder.ts';
import type { RunInput } from '../run.ts';
import { type FixedFiles, type FixInput, fixFiles } from './fix-files.ts';

async function fix(root: string, input: Partial<FixInput> = {}, lint: Partial<RunInput> = {}): Promise<FixedFiles> {
  return fixFiles({ run: await lintFolder(root, lint), safety: 'safe', ...input });
}

function textIn(root: string, file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** A rule whose fixes are the edits that `edits` gives for a text. */
function editing(edits: (text: string) => readonly TextEdit[]): Partial<RunInput> {
  const rule: Rule = defineRule({
    meta: {
      id: 'test/edit',
      summary: 'A rule for tests.',
      kind: 'problem',
      severity: 'warning',
      presets: {},
      fix: 'safe',
      since: '0.1.0',
      status: 'stable',
      clients: 'all',
      sources: [],
      messages: { edit: 'The text is old, expected a new one.' },
    },
    on: ['skill', 'plugin'],
    check(document, context) {
      for (const edit of edits(document.text)) {
        context.report({ range: edit.range, messageId: 'edit', fix: { safety: 'safe', edits: [edit] } });
      }
    },
  });
  const settings = new Map([['test/edit', { severity: 'warning' as const, options: {} }]]);
  return { rules: [rule], settings: { settings, settingsFor: () => settings } };
}

function replacing(from: string, to: string): (text: string) => readonly TextEdit[] {
  return (text) => {
    const at = text.indexOf(from);
    return at === -1 ? [] : [{ range: [at, at + from.length], text: to }];
  };
}

describe('fixing files', () => {
  it('applies safe fixes, and unsafe ones where asked', async () => {
    const text = skillText('a', 'TODO and MAYBE, TODO\n');
    const root = temporaryFolder({ 'a/SKILL.md': text, 'b/SKILL.md': skillText('b', 'MAYBE\n') });
    const after = skillText('a', 'done and MAYBE, done\n');
    expect(await fix(root)).toEqual({
      fixed: 2,
      files: [{ path: 'a/SKILL.md', before: text, after, fixed: 2 }],
      refused: [],
    });
    expect(textIn(root, 'a/SKILL.md')).toBe(after);
    expect(await fix(root, { safety: 'unsafe' })).toMatchObject({ fixed: 2, files: [{}, {}] });
    expect(textIn(root, 'b/SKILL.md')).toBe(skillText('b', 'done\n'));
    expect(await fix(root, { safety: 'unsafe' })).toEqual({ fixed: 0, files: [], refused: [] });
  });

  it('writes nothing in a dry run, and says the same', async () => {
    const root = temporaryFolder({ 'a/SKILL.md': skillText('a', 'TODO\n') });
    const dry = await fix(root, { isDryRun: true });
    expect(textIn(root, 'a/SKILL.md')).toContain('TODO');
    expect(await fix(root)).toEqual(dry);
  });

  it('leaves suppressed findings alone', async () => {
    const body = '<!-- sopwright-disable-next-line prose/word -- kept -->\nTODO\n\nTODO\n';
    const root = temporaryFolder({ 'a/SKILL.md': skillText('a', body) });
    expect((await fix(root)).fixed).toBe(1);
    expect(textIn(root, 'a/SKILL.md')).toBe(skillText('a', body.replace(/TODO\n$/, 'done\n')));
  });

  it('goes on until nothing is left, and stops where fixes disagree', async () => {
    const root = temporaryFolder({ 'a/SKILL.md': skillText('a', '@@@@@\n') });
    expect((await fix(root, {}, editing(replacing('@@', '@')))).fixed).toBe(4);
    expect(textIn(root, 'a/SKILL.md')).toContain('\n@\n');
    const endless = editing((text) =>
      (text.includes('odd') ? replacing('odd', 'even') : replacing('even', 'odd'))(text),
    );
    writeFileSync(path.join(root, 'a/SKILL.md'), skillText('a', 'odd\n'));
    expect((await fix(root, {}, endless)).fixed).toBe(10);
  });

  it('keeps byte order mark, line endings and mode', async () => {
    const text = `\uFEFF${skillText('a', 'TODO\n').replaceAll('\n', '\r\n')}`;
    const root = temporaryFolder({ 'a/SKILL.md': text });
    const file = path.join(root, 'a/SKILL.md');
    chmodSync(file, 0o751);
    await fix(root);
    expect(textIn(root, 'a/SKILL.md')).toBe(text.replace('TODO', 'done'));
    expect(statSync(file).mode & 0o777).toBe(0o751);
  });

  it('does not touch a file that is not UTF-8', async () => {
    const wide = Buffer.from(`\uFEFF${skillText('a', 'TODO\n')}`, 'utf16le');
    const latin = Buffer.from(skillText('b', 'TODO \u00e9\n'), 'latin1');
    const root = temporaryFolder({ 'a/SKILL.md': wide, 'b/SKILL.md': latin });
    expect(await fix(root)).toEqual({
      fixed: 0,
      files: [],
      refused: [
        { path: 'a/SKILL.md', reason: 'it is not UTF-8' },
        { path: 'b/SKILL.md', reason: 'it is not UTF-8' },
      ],
    });
    expect(readFileSync(path.join(root, 'a/SKILL.md'))).toEqual(wide);
  });

  it('writes through a link inside, and not through one that leads out', async () => {
    const outer = temporaryFolder({
      'elsewhere/SKILL.md': skillText('x', 'TODO\n'),
      'in/store/text': skillText('a', 'TODO\n'),
      'in/a/SKILL.md': '-> ../store/text',
      'in/b/SKILL.md': '-> ../../elsewhere/SKILL.md',
    });
    const root = path.join(outer, 'in');
    const result = await fix(root, {}, { paths: ['a/SKILL.md', 'b/SKILL.md'] });
    expect(result.files.map((file) => file.path)).toEqual(['a/SKILL.md']);
    expect(result.refused).toEqual([{ path: 'b/SKILL.md', reason: 'it is a link out of the working directory' }]);
    expect(lstatSync(path.join(root, 'a/SKILL.md')).isSymbolicLink()).toBe(true);
    expect(textIn(root, 'store/text')).toContain('done');
    expect(textIn(outer, 'elsewhere/SKILL.md')).toContain('TODO');
  });

  it('refuses what would damage frontmatter or JSON, and takes the rest', async () => {
    const good = replacing('old', 'new');
    const bad = replacing('description: ', 'description: : ');
    const root = temporaryFolder({ 'a/SKILL.md': skillText('a', 'old\n') });
    expect(
      await fix(
        root,
        {},
        editing((text) => [...bad(text), ...good(text)]),
      ),
    ).toMatchObject({ fixed: 1, refused: [] });
    expect(textIn(root, 'a/SKILL.md')).toBe(skillText('a', 'new\n'));
    const refused = [{ path: 'a/SKILL.md', reason: 'its fixes would damage it' }];
    expect(await fix(root, {}, editing(bad))).toEqual({ fixed: 0, files: [], refused });
    expect(await fix(root, {}, editing(replacing('---\n#', '\n#')))).toMatchObject({ files: [] });
    const json = temporaryFolder({ '.claude-plugin/plugin.json': '{"name": "a"}' });
    expect((await fix(json, {}, editing(replacing('"a"', 'a')))).files).toEqual([]);
    expect(textIn(json, '.claude-plugin/plugin.json')).toBe('{"name": "a"}');
  });

  it('gives back the fixed text of a document from standard input, and writes no file', async () => {
    const root = temporaryFolder({ 'a/SKILL.md': 'on disk' });
    const stdin = { path: 'a/SKILL.md', content: Buffer.from('TODO\n') };
    const { files } = await fix(root, {}, { stdin });
    expect(files).toEqual([{ path: 'a/SKILL.md', before: 'TODO\n', after: 'done\n', fixed: 1 }]);
    expect(textIn(root, 'a/SKILL.md')).toBe('on disk');
  });
});
