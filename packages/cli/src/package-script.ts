import { existsSync, writeFileSync } from 'node:fs';
import { isJsonObject } from '@sopwright/document';
import { ProblemError, readOwnText } from '@sopwright/workspace';
import { applyEdits, modify } from 'jsonc-parser';

const NAME = 'lint:skills';

/** The package.json that `init` adds a script to. */
export interface ScriptPlan {
  /** Text with the script; absent where it has one of that name already. */
  readonly text?: string;
  /** Whether sopwright is among its dependencies. */
  readonly isInstalled: boolean;
}

function fail(message: string, cause?: unknown): never {
  throw new ProblemError('path', message, { hint: 'Repair it first.', cause });
}

function read(): string {
  try {
    return readOwnText('package.json');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(`package.json cannot be read: ${reason}.`, error);
  }
}

function parse(text: string): Readonly<Record<string, unknown>> {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch (error) {
    fail('package.json is not valid JSON.', error);
  }
  return isJsonObject(manifest) ? manifest : fail('package.json is no object.');
}

/** Adds the script in the file's own indentation and line endings. */
function withScript(text: string): string {
  const [, blanks = '  '] = /^[\t ]*\{\r?\n([\t ]+)/.exec(text) ?? [];
  const insertSpaces = !blanks.startsWith('\t');
  const formattingOptions = { insertSpaces, tabSize: blanks.length, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  return applyEdits(text, modify(text, ['scripts', NAME], 'sopwright lint', { formattingOptions }));
}

/**
 * Reads package.json and plans the script in it; `undefined` where there is no package.json.
 *
 * @throws ProblemError `path` where it cannot be edited.
 */
export function planScript(): ScriptPlan | undefined {
  if (!existsSync('package.json')) return undefined;
  const text = read();
  const { scripts = {}, dependencies, devDependencies } = parse(text);
  if (!isJsonObject(scripts)) fail('"scripts" in package.json is no object.');
  const isInstalled = [dependencies, devDependencies].some((each) => isJsonObject(each) && 'sopwright' in each);
  return NAME in scripts ? { isInstalled } : { text: withScript(text), isInstalled };
}

/** Writes the planned script; returns what was done. */
export function writeScript({ text }: ScriptPlan): string {
  if (text === undefined) return `package.json has a script ${NAME} already`;
  writeFileSync('package.json', text);
  return `package.json: added the script ${NAME}`;
}

const MANAGERS: readonly (readonly [lock: string, name: string, add: string])[] = [
  ['pnpm-lock.yaml', 'pnpm', 'pnpm add --save-dev sopwright'],
  ['yarn.lock', 'yarn', 'yarn add --dev sopwright'],
  ['bun.lock', 'bun', 'bun add --dev sopwright'],
];

/** Commands that come after `init`: the script runs what is installed, without a package.json npx fetches it. */
export function nextSteps(script: ScriptPlan | undefined): string {
  if (script === undefined) return 'npx sopwright lint';
  const [, name = 'npm', add = 'npm install --save-dev sopwright'] = MANAGERS.find(([lock]) => existsSync(lock)) ?? [];
  const run = `${name} run ${NAME}`;
  return script.isInstalled ? run : `${add}, then ${run}`;
}
