import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { colonSkill } from '../command.ts';
import { pullRequestEvent, type Runner, realCommand, startRunner } from './action-run.ts';
import { type GitHubState, startGitHub } from './github-server.ts';

const UPLOAD = 'POST /repos/octocat/Hello-World/code-scanning/sarifs';
// "Response if … GitHub Advanced Security is not enabled for this repository", as the endpoint documents its 403.
const disabled = { message: 'Advanced Security must be enabled for this repository to use code scanning.' };
const upload = { 'upload-sarif': 'true' };

function badSkill(github: GitHubState): Runner {
  return startRunner(github, { 'skills/alpha/SKILL.md': colonSkill('alpha') });
}

describe('uploading SARIF', () => {
  it('sends the log of the built command, compressed, for the merge commit', async () => {
    const github = await startGitHub();
    const runner = badSkill(github);
    const { outputs, code } = await runner.run({ inputs: { ...realCommand, ...upload, comment: 'never' } });
    expect(code).toBe(1);
    expect(github.seen).toHaveLength(1);
    const [request] = github.seen;
    expect(`${request?.method} ${request?.path}`).toBe(UPLOAD);
    const about = { commit_sha: runner.commit, ref: 'refs/pull/1347/merge', tool_name: 'sopwright' };
    expect(request?.body).toMatchObject(about);
    const sent = gunzipSync(Buffer.from(String(request?.body.sarif), 'base64')).toString('utf8');
    expect(sent).toBe(readFileSync(outputs['sarif-file'] ?? '', 'utf8'));
    expect(JSON.parse(sent).runs[0].results[0].ruleId).toBe('frontmatter/unquoted-colon');
    expect(outputs['sarif-id']).toBe('47177e22-5596-11eb-80a1-c1e54ef945c6');
  });

  it('names the head where the head is checked out', async () => {
    const github = await startGitHub();
    const runner = startRunner(github);
    const event = pullRequestEvent(runner.commit, 'octocat/Hello-World', runner.commit);
    await runner.run({ inputs: { ...upload, comment: 'never' }, event });
    expect(github.seen[0]?.body).toMatchObject({ commit_sha: runner.commit, ref: 'refs/pull/1347/head' });
  });

  it('is not done unless asked for', async () => {
    const github = await startGitHub();
    const { outputs } = await startRunner(github).run({ inputs: { sarif: 'a.sarif' } });
    expect(outputs['sarif-file']).toMatch(/a\.sarif$/);
    expect(github.seen.filter(({ path }) => path.includes('code-scanning'))).toEqual([]);
  });

  it('fails the step where code scanning is off, and only warns on a fork', async () => {
    const github = await startGitHub();
    const runner = startRunner(github);
    github.planned.push({ to: UPLOAD, status: 403, body: disabled });
    const own = await runner.run({ inputs: upload });
    expect(own.code).toBe(1);
    expect(own.stdout).toMatch(/^::error::SARIF was not uploaded\. .*Advanced Security.*security-events: write/m);
    expect(github.comments).toHaveLength(1);

    github.canWrite = false;
    const fork = await runner.run({ inputs: upload, event: pullRequestEvent(runner.commit, 'stranger/Hello-World') });
    expect(fork.code).toBe(0);
    expect(fork.stdout).toMatch(/^::warning::SARIF was not uploaded\. .*Resource not accessible by integration/m);
  });
});
