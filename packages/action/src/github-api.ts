import { setTimeout as sleep } from 'node:timers/promises';
import { ActionError, oneLine } from './action-error.ts';
import type { Environment } from './inputs.ts';
import { isObject, parseJson, textAt } from './json-shape.ts';

// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api (read 2026-11-26).

const ATTEMPTS = 4;
const REQUEST_MS = 30_000;
/** The longest wait for a limit: a job that sleeps longer costs more than the comment is worth. */
const MAX_WAIT_MS = 90_000;
/** GitHub wants a minute after a secondary limit that names no time. */
const SECONDARY_WAIT_MS = 60_000;
const FIRST_BACKOFF_MS = 500;

/** Where requests go and with which token; the token is in no text that leaves this module. */
export interface GitHubApi {
  readonly url: string;
  readonly graphqlUrl: string;
  readonly token: string;
}

/** One request. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Path below the API's address, with its query. */
  readonly path: string;
  readonly body?: unknown;
  /**
   * False where a second attempt could do the thing twice: an error of the server then ends the request, since nobody
   * knows how far it came. A limit is tried again either way: such a request was refused.
   */
  readonly isRepeatable?: boolean;
}

/** An answer of 2xx. */
export interface ApiAnswer {
  readonly body: unknown;
  /** True where the answer's `link` header names a next page. */
  readonly hasNext: boolean;
}

/** An answer that is an error, or none at all (status 0). */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly method: ApiRequest['method'];
  readonly status: number;
  readonly isLimit: boolean;

  constructor({ method, path }: ApiRequest, status: number, message: string, isLimit: boolean) {
    super(`${method} ${path.split('?')[0]}: ${message}`);
    this.method = method;
    this.status = status;
    this.isLimit = isLimit;
  }
}

/**
 * The API as the runner names it.
 *
 * @throws ActionError for an address that is none.
 */
export function apiOf(env: Environment, token: string): GitHubApi {
  const url = env.GITHUB_API_URL ?? 'https://api.github.com';
  if (!/^https?:\/\/[^\s@]+$/.test(url)) throw new ActionError('GITHUB_API_URL is not an address of http or https.');
  return { url: url.replace(/\/+$/, ''), graphqlUrl: env.GITHUB_GRAPHQL_URL ?? `${url}/graphql`, token };
}

function isLimited(status: number, headers: Headers, message: string): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after') || /rate limit/i.test(message);
}

/** Milliseconds until the limit is over, as the answer says. */
function limitWait(headers: Headers): number {
  const after = Number(headers.get('retry-after') ?? Number.NaN);
  if (Number.isFinite(after) && after >= 0) return after * 1000;
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
  if (headers.get('x-ratelimit-remaining') === '0' && Number.isFinite(reset)) {
    return Math.max(0, reset * 1000 - Date.now()) + 1000;
  }
  return SECONDARY_WAIT_MS;
}

interface Outcome {
  readonly answer?: ApiAnswer;
  readonly error?: ApiError;
  /** Milliseconds after which a next attempt makes sense; absent where none does. */
  readonly retryAfter?: number;
}

async function attempt(api: GitHubApi, url: string, request: ApiRequest, backoff: number): Promise<Outcome> {
  const { method, body, isRepeatable = true } = request;
  const retry = isRepeatable ? { retryAfter: backoff } : {};
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${api.token}`,
        'user-agent': 'sopwright-action',
        'x-github-api-version': '2022-11-28',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(REQUEST_MS),
    });
    text = await response.text();
  } catch {
    // The cause may hold headers: it is not repeated.
    return { error: new ApiError(request, 0, 'no answer from GitHub.', false), ...retry };
  }
  const { status, headers } = response;
  if (response.ok) {
    return { answer: { body: parseJson(text), hasNext: /\brel="next"/.test(headers.get('link') ?? '') } };
  }
  const parsed = parseJson(text);
  const message = isObject(parsed) ? oneLine(textAt(parsed, 'message')) : '';
  const isLimit = isLimited(status, headers, message);
  const error = new ApiError(request, status, `GitHub answered ${status}${message && `, ${message}`}`, isLimit);
  if (isLimit) return { error, retryAfter: Math.max(limitWait(headers), backoff) };
  return { error, ...(status >= 500 ? retry : {}) };
}

async function send(api: GitHubApi, url: string, request: ApiRequest): Promise<ApiAnswer> {
  let waited = 0;
  for (let round = 1; ; round += 1) {
    const { answer, error, retryAfter } = await attempt(api, url, request, FIRST_BACKOFF_MS * 2 ** (round - 1));
    if (answer !== undefined) return answer;
    const isLast = round === ATTEMPTS || retryAfter === undefined || waited + retryAfter > MAX_WAIT_MS;
    if (error !== undefined && isLast) throw error;
    waited += retryAfter ?? 0;
    await sleep(retryAfter);
  }
}

/**
 * Sends a request, and again after limits and errors of the server: at most four times and 90 seconds of waiting.
 *
 * @throws ApiError
 */
export function callApi(api: GitHubApi, request: ApiRequest): Promise<ApiAnswer> {
  return send(api, api.url + request.path, request);
}

/**
 * Asks GraphQL.
 *
 * @throws ApiError
 */
export async function queryGraphql(api: GitHubApi, query: string): Promise<unknown> {
  const { body } = await send(api, api.graphqlUrl, { method: 'POST', path: '/graphql', body: { query } });
  return body;
}
