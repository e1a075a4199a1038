import { spawnSync } from 'node:child_process';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { loadMarkdownParser } from '@sopwright/document';
import type { McpSource } from '@sopwright/sop/registry';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { loadedSop } from '../../test-support/loaded-sops.ts';
import { agentSopPrompt } from '../serve/agent-sop-prompt.ts';
import { servedSops } from '../serve/served-sops.ts';
import { fetchFromServer, listFromServer } from './from-server.ts';

/** Downloads a Python package with all it needs where the cache has none. */
const LONG = 240_000;

const hasUvx = spawnSync('uvx', ['--version']).status === 0;
if (!hasUvx)
  process.stderr.write('skipped: the server of strands-agents-sops, since there is no uvx (pip install uv)\n');

const server = { command: 'uvx', args: ['strands-agents-sops@1.1.4', 'mcp'] };
const source: McpSource = { type: 'mcp', style: 'prompts', server };
const options = { limits: { startMs: LONG, totalMs: LONG } };

describe.skipIf(!hasUvx)("strands' own server", () => {
  beforeAll(() => loadMarkdownParser());

  test('its SOPs are fetched, and served as it serves them', { timeout: LONG }, async () => {
    const { sops, resolved } = await listFromServer(source, options);
    const names = sops.map(({ name }) => name);
    expect(names.toSorted()).toEqual(['code-assist', 'code-task-generator', 'codebase-summary', 'eval', 'pdd']);
    expect(resolved).toEqual({ name: 'agent-sop-prompt-server', version: '1.1.4' });
    const { texts, problems } = await fetchFromServer(source, names, options);
    expect(problems).toEqual([]);

    const client = new Client({ name: 'test', version: '1' });
    // uvx finds its registry and cache by the environment.
    const env = Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name, value ?? '']));
    await client.connect(new StdioClientTransport({ ...server, env, stderr: 'ignore' }));
    onTestFinished(() => client.close());
    const ours = servedSops([...texts].map(([name, text]) => loadedSop(name, text)));
    for (const { name, description } of sops) {
      const input = 'two\nlines';
      const { messages } = await client.getPrompt({ name, arguments: { user_input: input } });
      const { text } = agentSopPrompt(name, ours.find(name)?.text ?? '', input);
      expect(messages).toEqual([{ role: 'user', content: { type: 'text', text } }]);
      expect(ours.find(name)?.description).toBe(description);
    }
  });
});
