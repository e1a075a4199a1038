import type { Comparison, Visibility } from '@sopwright/budget';
import { visibleClip } from '@sopwright/document';
import type pc from 'picocolors';
import type { BudgetContext, BudgetResult } from './budget-report.ts';
import { byWeight, changeNames, isUnchanged, serverWords, stateWords } from './comparison-words.ts';
import { changeText, deltaOf, signed, totalChangeText } from './figures.ts';

const INDENT = '  ';
const MAX_NAME = 60;
const MAX_CHANGE = 120;
const MAX_LOST = 120;

type Colors = ReturnType<typeof pc.createColors>;

function section(title: string, lines: readonly string[], top: number, colors: Colors): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length > top ? [`${INDENT}… ${lines.length - top} more`] : [];
  return [colors.bold(title), ...lines.slice(0, top).map((line) => INDENT + line), ...rest, ''];
}

function serversOf({ servers, tools }: Comparison, cause: 'config' | 'upstream'): string[] {
  return servers
    .filter((change) => change.cause === cause)
    .flatMap((change) => [
      `${visibleClip(change.server, MAX_NAME)}: ${serverWords(change)}`,
      ...tools
        .filter(({ server }) => server === change.server)
        .map(({ tool, definition }) => `${INDENT}${visibleClip(tool, MAX_NAME)}: ${changeText(definition)}`),
    ]);
}

/** What changed since the ref, for the terminal. */
export function comparisonLines(
  comparison: NonNullable<BudgetResult['comparison']>,
  { top }: BudgetContext,
  colors: Colors,
): string[] {
  const { ref, commit, clients, items, instructions, losses, gains } = comparison;
  const visible = ({ client, name, lost, ...rest }: Visibility): string =>
    `${client}: ${visibleClip(name, MAX_NAME)} ${stateWords({ client, name, lost, ...rest })}` +
    (lost === '' ? '' : colors.dim(` “${visibleClip(lost, MAX_LOST)}”`));
  const nameOf = changeNames(items);
  return [
    colors.bold(`since ${ref} (${commit.slice(0, 12)})`),
    ...clients.map((change) => `${INDENT}${change.client}: ${totalChangeText(change, comparison)}`),
    '',
    ...section(
      'your change: skills',
      byWeight(items).map(
        (item) =>
          `${visibleClip(nameOf(item), MAX_CHANGE)}: every session ${changeText(item.catalogue)}, when used ${signed(deltaOf(item.body))}, on demand ${signed(deltaOf(item.onDemand))}`,
      ),
      top,
      colors,
    ),
    ...section(
      'your change: instruction files',
      instructions.map(
        ({ client, file, tokens }) => `${client}: ${visibleClip(file, MAX_CHANGE)} ${changeText(tokens)} tokens`,
      ),
      top,
      colors,
    ),
    ...section('your change: MCP servers', serversOf(comparison, 'config'), top, colors),
    ...section('the server moved upstream', serversOf(comparison, 'upstream'), top, colors),
    ...section('now dropped or cut', losses.map(visible), top, colors),
    ...section('whole again', gains.map(visible), top, colors),
    ...(isUnchanged(comparison) ? ['nothing that costs anything changed', ''] : []),
  ];
}
