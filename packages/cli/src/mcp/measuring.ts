import { resolve } from 'node:path';
import { visible } from '@sopwright/document';
import { expectation } from '@sopwright/lint';
import {
  claudeCodeHandshake,
  defaultLimits,
  type Handshake,
  handshakeOf,
  type MeasuredEntry,
  type MeasureLimits,
  measureServers,
  type ServerConfig,
} from '@sopwright/mcp';
import { ProblemError } from '@sopwright/workspace';
import { resolveConfiguration } from '../configuration.ts';
import { readList, readNumber } from '../options.ts';
import { createProgress } from '../progress.ts';
import { readConfigs } from './configs.ts';

type Options = Readonly<Record<string, unknown>>;

/** Entries of the configs that hosts use, those named by `--server` alone where there are any. */
export async function chooseServers(path: string | undefined, options: Options): Promise<readonly ServerConfig[]> {
  const { servers, looked } = await readConfigs(path, options);
  const names = readList(options, 'server');
  const used = servers.filter(({ isDisabled, shadowedBy }) => !isDisabled && shadowedBy === undefined);
  const known = [...new Set(used.map(({ name }) => name))];
  const unknown = names?.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const others = known.length === 0 ? 'no server is configured here' : expectation(unknown, known);
    throw new ProblemError('usage', `Server "${unknown}" is unknown or switched off, ${others}.`);
  }
  if (used.length === 0) {
    throw new ProblemError('path', `No MCP server is configured for "${path ?? '.'}".`, {
      hint: `Looked at ${looked.join(', ')}.`,
    });
  }
  return names === undefined ? used : used.filter(({ name }) => names.includes(name));
}

/** Variables that CI services set in a run for a pull request. */
const PULL_REQUEST_VARIABLES = ['CI_MERGE_REQUEST_IID', 'BITBUCKET_PR_ID', 'SYSTEM_PULLREQUEST_PULLREQUESTID'];

/** Why the configuration may start nothing: somebody else may have written it. `undefined` where it may. */
function distrust({ codeConfig }: Options, env: NodeJS.ProcessEnv): string | undefined {
  if (codeConfig === false) return '--no-code-config is for configurations that are not trusted';
  const isPullRequest =
    env.GITHUB_EVENT_NAME?.startsWith('pull_request') === true ||
    PULL_REQUEST_VARIABLES.some((name) => (env[name] ?? '') !== '');
  return isPullRequest ? 'this is the run of a pull request, which may have changed it' : undefined;
}

/** Names of servers that the configuration lets start; none, with a note, where it may not say so. */
async function allowedNames(options: Options): Promise<ReadonlySet<string>> {
  const { config } = await resolveConfiguration(options);
  const reason = distrust(options, process.env);
  if (reason === undefined || config.mcpStart.length === 0) return new Set(config.mcpStart);
  process.stderr.write(`sopwright: mcp.start in the configuration is not followed: ${reason}.\n`);
  return new Set();
}

/** What would be run or called, as written: no secret is in it. */
function launchLine({ name, host, place, shown = {} }: ServerConfig): string {
  const { command, args = [], url = '', env, headers } = shown;
  const line = command === undefined ? `call ${url}` : `run ${[command, ...args].join(' ')}`;
  const sent = [...(env ?? []), ...(headers ?? [])];
  const withNames = sent.length === 0 ? '' : ` with ${sent.join(', ')}`;
  return visible(`  ${name} (${host}, ${place.file}:${place.start.line}): ${line}${withNames}`);
}

/**
 * Sorts out who may be started: all with `--start`, else those that the configuration names. Tells of the others, what
 * would be run or called, on standard error.
 *
 * @returns those that may be started, or `undefined` where one may not.
 */
export async function permitted(
  servers: readonly ServerConfig[],
  options: Options,
): Promise<readonly ServerConfig[] | undefined> {
  if (options.start === true) return servers;
  const names = await allowedNames(options);
  const refused = servers.filter(({ name }) => !names.has(name));
  if (refused.length === 0) return servers;
  const lines = [...new Set(refused.map(launchLine))];
  process.stderr.write(
    `sopwright: nothing was started. With --start, or mcp.start in a trusted configuration, this would be done:\n${lines.join('\n')}\n`,
  );
  return undefined;
}

function limitsOf(options: Options): Partial<MeasureLimits> {
  const timeout = readNumber(options, 'timeout');
  if (timeout === undefined) return {};
  const totalMs = Math.max(defaultLimits.totalMs, 2 * timeout);
  return { startMs: timeout, requestMs: timeout, totalMs };
}

/** Entries that reach the same server with the same words are measured once. */
function groupKey(config: ServerConfig, handshake: Handshake): string {
  const { name, transport, unresolved } = config;
  const { protocolVersion, capabilities } = handshake;
  return JSON.stringify([name, transport, unresolved.map((variable) => variable.name), protocolVersion, capabilities]);
}

/** Starts and calls servers and asks what they offer; an entry for each config, in their order. */
export async function measureEntries(
  servers: readonly ServerConfig[],
  { path, ...options }: Options & { readonly path: string | undefined },
): Promise<readonly MeasuredEntry[]> {
  const keys = servers.map((config) => groupKey(config, handshakeOf(config.host)));
  const distinct = servers.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
  const progress = createProgress('servers');
  let done = 0;
  const captures = await measureServers(distinct, {
    start: true,
    limits: limitsOf(options),
    ...(options.inProject === true ? { cwd: resolve(path ?? '.') } : {}),
    onDone: () => {
      done += 1;
      progress.update(done, distinct.length);
    },
  });
  progress.clear();
  const byKey = new Map(distinct.map((config, at) => [groupKey(config, handshakeOf(config.host)), captures[at]]));
  return servers.flatMap((config, at) => {
    const capture = byKey.get(keys[at] ?? '');
    return capture === undefined ? [] : [{ config, capture, handshake: handshakeOf(config.host) }];
  });
}

/** Says in whose name servers were asked. */
export function askedAs(entries: readonly MeasuredEntry[]): string {
  const others = new Set(
    entries.flatMap(({ config, handshake }) => (handshake?.record === 'none' ? [config.host] : [])),
  );
  const names = Object.keys(claudeCodeHandshake.capabilities).join(' and ');
  const asked = `Servers were asked as Claude Code asks them: protocol ${claudeCodeHandshake.protocolVersion}, ${names}`;
  return others.size === 0
    ? `${asked}.`
    : `${asked}; what ${[...others].toSorted().join(', ')} sends is not on record.`;
}
