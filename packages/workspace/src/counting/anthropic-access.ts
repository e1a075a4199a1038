import { visibleClip } from '@sopwright/document';
import { ProblemError } from '../problem-error.ts';

/** Way to Anthropic's service. The key is inside `send` and nowhere else, so that nothing can print it. */
export interface AnthropicAccess {
  /** Address of the service, without what may be secret in it: what messages and cache keys name. */
  readonly endpoint: string;
  /** Milliseconds until an answer must be there. */
  readonly timeoutMs: number;
  readonly send: (body: string) => Promise<Response>;
  /** The text without the key. */
  readonly redact: (text: string) => string;
}

/** What {@link anthropicAccess} reads. */
export interface AccessInput {
  /** Environment with `ANTHROPIC_API_KEY` and, for another address, `ANTHROPIC_BASE_URL`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Address in place of the environment's. Never from a file of the repository: whoever gives it gets the key. */
  readonly endpoint?: string;
  readonly timeoutMs?: number;
}

const DEFAULT_ENDPOINT = 'https://api.anthropic.com';
/** Version of the API's shapes. Source: https://platform.claude.com/docs/en/api/versioning, read 2026-11-26. */
const API_VERSION = '2023-06-01';
/** Largest answer that is read, in bytes; a count takes some thirty. */
const MAX_ANSWER = 65_536;

function addressOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url;
  throw new ProblemError('usage', 'The address for exact counts is not a URL of http or https.', {
    hint: 'Correct ANTHROPIC_BASE_URL, or unset it.',
  });
}

/**
 * Makes the way to the service out of the user's environment. Nothing is sent yet.
 *
 * @throws ProblemError when there is no key, or the key or the address cannot be one.
 */
export function anthropicAccess({ environment, endpoint, timeoutMs = 30_000 }: AccessInput): AnthropicAccess {
  const key = environment.ANTHROPIC_API_KEY?.trim() ?? '';
  if (!/^[\x21-\x7E]+$/.test(key)) {
    const state = key === '' ? 'is not set' : 'has blanks or characters other than ASCII';
    throw new ProblemError('usage', `ANTHROPIC_API_KEY ${state}, expected a key for exact counts.`, {
      hint: 'Set it in the environment, or leave out exact counts.',
    });
  }
  const url = addressOf(endpoint ?? (environment.ANTHROPIC_BASE_URL || DEFAULT_ENDPOINT));
  const base = url.pathname.replace(/\/+$/, '');
  const target = new URL(url);
  target.pathname = `${base}/v1/messages/count_tokens`;
  // `fetch` takes no name and password in an address.
  target.username = '';
  target.password = '';
  const headers = { 'x-api-key': key, 'anthropic-version': API_VERSION, 'content-type': 'application/json' };
  return {
    endpoint: `${url.origin}${base}`,
    timeoutMs,
    // A redirect would carry the key to an address that the user did not name.
    send: (body) =>
      fetch(target, { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) }),
    redact: (text) => text.replaceAll(key, '***'),
  };
}

async function readAnswer(response: Response): Promise<unknown> {
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    // Leaving the loop closes the connection.
    if (length > MAX_ANSWER) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** What the service says of an error, as part of a line. Shape: https://platform.claude.com/docs/en/api/errors, read 2026-11-26. */
function saidOf(answer: unknown, { redact }: AnthropicAccess): string {
  const message = member(member(answer, 'error'), 'message');
  if (typeof message !== 'string' || message === '') return '';
  return `: ${visibleClip(redact(message).replace(/\s+/g, ' ').trim(), 200)}`;
}

function waitOf(header: string | null): string {
  const seconds = /^\d{1,6}$/.test(header?.trim() ?? '') ? Number(header) : Number.NaN;
  return Number.isNaN(seconds) ? 'later' : `in ${seconds} s`;
}

function refusal(response: Response, answer: unknown, access: AnthropicAccess, model: string): ProblemError {
  const { status } = response;
  const told = `HTTP ${status}`;
  const { endpoint } = access;
  const fail = (text: string, hint: string): ProblemError =>
    new ProblemError('service', `${endpoint} ${text}`, { hint });
  if (status === 401 || status === 403) {
    return fail(`does not accept the key (${told}), expected a valid one.`, 'Check ANTHROPIC_API_KEY.');
  }
  if (status === 404) {
    return fail(`has no model ${model} to count for (${told}).`, 'Check the id of the model, and the address.');
  }
  if (status === 429) {
    const wait = waitOf(response.headers.get('retry-after'));
    return fail(`takes no more requests now (${told}).`, `Try again ${wait}: counts that are there are kept.`);
  }
  if (status >= 500) return fail(`cannot count now (${told}).`, 'Try again later.');
  if (status >= 300 && status < 400) {
    return fail(`answers from another address (${told}), which is not followed.`, 'Name that address itself.');
  }
  return fail(`refuses the request (${told})${saidOf(answer, access)}`, 'Check the model and the tools.');
}

function failure(error: unknown, { endpoint, timeoutMs }: AnthropicAccess): ProblemError {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new ProblemError('service', `${endpoint} did not answer within ${timeoutMs / 1000} s.`, {
      hint: 'Try again later.',
    });
  }
  const cause = error instanceof Error ? error.cause : undefined;
  const code = member(cause, 'code');
  // Only the system's code: a message may quote what was sent.
  const reason = typeof code === 'string' && /^[A-Z_]{1,40}$/.test(code) ? code : 'the connection failed';
  return new ProblemError('service', `${endpoint} cannot be reached: ${reason}.`, { hint: 'Check the address.' });
}

/**
 * Sends one request and reads its count.
 *
 * @throws ProblemError of one line that says what the service answered; it never holds the key.
 */
export async function postToAnthropic(access: AnthropicAccess, body: string, model: string): Promise<number> {
  let response: Response;
  let answer: unknown;
  try {
    response = await access.send(body);
    answer = await readAnswer(response);
  } catch (error) {
    throw failure(error, access);
  }
  if (!response.ok) throw refusal(response, answer, access, model);
  const count = member(answer, 'input_tokens');
  if (typeof count === 'number' && Number.isSafeInteger(count) && count > 0) return count;
  throw new ProblemError(
    'service',
    `${access.endpoint} did not answer with a count, expected "input_tokens" above 0.`,
    {
      hint: 'Check that the address is one of Anthropic’s API.',
    },
  );
}
