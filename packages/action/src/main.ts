import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ActionError, oneLine } from './action-error.ts';
import { check } from './check.ts';
import { readSituation } from './event.ts';
import { ApiError } from './github-api.ts';
import { type Environment, readInputs } from './inputs.ts';
import { postComment } from './post-comment.ts';
import { annotate } from './runner.ts';

async function run(env: Environment): Promise<boolean> {
  const inputs = readInputs(env);
  const situation = readSituation(env);
  if (inputs.mode === 'post-comment') {
    await postComment(inputs, env, situation);
    return true;
  }
  const folder = mkdtempSync(join(realpathSync(env.RUNNER_TEMP ?? tmpdir()), 'sopwright-'));
  return check(inputs, env, situation, folder);
}

try {
  process.exitCode = (await run(process.env)) ? 0 : 1;
} catch (error) {
  const isExpected = error instanceof ActionError || error instanceof ApiError;
  annotate('error', `${isExpected ? '' : 'The action failed: '}${oneLine(error)}`);
  process.exitCode = 1;
}
