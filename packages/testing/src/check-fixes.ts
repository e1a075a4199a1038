import { applyFixes, type Finding } from '@sopwright/lint';
import type { FileContent } from './fixture-case.ts';
import { lossesOf } from './kept-text.ts';
import { type CaseRun, type RunInput, runCase } from './run-case.ts';

/** Files as the rule's fixes leave them, and what is wrong with the fixes. */
export interface FixOutcome {
  /** Text of every file that was changed. */
  readonly fixed: ReadonlyMap<string, string>;
  readonly faults: readonly string[];
}

const MAX_PASSES = 10;

interface Pass {
  readonly files: ReadonlyMap<string, FileContent>;
  readonly changed: ReadonlyMap<string, string>;
  /** False where fixes that collide had to wait. */
  readonly isComplete: boolean;
  readonly faults: readonly string[];
}

function applyPass(files: ReadonlyMap<string, FileContent>, run: CaseRun): Pass {
  const next = new Map(files);
  const changed = new Map<string, string>();
  const faults: string[] = [];
  let isComplete = true;
  for (const [path, { text }] of run.documents) {
    const fixes = run.own.flatMap(({ file, fix }) => (file === path && fix !== undefined ? [fix] : []));
    if (fixes.length === 0) continue;
    if (fixes.some((fix) => applyFixes(text, [fix]).text === text)) faults.push(`a fix of ${path} changes nothing`);
    const result = applyFixes(text, fixes);
    isComplete &&= result.applied === fixes.length;
    if (result.text !== text) changed.set(path, result.text);
  }
  for (const [path, text] of changed) next.set(path, text);
  return { files: next, changed, isComplete, faults };
}

interface Repair extends FixOutcome {
  readonly files: ReadonlyMap<string, FileContent>;
  readonly last: CaseRun;
}

function repair(input: RunInput, first: CaseRun): Repair {
  const fixed = new Map<string, string>();
  const faults: string[] = [];
  let run = first;
  let { files } = input;
  for (let passes = 0; run.own.some(({ fix }) => fix !== undefined); passes++) {
    const pass = applyPass(files, run);
    faults.push(...pass.faults);
    if (pass.changed.size === 0) break;
    for (const [path, text] of pass.changed) fixed.set(path, text);
    ({ files } = pass);
    run = runCase({ ...input, files });
    faults.push(...run.faults.map((fault) => `after its fix, ${fault}`));
    const again = run.own.find(({ fix }) => fix !== undefined);
    if (again !== undefined && (pass.isComplete || passes >= MAX_PASSES)) {
      faults.push(`its fix is not idempotent: '${again.messageId}' of ${again.file} has another one afterwards`);
      break;
    }
  }
  return { fixed, faults, files, last: run };
}

/** Findings left after the fix beyond those that had none. */
function leftovers(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const allowed = before.filter(({ fix }) => fix === undefined).map(({ file, messageId }) => `${file} ${messageId}`);
  return after.filter(({ file, messageId }) => {
    const index = allowed.indexOf(`${file} ${messageId}`);
    if (index !== -1) allowed.splice(index, 1);
    return index === -1;
  });
}

function consequences(first: CaseRun, { fixed, last }: Repair): string[] {
  const faults = leftovers(first.own, last.own).map(
    ({ file, messageId }) => `its fix leaves or makes '${messageId}' in ${file}`,
  );
  for (const { rule, file, message } of last.others) {
    if (!first.otherRules.has(rule)) faults.push(`its fix makes a finding of ${rule} in ${file}: ${message}`);
  }
  for (const path of fixed.keys()) {
    const before = first.documents.get(path);
    const after = last.documents.get(path);
    if (before === undefined || after === undefined) continue;
    faults.push(...lossesOf(before, after).map((loss) => `its fix of ${path} ${loss}`));
  }
  return faults;
}

/** Applies the fixes of the rule under test until none is left, and checks what became of the files. */
export function checkFixes(input: RunInput, first: CaseRun): FixOutcome {
  const repaired = repair(input, first);
  const { fixed } = repaired;
  if (fixed.size === 0) return { fixed, faults: repaired.faults };
  return { fixed, faults: [...repaired.faults, ...consequences(first, repaired)] };
}
