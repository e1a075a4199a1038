import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { file, generateIn, planOf, statesOf, textIn } from '../../test-support/generated-folder.ts';
import { temporaryFolder, writeFiles } from '../../test-support/temporary-folder.ts';
import { comparePlan } from './compare-plan.ts';
import { conflictsOf, isUpToDate } from './generation-state.ts';
import { LEDGER_FILE } from './ledger.ts';

const SKILL = '---\nname: a\ndescription: b\n---\n\n# A\n\nText.\n';
const MANIFEST = '{\n  "name": "a",\n  "keywords": [\n    "x",\n    "y"\n  ]\n}\n';
const PLAN = planOf(file('p/skills/a/SKILL.md', SKILL), file('p/plugin.json', MANIFEST), file('p/notes.txt', 'one\n'));
const PATHS = ['p/notes.txt', 'p/plugin.json', 'p/skills/a/SKILL.md'];

function all(state: string): Readonly<Record<string, string>> {
  return Object.fromEntries(PATHS.map((name) => [name, state]));
}

function generated(): string {
  const folder = temporaryFolder();
  generateIn(folder, PLAN);
  return folder;
}

function change(folder: string, name: string, edit: (text: string) => string): void {
  writeFileSync(path.join(folder, name), edit(textIn(folder, name) ?? ''));
}

describe('a plan held against the disk', () => {
  it('creates what is not there, and finds it unchanged then', () => {
    const folder = temporaryFolder();
    expect(statesOf(comparePlan({ folder, plan: PLAN }))).toEqual(all('create'));
    expect(textIn(folder, LEDGER_FILE)).toBeUndefined();
    generateIn(folder, PLAN);
    const status = comparePlan({ folder, plan: PLAN });
    expect([statesOf(status), status.changes, status.ledger]).toEqual([all('unchanged'), [], undefined]);
    expect(isUpToDate(status)).toBe(true);
  });

  it('updates what nobody touched', () => {
    const folder = generated();
    const plan = planOf(
      ...PLAN.files.map((each) => ({ ...each, content: each.content.replace('a', 'c').replace('one', 'two') })),
    );
    expect(statesOf(comparePlan({ folder, plan }))).toEqual(all('update'));
    generateIn(folder, plan);
    expect(textIn(folder, 'p/notes.txt')).toBe('two\n');
    expect(isUpToDate(comparePlan({ folder, plan }))).toBe(true);
  });

  it('takes no checkout of Windows, no formatter of JSON and no line end at the end for an edit', () => {
    const folder = generated();
    for (const name of PATHS) change(folder, name, (text) => text.replaceAll('\n', '\r\n'));
    expect(isUpToDate(comparePlan({ folder, plan: PLAN }))).toBe(true);
    for (const name of PATHS) change(folder, name, (text) => text.trimEnd());
    change(folder, 'p/plugin.json', (text) => JSON.stringify(JSON.parse(text)));
    change(folder, LEDGER_FILE, (text) => JSON.stringify(JSON.parse(text), undefined, '\t'));
    expect(isUpToDate(comparePlan({ folder, plan: PLAN }))).toBe(true);
    const next = planOf(...PLAN.files.map((each) => ({ ...each, content: each.content.replace(/a|one/, 'z') })));
    expect(statesOf(comparePlan({ folder, plan: next }))).toEqual(all('update'));
  });

  it('stops at what a person changed, whether or not the plan changed, too', () => {
    const folder = generated();
    for (const name of PATHS) change(folder, name, (text) => text.replace(/Text|"x"|one/, '"mine"'));
    const status = comparePlan({ folder, plan: PLAN });
    expect(statesOf(status)).toEqual(all('edited'));
    expect(conflictsOf(status)).toHaveLength(3);
    expect(() => generateIn(folder, PLAN)).toThrow('conflicts');
    const next = planOf(...PLAN.files.map((each) => ({ ...each, content: each.content.replace(/a|one/, 'z') })));
    expect(statesOf(comparePlan({ folder, plan: next }))).toEqual(all('edited'));
    const given = comparePlan({ folder, plan: PLAN, overwrite: new Set(PATHS) });
    expect(statesOf(given)).toEqual(all('update'));
    const kept = comparePlan({ folder, plan: PLAN, overrides: new Set(PATHS) });
    expect([statesOf(kept), kept.changes]).toEqual([all('overridden'), []]);
  });

  it('takes an edit that makes a file what is planned for no edit', () => {
    const folder = generated();
    const next = planOf(
      ...PLAN.files.map((each) => ({ ...each, content: each.content.replace(/Text|"x"|one/, '"new"') })),
    );
    for (const name of PATHS) change(folder, name, (text) => text.replace(/Text|"x"|one/, '"new"'));
    expect(statesOf(comparePlan({ folder, plan: next }))).toEqual({
      ...all('unchanged'),
      'p/skills/a/SKILL.md': 'update',
    });
  });

  it('stops at what was never made here', () => {
    const folder = temporaryFolder({
      'p/plugin.json': '{"name": "mine"}',
      'p/skills/a/SKILL.md': 'mine',
      'p/notes.txt': 'one',
    });
    expect(statesOf(comparePlan({ folder, plan: PLAN }))).toEqual({ ...all('foreign'), 'p/notes.txt': 'unchanged' });
  });

  it('knows by the marker what the ledger has lost, and by the ledger what has no marker', () => {
    const folder = generated();
    const next = planOf(...PLAN.files.map((each) => ({ ...each, content: each.content.replace(/a|one/, 'z') })));
    change(folder, 'p/skills/a/SKILL.md', (text) => text.replace(/<!-- sop.*-->\n/, ''));
    expect(statesOf(comparePlan({ folder, plan: next }))).toEqual(all('update'));
    generateIn(folder, next);
    rmSync(path.join(folder, LEDGER_FILE));
    expect(statesOf(comparePlan({ folder, plan: PLAN }))).toEqual({
      ...all('foreign'),
      'p/skills/a/SKILL.md': 'update',
    });
    expect(statesOf(generateIn(folder, next))).toEqual(all('unchanged'));
    expect(isUpToDate(comparePlan({ folder, plan: next }))).toBe(true);
  });

  it('takes a marker in what is planned for a part of it', () => {
    const folder = generated();
    const text = textIn(folder, 'p/skills/a/SKILL.md') ?? '';
    const plan = planOf(file('q/a.md', text));
    generateIn(folder, plan);
    expect(textIn(folder, 'q/a.md')?.match(/sopwright-generated/g)).toHaveLength(2);
    expect(isUpToDate(comparePlan({ folder, plan }))).toBe(true);
    const next = planOf(file('q/a.md', text.replace('Text.', 'Another.')));
    expect(statesOf(comparePlan({ folder, plan: next }))).toEqual({ 'q/a.md': 'update' });
  });

  it('looks at the plugins that were asked for alone', () => {
    const folder = generated();
    const other = { ...file('q/plugin.json', MANIFEST), plugin: 'q' };
    const both = { files: [...PLAN.files, other], regions: [] };
    expect(statesOf(generateIn(folder, both, { plugins: new Set(['q']) }))).toEqual({ 'q/plugin.json': 'create' });
    expect(isUpToDate(comparePlan({ folder, plan: both }))).toBe(true);
    const without = { files: [other], regions: [] };
    expect(statesOf(comparePlan({ folder, plan: without, plugins: new Set(['q']) }))).toEqual({
      'q/plugin.json': 'unchanged',
    });
    expect(statesOf(comparePlan({ folder, plan: without }))).toEqual({
      ...all('remove'),
      'q/plugin.json': 'unchanged',
    });
  });
});

