import { ActionError, oneLine } from './action-error.ts';
import { CLI_VERSION } from './cli-version.ts';

/** Variables of the process, as a runner sets them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What the workflow asks for; texts are empty where nothing was given. */
export interface Inputs {
  readonly mode: 'check' | 'post-comment';
  readonly paths: readonly string[];
  readonly config: string;
  readonly preset: string;
  readonly clients: readonly string[];
  readonly budget: boolean;
  /** `auto`, `never` or a git ref. */
  readonly compare: string;
  readonly sarif: string;
  readonly uploadSarif: boolean;
  readonly comment: 'auto' | 'never';
  readonly failOn: '' | 'error' | 'warning' | 'info' | 'never';
  readonly workingDirectory: string;
  readonly token: string;
  readonly version: string;
  readonly commandPath: string;
  readonly artifactPath: string;
}

/** Names of all inputs, as action.yml and docs/github-action.md have them. */
export const INPUT_NAMES = [
  'mode',
  'paths',
  'config',
  'preset',
  'clients',
  'budget',
  'compare',
  'sarif',
  'upload-sarif',
  'comment',
  'fail-on',
  'working-directory',
  'token',
  'version',
  'command-path',
  'artifact-path',
] as const;

type InputName = (typeof INPUT_NAMES)[number];

function inputValue(env: Environment, name: InputName, fallback = ''): string {
  const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
  return value === undefined || value === '' ? fallback : value;
}

function refuse(name: InputName, value: string, expected: string): never {
  throw new ActionError(`Input \`${name}\` is \`${oneLine(value).slice(0, 80)}\`, expected ${expected}.`);
}

function choice<Value extends string>(
  env: Environment,
  name: InputName,
  values: readonly Value[],
  fallback: Value,
): Value {
  const value = inputValue(env, name, fallback);
  return values.find((each) => each === value) ?? refuse(name, value, `one of ${values.filter(Boolean).join(', ')}`);
}

function flag(env: Environment, name: InputName, fallback: 'true' | 'false'): boolean {
  return choice(env, name, ['true', 'false'], fallback) === 'true';
}

/** A value in one line that no command takes for an option. */
function plain(name: InputName, value: string, expected: string): string {
  return /^-|\p{Cc}/u.test(value) || value.length > 1000 ? refuse(name, value, expected) : value;
}

function path(env: Environment, name: InputName, fallback = ''): string {
  return plain(name, inputValue(env, name, fallback), 'one path');
}

function matching(env: Environment, name: InputName, pattern: RegExp, expected: string, fallback = ''): string {
  const value = inputValue(env, name, fallback);
  return value === '' || pattern.test(value) ? value : refuse(name, value, expected);
}

function listed(env: Environment, name: InputName, separator: RegExp): string[] {
  return inputValue(env, name)
    .split(separator)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function clientList(env: Environment): string[] {
  const clients = listed(env, 'clients', /[\s,]+/);
  const wrong = clients.find((client) => !/^[a-z][a-z0-9-]{0,60}$/.test(client));
  return wrong === undefined ? clients : refuse('clients', wrong, 'ids of clients such as claude-code, codex');
}

/** The token, which no message repeats. */
function tokenOf(env: Environment): string {
  const token = inputValue(env, 'token');
  if (/^[\x21-\x7e]*$/.test(token)) return token;
  throw new ActionError('Input `token` is not a token: it has blanks or characters outside of ASCII.');
}

/**
 * The inputs of a run, all of them checked.
 *
 * @throws ActionError for the first input that is not what it should be.
 */
export function readInputs(env: Environment): Inputs {
  const inputs: Inputs = {
    mode: choice(env, 'mode', ['check', 'post-comment'], 'check'),
    paths: listed(env, 'paths', /\r?\n/).map((each) => plain('paths', each, 'one path a line')),
    config: path(env, 'config'),
    preset: matching(env, 'preset', /^[a-z][a-z-]{0,60}$/, 'the name of a preset such as recommended'),
    clients: clientList(env),
    budget: flag(env, 'budget', 'true'),
    compare: matching(env, 'compare', /^(?!-)[\w./@^~-]{1,200}$/, 'auto, never or a git ref', 'auto'),
    sarif: path(env, 'sarif'),
    uploadSarif: flag(env, 'upload-sarif', 'false'),
    comment: choice(env, 'comment', ['auto', 'never'], 'auto'),
    failOn: choice(env, 'fail-on', ['', 'error', 'warning', 'info', 'never'], ''),
    workingDirectory: path(env, 'working-directory', '.'),
    token: tokenOf(env),
    version: matching(env, 'version', /^\d+\.\d+\.\d+(?:-[\w.]+)?$/, 'one version such as 1.2.3', CLI_VERSION),
    commandPath: path(env, 'command-path'),
    artifactPath: path(env, 'artifact-path'),
  };
  if (inputs.mode === 'post-comment' && inputs.artifactPath === '') {
    throw new ActionError('Input `artifact-path` is missing: mode post-comment posts what the check left there.');
  }
  return inputs;
}
