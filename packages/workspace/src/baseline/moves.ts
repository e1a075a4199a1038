import { byCodeUnits } from '@sopwright/document';
import type { Finding } from '@sopwright/lint';
import { type Baseline, type BaselineView, lineKey } from './baseline.ts';

/** {@link BaselineView}, with what became of the files that the baseline names. */
export interface MoveView extends BaselineView {
  /** True for a file (as named in the baseline) that does not exist any more. */
  readonly isGone: (name: string) => boolean;
}

/** How many findings there are of a rule on a line's text. */
type Counts = Map<string, number>;

interface Candidate {
  readonly name: string;
  readonly counts: Counts;
  readonly total: number;
}

/** A line of at least this length tells one file from another; `---` does not. */
const TELLING = 12;
/** Files that are compared with one new file. */
const MOST_CANDIDATES = 50;

function keyOf(rule: string, line: string): string {
  return JSON.stringify([rule, line]);
}

function add(counts: Counts, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** The last two parts of a path: what a moved folder keeps of each of its files. */
function tailOf(name: string): string {
  return name.split('/').slice(-2).join('/');
}

function candidateOf(name: string, rules: Baseline['findings'][string]): Candidate {
  const counts: Counts = new Map();
  for (const [rule, entries] of Object.entries(rules)) {
    for (const { line, count } of entries) add(counts, keyOf(rule, line), count);
  }
  return { name, counts, total: [...counts.values()].reduce((sum, count) => sum + count, 0) };
}

function isTelling(key: string): boolean {
  return key.slice(key.indexOf(',') + 2, -2).length >= TELLING;
}

function shared(candidate: Candidate, fresh: Counts): number {
  let sum = 0;
  for (const [key, count] of candidate.counts) sum += Math.min(count, fresh.get(key) ?? 0);
  return sum;
}

/** Candidates by what may be known of them: how their path ends, and each line that tells them from others. */
function indexOf(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const key of [tailOf(candidate.name), ...[...candidate.counts.keys()].filter(isTelling)]) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [candidate]);
      else if (list.length < MOST_CANDIDATES) list.push(candidate);
    }
  }
  return index;
}

/** Findings in files that the baseline does not name, counted by file. */
function freshCounts(findings: readonly Finding[], baseline: Baseline, view: MoveView): ReadonlyMap<string, Counts> {
  const fresh = new Map<string, Counts>();
  for (const finding of findings) {
    const name = view.nameOf(finding.file);
    if (Object.hasOwn(baseline.findings, name)) continue;
    const counts = fresh.get(name) ?? new Map<string, number>();
    add(counts, keyOf(finding.rule, lineKey(finding, view)), 1);
    fresh.set(name, counts);
  }
  return fresh;
}

/** New names of files that are gone, by their old ones. Each has at least half of the findings that were known. */
function movesIn(fresh: ReadonlyMap<string, Counts>, candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  const index = indexOf(candidates);
  const moves = new Map<string, string>();
  const found = new Set<string>();
  const follow = (name: string, counts: Counts, keys: readonly string[]): void => {
    const near = new Set(keys.flatMap((key) => index.get(key) ?? []));
    let best: { readonly name: string; readonly score: number } | undefined;
    for (const candidate of [...near].slice(0, MOST_CANDIDATES)) {
      const score = moves.has(candidate.name) ? 0 : shared(candidate, counts);
      if (score * 2 >= candidate.total && score > (best?.score ?? 0)) best = { name: candidate.name, score };
    }
    if (best === undefined) return;
    moves.set(best.name, name);
    found.add(name);
  };
  // A file in a folder of the same name is the likelier one, whoever else has such lines.
  for (const [name, counts] of fresh) follow(name, counts, [tailOf(name)]);
  for (const [name, counts] of fresh) {
    if (!found.has(name)) follow(name, counts, [...counts.keys()].filter(isTelling));
  }
  return moves;
}

/**
 * Follows files that were moved or renamed: the entries of one that is gone go to the new file that has at least half
 * of its findings, in a folder of the same name or on lines that tell it from others. The baseline itself where none
 * moved.
 */
export function followMoves(findings: readonly Finding[], baseline: Baseline, view: MoveView): Baseline {
  const fresh = freshCounts(findings, baseline, view);
  if (fresh.size === 0) return baseline;
  const gone = Object.entries(baseline.findings).filter(([name]) => view.isGone(name));
  const moves = movesIn(
    fresh,
    gone.map(([name, rules]) => candidateOf(name, rules)),
  );
  if (moves.size === 0) return baseline;
  const renamed = Object.entries(baseline.findings).map(([name, rules]) => [moves.get(name) ?? name, rules] as const);
  return {
    schemaVersion: 1,
    findings: Object.fromEntries(renamed.toSorted(([one], [other]) => byCodeUnits(one, other))),
  };
}