describe('a place that cannot be taken', () => {
  it.each([
    [
      'a folder in place of a file',
      { 'p/plugin.json/x': '' },
      'p/plugin.json: It cannot be generated: a folder stands in its place.',
    ],
    [
      'a file in place of a folder',
      { 'p/skills': '' },
      'p/skills/a/SKILL.md: It cannot be generated: a file stands where a folder is needed.',
    ],
    ['a link out', { 'p/notes.txt': '-> ../../elsewhere.txt' }, undefined],
    [
      'a folder that is a link out',
      { 'p/skills': '-> ../..' },
      'p/skills/a/SKILL.md: It cannot be generated: the link p/skills leads out of the folder of the registry.',
    ],
  ])('%s is one line, and nothing is written', (_name, files, message) => {
    const outer = temporaryFolder({ 'elsewhere.txt': 'theirs' });
    const folder = path.join(outer, 'in');
    writeFiles(folder, files);
    expect(() => comparePlan({ folder, plan: PLAN })).toThrow(
      message ?? 'p/notes.txt: It cannot be generated: it is a link out',
    );
    expect(textIn(folder, LEDGER_FILE)).toBeUndefined();
    expect(textIn(outer, 'elsewhere.txt')).toBe('theirs');
  });

  it('is not the folder of the registry itself, reached by a link', () => {
    const outer = temporaryFolder({ 'real/x': '', link: '-> real' });
    generateIn(path.join(outer, 'link'), PLAN);
    expect(textIn(outer, 'real/p/notes.txt')).toBe('one\n');
    expect(isUpToDate(comparePlan({ folder: path.join(outer, 'real'), plan: PLAN }))).toBe(true);
  });

  it('is not a link that stays inside', () => {
    const folder = temporaryFolder({ 'store/notes': 'one\n', 'p/notes.txt': '-> ../store/notes' });
    const plan = planOf(file('p/notes.txt', 'two\n'));
    expect(statesOf(comparePlan({ folder, plan }))).toEqual({ 'p/notes.txt': 'foreign' });
    generateIn(folder, plan, { overwrite: new Set(['p/notes.txt']) });
    expect(textIn(folder, 'store/notes')).toBe('two\n');
  });
});

describe('a ledger', () => {
  it.each([
    ['{', 'It is not JSON.'],
    ['[]', 'ledgerVersion is undefined, expected 1.'],
    ['{"ledgerVersion": 2}', 'ledgerVersion is 2, expected 1.'],
    ['{"ledgerVersion": 1, "files": {}}', 'It has no files and regions'],
    ['{"ledgerVersion": 1, "files": {"../a": {}}, "regions": []}', 'Entry "../a" is no path below its folder.'],
    [
      '{"ledgerVersion": 1, "files": {"a": {"plugin": "p", "source": "s", "sha256": "x"}}, "regions": []}',
      'Entry "a" is not',
    ],
    [
      '{"ledgerVersion": 1, "files": {}, "regions": [{"path": "a", "region": {"type": "json"}}]}',
      'A region of it is not',
    ],
  ])('that is not one, %s, is one line', (text, message) => {
    const folder = temporaryFolder({ [LEDGER_FILE]: text });
    expect(() => comparePlan({ folder, plan: PLAN })).toThrow(`${LEDGER_FILE}: ${message}`);
  });
});
