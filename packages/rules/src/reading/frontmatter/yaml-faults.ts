import { type Document, derive, type Field, parseFrontmatter, type Range, type YamlProblem } from '@sopwright/document';
import { applyFixes, type Fix, type TextEdit } from '@sopwright/lint';
import { diagnose, keyAt } from './yaml-cause.ts';
import { linesOf } from './yaml-entry.ts';
import { offsetBefore, type Repair } from './yaml-repair.ts';
import type { Diagnosis, YamlCause } from './yaml-scene.ts';

/** One thing that is wrong with the YAML of a document's frontmatter, with what would repair it. */
export interface YamlFault {
  readonly cause: YamlCause;
  readonly range: Range;
  /** Field it is in; empty where that cannot be told. */
  readonly key: string;
  /** False where the value goes over several lines. */
  readonly isOneLine: boolean;
  readonly fix?: Fix;
}

const MAX_FAULTS = 20;
/** Most code units that are parsed again for one document. */
const MAX_PARSED = 100_000;
const FENCE = 3;

/** Parses a piece of YAML as frontmatter; problems and fields come with offsets of that piece. */
function parse(yaml: string): { readonly errors: readonly YamlProblem[]; readonly fields: readonly Field[] } {
  const { problems, fields, yaml: parsed } = parseFrontmatter(`---${yaml}\n---\n`);
  const warnings = new Set(parsed?.warnings.map(({ message }) => message));
  const moved = problems.map((problem) => ({
    ...problem,
    range: [problem.range[0] - FENCE, problem.range[1] - FENCE] as const,
  }));
  // A tag nobody knows is only a warning, but takes its text out of the value.
  const errors = moved.filter(({ code, message }) => !warnings.has(message) || code === 'TAG_RESOLVE_FAILED');
  return { errors: errors.toSorted((a, b) => a.range[0] - b.range[0]), fields };
}

function firstError(yaml: string): YamlProblem | undefined {
  return parse(yaml).errors.find(({ code }) => code !== 'DUPLICATE_KEY');
}

/** Where the last edit ends in the edited text. */
function endOf(edits: readonly TextEdit[]): number {
  let moved = 0;
  let end = 0;
  for (const { range, text } of edits.toSorted((a, b) => a.range[0] - b.range[0])) {
    end = range[0] + moved + text.length;
    moved += text.length - (range[1] - range[0]);
  }
  return end;
}

/** True where the problem left after a repair lies outside of what it repairs. */
function isRepaired(after: string, next: YamlProblem | undefined, { cause, repair }: Diagnosis): boolean {
  if (next === undefined) return true;
  const edits = repair?.edits ?? [];
  if (cause !== 'tab-indentation') return next.range[0] > endOf(edits);
  // Tabs are replaced all over the block: what else is wrong in other lines, or within one line, is another matter.
  const { range, isOneLine } = diagnose(after, next);
  const lineStart = offsetBefore(after.lastIndexOf('\n', range[0] - 1) + 1, edits);
  const isSame = next.code === 'TAB_AS_INDENT' || (!isOneLine && edits.some((edit) => edit.range[0] === lineStart));
  return !isSame;
}

interface Step {
  readonly edits: readonly TextEdit[];
}

interface Working {
  yaml: string;
  /** True where both sides of a merge conflict stand in the block: a repair would make a value of its markers. */
  readonly isConflict: boolean;
  /** Repairs made so far, each in the offsets that the text had then. */
  readonly steps: Step[];
}

function toOriginal({ steps }: Working, offset: number): number {
  return steps.toReversed().reduce((at, { edits }) => offsetBefore(at, edits), offset);
}

function toFault(working: Working, diagnosis: Diagnosis, base: number, isGood: boolean): YamlFault {
  const move = ([from, to]: Range): Range => [base + toOriginal(working, from), base + toOriginal(working, to)];
  const { cause, key, isOneLine, repair } = diagnosis;
  const fix: Fix | undefined =
    repair && isGood && !working.isConflict
      ? { safety: repair.safety, edits: repair.edits.map(({ range, text }) => ({ range: move(range), text })) }
      : undefined;
  return { cause, key, isOneLine, range: move(diagnosis.range), ...(fix && { fix }) };
}

