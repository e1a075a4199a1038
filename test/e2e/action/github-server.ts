import { createServer, type IncomingMessage } from 'node:http';
import { onTestFinished } from 'vitest';

// A local server that answers as GitHub documents it. Its shapes are the examples in GitHub's OpenAPI description
// (@octokit/openapi 23.0.2, read 2026-11-26), cut to what tells one answer from another. The pages of the same:
// - comments: https://docs.github.com/en/rest/issues/comments (GET and POST on an issue, PATCH on a comment)
// - pull requests: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests
// - SARIF: https://docs.github.com/en/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data
// - pages: https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
// - limits: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
// - viewer: `Query.viewer` in GitHub's GraphQL schema (@octokit/graphql-schema 15.26.1)

// 403 for a token without the permission, as reported: https://ismaelmartinez.github.io/teams-for-linux/development/adr/017-workflow-run-pr-comments
const forbidden = {
  message: 'Resource not accessible by integration',
  documentation_url: 'https://docs.github.com/rest/issues/comments#create-an-issue-comment',
  status: '403',
};

/** A request as the server got it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A comment as the server keeps it. */
export interface KeptComment {
  readonly id: number;
  readonly login: string;
  body: string;
}

/** An open pull request as the server lists it. */
export interface ListedPull {
  readonly number: number;
  readonly sha: string;
  readonly label: string;
  readonly repository: string;
}

/** An answer that comes in place of the documented one, once. */
export interface PlannedAnswer {
  /** Beginning of `METHOD /path`. */
  readonly to: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** What happened on the server all the same: the request was done, or all comments were deleted. */
  readonly effect?: 'done' | 'deleted';
}

/** The server's state, which tests set and read. */
export interface GitHubState {
  readonly url: string;
  readonly seen: SeenRequest[];
  readonly comments: KeptComment[];
  readonly pulls: ListedPull[];
  readonly planned: PlannedAnswer[];
  /** False: the token may read only, as that of a fork's run. */
  canWrite: boolean;
  login: string;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const REPOSITORY = '/repos/octocat/Hello-World';

function commentBody({ id, login, body }: KeptComment): unknown {
  return {
    id,
    node_id: 'MDEyOklzc3VlQ29tbWVudDE=',
    url: `https://api.github.com${REPOSITORY}/issues/comments/${id}`,
    html_url: `https://github.com/octocat/Hello-World/pull/1347#issuecomment-${id}`,
    body,
    user: { login, id: 1, type: login.endsWith('[bot]') ? 'Bot' : 'User', site_admin: false },
    created_at: '2011-04-14T16:00:49Z',
    updated_at: '2011-04-14T16:00:49Z',
    issue_url: `https://api.github.com${REPOSITORY}/issues/1347`,
    author_association: 'COLLABORATOR',
  };
}

function listComments(state: GitHubState, url: URL): Answer {
  const perPage = Number(url.searchParams.get('per_page') ?? 30);
  const page = Number(url.searchParams.get('page') ?? 1);
  const next = `<https://api.github.com/repositories/1/issues/1347/comments?per_page=${perPage}&page=${page + 1}>; rel="next"`;
  const body = state.comments.slice((page - 1) * perPage, page * perPage).map(commentBody);
  return { status: 200, headers: page * perPage < state.comments.length ? { link: next } : {}, body };
}

function createComment(state: GitHubState, body: string): Answer {
  const made = { id: state.comments.length + 1, login: state.login, body };
  state.comments.push(made);
  return { status: 201, body: commentBody(made) };
}

function updateComment(state: GitHubState, id: number, body: string): Answer {
  const kept = state.comments.find((each) => each.id === id);
  if (kept === undefined) return { status: 404, body: { message: 'Not Found', status: '404' } };
  kept.body = body;
  return { status: 200, body: commentBody(kept) };
}

function listPulls(state: GitHubState, url: URL): Answer {
  const head = url.searchParams.get('head');
  const pulls = state.pulls.filter(({ label }) => label === head);
  const body = pulls.map(({ number, sha, label, repository }) => ({
    number,
    state: 'open',
    html_url: `https://github.com/octocat/Hello-World/pull/${number}`,
    head: { label, ref: label.split(':')[1], sha, repo: { full_name: repository } },
    base: { label: 'octocat:master', ref: 'master', repo: { full_name: 'octocat/Hello-World' } },
  }));
  return { status: 200, body };
}

const sarifReceipt: Answer = {
  status: 202,
  body: {
    id: '47177e22-5596-11eb-80a1-c1e54ef945c6',
    url: 'https://api.github.com/repos/octocat/hello-world/code-scanning/sarifs/47177e22-5596-11eb-80a1-c1e54ef945c6',
  },
};

function answer(state: GitHubState, { method, path, body }: SeenRequest): Answer {
  const url = new URL(path, 'http://localhost');
  const place = `${method} ${url.pathname}`;
  const text = String(body.body);
  if (place === 'POST /graphql') return { status: 200, body: { data: { viewer: { login: state.login } } } };
  if (place === `GET ${REPOSITORY}/pulls`) return listPulls(state, url);
  if (/^GET .*\/issues\/\d+\/comments$/.test(place)) return listComments(state, url);
  if (!state.canWrite) return { status: 403, body: forbidden };
  if (/^POST .*\/issues\/\d+\/comments$/.test(place)) return createComment(state, text);
  if (/^PATCH .*\/issues\/comments\/\d+$/.test(place)) {
    return updateComment(state, Number(url.pathname.split('/').at(-1)), text);
  }
  if (place === `POST ${REPOSITORY}/code-scanning/sarifs`) return sarifReceipt;
  return {
    status: 404,
    body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
  };
}

async function readRequest(request: IncomingMessage): Promise<SeenRequest> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const { method = '', url = '', headers } = request;
  return { method, path: url, authorization: headers.authorization, body: text === '' ? {} : JSON.parse(text) };
}

function take(state: GitHubState, request: SeenRequest): Answer {
  const at = state.planned.findIndex(({ to }) => `${request.method} ${request.path}`.startsWith(to));
  const [planned] = at === -1 ? [] : state.planned.splice(at, 1);
  if (planned === undefined) return answer(state, request);
  if (planned.effect === 'done') answer(state, request);
  if (planned.effect === 'deleted') state.comments.length = 0;
  return { status: planned.status, headers: planned.headers ?? {}, body: planned.body ?? { message: 'Server Error' } };
}

/** Starts the server on loopback; it stops when the test ends. */
export async function startGitHub(
  changes: Partial<Pick<GitHubState, 'canWrite' | 'login'>> = {},
): Promise<GitHubState> {
  const server = createServer(async (request, response) => {
    const seen = await readRequest(request);
    state.seen.push(seen);
    const { status, headers, body } = take(state, seen);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const state: GitHubState = {
    url: `http://127.0.0.1:${port}`,
    seen: [],
    comments: [],
    pulls: [],
    planned: [],
    canWrite: true,
    login: 'github-actions[bot]',
    ...changes,
  };
  return state;
}
