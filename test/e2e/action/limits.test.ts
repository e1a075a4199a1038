import { describe, expect, it } from 'vitest';
import { startRunner, TOKEN } from './action-run.ts';
import { startGitHub } from './github-server.ts';

const LIST = 'GET /repos/octocat/Hello-World/issues/1347/comments';
const CREATE = 'POST /repos/octocat/Hello-World/issues/1347/comments';
// Messages as reported in KnpLabs/php-github-api#1070, headers as in
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api (both read 2026-11-26).
const secondary = {
  message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
};
const primary = { message: 'API rate limit exceeded for installation ID 1.' };

describe('limits and errors of GitHub', () => {
  it.each([
    ['a secondary limit with a time', { status: 403, headers: { 'retry-after': '1' }, body: secondary }],
    ['too many requests', { status: 429, headers: { 'retry-after': '1' }, body: secondary }],
    [
      'a primary limit that ends soon',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }, body: primary },
    ],
  ])('%s is waited for, and nothing is posted twice', async (_, limit) => {
    const github = await startGitHub();
    github.planned.push({ to: LIST, ...limit }, { to: CREATE, ...limit });
    const started = Date.now();
    const { code } = await startRunner(github).run();
    expect(code).toBe(0);
    expect(github.planned).toEqual([]);
    expect(github.comments).toHaveLength(1);
    expect(Date.now() - started).toBeGreaterThan(2000);
  });

  it.each([
    ['retry-after', { 'retry-after': '3600' }],
    ['x-ratelimit-reset', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' }],
  ])('a limit that lasts too long by %s fails the step at once: it is no missing permission', async (_, headers) => {
    const github = await startGitHub();
    github.planned.push({ to: LIST, status: 403, headers, body: primary });
    const started = Date.now();
    const { code, stdout, outputs } = await startRunner(github).run();
    expect(code).toBe(1);
    expect(stdout).toContain(`::error::${LIST}: GitHub answered 403, API rate limit exceeded`);
    expect(outputs['comment-artifact']).toBeUndefined();
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  it('an error of the server is tried again', async () => {
    const github = await startGitHub();
    github.planned.push({ to: LIST, status: 502 }, { to: LIST, status: 503 });
    expect((await startRunner(github).run()).code).toBe(0);
    expect(github.comments).toHaveLength(1);
  });

  it('a comment that was made although the server answered with an error is not made twice', async () => {
    const github = await startGitHub();
    github.planned.push({ to: CREATE, status: 502, effect: 'done' });
    const { code, outputs } = await startRunner(github).run();
    expect(code).toBe(0);
    expect(github.comments).toHaveLength(1);
    expect(outputs['comment-url']).toMatch(/issuecomment-1$/);
  });

  it('a server that only fails is given up', async () => {
    const github = await startGitHub();
    for (let count = 0; count < 40; count += 1) github.planned.push({ to: 'GET', status: 500 });
    const { code, stdout } = await startRunner(github).run();
    expect(code).toBe(1);
    expect(stdout).toContain(`::error::${LIST}: GitHub answered 500, Server Error`);
    expect(github.seen.length).toBe(4);
  }, 60_000);

  it('a server that does not answer gives one line, without the token', async () => {
    const github = await startGitHub();
    const { code, stdout, stderr } = await startRunner(github).run({ env: { GITHUB_API_URL: 'http://127.0.0.1:9' } });
    expect(code).toBe(1);
    expect(stdout).toContain(`::error::${LIST}: no answer from GitHub.`);
    expect(stdout + stderr).not.toContain(TOKEN);
  }, 60_000);

  it('the message of an answer cannot give orders to the runner', async () => {
    const github = await startGitHub();
    const message = 'Nope\n::set-env name=A::b\r\n##[add-mask]x %0A::error::y';
    github.planned.push({ to: LIST, status: 422, body: { message } });
    const { stdout } = await startRunner(github).run();
    expect(stdout.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1);
    expect(stdout).not.toContain('##[');
    expect(stdout).toContain('%250A');
  });
});