function syntaxFaults(working: Working, base: number): YamlFault[] {
  const faults: YamlFault[] = [];
  const most = Math.max(1, Math.min(MAX_FAULTS, Math.floor(MAX_PARSED / working.yaml.length)));
  let problem = firstError(working.yaml);
  while (problem !== undefined && faults.length < most) {
    const diagnosis = diagnose(working.yaml, problem);
    const edits = diagnosis.repair?.edits ?? [];
    const after = edits.length === 0 ? working.yaml : applyFixes(working.yaml, [{ safety: 'safe', edits }]).text;
    const next = after === working.yaml ? problem : firstError(after);
    const isGood = after !== working.yaml && isRepaired(after, next, diagnosis);
    faults.push(toFault(working, diagnosis, base, isGood));
    // What a reader makes of the rest cannot be told while this one stands.
    if (!isGood) break;
    working.yaml = after;
    working.steps.push({ edits });
    problem = next;
  }
  return faults;
}

/** Removes a field that says what another one of that name says already; not where a comment would go with it. */
function removalOf(yaml: string, fields: readonly Field[], start: number): Repair | undefined {
  const later = fields.find(({ keyRange }) => keyRange[0] - FENCE === start);
  const earlier = fields.find(({ key }) => key === later?.key);
  if (later === undefined || earlier === undefined || earlier === later || later.style === 'lenient') return undefined;
  if (JSON.stringify(later.value) !== JSON.stringify(earlier.value)) return undefined;
  const valueEnd = later.valueRange[1] - FENCE;
  const breakAt = yaml.indexOf('\n', valueEnd);
  const tail = yaml.slice(valueEnd, breakAt === -1 ? yaml.length : breakAt);
  const lineStart = yaml.lastIndexOf('\n', start);
  if (tail.trim() !== '' || lineStart === -1 || yaml.slice(start, valueEnd).includes('#')) return undefined;
  // From the line break before it to the one behind it, so that the last field goes as well as any other.
  const from = yaml.charAt(lineStart - 1) === '\r' ? lineStart - 1 : lineStart;
  return { safety: 'safe', edits: [{ range: [from, valueEnd + tail.trimEnd().length], text: '' }] };
}

function duplicateFaults(working: Working, base: number): YamlFault[] {
  const { errors, fields } = parse(working.yaml);
  const lines = linesOf(working.yaml);
  // Behind an error that stays, the parser makes fields of what are none.
  const rest = errors.find(({ code }) => code !== 'DUPLICATE_KEY')?.range[0] ?? working.yaml.length;
  const duplicates = errors.filter(({ code, range }) => code === 'DUPLICATE_KEY' && range[0] < rest);
  return duplicates.slice(0, MAX_FAULTS).map(({ range }) => {
    const key = keyAt(lines, range[0]);
    const repair = removalOf(working.yaml, fields, range[0]);
    return toFault(
      working,
      { cause: 'duplicate-key', range, key, isOneLine: true, repair },
      base,
      repair !== undefined,
    );
  });
}

/**
 * What is wrong with the YAML of a document's frontmatter, in source order, each defect once: a problem that is gone when
 * the one before it is repaired is no fault of its own.
 */
export const yamlFaultsOf: (document: Document) => readonly YamlFault[] = derive(({ frontmatter, text }) => {
  const { status, contentRange, problems } = frontmatter;
  if (status !== 'closed' || problems.length === 0) return [];
  const yaml = text.slice(...contentRange);
  const working: Working = { yaml, isConflict: /^<{7} /m.test(yaml) && /^>{7} /m.test(yaml), steps: [] };
  const base = contentRange[0];
  const faults = syntaxFaults(working, base);
  return [...faults, ...duplicateFaults(working, base)].toSorted((a, b) => a.range[0] - b.range[0]);
});
