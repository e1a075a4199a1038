import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { lintFolder, shown } from '../../test-support/lint-folder.ts';
import { testRules } from '../../test-support/rules.ts';
import { skillText, temporaryFolder } from '../../test-support/temporary-folder.ts';
import { openCache } from '../cache/cache.ts';
import { defaultConfig } from '../config/config.ts';
import { settingsResolver } from '../config/settings-resolver.ts';
import type { AnalysisThread } from './analyze-all.ts';
import { noSharesTaken, THREAD_DONE, type ThreadWork, takeShares } from './shares.ts';
import { analyzeOnThread } from './thread.ts';

const COUNT = 130;

function manySkills(): string {
  const files = Array.from({ length: COUNT }, (_, at) => {
    const name = `s${String(at).padStart(3, '0')}`;
    return [`${name}/SKILL.md`, skillText(name, at % 3 === 0 ? 'TODO\n' : '[[none.md]] and [[SKILL.md]]\n')];
  });
  return temporaryFolder(Object.fromEntries(files));
}

function silentThread(): EventEmitter & { ended: number; terminate(): void } {
  const thread = Object.assign(new EventEmitter(), { ended: 0, terminate: () => {} });
  thread.terminate = () => {
    thread.ended += 1;
  };
  return thread;
}

/** What a thread does, in this one; messages are copied as they are on their way between threads. */
function threadHere(work: ThreadWork, heard: number[]): AnalysisThread {
  const thread = silentThread();
  const settings = settingsResolver({ rules: testRules, config: defaultConfig, cwd: work.cwd });
  const given = { rules: testRules, clients: defaultConfig.clients, settings, scanSecrets: async () => [] };
  void analyzeOnThread({
    ...given,
    work,
    send: (message) => {
      if (message !== THREAD_DONE) heard.push(message.first);
      thread.emit('message', structuredClone(message));
    },
  });
  return thread;
}

it('gives the same run with two further threads as with none', async () => {
  const cwd = manySkills();
  const heard: number[] = [];
  const alone = await lintFolder(cwd);
  const shared = await lintFolder(cwd, {
    openThreads: (work) => [threadHere(work, heard), threadHere(work, heard)],
  });
  expect(heard.length).toBeGreaterThan(1);
  expect(new Set(heard).size).toBe(heard.length);
  expect(shown(alone)).toHaveLength(COUNT + Math.floor((COUNT * 2) / 3));
  expect(shared.conclusion).toEqual(alone.conclusion);
  expect(shared.analyses).toEqual(alone.analyses);
  expect(shared.read).toEqual({ skill: COUNT });
});

it.each(['error', 'exit'])('analyses what a thread took and did not send before its "%s"', async (end) => {
  const cwd = manySkills();
  const lost: number[] = [];
  const shared = await lintFolder(cwd, {
    openThreads({ taken, files }) {
      const thread = silentThread();
      const [share] = takeShares(taken, files.length);
      lost.push(...(share ?? []));
      setImmediate(() => thread.emit(end, new Error('out of memory')));
      return [thread];
    },
  });
  expect(lost).toEqual([0, 25]);
  expect(shared.conclusion).toEqual((await lintFolder(cwd)).conclusion);
});

it('waits for no thread that has taken nothing, and ends it', async () => {
  const cwd = temporaryFolder({ 'a/SKILL.md': skillText('a', 'TODO\n') });
  const thread = silentThread();
  const shared = await lintFolder(cwd, { openThreads: () => [thread] });
  expect(shown(shared)).toEqual(shown(await lintFolder(cwd)));
  expect(thread.ended).toBe(1);
});

it('lets a thread that sent something end by itself', async () => {
  const cwd = temporaryFolder({ 'a/SKILL.md': skillText('a') });
  const thread = silentThread();
  await lintFolder(cwd, {
    openThreads() {
      setImmediate(() => thread.emit('message', THREAD_DONE));
      return [thread];
    },
  });
  expect(thread.ended).toBe(0);
});

it('tells of a file that a thread cannot read', async () => {
  const cwd = temporaryFolder({ 'a/SKILL.md': Buffer.alloc(1_048_577, 'x') });
  const heard: number[] = [];
  const run = await lintFolder(cwd, {
    openThreads(work) {
      // Nothing is left for the first thread, which would be sooner.
      expect([...takeShares(work.taken, work.files.length)]).toHaveLength(1);
      return [threadHere({ ...work, taken: noSharesTaken() }, heard)];
    },
  });
  expect(heard).toEqual([0]);
  expect(run.unreadable.map(({ path }) => path)).toEqual(['a/SKILL.md']);
});

it('starts no thread where a cache wants to know what was asked', async () => {
  const cwd = temporaryFolder({ 'a/SKILL.md': skillText('a') });
  let opened = 0;
  await lintFolder(cwd, {
    cache: openCache({ folder: `${cwd}/.cache`, version: '1' }),
    openThreads: () => {
      opened += 1;
      return [];
    },
  });
  expect(opened).toBe(0);
});
