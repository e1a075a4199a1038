import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

const MAX_OUTPUT = 256 * 1024 * 1024;

/** First line of what a failed git said, without its `fatal:`. */
export function gitSaid(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  return (
    text
      .trim()
      .split('\n')[0]
      ?.replace(/^(?:fatal|error): /, '') ?? ''
  );
}

/** Arguments and environment under which a repository's own configuration starts no programs. */
export const gitArguments: readonly string[] = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];

/** Environment of a git that only reads. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
}

/** Runs git and returns what it printed. @throws Error of the process, with `stderr`. */
export async function runGit(cwd: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', [...gitArguments, ...args], {
    cwd,
    maxBuffer: MAX_OUTPUT,
    env: gitEnvironment(),
  });
  return stdout;
}
