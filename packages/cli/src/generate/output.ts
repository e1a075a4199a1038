import { visible } from '@sopwright/document';
import { counted } from '@sopwright/report';
import { regionLines, regionName } from '@sopwright/sop/generating';
import { type PluginDeclaration, REGISTRY_FILE } from '@sopwright/sop/registry';
import {
  conflictsOf,
  type GenerationChange,
  type GenerationItem,
  type GenerationState,
  type GenerationStatus,
  isConflict,
  isUpToDate,
  LEDGER_FILE,
} from '@sopwright/workspace/generating';
import type { Colors } from '../colors.ts';
import { changeDiff, drawDiff } from '../diff.ts';

/** What the command does with what it finds. */
export type GenerateMode = 'generate' | 'check' | 'dry-run';

/** What is printed, and how. */
export interface GenerateView {
  readonly mode: GenerateMode;
  readonly status: GenerationStatus;
  readonly plugins: readonly PluginDeclaration[];
  readonly isDiffWanted: boolean;
  /** A path of the status as it is shown: relative to the working directory. */
  readonly shown: (path: string) => string;
  readonly colors: Colors;
}

type Words = Readonly<Record<GenerationState, string>>;

interface WordedView extends GenerateView {
  readonly words: Words;
}

const STATES: Words = {
  create: 'create',
  update: 'update',
  remove: 'stale',
  unchanged: 'unchanged',
  overridden: 'overridden',
  edited: 'edited',
  foreign: 'foreign',
  missing: 'no region',
  kept: 'stale',
};

const WORDS: Readonly<Record<GenerateMode, Words>> = {
  generate: { ...STATES, create: 'created', update: 'updated', remove: 'removed', kept: 'kept' },
  check: STATES,
  'dry-run': { ...STATES, create: 'would create', update: 'would update', remove: 'would remove', kept: 'would keep' },
};

/** Words for what becomes of files: where a conflict stops all, nothing has become of them. */
function wordsOf({ mode, status }: GenerateView): Words {
  return WORDS[mode === 'generate' && conflictsOf(status).length > 0 ? 'dry-run' : mode];
}

function titleOf(item: GenerationItem, { shown }: GenerateView): string {
  const { path, region, source } = item;
  const name = region === undefined ? '' : ` (region ${regionName({ path, region, content: '', source })})`;
  return visible(`${shown(path)}${name}`);
}

function noteOf({ state }: GenerationItem): string {
  if (state === 'kept') return ': it is no longer made, and was changed by hand: it is yours from now on';
  return state === 'foreign' ? ': nothing says that it was generated' : '';
}

function line(item: GenerationItem, view: WordedView): string {
  const word = view.words[item.state].padEnd(12);
  const { red, yellow, green } = view.colors;
  const paint = isConflict(item) ? red : item.state === 'kept' || item.state === 'overridden' ? yellow : green;
  return `${paint(word)} ${titleOf(item, view)}${noteOf(item)}`;
}

