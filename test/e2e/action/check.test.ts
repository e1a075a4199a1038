import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { colonSkill, goodSkill, project } from '../command.ts';
import { finding, pullRequestEvent, realCommand, startRunner, TOKEN, workflowRunEvent } from './action-run.ts';
import { startGitHub } from './github-server.ts';

const annotated = (stdout: string): string[] => stdout.split('\n').filter((line) => line.startsWith('::'));

describe('a check with the built command', () => {
  it('annotates, sums up, comments, counts and fails', async () => {
    const github = await startGitHub();
    const runner = startRunner(github, { 'skills/alpha/SKILL.md': colonSkill('alpha') });
    const { code, stdout, outputs, summary } = await runner.run({ inputs: realCommand });
    expect(code).toBe(1);
    const [first = ''] = annotated(stdout);
    expect(first).toMatch(/^::error file=skills\/alpha\/SKILL\.md,line=3,endLine=3,col=\d+,endColumn=\d+,title=/);
    expect(first).toContain('title=frontmatter/unquoted-colon::Field `description` has an unquoted colon');
    expect(outputs).toMatchObject({ errors: '1', 'lint-exit-code': '1' });
    expect(outputs['budget-exit-code']).toBeUndefined();
    expect(JSON.parse(readFileSync(outputs['lint-report'] ?? '', 'utf8'))).toMatchObject({ schemaVersion: 1 });
    expect(summary).toContain('### sopwright: 1 error');
    expect(github.comments.map(({ body }) => body)).toEqual([`<!-- sopwright-action -->\n${summary.trim()}`]);
  });

  it('is green without findings, and where `fail-on` says never', async () => {
    const github = await startGitHub();
    const good = startRunner(github, { 'skills/alpha/SKILL.md': goodSkill('alpha') });
    expect(await good.run({ inputs: realCommand })).toMatchObject({ code: 0, outputs: { errors: '0' } });
    const bad = startRunner(github, { 'skills/alpha/SKILL.md': colonSkill('alpha') });
    const never = await bad.run({ inputs: { ...realCommand, 'fail-on': 'never' } });
    expect(never).toMatchObject({ code: 0, outputs: { errors: '1', 'lint-exit-code': '0' } });
  });

  it('names files from the top of the repository, in annotations and SARIF', async () => {
    const github = await startGitHub();
    const runner = startRunner(github, { 'kits/a b/skills/alpha/SKILL.md': colonSkill('alpha') });
    const inputs = { ...realCommand, 'working-directory': 'kits/a b', sarif: 'out/lint.sarif' };
    const { stdout, outputs } = await runner.run({ inputs });
    expect(annotated(stdout)[0]).toContain('file=kits/a b/skills/alpha/SKILL.md,');
    const sarif = JSON.parse(readFileSync(`${runner.workspace}/kits/a b/out/lint.sarif`, 'utf8'));
    const [result] = sarif.runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('kits/a%20b/skills/alpha/SKILL.md');
    expect(outputs['sarif-file']).toBe(`${runner.workspace}/kits/a b/out/lint.sarif`);
  });

  it('says that it could not run, and still comments', async () => {
    const github = await startGitHub();
    const { code, stdout, outputs } = await startRunner(github).run({
      inputs: { ...realCommand, config: 'gone.json' },
    });
    expect(code).toBe(1);
    expect(annotated(stdout)).toEqual(['::error::sopwright lint could not run: its lines are in the log.']);
    expect(stdout).toContain('gone.json');
    expect(outputs).toMatchObject({ 'lint-exit-code': '2', errors: '0' });
    expect(github.comments[0]?.body).toContain('### sopwright lint could not run');
  });

  it('runs configuration that is code, but for a fork', async () => {
    const github = await startGitHub();
    const runner = startRunner(github, {
      'sopwright.config.mjs':
        'import { writeFileSync } from "node:fs"; writeFileSync("executed", ""); export default {};',
      'skills/alpha/SKILL.md': goodSkill('alpha'),
    });
    const event = pullRequestEvent(runner.commit, 'stranger/Hello-World');
    const executed = join(runner.workspace, 'executed');
    expect((await runner.run({ inputs: realCommand, event })).code).toBe(0);
    expect(existsSync(executed)).toBe(false);
    expect((await runner.run({ inputs: realCommand })).code).toBe(0);
    expect(existsSync(executed)).toBe(true);
  });
});

