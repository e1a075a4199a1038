import type { ClientCost, ItemCost, ServerCost } from '@sopwright/budget';
import { displayWidth, visibleClip } from '@sopwright/document';
import pc from 'picocolors';
import { counted } from '../wording.ts';
import type { BudgetContext, BudgetResult } from './budget-report.ts';
import { comparisonLines } from './comparison-pretty.ts';
import {
  everySession,
  exactTexts,
  grouped,
  hasNoRecord,
  listingText,
  lossesIn,
  modelText,
  serverState,
  shareOf,
  totalText,
} from './figures.ts';

const MIN_WIDTH = 40;
const MAX_NAME = 60;
const MAX_TEXT = 200;
const MIN_NOTES = 4;
const BAR = 24;
const INDENT = '  ';

type Colors = ReturnType<typeof pc.createColors>;

function bar(share: number, colors: Colors): string {
  const filled = Math.min(BAR, Math.round(share * BAR));
  const paint = share > 1 ? colors.red : share > 0.8 ? colors.yellow : colors.green;
  return paint('█'.repeat(filled)) + colors.dim('░'.repeat(BAR - filled));
}

/** `3 skills, 1 command, 2 MCP servers`; kinds without any are left out. */
function countedParts({ items, servers }: BudgetResult): string {
  const kinds = (['skill', 'command', 'agent'] as const).map(
    (kind) => [items.filter((item) => item.kind === kind).length, kind] as const,
  );
  const parts = [...kinds, [servers.length, 'MCP server'] as const].filter(([count]) => count > 0);
  return parts.length === 0 ? 'no skills, no MCP servers' : parts.map(([count, one]) => counted(count, one)).join(', ');
}

/** Servers that are in no figure, in one line. */
function unmeasuredLine({ unmeasured }: ClientCost, { top }: BudgetContext): string[] {
  if (unmeasured.length === 0) return [];
  const names = [...new Set(unmeasured.map(({ server }) => server))];
  const reasons = [...new Set(unmeasured.map(({ reason }) => reason))];
  const listed = names.slice(0, top).join(', ') + (names.length > top ? ` and ${names.length - top} more` : '');
  const why = reasons.length === 1 ? `: ${reasons[0]}` : '';
  return [visibleClip(`without ${counted(unmeasured.length, 'MCP server')} (${listed})${why}`, MAX_TEXT)];
}

function noteLines(notes: readonly string[], { top }: BudgetContext, colors: Colors): string[] {
  const shown = notes.slice(0, Math.max(MIN_NOTES, top - MIN_NOTES));
  const rest = notes.length - shown.length;
  const lines = shown.map((note) => visibleClip(note, MAX_TEXT));
  return [...lines, ...(rest > 0 ? [`… ${counted(rest, 'more note')} (--top shows more)`] : [])].map(
    (line) => INDENT + colors.dim(line),
  );
}

function noRecordLines(clients: readonly ClientCost[], colors: Colors): string[] {
  if (clients.length === 0) return [];
  return [colors.dim(`no record of what they load: ${clients.map(({ client }) => client).join(', ')}`), ''];
}

function clientLines(result: BudgetResult, cost: ClientCost, context: BudgetContext, colors: Colors): string[] {
  const version = cost.version === undefined ? '' : ` ${cost.version}`;
  const model = modelText(cost);
  const share = shareOf(cost);
  const losses = lossesIn(result, cost, context.top);
  const lead = context.bars && share !== undefined ? `${bar(share, colors)} ` : '';
  return [
    `${colors.bold(cost.client + version)}${model === '' ? '' : colors.dim(`  ${model}`)}`,
    `${INDENT}${lead}${listingText(cost)}`,
    `${INDENT}${totalText(cost)}`,
    ...(losses === undefined ? [] : [INDENT + colors.yellow(losses)]),
    ...unmeasuredLine(cost, context).map((line) => INDENT + colors.yellow(line)),
    ...noteLines(cost.notes, context, colors),
  ];
}

