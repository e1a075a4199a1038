import {
  type ClientReplay,
  definitionsText,
  type ItemCost,
  type ItemInClient,
  type ServerCost,
  serverKey,
  serversOf,
  startupTexts,
} from '@sopwright/budget';
import { visible } from '@sopwright/document';
import { expectation } from '@sopwright/lint';
import { everySession } from '@sopwright/report';
import { ProblemError } from '@sopwright/workspace';
import type { Colors } from '../colors.ts';
import type { BudgetRun } from './budget-run.ts';

/** Control characters made visible; line breaks stay, since the text is shown as it is loaded. */
function shownText(text: string): string {
  return text
    .split('\n')
    .map((line) => visible(line).replace(/^(\s*):(?=:)/, '$1\\x3a'))
    .join('\n');
}

function itemLines(
  item: ItemCost,
  { client, state, tokens, cost, lost, lostTriggers, reason }: ItemInClient,
  replay: ClientReplay | undefined,
  colors: Colors,
): string[] {
  const list = item.kind === 'agent' ? replay?.agents : replay?.listing;
  const entry = list?.entries.find(({ source }) => source.file === item.file);
  const unit = cost === undefined || list?.unit === undefined ? '' : `, ${cost} ${list.unit}`;
  const head = `${colors.bold(client)}  ${state}${reason === undefined ? '' : `: ${reason}`}; ${tokens} tokens${unit}`;
  return [
    head,
    ...(entry === undefined || entry.line === '' ? [] : [shownText(entry.line)]),
    ...(lost === '' ? [] : [colors.yellow('not seen by the model:'), shownText(lost)]),
    ...lostTriggers.map((phrase) => colors.yellow(`lost: when to use it: ${shownText(phrase)}`)),
    '',
  ];
}

function explainItem(item: ItemCost, { side }: BudgetRun, colors: Colors): string[] {
  const replays = new Map(side.measured.replays.map((replay) => [replay.setup.client, replay]));
  const references = item.references.map(({ file, tokens }) => `  ${file}: ${tokens} tokens when it is read`);
  return [
    colors.bold(`${item.kind} ${item.name}`) + colors.dim(`  ${item.file}`),
    `in every session ${everySession(item)} tokens, when used ${item.body}, on demand ${item.onDemand}`,
    ...references,
    '',
    ...item.clients.flatMap((one) => itemLines(item, one, replays.get(one.client), colors)),
  ];
}

function explainServer(server: ServerCost, { side }: BudgetRun, colors: Colors): string[] {
  const head = colors.bold(`MCP server ${server.name}`) + colors.dim(`  ${server.file}`);
  if (server.wire === undefined) return [head, `not measured: ${server.reason ?? server.status}`, ''];
  const lines = server.clients.flatMap(({ client, mode, startup, definitions, notes }) => {
    const replay = side.measured.replays.find(({ setup }) => setup.client === client);
    const at = serversOf(client, side.servers.servers).findIndex((one) => serverKey(one) === serverKey(server));
    const projection = replay?.projections[at];
    if (projection === undefined) return [];
    const texts = startupTexts(projection);
    const loaded = [texts.server, texts.names, texts.definitions].filter((text) => text !== '');
    return [
      `${colors.bold(client)}  ${mode}; ${startup ?? 'no record of the'} tokens at startup, ${definitions ?? 'unknown'} for all definitions`,
      ...notes.map((note) => colors.dim(note)),
      ...(loaded.length === 0 ? [colors.dim('(nothing is loaded at startup)')] : loaded.map(shownText)),
      ...(mode === 'eager' || definitions === undefined
        ? []
        : [colors.dim('definitions, loaded when they are found:'), shownText(definitionsText(projection.tools))]),
      '',
    ];
  });
  const estimate = server.claude;
  return [
    head,
    `${server.tools.length} tools, ${server.wire} tokens on the wire`,
    ...(estimate === undefined
      ? []
      : [`Claude: ${estimate.low} to ${estimate.high} tokens for all definitions; ${estimate.method}`]),
    '',
    ...lines,
  ];
}

/**
 * The very text that each client would load of one skill, command, agent or server, with its count.
 *
 * @throws ProblemError `usage` for a name that was not measured, with the nearest.
 */
export function explain(name: string, run: BudgetRun, colors: Colors): string {
  const { items, servers } = run.report.budget;
  const chosen = items.filter(
    (item) =>
      [item.name, item.file, `${item.plugin}:${item.name}`].includes(name) ||
      item.clients.some(({ id }) => id === name),
  );
  const named = servers.filter((server) => server.name === name);
  if (chosen.length + named.length === 0) {
    const known = [...items, ...servers].map((one) => one.name);
    const expected = known.length === 0 ? 'and nothing was measured' : expectation(name, known);
    throw new ProblemError('usage', `"${name}" is no skill and no server that was measured, ${expected}.`);
  }
  const lines = [
    ...chosen.flatMap((item) => explainItem(item, run, colors)),
    ...named.flatMap((server) => explainServer(server, run, colors)),
    colors.dim(run.report.budget.unit.method),
  ];
  return `${lines.join('\n')}\n`;
}