describe('what the commands are given', () => {
  it('has all inputs, and the base of the pull request to compare with', async () => {
    const github = await startGitHub();
    const runner = startRunner(github, { 'sub/a.txt': '' });
    const inputs = {
      paths: 'one\n  two words  \n',
      config: 'my.json',
      preset: 'guidelines',
      clients: 'codex, claude-code',
      'fail-on': 'warning',
      'working-directory': 'sub',
    };
    expect((await runner.run({ inputs })).code).toBe(0);
    const [lint, , budget] = runner.calls();
    const clients = ['--client', 'codex', '--client', 'claude-code'];
    const shared = ['--config', 'my.json', ...clients, '--preset', 'guidelines', '--fail-on', 'warning'];
    expect(lint?.cwd).toBe(`${runner.workspace}/sub`);
    expect(lint?.args.slice(0, 10)).toEqual(shared);
    expect(lint?.args.slice(-3)).toEqual(['--', 'one', 'two words']);
    expect(budget?.args.slice(0, 11)).toEqual([...shared, '--no-user']);
    expect(budget?.args.join(' ')).toContain(`--compare ${runner.commit}`);
    expect(runner.calls().map(({ name }) => name)).toEqual(['lint', 'lint', 'budget', 'budget']);
  });

  it('holds no token, no order to the runner, and never starts a server', async () => {
    const github = await startGitHub({ canWrite: false });
    const runner = startRunner(github);
    const event = pullRequestEvent(runner.commit, 'stranger/Hello-World');
    await runner.run({ event, env: { ACTIONS_RUNTIME_TOKEN: TOKEN, GITHUB_TOKEN: TOKEN, GH_TOKEN: TOKEN } });
    for (const { args, env } of runner.calls()) {
      expect(args).toContain('--no-code-config');
      expect(args).not.toContain('--start');
      expect(JSON.stringify([args, env])).not.toContain(TOKEN);
      expect(Object.keys(env).filter((name) => /^INPUT_|GITHUB_(?:OUTPUT|STEP_SUMMARY)/.test(name))).toEqual([]);
    }
    expect(runner.calls()).toHaveLength(4);
  });

  it.each([
    ['push', {}, false],
    ['schedule', {}, false],
    ['pull_request', {}, true],
    ['issue_comment', {}, true],
    ['workflow_run', workflowRunEvent({ event: 'push' }), true],
  ])('on %s %j, configuration that is code is shut out: %s', async (eventName, event, isShutOut) => {
    const github = await startGitHub();
    const runner = startRunner(github);
    expect((await runner.run({ eventName, event })).code).toBe(0);
    expect(runner.calls().map(({ args }) => args.includes('--no-code-config'))).toEqual(Array(4).fill(isShutOut));
  });

  it('compares with another ref, or with none, and not without a pull request', async () => {
    const github = await startGitHub();
    const runner = startRunner(github);
    const compared = async (settings: Parameters<typeof runner.run>[0]): Promise<string[]> => {
      await runner.run(settings);
      return runner
        .calls()
        .flatMap(({ args }) => (args.includes('--compare') ? [args[args.indexOf('--compare') + 1] ?? ''] : []));
    };
    expect(await compared({ inputs: { compare: 'origin/main~1' } })).toEqual(['origin/main~1', 'origin/main~1']);
    expect(await compared({ inputs: { compare: 'never' } })).toEqual([]);
    expect(await compared({ eventName: 'push', event: {} })).toEqual([]);
  });

  it('does not compare with a commit that cannot be had', async () => {
    const github = await startGitHub();
    const { code, stdout, outputs } = await startRunner(github).run({ event: pullRequestEvent('0'.repeat(40)) });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ 'lint-exit-code': '0', 'budget-exit-code': '2' });
    expect(github.comments[0]?.body).toContain('### sopwright budget could not run');
    expect(annotated(stdout)[0]).toMatch(/^::error::Commit 0{40} cannot be compared with: .*fetch-depth: 0/);
  });
});

describe('a checkout that is hostile', () => {
  it('runs no program that the configuration of a repository inside of it names', async () => {
    const github = await startGitHub();
    const trace = join(project({}), 'ran');
    const runner = startRunner(github, {
      'sub/HEAD': 'ref: refs/heads/main\n',
      'sub/objects/x': '',
      'sub/refs/x': '',
      'sub/config': `[core]\nbare = true\nsshCommand = "touch ${trace};"\n[remote "origin"]\nurl = ssh://host/x\n`,
    });
    const event = pullRequestEvent('0'.repeat(40), 'stranger/Hello-World');
    const { stdout } = await runner.run({ inputs: { 'working-directory': 'sub' }, event });
    expect(stdout).toContain('cannot be compared with');
    expect(existsSync(trace)).toBe(false);
  });

  it('does not choose by symbolic links where SARIF is written', async () => {
    const github = await startGitHub();
    const runner = startRunner(github);
    const outside = project({ 'file.txt': 'mine' });
    symlinkSync(join(outside, 'file.txt'), join(runner.workspace, 'out.sarif'));
    symlinkSync(outside, join(runner.workspace, 'out'));
    for (const sarif of ['out.sarif', 'out/new.sarif', 'out/new/new.sarif']) {
      const { code, stdout } = await runner.run({ inputs: { sarif } });
      expect(code).toBe(1);
      expect(stdout).toContain('which leads out of the workspace by a symbolic link');
    }
    expect(readFileSync(join(outside, 'file.txt'), 'utf8')).toBe('mine');
    expect(existsSync(join(outside, 'new'))).toBe(false);
    expect((await runner.run({ inputs: { sarif: join(outside, 'asked.sarif') } })).code).toBe(0);
  });
});

describe('budget findings', () => {
  it('are counted with those of lint, and its exit code ends the step', async () => {
    const github = await startGitHub();
    const answers = { budget: { code: 1, findings: [finding()] }, lint: { findings: [finding()] } };
    const { code, outputs } = await startRunner(github).run({ answers });
    expect({ code, warnings: outputs.warnings }).toEqual({ code: 1, warnings: '2' });
  });

  it('are never counted from a report that is broken', async () => {
    const github = await startGitHub();
    const { code, outputs } = await startRunner(github).run({ answers: { budget: { text: '{"findings": [' } } });
    expect(code).toBe(1);
    expect(outputs['budget-exit-code']).toBe('2');
    expect(github.comments[0]?.body).toContain('### sopwright budget could not run');
  });
});

describe('a check beside secrets', () => {
  it.each([
    ['pull_request_target', {}, 'use `on: pull_request`'],
    ['workflow_run', workflowRunEvent(), 'post here with `mode: post-comment`'],
    ['workflow_run', {}, 'post here with `mode: post-comment`'],
  ])('is refused on %s', async (eventName, event, words) => {
    const github = await startGitHub();
    const runner = startRunner(github);
    const { code, stdout } = await runner.run({ eventName, event });
    expect(code).toBe(1);
    expect(annotated(stdout)).toHaveLength(1);
    expect(stdout).toContain(words);
    expect(runner.calls()).toEqual([]);
    expect(github.seen).toEqual([]);
  });
});
