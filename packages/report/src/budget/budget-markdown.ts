import type { ClientCost, ItemCost, ServerCost } from '@sopwright/budget';
import { markdownCode, markdownSentence } from '../markdown-text.ts';
import type { BudgetContext, BudgetReport, BudgetResult } from './budget-report.ts';
import { changeNames, isUnchanged, serverWords, stateWords } from './comparison-pretty.ts';
import {
  changeText,
  deltaOf,
  everySession,
  exactTexts,
  grouped,
  hasNoRecord,
  listingText,
  serverState,
  signed,
  totalText,
} from './figures.ts';

// GitHub takes 65,536 characters for a comment; the rest is for what a caller puts round the report.
const MAX_LENGTH = 64_000;
const MAX_NAME = 100;
const MAX_TEXT = 300;

function clientTable(clients: readonly ClientCost[]): string {
  const silent = clients.filter(hasNoRecord).map(({ client }) => markdownCode(client, MAX_NAME));
  const note = silent.length === 0 ? '' : `\nNo record of what they load: ${silent.join(', ')}.\n`;
  const rows = clients
    .filter((cost) => !hasNoRecord(cost))
    .map((cost) => {
      const cells = [markdownCode(cost.client, MAX_NAME), listingText(cost), totalText(cost)];
      return `| ${cells.join(' | ')} |\n`;
    });
  return `| Client | List of skills | Before the first prompt |\n| :--- | :--- | :--- |\n${rows.join('')}${note}`;
}

function nameOf({ plugin, name }: ItemCost): string {
  return markdownCode(plugin === undefined ? name : `${plugin}:${name}`, MAX_NAME);
}

function itemTable(items: readonly ItemCost[], top: number): string {
  if (items.length === 0) return '';
  const dearest = items.toSorted((a, b) => everySession(b) - everySession(a)).slice(0, top);
  const rows = dearest.map(
    (item) =>
      `| ${nameOf(item)} | ${grouped(everySession(item))} | ${grouped(item.body)} | ${grouped(item.onDemand)} |\n`,
  );
  const more = items.length > dearest.length ? `\n${items.length - dearest.length} more are not listed.\n` : '';
  return `\n| Skill | Every session | When used | On demand |\n| :--- | ---: | ---: | ---: |\n${rows.join('')}${more}`;
}

function serverTable(servers: readonly ServerCost[], top: number): string {
  if (servers.length === 0) return '';
  const rows = servers.slice(0, top).map((server) => {
    const { wire, tools, name } = server;
    const definitions = tools.reduce((sum, { definition }) => sum + definition, 0);
    const figures =
      wire === undefined ? ['–', '–', '–'] : [tools.length, wire, definitions].map((each) => grouped(each));
    return `| ${markdownCode(name, MAX_NAME)} | ${figures.join(' | ')} | ${markdownSentence(serverState(server), MAX_TEXT)} |\n`;
  });
  const head = '\n| MCP server | Tools | Wire | Definitions | |\n| :--- | ---: | ---: | ---: | :--- |\n';
  return head + rows.join('');
}

function list(title: string, lines: readonly string[], top: number): string {
  if (lines.length === 0) return '';
  const more = lines.length > top ? `- ${lines.length - top} more\n` : '';
  return `\n#### ${title}\n\n${lines
    .slice(0, top)
    .map((line) => (line.startsWith('  - ') ? `${line}\n` : `- ${line}\n`))
    .join('')}${more}`;
}

function comparisonText({ comparison }: BudgetResult, top: number): string {
  if (comparison === undefined) return '';
  const { clients, items, instructions, servers, tools, losses, gains, ref, commit } = comparison;
  const changeNameOf = changeNames(items);
  const totals = clients.map(
    ({ client, total, isComplete }) =>
      `| ${markdownCode(client, MAX_NAME)} | ${changeText(total)}${isComplete ? '' : ', without what was not measured'} |\n`,
  );
  const seen = losses.map(
    (loss) =>
      `${markdownCode(loss.client, MAX_NAME)}: ${markdownCode(loss.name, MAX_NAME)} ${stateWords(loss)}` +
      (loss.lost === '' ? '' : `: ${markdownCode(loss.lost, MAX_TEXT)}`),
  );
  const back = gains.map(
    (gain) => `${markdownCode(gain.client, MAX_NAME)}: ${markdownCode(gain.name, MAX_NAME)} ${stateWords(gain)}`,
  );
  const changed = items.map(
    (item) =>
      `${markdownCode(changeNameOf(item), MAX_NAME)}: every session ${changeText(item.catalogue)}, when used ${signed(deltaOf(item.body))}, on demand ${signed(deltaOf(item.onDemand))}`,
  );
  const texts = instructions.map(
    ({ client, file, tokens }) =>
      `${markdownCode(client, MAX_NAME)}: ${markdownCode(file, MAX_NAME)} ${changeText(tokens)} tokens`,
  );
  const serversBy = (cause: 'config' | 'upstream'): string[] =>
    servers
      .filter((change) => change.cause === cause)
      .flatMap((change) => [
        `${markdownCode(change.server, MAX_NAME)}: ${markdownSentence(serverWords(change), MAX_TEXT)}`,
        ...tools
          .filter(({ server }) => server === change.server)
          .map(({ tool, definition }) => `  - ${markdownCode(tool, MAX_NAME)}: ${changeText(definition)}`),
      ]);
  return [
    `\nCompared with ${markdownCode(ref, MAX_NAME)} (${markdownCode(commit.slice(0, 12), MAX_NAME)}), both measured in this run.\n`,
    `\n| Client | Tokens before the first prompt |\n| :--- | :--- |\n${totals.join('')}`,
    list('Now dropped or cut', seen, top),
    list('Whole again', back, top),
    list('Your change: skills', changed, top),
    list('Your change: instruction files', texts, top),
    list('Your change: MCP servers', serversBy('config'), top),
    list('The server moved upstream', serversBy('upstream'), top),
    isUnchanged(comparison) ? '\nNothing that costs anything changed.\n' : '',
  ].join('');
}

/**
 * The measurement as a GitHub-flavoured Markdown summary for a pull request or a job. Text of files never becomes
 * Markdown. At most 64,000 characters.
 */
export function formatBudgetMarkdown({ budget }: BudgetReport, { top }: BudgetContext): string {
  const parts = [
    '### sopwright: startup budget\n',
    comparisonText(budget, top),
    `\n${clientTable(budget.clients)}`,
    budget.exact === undefined
      ? ''
      : `\n${exactTexts(budget.exact)
          .map((text) => markdownSentence(text, MAX_TEXT))
          .join('\n\n')}\n`,
    itemTable(budget.items, top),
    serverTable(budget.servers, top),
    `\n<sub>${markdownSentence(budget.unit.method, MAX_TEXT)}</sub>\n`,
  ];
  let text = '';
  for (const part of parts) {
    if (text.length + part.length > MAX_LENGTH) return `${text}\nThe rest is left out: the report is too long.\n`;
    text += part;
  }
  return text;
}
