import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { mcpConfig, tool, writeLockFile } from './budget-lock.ts';
import { runBudget, skillsOf } from './budget-run.ts';
import { type CommandResult, command, project } from './command.ts';

const KEY = 'sk-ant-test-0123456789';
const only = ['--client', 'claude-code'];

/**
 * Stands for Anthropic's count_tokens: answers `{ "input_tokens": n }`, as
 * https://platform.claude.com/docs/en/api/messages-count-tokens shows (read 2026-11-26). Here n is the length of the request.
 */
async function startService(): Promise<{ readonly url: string; readonly bodies: string[] }> {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      bodies.push(body);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ input_tokens: body.length }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the service has no port');
  return { url: `http://127.0.0.1:${address.port}`, bodies };
}

/** Runs the command while this process goes on answering. */
function runBeside(args: readonly string[], cwd: string, url: string): Promise<CommandResult> {
  const { PATH = '' } = process.env;
  const env = { PATH, HOME: project({}), ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: url };
  const child = spawn(process.execPath, [command, 'budget', ...args], { cwd, env });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

async function lockedProject(): Promise<string> {
  const cwd = project({ ...skillsOf({ alpha: 'Use when alpha.' }), '.mcp.json': mcpConfig({ docs: ['docs.js'] }) });
  await writeLockFile(cwd, { docs: [tool('search', 'Searches.')] });
  return cwd;
}

describe('exact counts', () => {
  it('are asked for with --exact only, and stand beside the others', async () => {
    const { url, bodies } = await startService();
    const cwd = await lockedProject();
    const plain = await runBeside([...only, '--format', 'json'], cwd, url);
    expect({ code: plain.code, asked: bodies.length }).toEqual({ code: 0, asked: 0 });
    const exact = await runBeside([...only, '--exact', '--format', 'json'], cwd, url);
    expect({ code: exact.code, stderr: exact.stderr }).toEqual({ code: 0, stderr: '' });
    expect(bodies.join('\n')).toContain('- alpha: Use when alpha.');
    const { budget } = JSON.parse(exact.stdout);
    expect(budget.exact).toMatchObject({ client: 'claude-code', servers: [{ name: 'docs' }] });
    expect(budget.exact.startup).toBeGreaterThan(0);
    expect({ ...budget, exact: undefined }).toEqual({ ...JSON.parse(plain.stdout).budget, exact: undefined });
    expect(exact.stdout + exact.stderr).not.toContain(KEY);
  });

  it('are kept with --cache, so that nothing is asked twice', async () => {
    const { url, bodies } = await startService();
    const cwd = await lockedProject();
    const args = [...only, '--exact', '--cache', '--format', 'json'];
    const first = await runBeside(args, cwd, url);
    const asked = bodies.length;
    expect(asked).toBeGreaterThan(0);
    const second = await runBeside(args, cwd, url);
    expect(bodies).toHaveLength(asked);
    expect(JSON.parse(second.stdout).budget).toEqual(JSON.parse(first.stdout).budget);
  });

  it('that cannot be had are one line and exit code 2', async () => {
    const cwd = await lockedProject();
    const { code, stdout, stderr } = runBudget([...only, '--exact'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^sopwright: ANTHROPIC_API_KEY .*\n$/);
    const other = runBudget(['--client', 'codex', '--exact'], { cwd, env: { ANTHROPIC_API_KEY: KEY } });
    expect(other).toMatchObject({ code: 2, stdout: '' });
    expect(other.stderr).toMatch(/^sopwright: --exact .*\n$/);
    const refused = await runBeside([...only, '--exact'], cwd, 'http://127.0.0.1:1');
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(refused.stderr).not.toContain(KEY);
  });
});
