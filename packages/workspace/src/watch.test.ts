import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder, writeFiles } from '../test-support/temporary-folder.ts';
import { type WatchInput, watchFiles } from './watch.ts';

interface Told {
  readonly next: () => Promise<readonly string[]>;
}

async function watching(input: Omit<WatchInput, 'onChange' | 'onError'>): Promise<Told> {
  const told: (readonly string[])[] = [];
  let wake = (): void => {};
  const onChange = async (paths: readonly string[]): Promise<void> => {
    told.push(paths);
    wake();
  };
  const watcher = await watchFiles({ ...input, onChange, onError: () => wake() });
  onTestFinished(() => watcher.close());
  return {
    async next() {
      if (told.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return told.shift() ?? [];
    },
  };
}

it('tells what changed, all at once, with forward slashes', async () => {
  const cwd = temporaryFolder({ 'a/SKILL.md': 'one', 'b/SKILL.md': 'one' });
  const { next } = await watching({ cwd, debounce: 200 });
  writeFiles(cwd, { 'b/SKILL.md': 'two', 'a/SKILL.md': 'two' });
  expect(await next()).toEqual(['a/SKILL.md', 'b/SKILL.md']);
  rmSync(path.join(cwd, 'a/SKILL.md'));
  expect(await next()).toEqual(['a/SKILL.md']);
});

it('tells nothing of a file that the caller writes itself', async () => {
  const cwd = temporaryFolder({ 'a/SKILL.md': 'one' });
  const { next } = await watching({ cwd, isOwn: (absolute) => absolute === path.join(cwd, 'report.json') });
  writeFiles(cwd, { 'report.json': '{}' });
  writeFiles(cwd, { 'a/SKILL.md': 'two' });
  expect(await next()).toEqual(['a/SKILL.md']);
});

it('sees nothing of installed packages, version control and the cache, and files named besides', async () => {
  const outer = temporaryFolder({ 'in/a.md': '', 'in/.git/x': '', 'sopwright.config.json': '{}' });
  const cwd = path.join(outer, 'in');
  const config = path.join(outer, 'sopwright.config.json');
  const { next } = await watching({ cwd, files: [config], debounce: 300 });
  writeFiles(cwd, { '.git/x': 'x', 'node_modules/p/a.md': '', '.sopwright-cache/analyses.json': '' });
  writeFiles(outer, { 'sopwright.config.json': '{ }' });
  expect(await next()).toEqual(['../sopwright.config.json']);
});

it('does not tell anew while somebody still works on the last change', async () => {
  const cwd = temporaryFolder({ 'a.md': '' });
  let running = 0;
  let most = 0;
  let calls = 0;
  const onChange = async (): Promise<void> => {
    calls += 1;
    running += 1;
    most = Math.max(most, running);
    if (calls === 1) writeFiles(cwd, { 'a.md': 'again' });
    await new Promise((resolve) => setTimeout(resolve, 150));
    running -= 1;
  };
  const watcher = await watchFiles({ cwd, onChange, onError: () => {} });
  onTestFinished(() => watcher.close());
  writeFiles(cwd, { 'a.md': 'changed' });
  await expect.poll(() => (running === 0 ? calls : 0), { timeout: 5_000 }).toBe(2);
  expect(most).toBe(1);
});
