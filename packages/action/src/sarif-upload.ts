import { readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ActionError } from './action-error.ts';
import type { Situation } from './event.ts';
import { callApi, type GitHubApi } from './github-api.ts';
import type { Environment } from './inputs.ts';
import { isObject, type JsonObject, parseJson, textAt } from './json-shape.ts';

/** The value with every relative place of a file moved below a folder. */
function moved(value: unknown, folder: string): unknown {
  if (Array.isArray(value)) return value.map((each) => moved(each, folder));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, moved(each, folder)]);
  const result: JsonObject = Object.fromEntries(entries);
  const isRelative = value.uriBaseId === '%SRCROOT%' && typeof value.uri === 'string';
  return isRelative ? { ...result, uri: posix.join(folder, textAt(value, 'uri')) } : result;
}

/**
 * Makes the places in a SARIF file relative to the top of the repository, as code scanning wants them.
 *
 * @param folder - where the command ran, from the top of the repository; `.` leaves the file alone
 * @throws ActionError for a file that is no JSON.
 */
export function rebaseSarif(path: string, folder: string): void {
  if (folder === '.') return;
  const log = parseJson(readFileSync(path, 'utf8'));
  if (!isObject(log)) throw new ActionError('The SARIF file is not JSON.');
  const encoded = folder.split('/').map(encodeURIComponent).join('/');
  writeFileSync(path, JSON.stringify(moved(log, encoded)));
}

/**
 * Uploads a SARIF file to code scanning. Alerts belong to what was checked out: the merge commit of a pull request, or
 * its head.
 * https://docs.github.com/en/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data (read 2026-11-26).
 *
 * @param commit - commit that is checked out
 * @returns Id of the upload.
 * @throws ApiError
 */
export async function uploadSarif(
  api: GitHubApi,
  { repository, pullRequest }: Situation,
  env: Environment,
  path: string,
  commit: string,
): Promise<string> {
  const isHead = pullRequest !== undefined && commit === pullRequest.headSha;
  const body = {
    commit_sha: commit,
    ref: isHead ? `refs/pull/${pullRequest.number}/head` : (env.GITHUB_REF ?? ''),
    sarif: gzipSync(readFileSync(path)).toString('base64'),
    tool_name: 'sopwright',
  };
  const answer = await callApi(api, { method: 'POST', path: `/repos/${repository}/code-scanning/sarifs`, body });
  return isObject(answer.body) ? textAt(answer.body, 'id') : '';
}