/** A table with the first column to the left and the others, numbers, to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => displayWidth(row[at] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const room = ' '.repeat(Math.max(0, (widths[at] ?? 0) - displayWidth(cell)));
        return at === 0 ? cell + room : room + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}

function moreLine(total: number, shown: number, what: string): string[] {
  return total > shown ? [`${INDENT}… ${counted(total - shown, `more ${what}`)} (--top ${total} shows all)`] : [];
}

function itemLines(items: readonly ItemCost[], { top }: BudgetContext, colors: Colors): string[] {
  if (items.length === 0) return [];
  const dearest = items.toSorted((a, b) => everySession(b) - everySession(a)).slice(0, top);
  const rows = dearest.map((item) => [
    INDENT + visibleClip(item.plugin === undefined ? item.name : `${item.plugin}:${item.name}`, MAX_NAME),
    grouped(everySession(item)),
    grouped(item.body),
    item.kind === 'skill' ? grouped(item.onDemand) : '',
  ]);
  const [head = '', ...lines] = table([['skills, dearest first', 'every session', 'when used', 'on demand'], ...rows]);
  return [colors.bold(head), ...lines, ...moreLine(items.length, dearest.length, 'skill'), ''];
}

/** What each client loads of a server before the first prompt. */
function serverClients({ clients }: ServerCost): string {
  return clients
    .map(
      ({ client, mode, startup }) => `${client} ${startup === undefined ? 'no record' : `${mode} ${grouped(startup)}`}`,
    )
    .join(', ');
}

function serverLines(servers: readonly ServerCost[], { top }: BudgetContext, colors: Colors): string[] {
  if (servers.length === 0) return [];
  const cost = ({ wire = Number.POSITIVE_INFINITY }: ServerCost): number => wire;
  const dearest = servers.toSorted((a, b) => cost(b) - cost(a)).slice(0, top);
  const rows = dearest.map((server) => [
    INDENT + visibleClip(server.name, MAX_NAME),
    server.wire === undefined ? '–' : String(server.tools.length),
    server.wire === undefined ? '–' : grouped(server.wire),
    server.wire === undefined ? '–' : grouped(server.tools.reduce((sum, { definition }) => sum + definition, 0)),
    server.claude === undefined ? '' : `${grouped(server.claude.low)}–${grouped(server.claude.high)}`,
  ]);
  const head = ['MCP servers, dearest first', 'tools', 'wire', 'definitions', 'Claude, estimate'];
  const [first = '', ...lines] = table([head, ...rows]);
  const methods = [...new Set(dearest.flatMap(({ claude }) => claude?.method ?? []))];
  return [
    colors.bold(first),
    ...lines.flatMap((line, at) => {
      const server = dearest[at];
      if (server === undefined) return [line];
      const loads = [serverState(server), serverClients(server)].filter((part) => part !== '').join('; at startup ');
      return [line, colors.dim(`${INDENT}${INDENT}${loads}`)];
    }),
    ...moreLine(servers.length, dearest.length, 'server'),
    ...methods.map((method) => colors.dim(`${INDENT}Claude: ${method}`)),
    '',
  ];
}

function pluginLines({ plugins }: BudgetResult, { top }: BudgetContext, colors: Colors): string[] {
  if (plugins.length === 0) return [];
  const dearest = plugins.toSorted((a, b) => b.catalogue - a.catalogue).slice(0, top);
  const rows = dearest.map(({ name, skills, catalogue }) => [
    INDENT + visibleClip(name, MAX_NAME),
    String(skills),
    grouped(catalogue),
  ]);
  const [head = '', ...lines] = table([['plugins, dearest first', 'skills', 'every session'], ...rows]);
  return [colors.bold(head), ...lines, ...moreLine(plugins.length, dearest.length, 'plugin'), ''];
}

/**
 * The measurement for people at a terminal: what each client loads, with a bar for its own budget, then skills, plugins
 * and servers, the dearest first, and what changed where two sides were measured.
 */
export function formatBudgetPretty(result: BudgetResult, context: BudgetContext): string {
  const colors = pc.createColors(context.color);
  const width = Math.max(context.width, MIN_WIDTH);
  const lines = [
    colors.dim(`${countedParts(result)}; ${result.unit.method}`),
    '',
    ...result.clients
      .filter((cost) => !hasNoRecord(cost))
      .flatMap((cost) => [...clientLines(result, cost, context, colors), '']),
    ...noRecordLines(result.clients.filter(hasNoRecord), colors),
    ...(result.exact === undefined ? [] : [...exactTexts(result.exact), '']),
    ...itemLines(result.items, context, colors),
    ...pluginLines(result, context, colors),
    ...serverLines(result.servers, context, colors),
    ...(result.comparison === undefined ? [] : comparisonLines(result.comparison, { ...context, width }, colors)),
  ];
  // A line that begins with `::` is a command to a GitHub runner.
  return `${lines.map((line) => line.replace(/^(\s*):(?=:)/, '$1\\x3a')).join('\n')}\n`;
}