/** How to keep what a person wrote. */
function keepText(item: GenerationItem, { plugins, shown }: GenerateView): string {
  const plugin = plugins.find(({ name }) => name === item.plugin);
  const folder = `${(plugin?.folder ?? '.').replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')}/`.replace(/^\.?\//, '');
  const where = `plugins.${visible(item.plugin)} of ${REGISTRY_FILE}`;
  if (!item.path.startsWith(folder)) return `take ${visible(shown(item.path))} out of marketplaces in ${where}`;
  const quoted = visible(JSON.stringify(item.path.slice(folder.length)));
  const isFirst = (plugin?.overrides ?? []).length === 0;
  return isFirst ? `add to ${where}:  overrides: [${quoted}]` : `add to overrides in ${where}:  - ${quoted}`;
}

function helpText(item: GenerationItem, view: GenerateView): readonly string[] {
  const path = visible(view.shown(item.path));
  if (item.state === 'missing' && item.region?.type === 'markdown') {
    const [begin, end] = regionLines(item.region.id);
    return [
      `  paste these two lines into ${path} (make it where it is not there), where the region shall stand:`,
      `    ${visible(begin)}`,
      `    ${visible(end)}`,
    ];
  }
  if (item.state === 'missing') return [`  make ${path} first, with a name and an owner: the author's name gives none`];
  return [
    `  to keep it, ${keepText(item, view)}`,
    `  to drop it: sopwright generate --overwrite ${/^[\w./-]+$/.test(path) ? path : JSON.stringify(path)}`,
  ];
}

function conflictText(item: GenerationItem, view: WordedView, isFirstOfFile: boolean): readonly string[] {
  const { status, mode, isDiffWanted } = view;
  const change = status.changes.find(({ path }) => path === item.path);
  const isWanted = isFirstOfFile && (mode === 'generate' || isDiffWanted);
  const isDrawn = change !== undefined && item.state !== 'missing' && isWanted;
  const diff = isDrawn ? drawn([change], view) : [];
  return [line(item, view), ...diff, ...helpText(item, view)];
}

function summary({ status, mode, words }: WordedView): string {
  const { items, ledger } = status;
  const counts = new Map<string, number>();
  for (const { state } of items) counts.set(words[state], (counts.get(words[state]) ?? 0) + 1);
  const parts = [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
  if (conflictsOf(status).length > 0) return mode === 'generate' ? `Nothing was written. ${parts}` : parts;
  if (isUpToDate(status))
    return `Nothing to do: ${counted(items.length, 'generated file or region', 'generated files and regions')} as declared`;
  const rest = ledger === undefined ? '' : `; ${LEDGER_FILE} ${mode === 'generate' ? 'updated' : 'differs'}`;
  const advice = mode === 'check' ? '\nRun "sopwright generate" and commit what it writes.' : '';
  return `${parts}${rest}${advice}`;
}

function drawn(changes: readonly GenerationChange[], { shown, colors }: GenerateView): readonly string[] {
  const diffs = changes.map((change) => changeDiff({ ...change, path: shown(change.path) }));
  return diffs.length === 0 ? [] : [drawDiff(diffs.join(''), colors).trimEnd()];
}

/** What was found and done, for a person. Conflicts come last, each with the ways on. */
export function generatePretty(given: GenerateView): string {
  const view = { ...given, words: wordsOf(given) };
  const { status, mode, isDiffWanted } = view;
  const conflicts = conflictsOf(status);
  const isStopped = mode === 'generate' && conflicts.length > 0;
  const others = status.items.filter((item) => item.state !== 'unchanged' && !isConflict(item));
  const stopped = new Set(conflicts.map(({ path }) => path));
  const changes = status.changes.filter(({ path }) => !stopped.has(path));
  const lines = [
    ...(isDiffWanted && !isStopped ? drawn(changes, view) : []),
    ...(isStopped ? [] : others.map((item) => line(item, view))),
    ...conflicts.flatMap((item, at) => conflictText(item, view, conflicts[at - 1]?.path !== item.path)),
    summary(view),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same as data. */
export function generateData({ mode, status, isDiffWanted, shown }: GenerateView): Readonly<Record<string, unknown>> {
  const isWritten = mode === 'generate' && conflictsOf(status).length === 0 && !isUpToDate(status);
  return {
    schemaVersion: 1,
    mode,
    isUpToDate: isUpToDate(status),
    isWritten,
    items: status.items.map(({ path, region, plugin, source, state }) => ({
      path: shown(path),
      ...(region === undefined ? {} : { region: regionName({ path, region, content: '', source }) }),
      plugin,
      source,
      state,
    })),
    isLedgerUpToDate: status.ledger === undefined,
    ...(isDiffWanted
      ? { diff: status.changes.map((change) => changeDiff({ ...change, path: shown(change.path) })).join('') }
      : {}),
  };
}
