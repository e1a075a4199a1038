// Measures ten stdio servers, two at a time, against their own start-up time: `pnpm bench:mcp`. The floor starts the same
// servers, two at a time, asks each for `initialize` and `tools/list` by the shortest way there is, and kills it.
import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { claudeCodeHandshake, measureServers, type ServerConfig } from '@sopwright/mcp';

const RUNS = 6;
const CONCURRENCY = 2;
/** As little as `measureServers` gives a server: a variable such as NODE_EXTRA_CA_CERTS makes every start slower. */
const ENVIRONMENT = { PATH: process.env.PATH, HOME: tmpdir() };
const programs = join(import.meta.dirname, '../../packages/mcp/node_modules/.bin');

const commands: readonly (readonly string[])[] = [
  ['playwright-mcp'],
  ['mcp-server-everything'],
  ['mcp-server-filesystem', tmpdir()],
  ['mcp-server-memory'],
  ['playwright-mcp', '--caps', 'all'],
  ['mcp-server-everything'],
  ['mcp-server-filesystem', tmpdir()],
  ['mcp-server-memory'],
  ['mcp-server-everything'],
  ['mcp-server-filesystem', tmpdir()],
];

function send(child: ChildProcess, message: object): void {
  child.stdin?.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

/** Milliseconds from the start of a server to its tools, and nothing else. */
async function bareStart([name = '', ...args]: readonly string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(join(programs, name), args, {
    env: ENVIRONMENT,
    cwd: tmpdir(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const { protocolVersion, capabilities } = claudeCodeHandshake;
  const params = { protocolVersion, capabilities, clientInfo: { name: 'floor', version: '0' } };
  send(child, { id: 1, method: 'initialize', params });
  for await (const line of createInterface({ input: child.stdout })) {
    const { id } = JSON.parse(line);
    if (id === 2) break;
    if (id !== 1) continue;
    send(child, { method: 'notifications/initialized' });
    send(child, { id: 2, method: 'tools/list', params: {} });
  }
  child.kill('SIGKILL');
  return performance.now() - start;
}

async function floor(): Promise<number> {
  const start = performance.now();
  const waiting = [...commands];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await bareStart(next);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  return performance.now() - start;
}

function configOf([name = '', ...args]: readonly string[]): ServerConfig {
  const command = join(programs, name);
  return {
    name,
    host: 'claude-code',
    scope: 'project',
    place: { file: '.mcp.json', range: [0, 0], start: { line: 1, column: 1 } },
    transport: { type: 'stdio', command, args, env: {} },
    written: { command, args },
    unresolved: [],
    isDisabled: false,
  };
}

async function measured(): Promise<number> {
  const start = performance.now();
  const captures = await measureServers(commands.map(configOf), { start: true, concurrency: CONCURRENCY });
  const elapsed = performance.now() - start;
  const failed = captures.find(({ status }) => status !== 'measured');
  if (failed !== undefined) throw new Error(`${failed.name}: ${failed.status} ${failed.reason}`);
  return elapsed;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const floors: number[] = [];
const runs: number[] = [];
await floor();
for (let run = 0; run < RUNS; run += 1) {
  // Who goes first takes turns, too.
  if (run % 2 === 0) floors.push(await floor());
  runs.push(await measured());
  if (run % 2 === 1) floors.push(await floor());
}
const [low, full] = [median(floors), median(runs)];
console.log(`ten stdio servers, ${CONCURRENCY} at a time, ${RUNS} runs that take turns`);
console.log(
  `own start-up ${Math.round(low)} ms, measured ${Math.round(full)} ms: ${(full / low).toFixed(2)} × (limit 1.3 ×)`,
);
