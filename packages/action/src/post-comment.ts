import { resolve } from 'node:path';
import { ActionError, oneLine } from './action-error.ts';
import { readComment, type StoredComment } from './comment-artifact.ts';
import { fittingBody } from './comment-body.ts';
import type { Situation, WorkflowRun } from './event.ts';
import { apiOf, callApi, type GitHubApi } from './github-api.ts';
import type { Environment, Inputs } from './inputs.ts';
import { isObject, objectAt, textAt } from './json-shape.ts';
import { annotate, setOutput } from './runner.ts';
import { upsertComment } from './sticky-comment.ts';
import { harmlessMarkdown } from './untrusted-markdown.ts';

// Before the body: an open fence or fold in the body would swallow what comes after it.
const HEAD =
  '> This comes from a run of the pull request’s own code, which could have changed it: its figures are not verified.\n\n';

/**
 * Numbers of the open pull requests whose head is what the run checked. The event has none for forks, and asking for
 * the pull requests of a commit finds none of a fork's commit; the list by branch has them.
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests; quarkusio/pt.quarkus.io#389 and
 * retransmission/retransmission#280 on forks (read 2026-11-26).
 */
async function pullRequestsOf(api: GitHubApi, repository: string, run: WorkflowRun): Promise<number[]> {
  const head = encodeURIComponent(`${run.headOwner}:${run.headBranch}`);
  const path = `/repos/${repository}/pulls?state=open&head=${head}&per_page=100`;
  const { body } = await callApi(api, { method: 'GET', path });
  const pulls = Array.isArray(body) ? body.filter(isObject) : [];
  return pulls.flatMap((pull) => {
    const tip = objectAt(pull, 'head');
    const isOurs =
      textAt(tip, 'sha') === run.headSha && textAt(objectAt(tip, 'repo'), 'full_name') === run.headRepository;
    return isOurs && typeof pull.number === 'number' ? [pull.number] : [];
  });
}

/** The pull request to post on, which GitHub itself tied to the run; `undefined` where it is not open or moved on. */
async function targetOf(api: GitHubApi, situation: Situation, comment: StoredComment): Promise<number | undefined> {
  const { repository, pullRequest, workflowRun } = situation;
  const headSha = workflowRun?.headSha ?? pullRequest?.headSha;
  if (comment.headSha !== headSha) {
    throw new ActionError('The artifact is about another commit than the run that it belongs to: it is not posted.');
  }
  const numbers =
    workflowRun === undefined
      ? pullRequest === undefined
        ? []
        : [pullRequest.number]
      : await pullRequestsOf(api, repository, workflowRun);
  if (numbers.length === 0) return undefined;
  if (numbers.includes(comment.pullRequest)) return comment.pullRequest;
  throw new ActionError(
    `The artifact names pull request #${comment.pullRequest}, the run belongs to #${numbers.join(', #')}: it is not posted.`,
  );
}

/**
 * Posts the comment that a check left as an artifact because its token could not write. The artifact is text of
 * strangers: where it is posted is what GitHub says, and what is posted is made harmless.
 *
 * @throws ActionError where the artifact lies or the event is another.
 * @throws ApiError
 */
export async function postComment(inputs: Inputs, env: Environment, situation: Situation): Promise<void> {
  const { workflowRun, pullRequest, eventName, repository } = situation;
  if (workflowRun === undefined && (eventName !== 'pull_request_target' || pullRequest === undefined)) {
    throw new ActionError(`Mode post-comment runs on workflow_run, and this is ${oneLine(eventName) || 'no event'}.`);
  }
  if (workflowRun !== undefined && workflowRun.event !== 'pull_request') {
    annotate('notice', 'Nothing to post: the run was not started by a pull request.');
    return;
  }
  if (inputs.token === '') throw new ActionError('Input `token` is empty: without a token nothing can be posted.');
  const comment = readComment(resolve(env.GITHUB_WORKSPACE ?? '.', inputs.artifactPath));
  if (comment === undefined) {
    annotate('notice', 'Nothing to post: the check left no comment.');
    return;
  }
  const api = apiOf(env, inputs.token);
  const number = await targetOf(api, situation, comment);
  if (number === undefined) {
    annotate(
      'notice',
      'Nothing posted: the pull request is closed or has a newer commit, whose run posts its own comment.',
    );
    return;
  }
  const url = await upsertComment(api, { repository, number }, fittingBody(HEAD + harmlessMarkdown(comment.body)));
  setOutput(env, 'comment-url', url);
  annotate('notice', `Comment: ${url}`);
}
