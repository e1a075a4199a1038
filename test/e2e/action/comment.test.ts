import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finding, HEAD_SHA, pullRequestEvent, startRunner, TOKEN } from './action-run.ts';
import { startGitHub } from './github-server.ts';

const MARKER = '<!-- sopwright-action -->';
const writes = (seen: readonly { method: string; path: string }[]): string[] =>
  seen
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ method, path }) => `${method} ${path}`);

describe('the comment on a pull request', () => {
  it('is made by the first run and edited by the second', async () => {
    const github = await startGitHub();
    const runner = startRunner(github);
    const first = await runner.run({ answers: { budget: { markdown: '### 10 tokens more\n' } } });
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(github.comments.map(({ body }) => body)).toEqual([`${MARKER}\n### 10 tokens more\n\n### lint`]);
    expect(first.outputs['comment-url']).toBe('https://github.com/octocat/Hello-World/pull/1347#issuecomment-1');

    const second = await runner.run({ answers: { budget: { markdown: '### 5 tokens more\n' } } });
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
    expect(github.comments.map(({ body }) => body)).toEqual([`${MARKER}\n### 5 tokens more\n\n### lint`]);
    expect(writes(github.seen)).toEqual([
      'POST /repos/octocat/Hello-World/issues/1347/comments',
      'PATCH /repos/octocat/Hello-World/issues/comments/1',
    ]);
    expect(new Set(github.seen.map(({ authorization }) => authorization))).toEqual(new Set([`Bearer ${TOKEN}`]));
    expect(first.stdout + second.stdout).not.toContain(TOKEN);
  });

  it('is found on a later page, and never taken for one that somebody else wrote', async () => {
    const github = await startGitHub();
    for (let id = 1; id <= 250; id += 1) github.comments.push({ id, login: 'octocat', body: 'Me too' });
    github.comments.push({ id: 251, login: 'octocat', body: `${MARKER}\nMine now` });
    github.comments.push({ id: 252, login: 'github-actions[bot]', body: `quotes ${MARKER}` });
    github.comments.push({ id: 253, login: 'github-actions[bot]', body: `${MARKER}\nold` });
    const { code } = await startRunner(github).run();
    expect(code).toBe(0);
    expect(writes(github.seen)).toEqual(['PATCH /repos/octocat/Hello-World/issues/comments/253']);
    expect(github.comments.at(-3)?.body).toBe(`${MARKER}\nMine now`);
  });

  it('belongs to the user of the token, whoever that is', async () => {
    const github = await startGitHub({ login: 'our-app[bot]' });
    github.comments.push({ id: 1, login: 'github-actions[bot]', body: `${MARKER}\nof another token` });
    github.comments.push({ id: 2, login: 'our-app[bot]', body: `${MARKER}\nours` });
    await startRunner(github).run();
    expect(writes(github.seen)).toEqual(['PATCH /repos/octocat/Hello-World/issues/comments/2']);
  });

  it('falls back on the bot of workflows where GraphQL does not say who the token is', async () => {
    const github = await startGitHub();
    github.comments.push({ id: 1, login: 'github-actions[bot]', body: `${MARKER}\nours` });
    github.planned.push({ to: 'POST /graphql', status: 401, body: { message: 'Bad credentials', status: '401' } });
    await startRunner(github).run();
    expect(writes(github.seen)).toEqual(['PATCH /repos/octocat/Hello-World/issues/comments/1']);
  });

  it('is cut at 65,536 characters, and says so', async () => {
    const github = await startGitHub();
    const markdown = `### long\n\n${'- a line of the report\n'.repeat(4000)}`;
    const { code, summary } = await startRunner(github).run({ answers: { budget: { markdown } } });
    expect(code).toBe(0);
    const [comment] = github.comments;
    expect(comment?.body.length).toBeLessThanOrEqual(65_536);
    expect(comment?.body.length).toBeGreaterThan(65_000);
    expect(comment?.body.split('\n')[1]).toContain('This comment is cut');
    expect(comment?.body.split('\n').at(-1)).toBe('- a line of the report');
    expect(summary).toContain('### lint');
    expect(summary.length).toBeGreaterThan(80_000);
  });

  it('is made anew where somebody deleted it', async () => {
    const github = await startGitHub();
    github.comments.push({ id: 7, login: 'github-actions[bot]', body: `${MARKER}\nold` });
    github.planned.push({ to: 'PATCH', status: 404, body: { message: 'Not Found', status: '404' }, effect: 'deleted' });
    const { code } = await startRunner(github).run();
    expect(code).toBe(0);
    expect(github.comments).toMatchObject([{ id: 1, login: 'github-actions[bot]' }]);
  });

  it('is not written without a pull request, nor where it is not wanted', async () => {
    const github = await startGitHub();
    const runner = startRunner(github);
    const push = await runner.run({ eventName: 'push', event: { ref: 'refs/heads/main', commits: [] } });
    expect(push.code).toBe(0);
    expect(push.summary).toContain('### lint');
    expect((await runner.run({ inputs: { comment: 'never' } })).code).toBe(0);
    expect(github.seen).toEqual([]);
  });
});

describe('where the token may not write', () => {
  it('the comment of a fork is left for another workflow, and the step says so', async () => {
    const github = await startGitHub({ canWrite: false });
    const runner = startRunner(github);
    const { code, stdout, outputs } = await runner.run({
      event: pullRequestEvent(runner.commit, 'stranger/Hello-World'),
      answers: { budget: { markdown: '### 10 tokens more\n', findings: [finding()] } },
    });
    expect(code).toBe(0);
    expect(stdout).toContain(
      '::notice::The token may not comment (POST /repos/octocat/Hello-World/issues/1347/comments:',
    );
    const text = readFileSync(join(outputs['comment-artifact'] ?? '', 'sopwright-comment.json'), 'utf8');
    expect(JSON.parse(text)).toEqual({
      version: 1,
      pullRequest: 1347,
      headSha: HEAD_SHA,
      body: '### 10 tokens more\n\n### lint',
    });
    expect(outputs['comment-url']).toBeUndefined();
  });

  it('and so it is without a token', async () => {
    const github = await startGitHub();
    const { code, outputs } = await startRunner(github).run({ inputs: { token: '' } });
    expect(code).toBe(0);
    expect(outputs['comment-artifact']).toMatch(/comment$/);
    expect(github.seen).toEqual([]);
  });
});
