import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { colonSkill, goodSkill, project, sopwright } from './command.ts';
import { parseReport } from './json-report.ts';

const COUNT = 1_000;

// Is loaded before anything else in each thread, and says which kind it is, and whether it failed in the end. A thread
// may be let go before that, where the first one has done all the work meanwhile.
const WITNESS = `
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
const say = (text) => appendFileSync(process.env.WITNESS, text + ' ');
say(isMainThread ? 'first' : 'further');
process.on('exit', (code) => code === 0 || say('failed' + code));
`;

const hasOneCore = availableParallelism() < 2;
const absence = hasOneCore ? ' (skipped: this machine has one core)' : '';

function witnessed(cwd: string): { env: Record<string, string>; threads(): readonly string[] } {
  const witness = join(cwd, 'witness.txt');
  const env = { WITNESS: witness, NODE_OPTIONS: `--import=${pathToFileURL(join(cwd, 'witness.mjs')).href}` };
  return { env, threads: () => readFileSync(witness, 'utf8').trim().split(' ').toSorted() };
}

it.skipIf(hasOneCore)(`shares the work of many files with a further thread${absence}`, () => {
  const skills = Array.from({ length: COUNT }, (_, at) => {
    const name = `skill-${at}`;
    const text = goodSkill(name);
    return [`skills/${name}/SKILL.md`, at % 2 === 0 ? text : text.replace(`name: ${name}`, 'name: Not A Name')];
  });
  const cwd = project({ ...Object.fromEntries(skills), 'witness.mjs': WITNESS });
  const { env, threads } = witnessed(cwd);
  const { code, stdout, stderr } = sopwright(['lint', 'skills', '--rule', 'name/duplicate:off', '--format', 'json'], {
    cwd,
    env,
  });
  expect(threads()).toEqual(['first', 'further']);
  const { findings, read } = parseReport(stdout);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(read).toEqual({ skill: COUNT });
  const misnamed = findings.filter(({ rule }) => rule === 'name/pattern').map(({ file }) => file);
  expect(misnamed).toHaveLength(COUNT / 2);
  expect(misnamed).toEqual(misnamed.toSorted());
});

it.skipIf(hasOneCore)(`shares both passes of --fix${absence}`, () => {
  const skills = Array.from({ length: COUNT }, (_, at) => [`skills/s-${at}/SKILL.md`, colonSkill(`s-${at}`)]);
  const cwd = project({ ...Object.fromEntries(skills), 'witness.mjs': WITNESS });
  const { env, threads } = witnessed(cwd);
  const { stdout } = sopwright(['lint', 'skills', '--fix', '--format', 'json'], { cwd, env });
  expect(threads()).toEqual(['first', 'further', 'further']);
  expect(parseReport(stdout).summary).toMatchObject({ fixed: COUNT, error: 0 });
});

it('lets a thread go that was started for more than there is to do', () => {
  const ignored = Array.from({ length: 300 }, (_, at) => [`gone/s-${at}/SKILL.md`, goodSkill(`s-${at}`)]);
  const files = { ...Object.fromEntries(ignored), '.gitignore': 'gone\n', 'skills/one/SKILL.md': goodSkill('one') };
  const cwd = project(files);
  const { code, stdout, stderr } = sopwright(['lint', '--format', 'json'], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(parseReport(stdout).read).toEqual({ skill: 1 });
  expect(sopwright(['lint', '--preset', 'recomended'], { cwd })).toMatchObject({ code: 2, stdout: '' });
});

it('does without a thread that cannot be started', () => {
  const skills = Array.from({ length: COUNT }, (_, at) => [`skill-${at}/SKILL.md`, goodSkill(`skill-${at}`)]);
  // A proxy cannot be sent to a thread.
  const rules = "{ 'body/too-many-lines': ['warning', new Proxy({ max: 3 }, {})] }";
  const config = `export default { overrides: [{ files: ['**'], rules: ${rules} }] };`;
  const cwd = project({ ...Object.fromEntries(skills), 'sopwright.config.mjs': config });
  const { code, stdout, stderr } = sopwright(['lint', '--format', 'json'], { cwd });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const { findings } = parseReport(stdout);
  expect(findings.filter(({ rule }) => rule === 'body/too-many-lines')).toHaveLength(COUNT);
});
