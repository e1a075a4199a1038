import { visible, visibleClip } from '@sopwright/document';
import type { LockedServer, MeasuredEntry } from '@sopwright/mcp';
import type { Colors } from '../colors.ts';

/** One server of the table: what was counted, and how long it took. */
export interface MeasuredRow {
  readonly locked: LockedServer;
  readonly entry: MeasuredEntry;
}

const HEAD = ['server', 'host', 'status', 'tools', 'wire bytes', 'wire tokens', 'definitions', 'start', 'listed'];

function amount(value: number | undefined): string {
  return value === undefined ? '-' : value.toLocaleString('en-US');
}

function milliseconds(value: number | undefined): string {
  return value === undefined ? '-' : `${value.toLocaleString('en-US')} ms`;
}

function cellsOf({ locked, entry }: MeasuredRow): readonly string[] {
  const { counts } = locked;
  const { initializeMs, listMs } = entry.capture;
  return [
    visibleClip(locked.name, 40),
    entry.config.host,
    locked.status,
    amount(counts?.tools),
    amount(counts?.wireBytes),
    amount(counts?.wireTokens),
    amount(counts?.definitionTokens),
    milliseconds(initializeMs),
    milliseconds(listMs),
  ];
}

function slowStart({ entry }: MeasuredRow): string | undefined {
  const { config, capture } = entry;
  const { startTimeoutMs } = config;
  if (startTimeoutMs === undefined || capture.initializeMs === undefined) return undefined;
  if (capture.initializeMs <= startTimeoutMs) return undefined;
  return `took ${milliseconds(capture.initializeMs)} to start; ${config.host} waits ${milliseconds(startTimeoutMs)}`;
}

function notesOf(row: MeasuredRow): readonly string[] {
  const { reason, errorOutput } = row.entry.capture;
  const name = visible(row.locked.name);
  const lastLine = errorOutput?.split('\n').findLast((line) => line.trim() !== '');
  return [
    ...(reason === undefined ? [] : [`${name}: ${visible(reason)}`]),
    ...(lastLine === undefined ? [] : [`  its last line on standard error: ${visibleClip(lastLine.trim(), 200)}`]),
    ...[slowStart(row)].flatMap((text) => (text === undefined ? [] : [`${name}: ${text}`])),
  ];
}

/** The servers for a terminal, with what kept some from being measured below. What was not measured is `-`, never 0. */
export function formatMeasured(rows: readonly MeasuredRow[], colors: Colors): string {
  const table = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, at) => Math.max(...table.map((cells) => cells[at]?.length ?? 0)));
  const lines = table.map((cells, index) => {
    const padded = cells.map((cell, at) => (at < 3 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
    const line = padded.join('  ').trimEnd();
    return index === 0 ? colors.dim(line) : line;
  });
  const notes = [...new Set(rows.flatMap(notesOf))];
  const unit =
    'Tokens are of o200k_base: over the tools array as sent, and over names, descriptions and input schemas alone.';
  return [...lines, '', ...notes, ...(notes.length === 0 ? [] : ['']), unit, ''].join('\n');
}
