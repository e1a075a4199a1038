import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ActionResult, HEAD_SHA, startRunner, TOKEN, workflowRunEvent } from './action-run.ts';
import { type GitHubState, startGitHub } from './github-server.ts';

const good = {
  version: 1,
  pullRequest: 1347,
  headSha: HEAD_SHA,
  body: '### 10 tokens more\n\n| Skill | Cost |\n|---|---|\n',
};
const pull = { number: 1347, sha: HEAD_SHA, label: 'stranger:changes', repository: 'stranger/Hello-World' };

async function post(
  github: GitHubState,
  artifact: unknown,
  settings: { readonly event?: unknown; readonly eventName?: string; readonly token?: string } = {},
): Promise<ActionResult> {
  const runner = startRunner(github);
  const folder = join(runner.workspace, 'artifact');
  mkdirSync(folder);
  const file = join(folder, 'sopwright-comment.json');
  if (artifact === 'link') symlinkSync('/etc/hostname', file);
  else if (artifact !== undefined)
    writeFileSync(file, typeof artifact === 'string' ? artifact : JSON.stringify(artifact));
  const { event = workflowRunEvent(), eventName = 'workflow_run', token = TOKEN } = settings;
  return runner.run({ eventName, event, inputs: { mode: 'post-comment', 'artifact-path': 'artifact', token } });
}

const errorLine = ({ stdout }: ActionResult): string =>
  stdout.split('\n').find((line) => line.startsWith('::error')) ?? '';

describe('posting for a fork', () => {
  it('puts the comment on the pull request that GitHub ties to the run, and edits it the next time', async () => {
    const github = await startGitHub();
    github.pulls.push({ ...pull, number: 12, sha: 'f'.repeat(40) }, pull);
    const { code, outputs, stdout } = await post(github, good);
    expect(code).toBe(0);
    expect(github.seen[0]?.path).toBe(
      '/repos/octocat/Hello-World/pulls?state=open&head=stranger%3Achanges&per_page=100',
    );
    expect(github.seen.at(-1)?.path).toBe('/repos/octocat/Hello-World/issues/1347/comments');
    expect(outputs['comment-url']).toMatch(/issuecomment-1$/);
    expect(stdout).not.toContain(TOKEN);
    const [marker, warning, , ...body] = github.comments[0]?.body.split('\n') ?? [];
    expect(marker).toBe('<!-- sopwright-action -->');
    expect(warning).toContain('its figures are not verified');
    expect(body.join('\n')).toBe(good.body);

    await post(github, { ...good, body: 'new' });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toMatch(/\n\nnew$/);
  });

  it('makes the text harmless', async () => {
    const github = await startGitHub();
    github.pulls.push(pull);
    const body = [
      '<!-- sopwright-action --><script>alert(1)</script><img src=x onerror=y>',
      '@octocat &#64;octocat [free](https://evil.example/) ![i](https://evil.example/pixel.png) https://evil.example',
      '/merge',
      'fixes #1',
    ].join('\n');
    expect((await post(github, { ...good, body })).code).toBe(0);
    const text = github.comments[0]?.body ?? '';
    expect(text.match(/<!--/g)).toHaveLength(1);
    expect(text).not.toMatch(/<script|<img|@octocat|&#64;|\]\(|:\/\/|^\/merge|#1/m);
  });

  it('fits into a comment, whatever the artifact holds', async () => {
    const github = await startGitHub();
    github.pulls.push(pull);
    expect((await post(github, { ...good, body: '@a\n'.repeat(60_000) })).code).toBe(0);
    expect(github.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
  });
});

describe('an artifact that lies', () => {
  it.each([
    ['about the pull request', { ...good, pullRequest: 1 }, 'names pull request #1, the run belongs to #1347'],
    ['about the commit', { ...good, headSha: 'f'.repeat(40) }, 'is about another commit'],
    ['about its version', { ...good, version: 2 }, 'is not what the check writes'],
    ['with a number that is a path', { ...good, pullRequest: '1347/../1' }, 'is not what the check writes'],
    ['without a body', { ...good, body: '' }, 'is not what the check writes'],
    ['as an array', [good], 'is not what the check writes'],
    ['as no JSON', '{', 'is not what the check writes'],
    ['as a link', 'link', 'is not a plain file'],
    ['with a megabyte', { ...good, body: 'x'.repeat(1_000_000) }, 'bytes, at most'],
  ])('%s is refused in one line', async (_, artifact, words) => {
    const github = await startGitHub();
    github.pulls.push(pull);
    const result = await post(github, artifact);
    expect(result.code).toBe(1);
    expect(errorLine(result)).toContain(words);
    expect(github.comments).toEqual([]);
  });
});

describe('nothing is posted, and the step is green', () => {
  it.each([
    ['the pull request has a newer commit', [{ ...pull, sha: 'f'.repeat(40) }], good, {}, 'has a newer commit'],
    ['another fork has the commit', [{ ...pull, repository: 'other/Hello-World' }], good, {}, 'is closed or'],
    ['the pull request is closed', [], good, {}, 'is closed or'],
    ['the check posted by itself', [pull], undefined, {}, 'left no comment'],
    ['a push started the run', [pull], good, { event: 'push' }, 'was not started by a pull request'],
  ])('where %s', async (_, pulls, artifact, run, words) => {
    const github = await startGitHub();
    github.pulls.push(...pulls);
    const { code, stdout } = await post(github, artifact, { event: workflowRunEvent(run) });
    expect(code).toBe(0);
    expect(stdout).toContain(words);
    expect(github.comments).toEqual([]);
  });
});

describe('post-comment', () => {
  it('wants its event, its token and its folder', async () => {
    const github = await startGitHub();
    expect(errorLine(await post(github, good, { eventName: 'push', event: {} }))).toContain('runs on workflow_run');
    expect(errorLine(await post(github, good, { token: '' }))).toContain('`token` is empty');
    const missing = await startRunner(github).run({ inputs: { mode: 'post-comment' } });
    expect(errorLine(missing)).toContain('`artifact-path` is missing');
    expect(github.seen).toEqual([]);
  });

  it('takes branches of any name', async () => {
    const github = await startGitHub();
    github.pulls.push({ ...pull, label: 'stranger:a&head=octocat:main#x' });
    const event = workflowRunEvent({ head_branch: 'a&head=octocat:main#x' });
    expect((await post(github, good, { event })).code).toBe(0);
    expect(github.comments).toHaveLength(1);
  });

  it('fails where the token may not write here either', async () => {
    const github = await startGitHub({ canWrite: false });
    github.pulls.push(pull);
    const result = await post(github, good);
    expect(result.code).toBe(1);
    expect(errorLine(result)).toContain('GitHub answered 403, Resource not accessible by integration');
  });
});
