import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type CountCall, sendError, sendJson, startCountService } from '../../test-support/count-service.ts';
import { temporaryFolder } from '../../test-support/temporary-folder.ts';
import {
  type AnthropicAccess,
  anthropicAccess,
  countTokensExactly,
  countToolsExactly,
  openCountCache,
  ProblemError,
} from '../index.ts';

const KEY = 'sk-ant-test-0123456789';
const model = 'claude-opus-5';
const tools = '[{"name":"get_weather","description":"Weather","input_schema":{"type":"object"}}]';

function accessTo(url: string, timeoutMs = 5000): AnthropicAccess {
  return anthropicAccess({ environment: { ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: url }, timeoutMs });
}

/** Counts as the documentation's example does: 403 tokens with a tool, 14 without. */
function count(call: CountCall, response: ServerResponse): void {
  sendJson(response, 200, { input_tokens: call.body.includes('"tools"') ? 403 : 14 });
}

async function problemOf(action: () => unknown): Promise<ProblemError> {
  try {
    await action();
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
  throw new Error('There was no problem.');
}

describe('an exact count', () => {
  it('asks in the documented shape', async () => {
    const { url, calls } = await startCountService(count);
    const system = 'You are a scientist';
    expect(await countTokensExactly({ model, system, message: 'Hello', tools }, accessTo(`${url}/proxy/`))).toBe(403);
    const [call] = calls;
    expect([call?.method, call?.url]).toEqual(['POST', '/proxy/v1/messages/count_tokens']);
    expect(call?.headers).toMatchObject({
      'x-api-key': KEY,
      'anthropic-version': '2023-06-01',
      'content-type': 'application/json',
    });
    expect(JSON.parse(call?.body ?? '')).toEqual({
      model,
      system,
      messages: [{ role: 'user', content: 'Hello' }],
      tools: JSON.parse(tools),
    });
  });

  it('of tools is what they add', async () => {
    const { url, calls } = await startCountService(count);
    expect(await countToolsExactly({ model, tools }, accessTo(url))).toBe(389);
    expect(calls.map(({ body }) => Object.keys(JSON.parse(body)))).toEqual([
      ['model', 'messages'],
      ['model', 'messages', 'tools'],
    ]);
  });

  it('is asked for once, by model and content, and the key is not kept', async () => {
    const { url, calls } = await startCountService(count);
    const folder = temporaryFolder();
    const first = openCountCache({ folder });
    expect(await countToolsExactly({ model, tools }, accessTo(url), first)).toBe(389);
    expect(await countToolsExactly({ model, tools: '[]' }, accessTo(url), first)).toBe(389);
    first.save();
    expect(calls).toHaveLength(3);
    const second = openCountCache({ folder });
    expect(await countToolsExactly({ model, tools }, accessTo(url), second)).toBe(389);
    expect(calls).toHaveLength(3);
    await countTokensExactly({ model: 'claude-sonnet-5' }, accessTo(url), second);
    await countTokensExactly({ model }, accessTo(`${url}/other`), second);
    expect(calls).toHaveLength(5);
  });

  it('cannot print the key', () => {
    const access = accessTo('http://user:secret@127.0.0.1:1/a?token=secret');
    expect(inspect(access, { depth: 9, showHidden: true })).not.toContain(KEY);
    expect(access.endpoint).toBe('http://127.0.0.1:1/a');
  });
});

describe('without a count there is one line', () => {
  it.each([
    [
      401,
      'authentication_error',
      `invalid x-api-key ${KEY}`,
      'does not accept the key (HTTP 401)',
      'ANTHROPIC_API_KEY',
    ],
    [403, 'permission_error', 'no', 'does not accept the key (HTTP 403)', 'ANTHROPIC_API_KEY'],
    [404, 'not_found_error', 'model: x', 'has no model claude-opus-5 to count for (HTTP 404)', 'id of the model'],
    [429, 'rate_limit_error', 'slow down', 'takes no more requests now (HTTP 429)', 'Try again in 17 s'],
    [500, 'api_error', 'oops', 'cannot count now (HTTP 500)', 'later'],
    [529, 'overloaded_error', 'busy', 'cannot count now (HTTP 529)', 'later'],
    [
      400,
      'invalid_request_error',
      `tools.0: \u001b[31m\nbad ${KEY} ${'x'.repeat(900)}`,
      '(HTTP 400): tools.0:',
      'tools',
    ],
  ])('HTTP %d', async (status, type, message, text, hint) => {
    const { url } = await startCountService((_, response) =>
      sendError(response, status, type, message, { 'retry-after': '17' }),
    );
    const problem = await problemOf(() => countTokensExactly({ model }, accessTo(url)));
    expect(problem.code).toBe('service');
    expect(problem.message).toContain(`${url} `);
    expect(problem.message).toContain(text);
    expect(problem.message.length).toBeLessThan(300);
    expect([...problem.message].filter((character) => character < ' ')).toEqual([]);
    expect(problem.hint).toContain(hint);
    expect(inspect(problem, { depth: 9, showHidden: true })).not.toContain(KEY);
  });

  it('when it is sent elsewhere, and nothing goes there', async () => {
    const elsewhere = await startCountService(count);
    const { url } = await startCountService((_, response) => {
      response.writeHead(307, { location: `${elsewhere.url}/v1/messages/count_tokens` }).end();
    });
    const problem = await problemOf(() => countTokensExactly({ model }, accessTo(url)));
    expect(problem.message).toContain('HTTP 307');
    expect(elsewhere.calls).toEqual([]);
  });

  it.each([
    ['no JSON', '<html>'],
    ['no count', '{"input_tokens":null}'],
    ['a text', '{"input_tokens":"14"}'],
    ['nothing', '{"input_tokens":0}'],
    ['a negative count', '{"input_tokens":-5}'],
    ['half a token', '{"input_tokens":1.5}'],
    ['a count beyond numbers', '{"input_tokens":1e300}'],
    ['a list', '[14]'],
    ['a count of the prototype', '{"__proto__":{"input_tokens":14}}'],
    ['an empty answer', ''],
    ['an answer of megabytes', `{"input_tokens":14,"a":"${'x'.repeat(3_000_000)}"}`],
  ])('when the answer is %s', async (_, answer) => {
    const { url } = await startCountService((_call, response) => {
      response.on('error', () => {});
      response.end(answer);
    });
    const problem = await problemOf(() => countTokensExactly({ model }, accessTo(url)));
    expect(problem.message).toContain('did not answer with a count');
  });

  it('when tools cost less than nothing', async () => {
    const { url } = await startCountService((call, response) =>
      sendJson(response, 200, { input_tokens: call.body.includes('"tools"') ? 3 : 14 }),
    );
    const problem = await problemOf(() => countToolsExactly({ model, tools }, accessTo(url)));
    expect(problem.message).toContain('counted 3 tokens with tools and 14 without');
  });

  it.each([
    ['never begins', (response: ServerResponse) => response],
    ['never ends', (response: ServerResponse) => response.write('{"input_tokens":')],
  ])('when the answer %s', async (_, begin) => {
    const { url } = await startCountService((_call, response) => begin(response));
    const problem = await problemOf(() => countTokensExactly({ model }, accessTo(url, 200)));
    expect(problem.message).toContain('did not answer within 0.2 s');
  });

  it('when nobody is there', async () => {
    const problem = await problemOf(() => countTokensExactly({ model }, accessTo('http://127.0.0.1:1')));
    expect(problem.message).toMatch(/^http:\/\/127\.0\.0\.1:1 cannot be reached: /);
  });

  it.each([
    [{}, 'ANTHROPIC_API_KEY is not set'],
    [{ ANTHROPIC_API_KEY: ' \n' }, 'ANTHROPIC_API_KEY is not set'],
    [{ ANTHROPIC_API_KEY: `${KEY}\nx` }, 'ANTHROPIC_API_KEY has blanks'],
    [{ ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: 'file:///etc/passwd' }, 'not a URL of http or https'],
    [{ ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: `nowhere ${KEY}` }, 'not a URL of http or https'],
  ])('when the environment is %j', async (environment, text) => {
    const problem = await problemOf(() => anthropicAccess({ environment }));
    expect(problem.code).toBe('usage');
    expect(problem.message).toContain(text);
    expect(inspect(problem, { depth: 9 })).not.toContain(KEY);
  });

  it('when the model is none', async () => {
    const problem = await problemOf(() => countTokensExactly({ model: 'a\nb' }, accessTo('http://127.0.0.1:1')));
    expect(problem.code).toBe('usage');
  });
});

it('goes to Anthropic where no other address is given', () => {
  expect(anthropicAccess({ environment: { ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: '' } }).endpoint).toBe(
    'https://api.anthropic.com',
  );
});
