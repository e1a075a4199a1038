import { fileURLToPath } from 'node:url';
import type { McpSource } from '@sopwright/sop/registry';
import { expect, test } from 'vitest';
import { freePort } from '../../test-support/loopback-server.ts';
import { fetchFromServer, listFromServer } from './from-server.ts';

const fixture = fileURLToPath(new URL('../../fixtures/sop-server.mjs', import.meta.url));
const SECRET = 'k-123456789';

function source(behaviour: string, style: McpSource['style'], prefix = ''): McpSource {
  const args = [fixture, behaviour, prefix];
  return { type: 'mcp', style, server: { command: process.execPath, args, env: { API_KEY: SECRET } } };
}

const options = { name: 'lying', limits: { startMs: 10_000, requestMs: 5_000, graceMs: 300 } };
const quick = { name: 'lying', limits: { ...options.limits, requestMs: 300 } };

async function problemsOf(behaviour: string, style: McpSource['style'], names = ['drain']): Promise<readonly string[]> {
  const isQuick = behaviour === 'hang' || behaviour === 'half-line';
  const { texts, problems } = await fetchFromServer(source(behaviour, style), names, isQuick ? quick : options);
  expect([...texts]).toEqual([]);
  return problems;
}

const SAID = 'MCP server "lying": "drain": the server ';

test.each([
  ['is-error', 'answered retrieve_skill with an error: There is no such skill'],
  ['silent-error', 'answered retrieve_skill with an error'],
  ['no-content', 'answered retrieve_skill without content'],
  ['image', 'sent content that is no text (image)'],
  ['no-block', 'sent content that is no text'],
  ['number-text', 'sent content that is no text (text)'],
  ['html', 'sent a web page'],
  ['empty', 'sent an empty text'],
  ['huge', 'sent a text of over 1048576 bytes'],
  ['surrogate', 'sent half a character'],
  ['secret', 'sent a text that repeats a secret of its entry'],
  ['error-answer', 'answered tools/call with error -32602: Unknown name \\x1b[31m for [redacted]'],
  ['crash', 'exited with code 3'],
  ['hang', 'did not answer tools/call within 0.3 s'],
  ['half-line', 'did not answer tools/call within 0.3 s'],
  ['endless', 'wrote a line of over 16777216 bytes'],
])('a server with tools that lies by %s gives one line', async (behaviour, reason) => {
  expect(await problemsOf(behaviour, 'retrieve')).toEqual([`${SAID}${reason}.`]);
});

test.each([
  ['bare', 'sent a prompt that has no SOP in <agent-sop><content>'],
  ['html', 'sent a prompt that has no SOP in <agent-sop><content>'],
  ['no-message', 'answered prompts/get with no message'],
  ['two-messages', 'answered prompts/get with several messages'],
  ['image', 'sent content that is no text (image)'],
  ['no-content', 'sent content that is no text'],
  ['error-answer', 'answered prompts/get with error -32602: Unknown name \\x1b[31m for [redacted]'],
])('a server with prompts that lies by %s gives one line', async (behaviour, reason) => {
  expect(await problemsOf(behaviour, 'prompts')).toEqual([`${SAID}${reason}.`]);
});

test.each<[string, McpSource['style'], string]>([
  ['no-capabilities', 'prompts', 'it has no prompts'],
  ['no-capabilities', 'retrieve', 'it has no tools'],
  ['no-retrieval', 'retrieve', 'it lists none of the tools retrieve_skill, retrieve_agent_sop, retrieve_agent_sops'],
])('a server %s of style %s is no source', async (behaviour, style, reason) => {
  const expected = [`MCP server "lying": ${reason}.`];
  expect(await problemsOf(behaviour, style, ['drain', 'other'])).toEqual(expected);
  expect((await listFromServer(source(behaviour, style), options)).problems).toEqual(expected);
});

test('after an error the next is asked for, after the end of the server none', async () => {
  expect(await problemsOf('is-error', 'retrieve', ['a', 'b', 'a'])).toHaveLength(2);
  expect(await problemsOf('crash', 'retrieve', ['a', 'b', 'c'])).toEqual([
    'MCP server "lying": "a": the server exited with code 3; 2 more were not asked for.',
  ]);
});

test('variables get their values, which a text must not repeat', async () => {
  const server = { command: process.execPath, args: [fixture, 'secret'], env: { API_KEY: `\${SOPWRIGHT_TEST_KEY}` } };
  const options = { name: 'lying', env: { SOPWRIGHT_TEST_KEY: SECRET } };
  const { problems } = await fetchFromServer({ type: 'mcp', style: 'retrieve', server }, ['drain'], options);
  expect(problems).toEqual([`${SAID}sent a text that repeats a secret of its entry.`]);
});

