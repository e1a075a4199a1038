import { lockServer } from '@sopwright/mcp';
import { jsonText } from '@sopwright/report';
import { loadTokenCounter } from '@sopwright/workspace';
import { createColors, wantsColor } from '../colors.ts';
import { ExitCode } from '../exit.ts';
import { assertFormat } from '../formatters.ts';
import { formatMeasured, type MeasuredRow } from '../mcp/measured-table.ts';
import { askedAs, chooseServers, measureEntries, permitted } from '../mcp/measuring.ts';
import { readText } from '../options.ts';
import { version } from '../version.ts';

type Options = Readonly<Record<string, unknown>>;

function isMeasured({ locked }: MeasuredRow): boolean {
  return locked.status === 'measured' || locked.status === 'dynamic';
}

/** What `--format json` prints. Its JSON Schema is schemas/mcp-measure.schema.json. */
function measurementOf(rows: readonly MeasuredRow[]): unknown {
  const servers = rows.map(({ locked, entry }) => {
    const { name, file, status, reason, capabilities, serverInfo, protocolVersion, counts, wireHash } = locked;
    const { initializeMs, listMs } = entry.capture;
    const tools = locked.tools?.map((tool) => tool.name);
    const said = { name, host: entry.config.host, file, status, reason, capabilities, serverInfo, protocolVersion };
    return { ...said, counts, wireHash, tools, initializeMs, listMs };
  });
  return { schemaVersion: 1, tool: { name: 'sopwright', version }, encoding: 'o200k_base', servers };
}

/**
 * `sopwright mcp measure`: starts and calls the servers of the configs and prints what they offer and what it costs.
 * Exits with 2 where nothing may be started, with 1 where a server could not be measured.
 */
export async function mcpMeasureCommand(path: string | undefined, options: Options): Promise<ExitCode> {
  const format = readText(options, 'format') ?? 'pretty';
  assertFormat(format, ['pretty', 'json']);
  const servers = await permitted(await chooseServers(path, options), options);
  if (servers === undefined) return ExitCode.failed;
  const [entries, counter] = await Promise.all([
    measureEntries(servers, { ...options, path }),
    loadTokenCounter('o200k_base'),
  ]);
  const rows = entries.map((entry) => ({ entry, locked: lockServer(entry, counter) }));
  if (format === 'json') process.stdout.write(jsonText(measurementOf(rows)));
  else process.stdout.write(`${formatMeasured(rows, createColors(wantsColor(options)))}${askedAs(entries)}\n`);
  return rows.every(isMeasured) ? ExitCode.clean : ExitCode.findings;
}
