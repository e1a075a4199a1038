import { readFileSync } from 'node:fs';
import { ActionError } from './action-error.ts';
import type { Environment } from './inputs.ts';
import { countAt, isObject, type JsonObject, objectAt, parseJson, textAt } from './json-shape.ts';

/** The pull request that the event is about. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** True where its code comes from another repository, or from one that is gone. */
  readonly isFork: boolean;
}

/** The run that a `workflow_run` event tells of. Its branch has any name that its author likes. */
export interface WorkflowRun {
  /** Event that started it, such as `pull_request`. */
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headOwner: string;
  /** `owner/name` of the repository that its code comes from. */
  readonly headRepository: string;
}

/** Where the action runs, and for whom. */
export interface Situation {
  readonly eventName: string;
  /** `owner/name` of the repository that the workflow belongs to. */
  readonly repository: string;
  readonly pullRequest?: PullRequest;
  readonly workflowRun?: WorkflowRun;
  /** True where nobody outside of the repository wrote what is checked out. */
  readonly isTrusted: boolean;
}

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
// Events whose checkout is a branch of the repository itself, unless a pull request says otherwise.
const OWN_CODE = new Set(['push', 'pull_request', 'merge_group', 'schedule', 'workflow_dispatch', 'release']);

function readPayload(env: Environment): JsonObject {
  const path = env.GITHUB_EVENT_PATH;
  if (path === undefined || path === '') return {};
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new ActionError('The file that GITHUB_EVENT_PATH names cannot be read: the action needs a runner.');
  }
  const payload = parseJson(text);
  if (isObject(payload)) return payload;
  throw new ActionError('The file that GITHUB_EVENT_PATH names is not a JSON object: the action needs a runner.');
}

function readPullRequest(payload: JsonObject): PullRequest | undefined {
  const pull = objectAt(payload, 'pull_request');
  const number = countAt(pull, 'number');
  const headSha = textAt(objectAt(pull, 'head'), 'sha');
  const baseSha = textAt(objectAt(pull, 'base'), 'sha');
  if (number === undefined || !SHA.test(headSha) || !SHA.test(baseSha)) return undefined;
  const name = (side: string): string => textAt(objectAt(objectAt(pull, side), 'repo'), 'full_name');
  return { number, headSha, baseSha, isFork: name('head') === '' || name('head') !== name('base') };
}

function readWorkflowRun(payload: JsonObject): WorkflowRun | undefined {
  const run = objectAt(payload, 'workflow_run');
  const repository = objectAt(run, 'head_repository');
  const headSha = textAt(run, 'head_sha');
  if (!SHA.test(headSha)) return undefined;
  return {
    event: textAt(run, 'event'),
    headSha,
    headBranch: textAt(run, 'head_branch'),
    headOwner: textAt(objectAt(repository, 'owner'), 'login'),
    headRepository: textAt(repository, 'full_name'),
  };
}

/**
 * Reads where the action runs out of a runner's environment.
 *
 * @throws ActionError without a repository, or with an event file that is none.
 */
export function readSituation(env: Environment): Situation {
  const eventName = env.GITHUB_EVENT_NAME ?? '';
  const repository = env.GITHUB_REPOSITORY ?? '';
  if (!/^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository)) {
    throw new ActionError('GITHUB_REPOSITORY is not `owner/name`: the action needs a runner.');
  }
  const payload = readPayload(env);
  const pullRequest = readPullRequest(payload);
  const workflowRun = readWorkflowRun(payload);
  return {
    eventName,
    repository,
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(workflowRun === undefined ? {} : { workflowRun }),
    isTrusted: OWN_CODE.has(eventName) && (eventName === 'pull_request' ? pullRequest?.isFork === false : true),
  };
}

/**
 * Stops a check that would run code or configuration of strangers beside secrets and a token that may write.
 *
 * @throws ActionError on `pull_request_target`, and on `workflow_run` for a pull request.
 */
export function refusePrivileged({ eventName, workflowRun }: Situation): void {
  if (eventName === 'pull_request_target') {
    throw new ActionError(
      'A check does not run on pull_request_target, whose token and secrets a fork could reach: use `on: pull_request`.',
    );
  }
  if (eventName === 'workflow_run' && workflowRun?.event.startsWith('pull_request') !== false) {
    throw new ActionError(
      'A check does not run on workflow_run for a pull request: check on pull_request, post here with `mode: post-comment`.',
    );
  }
}