test('a region that its entry names may stand in a text', async () => {
  const server = { command: process.execPath, args: [fixture, 'region'], env: { AWS_REGION: 'us-east-1' } };
  const { texts } = await fetchFromServer({ type: 'mcp', style: 'retrieve', server }, ['drain'], options);
  expect(texts.get('drain')).toBe('# Title\n\nUse us-east-1.\n');
});

test('a command that is not there, an address that nobody answers, a variable without a value', async () => {
  const gone: McpSource = { type: 'mcp', style: 'prompts', server: { command: '/nowhere/at/all' } };
  expect(await fetchFromServer(gone, ['a'])).toEqual({
    resolved: {},
    texts: new Map(),
    problems: ['MCP server "/nowhere/at/all": it could not be started: the command was not found.'],
  });
  const words = 'console.error("loading"); console.error("no key"); process.exit(1)';
  const ending: McpSource = {
    type: 'mcp',
    style: 'prompts',
    server: { command: process.execPath, args: ['-e', words] },
  };
  expect((await fetchFromServer(ending, ['a'], { name: 'ending' })).problems).toEqual([
    'MCP server "ending": it exited with code 1: no key.',
  ]);
  const url = `http://127.0.0.1:${await freePort()}/mcp`;
  const silent: McpSource = { type: 'mcp', style: 'prompts', server: { url } };
  expect((await fetchFromServer(silent, ['a'])).problems).toEqual([
    `MCP server "${url}": it cannot be reached: ECONNREFUSED.`,
  ]);
  const unset = { type: 'mcp', style: 'prompts', server: { url: `https://\${SOPWRIGHT_UNSET_HOST}/mcp` } } as const;
  const said = `MCP server "${unset.server.url}": the variable SOPWRIGHT_UNSET_HOST has no value:`;
  expect((await listFromServer(unset)).problems).toEqual([`${said} the environment is looked at with --start alone.`]);
  expect((await listFromServer(unset, { env: {} })).problems).toEqual([`${said} set it in the environment.`]);
});

test.each([
  ['plain', '', 'retrieve_skill'],
  ['plain', 'aws___', 'aws___retrieve_skill'],
  ['new-name', 'aws___', 'aws___retrieve_skill'],
  ['old-name', 'aws___', 'aws___retrieve_agent_sop'],
  ['oldest-name', '', 'retrieve_agent_sops'],
])('of the tools of %s with the prefix "%s", %s is called', async (behaviour, prefix, tool) => {
  const { texts, problems, resolved } = await fetchFromServer(
    source(behaviour, 'retrieve', prefix),
    ['drain'],
    options,
  );
  expect(problems).toEqual([]);
  expect(texts.get('drain')).toBe(`# Drain a Queue\n\n## Steps\n${tool}`);
  expect(resolved).toEqual({ name: 'fixture', version: '1.2.3' });
});

test('text content is taken whole, structured content where it has a text', async () => {
  const two = await fetchFromServer(source('two-blocks', 'retrieve'), ['drain'], options);
  expect(two.texts.get('drain')).toBe('# One\ntwo');
  const structured = await fetchFromServer(source('structured', 'retrieve'), ['drain'], options);
  expect(structured.texts.get('drain')).toBe('# Drain a Queue\n\n## Steps\n');
});

test.each([
  ['plain', [{ name: 'drain', title: 'Drain', description: 'Empties' }]],
  ['nested', [{ name: 'drain', title: 'Drain' }]],
  ['structured-search', [{ name: 'drain', description: 'Empties' }]],
])('what a search of %s finds is listed', async (behaviour, sops) => {
  const listed = await listFromServer(source(behaviour, 'retrieve'), options);
  expect(listed).toEqual({ resolved: { name: 'fixture', version: '1.2.3' }, sops, problems: [] });
});

test.each<[string, McpSource['style'], string]>([
  ['no-json', 'retrieve', 'answered a search with a text that is no JSON'],
  ['deep-json', 'retrieve', 'sent JSON nested over 150 levels deep'],
  ['no-search', 'retrieve', 'lists no tool search_documentation'],
  ['nameless', 'prompts', 'answered prompts/list with a prompt without a name (number 2)'],
])('a list of %s is none', async (behaviour, style, reason) => {
  const expected = { resolved: {}, sops: [], problems: [`MCP server "lying": it ${reason}.`] };
  expect(await listFromServer(source(behaviour, style), options)).toEqual(expected);
});

test('a hundred thousand hits are cut off', async () => {
  const { sops } = await listFromServer(source('many-hits', 'retrieve'), { ...options, phrases: ['a'] });
  expect(sops).toHaveLength(9_999);
});
