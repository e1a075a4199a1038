import { spawn } from 'node:child_process';
import { visibleClip } from '@sopwright/document';
import { beforeOwnEnd } from '../own-end.ts';

/** Longest that git or npm may take, in milliseconds. */
const MAX_TIME = 300_000;

/** Most that is taken from its output, in bytes. */
const MAX_OUTPUT = 67_108_864;

/** A program that is run for a source, and where. */
export interface ToolRun {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly input?: string;
}

/** The program failed. `message` is one clause. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
}

/** Last line of what a program said on standard error that says something. */
function saidLine(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^(?:fatal|error|npm (?:error|ERR!)( code)?):? ?/, '').trim());
  const isSaid = (line: string): boolean => line !== '' && !/^(?:warning:|A complete log)/.test(line);
  // What a remote says is printed, and a terminal must not obey it.
  return visibleClip(lines.find(isSaid) ?? '', 300);
}

/**
 * Runs a program that asks nothing: it has no standard input but `input`, and no terminal. Ended, with what it started,
 * after five minutes or 64 MiB of output.
 *
 * @returns what it wrote to standard output.
 * @throws ToolError where it is not installed, fails or is ended.
 */
export function runTool({ command, args, cwd, env, input = '' }: ToolRun): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // A group of its own has no terminal that ssh could ask on, and can be ended as a whole.
    const isGroup = process.platform !== 'win32';
    const child = spawn(command, args, { cwd, env, stdio: ['pipe', 'pipe', 'pipe'], detached: isGroup });
    const chunks: Buffer[] = [];
    let size = 0;
    let said = '';
    let ended: string | undefined;
    const end = (reason: string): void => {
      ended ??= reason;
      if (isGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    };
    const takeBack = beforeOwnEnd(() => end('ended'));
    const timer = setTimeout(() => end(`${command} took over ${MAX_TIME / 60_000} minutes`), MAX_TIME);
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_OUTPUT) chunks.push(chunk);
      else if (ended === undefined) end(`${command} wrote over ${MAX_OUTPUT / 1_048_576} MiB`);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (said.length < 65_536) said += chunk.toString('utf8');
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      takeBack();
      const isMissing = 'code' in error && error.code === 'ENOENT';
      reject(new ToolError(isMissing ? `${command} is not installed` : error.message, { cause: error }));
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      takeBack();
      if (code === 0 && ended === undefined) resolve(Buffer.concat(chunks));
      else reject(new ToolError(ended ?? `${command} says: ${saidLine(said) || `exit code ${code}`}`));
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
