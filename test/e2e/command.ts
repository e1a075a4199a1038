import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The built command. */
export const command: string = fileURLToPath(new URL('../../packages/cli/dist/sopwright.js', import.meta.url));

/** What one run of the command left. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to run it. */
export interface CommandOptions {
  readonly cwd: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** User that runs it; the user of the test where absent. */
  readonly uid?: number;
}

function environment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, ...extra };
}

/** Runs the built command and waits for its end. */
export function sopwright(args: readonly string[], options: CommandOptions): CommandResult {
  const { cwd, input = '', env, uid } = options;
  const result = spawnSync(process.execPath, [command, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: environment(env),
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  return { code: result.status, stdout: result.stdout, stderr: result.stderr };
}

/**
 * Starts the built command; resolves `seen(text)` when its output holds the text, `end` sends it a signal. Killed when
 * the test ends.
 */
export function startSopwright(
  args: readonly string[],
  cwd: string,
): { seen(text: string, milliseconds?: number): Promise<string>; end(signal: NodeJS.Signals): void } {
  const child = spawn(process.execPath, [command, ...args], { cwd, env: environment() });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    output += String(chunk);
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return {
    end(signal) {
      child.kill(signal);
    },
    async seen(text, milliseconds = 20_000) {
      const end = Date.now() + milliseconds;
      while (!output.includes(text)) {
        if (Date.now() > end) throw new Error(`no ${JSON.stringify(text)} in: ${output}`);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      const after = output.indexOf(text) + text.length;
      const upTo = output.slice(0, after);
      output = output.slice(after);
      return upTo;
    },
  };
}

/** Writes files into a new temporary directory, which is removed when the test ends. Returns its path. */
export function project(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'sopwright-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

const purposes: Readonly<Record<string, string>> = {
  alpha: 'Renames columns in CSV exports. Use when the user asks for other column names.',
  beta: 'Sorts photographs into folders by day. Use when pictures of a trip must be ordered.',
  gamma: 'Converts invoices to PDF. Use when a bill has to be mailed.',
  delta: 'Checks links of a website. Use when pages were moved.',
};

/** A skill without findings under `recommended`, as text. */
export function goodSkill(name: string): string {
  const description =
    purposes[name] ?? `Counts ${name} in logs. Use when somebody wants to know how many ${name} there are.`;
  return [
    '---',
    `name: ${name}`,
    `description: ${description}`,
    '---',
    '',
    `# The ${name} procedure`,
    '',
    '1. Read the input.',
    '2. Write the result.',
    '',
  ].join('\n');
}

/** A skill whose description holds an unquoted colon, which Copilot CLI does not load. */
export function colonSkill(name: string): string {
  return goodSkill(name).replace('Use when', 'Use when: the time has come, or when');
}
