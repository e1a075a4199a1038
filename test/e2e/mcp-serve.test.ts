import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { project, sopwright } from './command.ts';
import { sopProject, startServing, stdioClient, texts } from './mcp-serve-project.ts';

const initialize = (id: unknown): string =>
  JSON.stringify({
    jsonrpc: '2.0',
    id,
    method: 'initialize',
    params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'raw', version: '1' } },
  });

describe('over standard input and output, with the official client', () => {
  test.each([
    ['legacy', '2025-11-25'],
    ['auto', '2026-07-28'],
  ] as const)('%s: lists, prompts, search and retrieval', async (mode, version) => {
    const client = await stdioClient(sopProject(), mode);
    expect(client.getNegotiatedProtocolVersion()).toBe(version);
    expect(client.getServerVersion()).toMatchObject({ name: 'sopwright' });
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(['drain-queue', 'restore-table']);
    const prompt = await client.getPrompt({ name: 'drain-queue', arguments: { user_input: 'orders' } });
    expect(prompt.messages).toMatchObject([{ content: { text: expect.stringContaining(texts['drain-queue']) } }]);
    const found = await client.callTool({
      name: 'search_documentation',
      arguments: { search_phrase: 'rows were deleted', topics: ['agent_sops'] },
    });
    const [hit] = found.content;
    const name = hit?.type === 'text' ? JSON.parse(hit.text).search_results[0].sop_name : '';
    const retrieved = await client.callTool({ name: 'retrieve_agent_sop', arguments: { sop_name: name } });
    expect(retrieved.content).toEqual([{ type: 'text', text: texts['restore-table'] }]);
    const unknown = await client.callTool({ name: 'retrieve_skill', arguments: { skill_name: 'drain-queeu' } });
    expect(unknown).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('"drain-queue"') }] });
  });

  test('two clients at once, each with a server of its own', async () => {
    const cwd = sopProject();
    const clients = await Promise.all([stdioClient(cwd), stdioClient(cwd, 'auto')]);
    const lists = await Promise.all(clients.map((client) => client.listPrompts()));
    expect(lists.map(({ prompts }) => prompts.length)).toEqual([2, 2]);
  });
});

describe('bytes of any kind', () => {
  test('what is no message is told on standard error, and the next is answered', async () => {
    const serving = startServing(sopProject());
    const { child, written } = serving;
    child.stdin?.write(`no json\n\n[1,2]\n{"jsonrpc":"1.0"}\n\u0000\u001b[31m\n${'{'.repeat(1000)}\n`);
    child.stdin?.write(`${initialize('x')}\n`);
    await serving.seen('stdout', '"id":"x"');
    const refused = [
      '{"jsonrpc":"2.0","id":1,"method":"tools/call"}',
      '{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":7}}',
      '{"jsonrpc":"2.0","id":3,"method":"prompts/get","params":{"name":"drain-queue","arguments":{"user_input":7}}}',
      '{"jsonrpc":"2.0","id":4,"method":"no/such"}',
      '{"jsonrpc":"2.0","id":5,"method":"prompts/list","params":{"cursor":"x"}}',
    ];
    child.stdin?.write(`${refused.join('\n')}\n{"jsonrpc":"2.0","id":6,"method":"ping"}\n`);
    await serving.seen('stdout', '"id":6');
    const messages = written.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const answers = new Map(messages.map((message) => [message.id, message]));
    for (const id of [1, 2, 3, 4, 5]) expect(answers.get(id)).toMatchObject({ error: { code: expect.any(Number) } });
    expect(answers.get(6)).toEqual({ jsonrpc: '2.0', id: 6, result: {} });
    expect(written.stderr).toMatch(/^sopwright: input: /m);
    expect(written.stderr).not.toContain('\u001b');
    child.stdin?.end();
    expect(await serving.ended).toBe(0);
  });

  test('a line without end ends it, and nothing grows', async () => {
    const serving = startServing(sopProject());
    serving.child.stdin?.write('a'.repeat(3_000_000));
    expect(await serving.ended).toBe(0);
    expect(serving.written.stdout).toBe('');
  });

  test('a client that sends no JSON-RPC at all is complained of twenty times', async () => {
    const serving = startServing(sopProject());
    serving.child.stdin?.end('{}\n'.repeat(10_000));
    expect(await serving.ended).toBe(0);
    const complaints = serving.written.stderr.match(/^sopwright: input: a line is no message of JSON-RPC 2\.0$/gm);
    expect(complaints).toHaveLength(20);
  });
});

describe('its end', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it in order', async (signal) => {
    const serving = startServing(sopProject());
    serving.child.stdin?.write(`${initialize(1)}\n`);
    await serving.seen('stdout', '"id":1');
    serving.child.kill(signal);
    expect(await serving.ended).toBe(0);
  });

  test('a client that goes without a word', async () => {
    const serving = startServing(sopProject());
    serving.child.stdin?.write(`${initialize(1)}\n`);
    await serving.seen('stdout', '"id":1');
    serving.child.stdout?.destroy();
    serving.child.stdin?.write('{"jsonrpc":"2.0","id":2,"method":"tools/list"}\n'.repeat(200));
    expect(await serving.ended).toBe(0);
  });
});

describe('what it cannot serve', () => {
  const serve = (cwd: string, ...args: readonly string[]) => sopwright(['mcp', 'serve', ...args], { cwd });

  test('a registry that is broken: its problem, on standard error', () => {
    const cwd = sopProject({
      'sopwright.registry.yaml': 'version: 1\nsources:\n  ours: { folder: sops }\nsops: { a: { sorce: ours } }\n',
    });
    const { code, stdout, stderr } = serve(cwd);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^sopwright: sopwright\.registry\.yaml:4:\d+: .+$/m);
  });

  test('no registry, and a path that is none', () => {
    const cwd = project({ 'other.yaml': '' });
    expect(serve(cwd)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^sopwright: There is no .+\n$/),
    });
    for (const path of ['other.yaml', 'nowhere', '.']) {
      const expected = `sopwright: "${path}" is no registry, expected the path of a sopwright.registry.yaml.\n`;
      expect(serve(cwd, '--registry', path)).toEqual({ code: 2, stdout: '', stderr: expected });
    }
  });

  test('an SOP that is gone', () => {
    const registry = readFileSync(`${sopProject()}/sopwright.registry.yaml`, 'utf8');
    const cwd = project({ 'sopwright.registry.yaml': registry, 'sops/drain-queue.sop.md': '# A\n' });
    expect(serve(cwd)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('restore-table') });
  });

  test.each([
    [['--port', '1'], '--host and --port go with --http'],
    [['--http', '--port', '65536'], 'port from 0 to 65535'],
    [['--http', '--port', 'x'], 'Expected a whole number'],
    [['--http', '--host', '192.0.2.1'], 'is no address of this machine'],
  ])('%j', (args, words) => {
    const { code, stdout, stderr } = serve(sopProject(), ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
