import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ActionError, oneLine } from './action-error.ts';
import { runNpm } from './command.ts';
import type { Environment, Inputs } from './inputs.ts';
import { log } from './runner.ts';

/**
 * Path of the command: `command-path`, or the pinned version, installed from npm into the run's folder.
 *
 * The folder lies outside of the workspace, so that no `.npmrc` of a pull request says where packages come from; no
 * script of a package runs.
 *
 * @throws ActionError where the path leads nowhere or npm fails.
 */
export async function commandPath(
  { commandPath: given, version }: Inputs,
  env: Environment,
  workspace: string,
  folder: string,
): Promise<string> {
  if (given !== '') {
    const path = resolve(workspace, given);
    if (existsSync(path)) return path;
    throw new ActionError(`Input \`command-path\` is \`${oneLine(given)}\`, where there is no file.`);
  }
  const target = join(folder, 'command');
  mkdirSync(target);
  writeFileSync(join(target, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', `sopwright@${version}`];
  const { code, stderr } = await runNpm(args, { cwd: target, env });
  if (code !== 0) {
    log(stderr);
    throw new ActionError(`npm could not install sopwright@${version}: its lines are in the log.`);
  }
  const path = join(target, 'node_modules', 'sopwright', 'dist', 'sopwright.js');
  if (existsSync(path)) return path;
  throw new ActionError(`sopwright@${version} has no dist/sopwright.js: expected a version of this action's series.`);
}
