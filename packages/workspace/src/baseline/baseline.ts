import { existsSync } from 'node:fs';
import path from 'node:path';
import { byCodeUnits, isJsonObject } from '@sopwright/document';
import { type Finding, hashText } from '@sopwright/lint';
import { errorCode, unreadableReason } from '../discovery/directories.ts';
import { ProblemError } from '../problem-error.ts';
import { MAX_BYTES, readOwnText } from '../reading/read.ts';
import { writeAtomically } from '../writing/write-atomically.ts';

/** Name of the baseline file where nobody names one; it stands beside the configuration, or in the working directory. */
export const DEFAULT_BASELINE = '.sopwright-baseline.json';

/** Findings of one rule with one message on lines of the same text. */
export interface BaselineEntry {
  readonly messageId: string;
  /** Text of the line, blanks folded, cut; of security rules a hash, so that no secret is written down once more. */
  readonly line: string;
  readonly count: number;
}

/** Findings that were there before, by file (relative to the baseline file) and rule. Lines may move. */
export interface Baseline {
  readonly schemaVersion: 1;
  readonly findings: Readonly<Record<string, Readonly<Record<string, readonly BaselineEntry[]>>>>;
}

/** What one entry of a baseline has lost: findings that were fixed. */
export interface StaleEntry extends BaselineEntry {
  readonly file: string;
  readonly rule: string;
}

/** A baseline held against findings. */
export interface AppliedBaseline {
  /** Findings that are new. */
  readonly findings: readonly Finding[];
  /** How many were known. */
  readonly baselined: number;
  /** What is known no more; `count` says how many. */
  readonly stale: readonly StaleEntry[];
  /** The baseline without what is stale. */
  readonly remaining: Baseline;
}

/** How findings and the baseline meet. */
export interface BaselineView {
  /** Name of a finding's file in the baseline. */
  readonly nameOf: (file: string) => string;
  /** Text of a finding's line. */
  readonly lineOf: (finding: Finding) => string;
  /** False for a file (as named in the baseline) and rule that this run did not look at: their entries stay. */
  readonly wasJudged?: (name: string, rule: string) => boolean;
}

const MAX_LINE = 120;

/** Largest baseline that is read, in bytes: some hundred thousand findings. */
const MAX_BASELINE = 64 * MAX_BYTES;

/** Text by which a baseline knows the line of a finding. */
export function lineKey(finding: Finding, view: BaselineView): string {
  const line = view.lineOf(finding).replace(/\s+/g, ' ').trim();
  return finding.rule.startsWith('security/') ? `#${hashText(line)}` : line.slice(0, MAX_LINE);
}

function keyOf({ file, rule, messageId, line }: Omit<StaleEntry, 'count'>): string {
  return JSON.stringify([file, rule, messageId, line]);
}

function entriesOf(baseline: Baseline): readonly StaleEntry[] {
  return Object.entries(baseline.findings).flatMap(([file, rules]) =>
    Object.entries(rules).flatMap(([rule, entries]) => entries.map((entry) => ({ file, rule, ...entry }))),
  );
}

function baselineOf(entries: readonly StaleEntry[]): Baseline {
  const findings: Record<string, Record<string, BaselineEntry[]>> = {};
  const sorted = entries.toSorted(
    (a, b) =>
      byCodeUnits(a.file, b.file) ||
      byCodeUnits(a.rule, b.rule) ||
      byCodeUnits(a.messageId, b.messageId) ||
      byCodeUnits(a.line, b.line),
  );
  for (const { file, rule, messageId, line, count } of sorted) {
    findings[file] ??= {};
    const rules = findings[file];
    rules[rule] ??= [];
    rules[rule].push({ messageId, line, count });
  }
  return { schemaVersion: 1, findings };
}

/** Makes a baseline out of all findings of a run. */
export function makeBaseline(findings: readonly Finding[], view: BaselineView): Baseline {
  const entries = findings.map((finding) => {
    const { rule, messageId } = finding;
    return { file: view.nameOf(finding.file), rule, messageId, line: lineKey(finding, view), count: 1 };
  });
  return baselineOf(summedUp(entries));
}

/**
 * Takes known findings out. Each entry takes as many as it counts: first those with its message, then those of its rule
 * on its line, whose message another file may have changed, such as one that shows where a broken link should lead.
 */
