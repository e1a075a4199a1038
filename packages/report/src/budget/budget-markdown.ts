import type { ClientCost, ItemCost, ServerCost } from '@sopwright/budget';
import type { Finding } from '@sopwright/lint';
import type { FormatContext } from '../context.ts';
import { markdownCode, markdownSentence, ruleLink } from '../markdown-text.ts';
import { counted, severities, severityCounts } from '../wording.ts';
import type { BudgetContext, BudgetReport } from './budget-report.ts';
import { comparisonParts } from './comparison-markdown.ts';
import { everySession, exactTexts, grouped, hasNoRecord, listingText, serverState, totalText } from './figures.ts';
import { folded, SHORT } from './folded.ts';

// GitHub takes 65,536 characters for a comment; the rest is for what a caller puts round the report.
const MAX_LENGTH = 64_000;
const MAX_NAME = 100;
const MAX_TEXT = 300;

/** What the format needs: rules have pages to link to. */
type MarkdownContext = Pick<BudgetContext, 'top'> & Pick<FormatContext, 'ruleOf'>;

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

/** Findings that what is dropped already tells, which stands above the table. */
function isToldAbove({ rule, file }: Finding, { budget }: BudgetReport): boolean {
  return rule === 'budget/description-dropped' && budget.comparison?.losses.some((loss) => loss.file === file) === true;
}

function findingTable(report: BudgetReport, { ruleOf, top }: MarkdownContext): string {
  const told = report.findings.filter((finding) => isToldAbove(finding, report)).length;
  const grave = report.findings
    .filter((finding) => !isToldAbove(finding, report))
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const rows = grave.slice(0, Math.max(top, SHORT)).map((finding) => {
    const cells = [
      finding.severity,
      markdownSentence(finding.message, MAX_TEXT),
      markdownCode(finding.file, MAX_TEXT),
      ruleLink(finding.rule, ruleOf),
    ];
    return `| ${cells.join(' | ')} |\n`;
  });
  const head = '\n| Severity | Over budget | File | Rule |\n| :--- | :--- | :--- | :--- |\n';
  return [
    rows.length === 0 ? '' : head + rows.join(''),
    grave.length > rows.length ? `\n${grave.length - rows.length} more are not listed.\n` : '',
    told === 0
      ? ''
      : `\n${counted(told, 'finding')} of \`budget/description-dropped\` ${told === 1 ? 'is' : 'are'} what is dropped above.\n`,
  ].join('');
}

/**
 * The measurement as a GitHub-flavoured Markdown summary for a pull request or a job: the verdict and what changed for
 * each client first, all figures after it, folded where something was compared. Text of files never becomes Markdown. At
 * most 64,000 characters.
 */
export function formatBudgetMarkdown(report: BudgetReport, context: MarkdownContext): string {
  const { budget, summary } = report;
  const { comparison } = budget;
  const { top } = context;
  const exact = budget.exact === undefined ? [] : exactTexts(budget.exact);
  const figures = [
    `\n${clientTable(budget.clients)}`,
    ...exact.map((text) => `\n${markdownSentence(text, MAX_TEXT)}\n`),
    itemTable(budget.items, top),
    serverTable(budget.servers, top),
  ];
  const parts = [
    `### sopwright budget: ${severityCounts(summary) || 'no problems'}\n`,
    ...(comparison === undefined ? [] : comparisonParts(comparison, top)),
    findingTable(report, context),
    ...(comparison === undefined ? figures : [folded('All figures', figures.join(''))]),
    `\n<sub>${markdownSentence(budget.unit.method, MAX_TEXT)}</sub>\n`,
  ];
  let text = '';
  for (const part of parts) {
    if (text.length + part.length > MAX_LENGTH) return `${text}\nThe rest is left out: the report is too long.\n`;
    text += part;
  }
  return text;
}
