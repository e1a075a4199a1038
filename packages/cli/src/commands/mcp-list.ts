import { expectation } from '@sopwright/lint';
import type { ServerConfigs } from '@sopwright/mcp';
import { jsonText } from '@sopwright/report';
import { type FailOn, failOnLevels, ProblemError } from '@sopwright/workspace';
import { createColors, wantsColor } from '../colors.ts';
import { ExitCode } from '../exit.ts';
import { assertFormat } from '../formatters.ts';
import { readConfigs } from '../mcp/configs.ts';
import { formatListing } from '../mcp/list-pretty.ts';
import { listingOf, type McpListing } from '../mcp/listing.ts';
import { readText } from '../options.ts';

type Options = Readonly<Record<string, unknown>>;

const SEVERITIES = ['info', 'warning', 'error'] as const;

function readFailOn(options: Options): FailOn {
  const given = readText(options, 'failOn') ?? 'error';
  const level = failOnLevels.find((each) => each === given);
  if (level !== undefined) return level;
  throw new ProblemError('usage', `"${given}" is no severity, ${expectation(given, failOnLevels)}.`);
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
  const configs = await readConfigs(path, options);
  assertFound(configs, path);
  const listing = listingOf(configs);
  process.stdout.write(
    format === 'json' ? jsonText(listing) : formatListing(listing, createColors(wantsColor(options))),
  );
  return exitCode(listing, failOn);
}
