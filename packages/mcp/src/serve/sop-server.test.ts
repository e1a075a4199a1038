import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { loadMarkdownParser } from '@sopwright/document';
import type { LoadedSop } from '@sopwright/sop/generating';
import { loadTokenCounter } from '@sopwright/workspace';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { loadedSop, sopText } from '../../test-support/loaded-sops.ts';
import { servedSops } from './served-sops.ts';
import { createSopServer } from './sop-server.ts';

const QUEUE = sopText('Drain a Queue', 'Empties a queue that is stuck.\nUse when messages pile up.');

function registry(): readonly LoadedSop[] {
  return [
    loadedSop('drain-queue', QUEUE, { names: { 'aws-mcp': 'drain_queue', other: 'restore-table' } }),
    loadedSop('restore-table', sopText('Restore a Table', 'Brings rows back.'), { description: 'Restores rows.' }),
    loadedSop('cloudtral-mutli', '# Trail\n', { status: 'deprecated' }),
    loadedSop('half-written', '# Half\n', { status: 'draft' }),
    { ...loadedSop('elsewhere', ''), document: undefined, sop: undefined, sha256: undefined },
    loadedSop('__proto__', sopText('A hostile Name', 'Is served as any other.')),
  ];
}

async function connect(sops: readonly LoadedSop[] = registry()): Promise<Client> {
  const [near, far] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'test', version: '1' });
  const server = createSopServer(servedSops(sops), '1.2.3');
  await Promise.all([server.connect(far), client.connect(near)]);
  onTestFinished(() => client.close());
  return client;
}

async function call(name: string, input: Record<string, unknown>): Promise<{ text: string; isError: boolean }> {
  const result = await (await connect()).callTool({ name, arguments: input });
  const [content, ...more] = result.content;
  if (content?.type !== 'text' || more.length > 0) throw new Error('not one text');
  return { text: content.text, isError: result.isError === true };
}

async function search(input: Record<string, unknown>): Promise<{ search_results: unknown[]; message?: string }> {
  return JSON.parse((await call('search_documentation', input)).text);
}

beforeAll(async () => {
  await loadMarkdownParser();
});

test('it says who it is, how to go about it, and what it has', async () => {
  const client = await connect();
  expect(client.getServerVersion()).toEqual({ name: 'sopwright', version: '1.2.3' });
  expect(client.getServerCapabilities()).toEqual({
    prompts: { listChanged: false },
    tools: { listChanged: false },
  });
  expect(client.getInstructions()).toContain('search_documentation');
});

describe('prompts', () => {
  test('are the active SOPs with a text', async () => {
    const { prompts } = await (await connect()).listPrompts();
    const [first] = prompts;
    expect(prompts.map(({ name }) => name)).toEqual(['drain-queue', 'restore-table', '__proto__']);
    expect(first).toEqual({
      name: 'drain-queue',
      title: 'Drain a Queue',
      description: 'Empties a queue that is stuck. Use when messages pile up.',
      arguments: [{ name: 'user_input', description: expect.any(String), required: false }],
    });
    expect(prompts[1]?.description).toBe('Restores rows.');
  });

  test('come page by page', async () => {
    const many = Array.from({ length: 450 }, (_, index) => loadedSop(`sop-${index}`, '# A\n'));
    const client = await connect(many);
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(many.map(({ entry }) => entry.name));
    const { prompts: last, nextCursor } = await client.listPrompts({ cursor: '400' });
    expect([last.length, nextCursor]).toEqual([50, undefined]);
    await expect(client.listPrompts({ cursor: '450' })).rejects.toMatchObject({ code: -32602 });
    await expect(client.listPrompts({ cursor: '-1' })).rejects.toMatchObject({ code: -32602 });
  });

  test('hold the SOP and what the user says', async () => {
    const client = await connect();
    const { messages } = await client.getPrompt({ name: 'drain-queue', arguments: { user_input: 'orders' } });
    const text = `Run this SOP:\n<agent-sop name="drain-queue">\n<content>\n${QUEUE}\n</content>\n`;
    const expected = `${text}<user-input>\norders\n</user-input>\n</agent-sop>`;
    expect(messages).toEqual([{ role: 'user', content: { type: 'text', text: expected } }]);
    await expect(client.getPrompt({ name: 'half-written' })).rejects.toMatchObject({ code: -32602 });
    await expect(client.getPrompt({ name: 'toString' })).rejects.toMatchObject({ code: -32602 });
  });
});

