import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, callApi, type GitHubApi, queryGraphql } from './github-api.ts';
import { countAt, isObject, type JsonObject, objectAt, textAt } from './json-shape.ts';

/** First line of the comment: nobody sees it, the next run finds the comment by it. */
export const MARKER = '<!-- sopwright-action -->';

const PER_PAGE = 100;
// A pull request takes 2,500 comments.
const MAX_PAGES = 30;
const ATTEMPTS = 3;
/** Who comments with the token that every workflow has. */
const WORKFLOW_BOT = 'github-actions[bot]';

/** The pull request to comment on. */
export interface CommentTarget {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
}

/**
 * Login of the token's own user. `GET /user` refuses the tokens of workflows and apps; GraphQL's `viewer` knows them
 * (`Query.viewer` in @octokit/graphql-schema 15.26.1, read 2026-11-26).
 */
async function ownLogin(api: GitHubApi): Promise<string> {
  try {
    const answer = await queryGraphql(api, 'query { viewer { login } }');
    const viewer = isObject(answer) ? objectAt(objectAt(answer, 'data'), 'viewer') : {};
    return textAt(viewer, 'login') || WORKFLOW_BOT;
  } catch (error) {
    if (error instanceof ApiError) return WORKFLOW_BOT;
    throw error;
  }
}

async function markedComments(api: GitHubApi, { repository, number }: CommentTarget): Promise<JsonObject[]> {
  const found: JsonObject[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const path = `/repos/${repository}/issues/${number}/comments?per_page=${PER_PAGE}&page=${page}`;
    const { body, hasNext } = await callApi(api, { method: 'GET', path });
    const comments = Array.isArray(body) ? body.filter(isObject) : [];
    found.push(...comments.filter((comment) => textAt(comment, 'body').startsWith(MARKER)));
    if (!hasNext) break;
  }
  return found;
}

/** Id of our comment. Anybody may write the marker, so the author has to be the token's own user. */
async function findOwn(api: GitHubApi, target: CommentTarget): Promise<number | undefined> {
  const marked = await markedComments(api, target);
  if (marked.length === 0) return undefined;
  const login = await ownLogin(api);
  const own = marked.find((comment) => textAt(objectAt(comment, 'user'), 'login') === login);
  return own === undefined ? undefined : countAt(own, 'id');
}

/** True where the comment may have been made all the same, or was deleted in between. */
function isWorthAnotherLook({ method, status }: ApiError): boolean {
  return (method === 'POST' && (status === 0 || status >= 500)) || (method === 'PATCH' && status === 404);
}

/**
 * Creates the comment, or edits it in place where there is one. After an error of the server it looks again, so that a
 * comment that was made after all is not made twice.
 *
 * @returns Address of the comment.
 * @throws ApiError
 */
export async function upsertComment(api: GitHubApi, target: CommentTarget, text: string): Promise<string> {
  const body = { body: `${MARKER}\n${text}` };
  const issues = `/repos/${target.repository}/issues`;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const id = await findOwn(api, target);
      const answer =
        id === undefined
          ? await callApi(api, {
              method: 'POST',
              path: `${issues}/${target.number}/comments`,
              body,
              isRepeatable: false,
            })
          : await callApi(api, { method: 'PATCH', path: `${issues}/comments/${id}`, body });
      return isObject(answer.body) ? textAt(answer.body, 'html_url') : '';
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof ApiError) || !isWorthAnotherLook(error)) throw error;
      await sleep(attempt * 500);
    }
  }
}
