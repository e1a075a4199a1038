import { join } from 'node:path';
import { ActionError } from './action-error.ts';
import { annotations } from './annotations.ts';
import { baseCommit, checkedOutCommit, findCheckout, writablePath } from './checkout.ts';
import { writeComment } from './comment-artifact.ts';
import { fittingBody } from './comment-body.ts';
import { refusePrivileged, type Situation } from './event.ts';
import { countOf, SEVERITIES } from './finding-report.ts';
import { ApiError, apiOf } from './github-api.ts';
import type { Environment, Inputs } from './inputs.ts';
import { commandPath } from './installed-command.ts';
import { pullRequestPage } from './pull-request-page.ts';
import { annotate, appendSummary, log, setOutput } from './runner.ts';
import {
  budgetArguments,
  type CommandRun,
  type CommandSetup,
  failedRun,
  lintArguments,
  runCommand,
  runFormat,
} from './runs.ts';
import { rebaseSarif, uploadSarif } from './sarif-upload.ts';
import { upsertComment } from './sticky-comment.ts';

/** The ref to compare with: the one that was asked for, or the base of the pull request. */
async function comparedRef(
  { inputs, env, checkout }: CommandSetup,
  { pullRequest }: Situation,
): Promise<string | undefined> {
  if (inputs.compare === 'never') return undefined;
  if (inputs.compare !== 'auto') return inputs.compare;
  if (pullRequest === undefined) return undefined;
  return baseCommit(pullRequest, checkout.cwd, env);
}

async function runCommands(setup: CommandSetup, situation: Situation): Promise<CommandRun[]> {
  const lint = await runCommand(setup, 'lint', lintArguments(setup));
  if (!setup.inputs.budget) return [lint];
  try {
    const compare = await comparedRef(setup, situation);
    return [lint, await runCommand(setup, 'budget', budgetArguments(setup, compare))];
  } catch (error) {
    // What lint found is worth showing all the same.
    if (!(error instanceof ActionError)) throw error;
    annotate('error', error.message);
    return [lint, failedRun('budget')];
  }
}

function writeOutputs(env: Environment, runs: readonly CommandRun[]): void {
  const findings = runs.flatMap((run) => run.findings);
  setOutput(env, 'errors', countOf(findings, 'error'));
  setOutput(env, 'warnings', countOf(findings, 'warning'));
  setOutput(env, 'infos', countOf(findings, 'info'));
  for (const { name, code, report, findings: own } of runs) {
    const counts = SEVERITIES.map((severity) => `${severity} ${countOf(own, severity)}`);
    log(`sopwright ${name}: exit code ${code}, findings: ${counts.join(', ')}`);
    setOutput(env, `${name}-exit-code`, code);
    if (report !== '') setOutput(env, `${name}-report`, report);
  }
}

/** Writes the SARIF file, and uploads it when asked. */
async function writeSarif(setup: CommandSetup, situation: Situation): Promise<void> {
  const { inputs, env, checkout, folder } = setup;
  if (inputs.sarif === '' && !inputs.uploadSarif) return;
  const path = inputs.sarif === '' ? join(folder, 'sopwright.sarif') : writablePath(checkout, inputs.sarif);
  const code = await runFormat(setup, lintArguments(setup), 'sarif', path);
  if (code > 1) return;
  rebaseSarif(path, checkout.folder);
  setOutput(env, 'sarif-file', path);
  if (!inputs.uploadSarif) return;
  if (inputs.token === '') throw new ActionError('Input `token` is empty: without a token no SARIF can be uploaded.');
  try {
    const commit = (await checkedOutCommit(checkout.cwd, env)) || (env.GITHUB_SHA ?? '');
    setOutput(env, 'sarif-id', await uploadSarif(apiOf(env, inputs.token), situation, env, path, commit));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const line = `SARIF was not uploaded. ${error.message} The job needs \`security-events: write\` and code scanning.`;
    // The token of a fork's run may not write, whatever the workflow says.
    if (situation.pullRequest?.isFork === true) annotate('warning', line);
    else throw new ActionError(line);
  }
}

/** True for an answer that says: this token may not write here. */
function isForbidden(error: unknown): error is ApiError {
  return error instanceof ApiError && !error.isLimit && [401, 403, 404].includes(error.status);
}

/** Comments on the pull request; where the token may not, leaves the comment for a run whose token may. */
async function comment(setup: CommandSetup, situation: Situation, markdown: string): Promise<void> {
  const { inputs, env, folder } = setup;
  const { pullRequest, repository } = situation;
  if (inputs.comment === 'never' || pullRequest === undefined) return;
  const { number, headSha } = pullRequest;
  const body = fittingBody(markdown);
  const leave = (why: string): void => {
    setOutput(env, 'comment-artifact', writeComment(folder, { pullRequest: number, headSha, body }));
    annotate('notice', `${why} The comment is left as an artifact for a workflow_run workflow to post.`);
  };
  if (inputs.token === '') return leave('There is no token to comment with.');
  try {
    setOutput(env, 'comment-url', await upsertComment(apiOf(env, inputs.token), { repository, number }, body));
  } catch (error) {
    if (!isForbidden(error)) throw error;
    leave(`The token may not comment (${error.message}).`);
  }
}

/**
 * Checks what is checked out: annotations, summary, SARIF, comment.
 *
 * @param folder - empty folder for this run's files, outside of the workspace
 * @returns False where the step is to fail: findings by the configuration, or a command that could not run.
 * @throws ActionError
 * @throws ApiError
 */
export async function check(inputs: Inputs, env: Environment, situation: Situation, folder: string): Promise<boolean> {
  refusePrivileged(situation);
  const { isTrusted } = situation;
  const checkout = findCheckout(env, inputs.workingDirectory);
  const command = await commandPath(inputs, env, checkout.workspace, folder);
  const setup: CommandSetup = { inputs, env, checkout, command, folder, isTrusted };
  const runs = await runCommands(setup, situation);
  const { commands, note } = annotations(
    runs.map((run) => run.findings),
    checkout.folder,
  );
  process.stdout.write(commands);
  if (note !== '') log(note);
  writeOutputs(env, runs);
  const markdown = pullRequestPage(runs);
  appendSummary(env, markdown);
  for (const run of runs.filter(({ code }) => code > 1)) {
    annotate('error', `sopwright ${run.name} could not run: its lines are in the log.`);
  }
  // Neither keeps the other from being done.
  const rest = await Promise.allSettled([writeSarif(setup, situation), comment(setup, situation, markdown)]);
  const failed = rest.filter((each) => each.status === 'rejected');
  for (const { reason } of failed) annotate('error', reason instanceof Error ? reason.message : String(reason));
  return failed.length === 0 && runs.every(({ code }) => code === 0);
}
