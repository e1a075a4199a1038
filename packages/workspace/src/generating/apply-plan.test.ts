import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { file, generateIn, planOf, statesOf, textIn, treeOf } from '../../test-support/generated-folder.ts';
import { temporaryFolder } from '../../test-support/temporary-folder.ts';
import { applyPlan } from './apply-plan.ts';
import { comparePlan } from './compare-plan.ts';
import { isUpToDate } from './generation-state.ts';
import { LEDGER_FILE } from './ledger.ts';

const OLD = planOf(file('p/a/SKILL.md', '# A\n'), file('p/b/SKILL.md', '# B\n'), file('p/plugin.json', '{}\n'));
const NEW = planOf(file('p/a/SKILL.md', '# A2\n'), file('p/c/d/SKILL.md', '# C\n'), file('p/plugin.json', '{"a":1}\n'));

describe('applying', () => {
  it('removes what is no longer made, and the folders that it leaves empty', () => {
    const folder = temporaryFolder({ 'keep.txt': 'x' });
    generateIn(folder, OLD);
    expect(statesOf(generateIn(folder, NEW))).toMatchObject({ 'p/b/SKILL.md': 'remove', 'p/c/d/SKILL.md': 'create' });
    const tree = treeOf(folder);
    expect(Object.keys(tree).toSorted()).toEqual([
      'keep.txt',
      'p/a/SKILL.md',
      'p/c/d/SKILL.md',
      'p/plugin.json',
      LEDGER_FILE,
    ]);
    expect(isUpToDate(comparePlan({ folder, plan: NEW }))).toBe(true);
    generateIn(folder, planOf());
    expect(treeOf(folder)).toEqual({ 'keep.txt': 'x' });
  });

  it('keeps what is no longer made and was changed by hand, and tells it once', () => {
    const folder = temporaryFolder();
    generateIn(folder, OLD);
    writeFileSync(path.join(folder, 'p/b/SKILL.md'), 'mine');
    writeFileSync(path.join(folder, 'p/plugin.json'), '{"b":1}');
    const status = generateIn(folder, planOf(...OLD.files.slice(0, 1)));
    expect(statesOf(status)).toEqual({ 'p/a/SKILL.md': 'unchanged', 'p/b/SKILL.md': 'kept', 'p/plugin.json': 'kept' });
    expect(textIn(folder, 'p/b/SKILL.md')).toBe('mine');
    expect(isUpToDate(comparePlan({ folder, plan: planOf(...OLD.files.slice(0, 1)) }))).toBe(true);
  });

  it('forgets what a person removed, and makes it again where it is still planned', () => {
    const folder = temporaryFolder();
    generateIn(folder, OLD);
    rmSync(path.join(folder, 'p/b'), { recursive: true });
    expect(statesOf(comparePlan({ folder, plan: OLD }))).toMatchObject({ 'p/b/SKILL.md': 'create' });
    expect(statesOf(generateIn(folder, NEW))).not.toHaveProperty('p/b/SKILL.md');
  });

  it('lets a folder be that took the place of what was made', () => {
    const folder = temporaryFolder();
    generateIn(folder, OLD);
    rmSync(path.join(folder, 'p/b/SKILL.md'));
    mkdirSync(path.join(folder, 'p/b/SKILL.md'));
    expect(statesOf(generateIn(folder, NEW))).not.toHaveProperty('p/b/SKILL.md');
  });

  it('refuses what changed in between', () => {
    const folder = temporaryFolder();
    generateIn(folder, OLD);
    const status = comparePlan({ folder, plan: NEW });
    writeFileSync(path.join(folder, 'p/plugin.json'), '{"late": 1}');
    const before = treeOf(folder);
    expect(() => applyPlan(status)).toThrow('p/plugin.json: It changed while sopwright was at work');
    expect(treeOf(folder)).toEqual(before);
  });

  it('comes to the same end from wherever a killed run stopped', () => {
    const [from, to] = [temporaryFolder(), temporaryFolder()];
    generateIn(from, OLD);
    generateIn(to, OLD);
    const { changes } = generateIn(to, NEW);
    const end = treeOf(to);
    fc.assert(
      fc.property(fc.subarray([...changes]), fc.boolean(), (done, hasLeftOvers) => {
        const folder = temporaryFolder();
        generateIn(folder, OLD);
        for (const { path: name, after } of done) {
          const absolute = path.join(folder, name);
          mkdirSync(path.dirname(absolute), { recursive: true });
          if (after === undefined) rmSync(absolute);
          else writeFileSync(absolute, after);
        }
        if (hasLeftOvers) {
          writeFileSync(path.join(folder, 'p/a/.SKILL.md.0123456789ab.tmp'), '# A');
          writeFileSync(path.join(folder, 'p/.plugin.json.0123456789ab.old'), '{}');
          writeFileSync(path.join(folder, `.${LEDGER_FILE}.0123456789ab.old`), '{}');
        }
        generateIn(folder, NEW);
        const tree = treeOf(folder);
        // A folder that the killed run emptied is not known any more.
        expect({ ...tree, 'p/b/': undefined }).toEqual({ ...end, 'p/b/': undefined });
      }),
      { numRuns: 40 },
    );
  });
});
