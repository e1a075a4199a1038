import type { Change, Comparison, ItemChange, Visibility } from '@sopwright/budget';
import { markdownCode, markdownSentence } from '../markdown-text.ts';
import { counted } from '../wording.ts';
import type { BudgetResult } from './budget-report.ts';
import { byWeight, changeNames, isUnchanged, serverWords, stateWords } from './comparison-words.ts';
import { changeText, deltaOf, grouped, hasKnownTotals, signed, totalChangeText } from './figures.ts';
import { folded, SHORT } from './folded.ts';

const MAX_NAME = 100;
const MAX_TEXT = 300;
const MAX_LOST = 120;

function code(text: string): string {
  return markdownCode(text, MAX_NAME);
}

/** What changed for each client, in one sentence: what a reviewer reads first, and often alone. */
function verdict(comparison: Comparison): string {
  const { clients, losses } = comparison;
  if (isUnchanged(comparison)) return 'Nothing that costs anything changed.';
  const lost = new Set(losses.map(({ file }) => file)).size;
  const loss = lost === 0 ? '' : ` **${counted(lost, 'entry', 'entries')} ${lost === 1 ? 'loses' : 'lose'} text.**`;
  const unknown = hasKnownTotals(comparison) ? [] : clients.filter(({ isComplete }) => !isComplete);
  const known = clients.filter((client) => !unknown.includes(client));
  const moved = known.filter(({ total }) => deltaOf(total) !== 0);
  const same = known.filter(({ total }) => deltaOf(total) === 0);
  const names = (list: typeof clients): string => list.map(({ client }) => code(client)).join(', ');
  const parts = [
    ...moved.map(({ client, total }) => `${code(client)} **${signed(deltaOf(total))}**`),
    ...(same.length === 0 ? [] : [`${names(same)} unchanged`]),
    ...(unknown.length === 0 ? [] : [`${names(unknown)} unknown`]),
  ];
  return parts.length === 0 ? loss.trim() : `Tokens before the first prompt: ${parts.join('; ')}.${loss}`;
}

/** `92 % → 98 % of 8,000 display columns`. */
function shareText({ listingUsed, limit, unit = 'tokens' }: Comparison['clients'][number]): string {
  if (limit === undefined || limit === 0) return '';
  const { before = 0, after = 0 } = listingUsed;
  const percent = (used: number): string => `${Math.round((used / limit) * 100)} %`;
  const share = before === after ? percent(after) : `${percent(before)} → ${percent(after)}`;
  return `${share} of ${grouped(limit)} ${unit}`;
}

function clientRows(comparison: Comparison): string {
  const rows = comparison.clients.map(
    (client) => `| ${code(client.client)} | ${totalChangeText(client, comparison)} | ${shareText(client)} |\n`,
  );
  return `\n| Client | Before the first prompt | Its budget for skills |\n| :--- | :--- | :--- |\n${rows.join('')}`;
}

function list(title: string, lines: readonly string[], top: number): string {
  if (lines.length === 0) return '';
  const more = lines.length > top ? `- ${lines.length - top} more\n` : '';
  const text = `${lines.slice(0, top).join('')}${more}`;
  return lines.length > SHORT ? folded(`${title} (${lines.length})`, text) : `\n#### ${title}\n\n${text}`;
}

function visibilityLine(one: Visibility): string {
  const lost = one.lost === '' ? '' : `: ${markdownCode(one.lost, MAX_LOST)}`;
  return `- ${code(one.name)} in ${code(one.client)} ${stateWords(one)}${lost}\n`;
}

function cell(change: Change): string {
  const isOnBothSides = change.before !== undefined && change.after !== undefined;
  return isOnBothSides ? changeText(change) : signed(deltaOf(change));
}

function itemRow({ catalogue, body, onDemand }: ItemChange, name: string): string {
  const isNew = catalogue.before === undefined;
  const state = isNew ? ' added' : catalogue.after === undefined ? ' removed' : '';
  return `| ${code(name)}${state} | ${[catalogue, body, onDemand].map(cell).join(' | ')} |\n`;
}

function itemPart(items: readonly ItemChange[], top: number): string {
  if (items.length === 0) return '';
  const more = items.length > top ? `\n${items.length - top} more are not listed.\n` : '';
  const nameOf = changeNames(items);
  const rows = byWeight(items)
    .slice(0, top)
    .map((item) => itemRow(item, nameOf(item)))
    .join('');
  const table = `| Skill | Every session | When used | On demand |\n| :--- | ---: | ---: | ---: |\n${rows}${more}`;
  const title = 'Your change: skills';
  return items.length > SHORT ? folded(`${title} (${items.length})`, table) : `\n#### ${title}\n\n${table}`;
}

function instructionLine({ client, file, tokens }: Comparison['instructions'][number]): string {
  return `- ${code(file)} in ${code(client)}: ${changeText(tokens)} tokens\n`;
}

function serverLines({ servers, tools }: Comparison, cause: 'config' | 'upstream'): string[] {
  return servers
    .filter((change) => change.cause === cause)
    .flatMap((change) => [
      `- ${code(change.server)}: ${markdownSentence(serverWords(change), MAX_TEXT)}\n`,
      ...tools
        .filter(({ server }) => server === change.server)
        .map(({ tool, definition }) => `  - ${code(tool)}: ${cell(definition)}\n`),
    ]);
}

/**
 * What changed since the ref, in parts that stand by themselves: a sentence for each client, totals, what is lost, then
 * the change and, apart from it, what servers changed by themselves.
 */
export function comparisonParts(comparison: NonNullable<BudgetResult['comparison']>, top: number): string[] {
  const { ref, commit, losses, gains, items, instructions } = comparison;
  const short = code(commit.slice(0, 12));
  const name = commit.startsWith(ref) ? short : `${code(ref)} (${short})`;
  return [
    `\n${verdict(comparison)}\n`,
    `\nCompared with ${name}, both sides measured in this run.\n`,
    ...(isUnchanged(comparison) ? [] : [clientRows(comparison)]),
    list('Now dropped or cut', losses.map(visibilityLine), top),
    list('Whole again', gains.map(visibilityLine), top),
    itemPart(items, top),
    list('Your change: instruction files', instructions.map(instructionLine), top),
    list('Your change: MCP servers', serverLines(comparison, 'config'), top),
    list('The server moved upstream', serverLines(comparison, 'upstream'), top),
  ];
}
