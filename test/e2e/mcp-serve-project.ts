import { type ChildProcess, spawn } from 'node:child_process';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { onTestFinished } from 'vitest';
import { command, project } from './command.ts';

/** The text of a small SOP. */
function sopText(title: string, overview: string): string {
  return `# ${title}\n\n## Overview\n\n${overview}\n\n## Steps\n\n### 1. Look\n\n**Constraints:**\n- You MUST look\n`;
}

/** Texts of the SOPs in {@link sopProject}. */
export const texts = {
  'drain-queue': sopText('Drain a Queue', 'Empties a queue that is stuck. Use when messages pile up.'),
  'restore-table': sopText('Restore a Table', 'Brings deleted rows back from a backup.'),
} as const;

const REGISTRY = `version: 1
sources:
  ours: { folder: sops }
sops:
  drain-queue: { source: ours, names: { aws-mcp: drain_queue } }
  restore-table: { source: ours }
  half-written: { source: ours, status: draft }
`;

/** A folder with a registry of two SOPs and a draft. */
export function sopProject(more: Readonly<Record<string, string>> = {}): string {
  return project({
    'sopwright.registry.yaml': REGISTRY,
    'sops/drain-queue.sop.md': texts['drain-queue'],
    'sops/restore-table.sop.md': texts['restore-table'],
    'sops/half-written.sop.md': '# Half\n',
    ...more,
  });
}

/** The official client, connected to the command that it started in a folder. */
export async function stdioClient(cwd: string, mode: 'legacy' | 'auto' = 'legacy'): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
  const args = [command, 'mcp', 'serve'];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd, stderr: 'ignore' }));
  onTestFinished(() => client.close());
  return client;
}

/** A command that runs, with everything that it has written so far. */
export interface Running {
  readonly child: ChildProcess;
  readonly written: { stdout: string; stderr: string };
  /** Code or signal that it ended with. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  /** Waits until a stream holds the text. */
  seen(stream: 'stdout' | 'stderr', text: string): Promise<void>;
}

/** Starts `sopwright mcp serve`; it is killed when the test ends. */
export function startServing(cwd: string, args: readonly string[] = []): Running {
  const child = spawn(process.execPath, [command, 'mcp', 'serve', ...args], { cwd });
  const written = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (chunk: string) => {
      written[stream] += chunk;
    });
  }
  // The process may end before it has read everything that a test writes.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return {
    child,
    written,
    ended,
    async seen(stream, text) {
      const end = Date.now() + 20_000;
      while (!written[stream].includes(text)) {
        if (Date.now() > end) throw new Error(`no ${JSON.stringify(text)} in ${JSON.stringify(written)}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}
