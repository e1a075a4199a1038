import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { project } from './e2e/command.ts';

const TESTS = `
describe.skipIf(true)('the corpus (skipped: it is not here)', () => {
  describe('each file', () => it('is read', () => {}));
  it('is whole', () => {});
});
describe('the rest', () => {
  it('passes', () => {});
  it('is not for all', ({ skip }) => skip('Windows has none'));
  it('is not for most', ({ skip }) => skip('Windows has none'));
});
`;

it('names what was skipped and why, and closes with the counts', () => {
  const root = project({ 'a.test.js': TESTS });
  const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const reporter = join(import.meta.dirname, 'summary-reporter.ts');
  const args = [vitest, 'run', '--globals', '--root', root, '--reporter', reporter];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect(stdout).toBe(
    [
      'skipped: a.test.js > the corpus (skipped: it is not here)',
      'skipped: a.test.js > the rest > is not for all and 1 more (Windows has none)',
      '1 passed, 0 failed, 4 skipped',
      '',
    ].join('\n'),
  );
});
