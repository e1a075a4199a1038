import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { type ClientId, clients, isClientId } from '@sopwright/clients';
import { expectation } from '@sopwright/lint';
import { readServerConfigs, type ServerConfigs } from '@sopwright/mcp';
import { jsonText } from '@sopwright/report';
import { type FailOn, failOnLevels, ProblemError } from '@sopwright/workspace';
import { createColors, wantsColor } from '../colors.ts';
import { ExitCode } from '../exit.ts';
import { assertFormat } from '../formatters.ts';
import { formatListing } from '../mcp-list-pretty.ts';
import { listingOf, type McpListing } from '../mcp-listing.ts';
import { readList, readText } from '../options.ts';

type Options = Readonly<Record<string, unknown>>;

const SEVERITIES = ['info', 'warning', 'error'] as const;

/** Ids of the hosts asked about. @throws ProblemError `usage` for an unknown one, with the nearest. */
function readHosts(options: Options): readonly ClientId[] | undefined {
  const known = clients.filter(({ mcp }) => mcp !== undefined).map(({ id }) => id);
  return readList(options, 'host')?.map((id) => {
    if (isClientId(id) && known.includes(id)) return id;
    throw new ProblemError('usage', `Host "${id}" is unknown, ${expectation(id, known)}.`);
  });
}

function readFailOn(options: Options): FailOn {
  const given = readText(options, 'failOn') ?? 'error';
  const level = failOnLevels.find((each) => each === given);
  if (level !== undefined) return level;
  throw new ProblemError('usage', `"${given}" is no severity, ${expectation(given, failOnLevels)}.`);
}

/** The folder that hosts are asked about. @throws ProblemError `path` where there is none. */
function readFolder(path: string | undefined): string {
  const folder = resolve(path ?? '.');
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) return folder;
  const what = stats === undefined ? 'does not exist' : 'is no folder';
  throw new ProblemError('path', `"${path}" ${what}, expected the folder that hosts would be started in.`);
}

function assertFound({ files, problems, looked }: ServerConfigs, path: string | undefined): void {
  if (files.length > 0 || problems.length > 0) return;
  throw new ProblemError('path', `No MCP configuration was found for "${path ?? '.'}".`, {
    hint: `Looked at ${looked.join(', ')}.`,
  });
}

function exitCode({ problems }: McpListing, failOn: FailOn): ExitCode {
  if (failOn === 'never') return ExitCode.clean;
  const least = SEVERITIES.indexOf(failOn);
  return problems.some(({ severity }) => SEVERITIES.indexOf(severity) >= least) ? ExitCode.findings : ExitCode.clean;
}

/** `sopwright mcp list`: every MCP server that hosts read for a folder, and what is wrong with the configs. */
export async function mcpListCommand(path: string | undefined, options: Options): Promise<ExitCode> {
  const format = readText(options, 'format') ?? 'pretty';
  assertFormat(format, ['pretty', 'json']);
  const failOn = readFailOn(options);
  const hosts = readHosts(options);
  const configs = await readServerConfigs({
    cwd: readFolder(path),
    root: process.cwd(),
    home: homedir(),
    env: process.env,
    platform: process.platform,
    includeUser: options.user !== false,
    ...(hosts === undefined ? {} : { hosts }),
  });
  assertFound(configs, path);
  const listing = listingOf(configs);
  process.stdout.write(
    format === 'json' ? jsonText(listing) : formatListing(listing, createColors(wantsColor(options))),
  );
  return exitCode(listing, failOn);
}