describe('tools', () => {
  test('are three, and cost 221 tokens as they go over the wire', async () => {
    const { tools } = await (await connect()).listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search_documentation', 'retrieve_agent_sop', 'retrieve_skill']);
    const counter = await loadTokenCounter('o200k_base');
    expect(counter.count(JSON.stringify(tools))).toBe(221);
  });

  test.each([
    ['retrieve_agent_sop', 'sop_name', 'drain-queue'],
    ['retrieve_agent_sop', 'sop_name', 'drain_queue'],
    ['retrieve_skill', 'skill_name', 'drain-queue'],
  ])('%s with %s %s gives the text and nothing else', async (tool, argument, name) => {
    expect(await call(tool, { [argument]: name })).toEqual({ text: QUEUE, isError: false });
  });

  test('a name of its own goes before a name that somebody else calls it by', async () => {
    expect((await call('retrieve_agent_sop', { sop_name: 'restore-table' })).text).toContain('# Restore a Table');
  });

  test('a deprecated SOP is given to who knows its name, and found by nobody', async () => {
    expect(await call('retrieve_agent_sop', { sop_name: 'cloudtral-mutli' })).toEqual({
      text: '# Trail\n',
      isError: false,
    });
    expect(await search({ search_phrase: 'trail' })).toMatchObject({ search_results: [] });
  });

  test.each([
    [
      'a draft',
      { sop_name: 'half-written' },
      'There is no SOP "half-written". Call search_documentation and copy a name verbatim.',
    ],
    [
      'a name with an error',
      { sop_name: 'drain-queu' },
      'There is no SOP "drain-queu". Did you mean "drain-queue" or "drain_queue"?',
    ],
    ['no name', {}, 'sop_name is missing: copy it from a search hit.'],
    ['a number', { sop_name: 7 }, 'sop_name is missing: copy it from a search hit.'],
    ['a name that hides something', { sop_name: 'zz\u202e' }, expect.stringContaining('There is no SOP "zz\\u202e".')],
    ['a megabyte', { sop_name: 'z'.repeat(1e6) }, expect.stringMatching(/^There is no SOP "z{99}…"\./)],
  ])('%s is an error that a model can act on', async (_, input, text) => {
    expect(await call('retrieve_agent_sop', input)).toEqual({ text, isError: true });
  });

  test('a tool that is not there', async () => {
    const client = await connect();
    await expect(client.callTool({ name: 'call_aws', arguments: {} })).rejects.toMatchObject({ code: -32602 });
  });
});

describe('search', () => {
  test('a hit has rank, title, address, context and the name to copy', async () => {
    expect(await search({ search_phrase: 'my queue is stuck', topics: ['agent_sops'] })).toEqual({
      search_results: [
        {
          rank_order: 1,
          title: 'Drain a Queue',
          url: 'sop:drain-queue',
          context: 'Empties a queue that is stuck. Use when messages pile up.',
          sop_name: 'drain-queue',
        },
      ],
    });
  });

  test.each([
    [['agent_skills'], { skill_name: 'drain-queue' }],
    [['agent_sops', 'agent_skills', 'general'], { sop_name: 'drain-queue', skill_name: 'drain-queue' }],
    [[], { sop_name: 'drain-queue' }],
  ])('topics %j', async (topics, names) => {
    expect(await search({ search_phrase: 'stuck', topics })).toMatchObject({ search_results: [names] });
  });

  test('a topic that has no SOPs, and a phrase that nothing matches, say so', async () => {
    const elsewhere = await search({ search_phrase: 'queue', topics: ['cdk_docs', 'constructor'] });
    expect(elsewhere).toMatchObject({ search_results: [], message: expect.stringContaining('agent_sops') });
    const nothing = await search({ search_phrase: 'chocolate cake' });
    expect(nothing).toMatchObject({ search_results: [], message: expect.stringContaining('No SOP matches') });
  });

  test('the limit', async () => {
    const all = await search({ search_phrase: 'queue rows hostile' });
    expect(all.search_results).toHaveLength(3);
    expect((await search({ search_phrase: 'queue rows hostile', limit: 2 })).search_results).toEqual(
      all.search_results.slice(0, 2),
    );
  });

  test.each([
    [{}, 'search_phrase is missing: say what the task is.'],
    [{ search_phrase: ' ' }, 'search_phrase is missing: say what the task is.'],
    [{ search_phrase: 'a', topics: 'agent_sops' }, 'topics is no list of at most 3 texts.'],
    [{ search_phrase: 'a', topics: ['a', 'b', 'c', 'd'] }, 'topics is no list of at most 3 texts.'],
    [{ search_phrase: 'a', topics: [1] }, 'topics is no list of at most 3 texts.'],
    [{ search_phrase: 'a', limit: 0 }, 'limit is no whole number from 1 to 20.'],
    [{ search_phrase: 'a', limit: 2.5 }, 'limit is no whole number from 1 to 20.'],
    [{ search_phrase: 'a', limit: '5' }, 'limit is no whole number from 1 to 20.'],
  ])('%j is an error that a model can act on', async (input, text) => {
    expect(await call('search_documentation', input)).toEqual({ text, isError: true });
  });
});