export function applyBaseline(findings: readonly Finding[], baseline: Baseline, view: BaselineView): AppliedBaseline {
  const entries = summedUp(entriesOf(baseline));
  const left = new Map(entries.map((entry) => [keyOf(entry), entry.count]));
  const byLine = new Map<string, string[]>();
  for (const entry of entries) {
    const line = keyOf({ ...entry, messageId: '' });
    const keys = byLine.get(line);
    if (keys === undefined) byLine.set(line, [keyOf(entry)]);
    else keys.push(keyOf(entry));
  }
  const isTaken = (key: string): boolean => {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count > 0;
  };
  const keyOn = ({ file, rule }: Finding, messageId: string, line: string): string =>
    keyOf({ file: view.nameOf(file), rule, messageId, line });
  const fresh = findings
    .map((finding) => ({ finding, line: lineKey(finding, view) }))
    .filter(({ finding, line }) => !isTaken(keyOn(finding, finding.messageId, line)))
    .filter(({ finding, line }) => !byLine.get(keyOn(finding, '', line))?.some(isTaken))
    .map(({ finding }) => finding);
  const split = entries.map((entry) => {
    const gone = left.get(keyOf(entry)) ?? 0;
    const judged = view.wasJudged?.(entry.file, entry.rule) ?? true;
    return { entry, gone: judged ? gone : 0 };
  });
  return {
    findings: fresh,
    baselined: findings.length - fresh.length,
    stale: split.flatMap(({ entry, gone }) => (gone === 0 ? [] : [{ ...entry, count: gone }])),
    remaining: baselineOf(
      split.flatMap(({ entry, gone }) => (gone === entry.count ? [] : [{ ...entry, count: entry.count - gone }])),
    ),
  };
}

/**
 * Carries entries over to lines that were rewritten: a known finding on such a line is the old one, though the text it
 * was known by is gone. Each entry that has lost findings takes in as many of its rule and message in its file.
 *
 * @param isRewritten - true for a finding on a line that a fix has just written
 */
export function carryOver(
  findings: readonly Finding[],
  baseline: Baseline,
  { view, isRewritten }: { readonly view: BaselineView; readonly isRewritten: (finding: Finding) => boolean },
): Baseline {
  const applied = applyBaseline(findings, baseline, view);
  const lost = applied.stale.map((entry) => ({ ...entry }));
  const moved: StaleEntry[] = [];
  for (const finding of applied.findings.filter(isRewritten)) {
    const { rule, messageId } = finding;
    const file = view.nameOf(finding.file);
    const entry = lost.find(
      (other) => other.count > 0 && other.file === file && other.rule === rule && other.messageId === messageId,
    );
    if (entry === undefined) continue;
    entry.count -= 1;
    moved.push({ file, rule, messageId, line: lineKey(finding, view), count: 1 });
  }
  if (moved.length === 0) return baseline;
  return baselineOf(summedUp([...entriesOf(applied.remaining), ...lost.filter(({ count }) => count > 0), ...moved]));
}

/** Entries that say the same in one. */
function summedUp(entries: readonly StaleEntry[]): readonly StaleEntry[] {
  const sums = new Map<string, StaleEntry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    sums.set(key, { ...entry, count: (sums.get(key)?.count ?? 0) + entry.count });
  }
  return [...sums.values()];
}

function isEntry(value: unknown): value is BaselineEntry {
  if (!isJsonObject(value)) return false;
  const { messageId, line, count } = value;
  return typeof messageId === 'string' && typeof line === 'string' && Number.isInteger(count) && Number(count) > 0;
}

function isBaseline(value: unknown): value is Baseline {
  if (!isJsonObject(value) || value.schemaVersion !== 1 || !isJsonObject(value.findings)) return false;
  return Object.values(value.findings).every(
    (rules) => isJsonObject(rules) && Object.values(rules).every((list) => Array.isArray(list) && list.every(isEntry)),
  );
}

/**
 * Reads a baseline file (absolute path); `undefined` where there is none.
 *
 * @throws ProblemError `baseline` where it is no baseline.
 */
export function readBaseline(file: string): Baseline | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const value: unknown = JSON.parse(readOwnText(file, MAX_BASELINE));
    if (isBaseline(value)) return value;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProblemError('baseline', `The baseline cannot be read: ${reason}.`, { place: { file }, cause: error });
  }
  throw new ProblemError('baseline', 'The file is no baseline of schemaVersion 1.', { place: { file } });
}

/** Writes a baseline, readable in a diff. @throws ProblemError `baseline` where it cannot be written. */
export function writeBaseline(file: string, baseline: Baseline): void {
  try {
    writeAtomically(file, `${JSON.stringify(baseline, null, 2)}\n`);
  } catch (error) {
    // What the system says names a file of ours that nobody knows.
    const reason = existsSync(path.dirname(file)) ? unreadableReason(errorCode(error)) : 'its folder does not exist';
    throw new ProblemError('baseline', `The baseline cannot be written: ${reason}.`, { place: { file }, cause: error });
  }
}
