import type { Comparison, ItemChange, ServerChange, Visibility } from '@sopwright/budget';
import { visibleClip } from '@sopwright/document';
import type pc from 'picocolors';
import type { BudgetContext, BudgetResult } from './budget-report.ts';
import { changeText, deltaOf, grouped, signed } from './figures.ts';

const INDENT = '  ';
const MAX_NAME = 60;
const MAX_CHANGE = 120;
const MAX_LOST = 120;

type Colors = ReturnType<typeof pc.createColors>;

/** `name-only`: what became of an entry in words. */
export function stateWords({ after, lost, lostTriggers }: Visibility): string {
  const what = {
    whole: 'is whole',
    cut: 'is cut',
    shortened: 'is shortened',
    'name-only': 'keeps only its name',
    omitted: 'is left out',
    absent: 'is not listed',
    missing: 'is gone',
  }[after];
  const size = lost === '' ? '' : `, ${grouped(lost.length)} characters lost`;
  const triggers = lostTriggers.length === 0 ? '' : `, among them when to use it`;
  return what + size + triggers;
}

/** A server's difference, or why there is none. */
export function serverWords(change: ServerChange): string {
  if (change.unknown !== undefined) return `difference unknown: ${visibleClip(change.unknown, MAX_LOST)}`;
  return `${changeText(change.wire)} tokens on the wire`;
}

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

/** True where no skill, no instruction file, no server, no total and nothing that is shown changed. */
export function isUnchanged({ clients, items, instructions, servers, tools, losses, gains }: Comparison): boolean {
  const isSame = clients.every(
    ({ total, listingUsed }) => total.before === total.after && listingUsed.before === listingUsed.after,
  );
  return isSame && [items, instructions, servers, tools, losses, gains].every((changes) => changes.length === 0);
}

/** Names of changed skills, with the file where another one that changed has the same name. */
export function changeNames(items: readonly ItemChange[]): (item: ItemChange) => string {
  const counts = new Map<string, number>();
  for (const { name } of items) counts.set(name, (counts.get(name) ?? 0) + 1);
  return ({ name, file }) => (counts.get(name) === 1 ? name : `${name} (${file})`);
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
  const byWeight = items.toSorted((a, b) => Math.abs(deltaOf(b.catalogue)) - Math.abs(deltaOf(a.catalogue)));
  return [
    colors.bold(`since ${ref} (${commit.slice(0, 12)})`),
    ...clients.map(
      ({ client, total, isComplete }) =>
        `${INDENT}${client}: ${changeText(total)} tokens${isComplete ? '' : ', without what was not measured'}`,
    ),
    '',
    ...section(
      'your change: skills',
      byWeight.map(
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
